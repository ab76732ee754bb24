using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Reads the verb group of a cue, with the words that belong to the cue and where it is said ("said in a statement").</summary>
internal static class CueGroup
{
    /// <summary>The group around a cue verb.</summary>
    public static VerbGroup Read(Clause clause, int main, Cue cue) =>
        VerbGroup.Read(clause, main) with { End = EndOf(clause, main + 1 + cue.Tail.Length) };

    // "said in a statement", "said of"
    private static int EndOf(Clause clause, int end)
    {
        if (clause[end] is not Tag.Preposition) return end;
        for (var i = end + 1; i < end + 5; i++)
        {
            if ((clause.Roles(i) & WordRole.SayingPlace) != 0 && clause[i] is Tag.Nominal)
            {
                return clause[end + 1] is Tag.Determiner ? i + 1 : end;
            }

            if (clause[i] is not (Tag.Determiner or Tag.Nominal or Tag.Participle)) break;
        }

        return end;
    }
}
