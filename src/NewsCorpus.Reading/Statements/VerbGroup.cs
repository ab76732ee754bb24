namespace NewsCorpus.Reading.Statements;

/// <summary>A verb with its auxiliaries, adverbs, negation and particles: "has also repeatedly said", "went on to explain".</summary>
internal readonly record struct VerbGroup(int First, int Main, int End, bool IsPassive, bool IsNegated, bool IsFinite)
{
    /// <summary>The group around a cue verb.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="main">The verb.</param>
    /// <param name="cue">Its row, for the words that belong to it.</param>
    public static VerbGroup Read(Clause clause, int main, Cue cue)
    {
        var first = Start(clause, main);
        bool hasBe = false, isNegated = false, hasFinite = clause[main] is Tag.Verb;
        for (var i = first; i < main; i++)
        {
            hasBe |= clause[i] is Tag.Be;
            isNegated |= clause[i] is Tag.Negation;
            hasFinite |= clause[i].IsAuxiliary() || clause[i] is Tag.Verb;
        }

        isNegated |= clause.Word(first - 1) == clause.Lexicon.Nor || FailsTo(clause, first, main);
        var end = EndOf(clause, main + 1 + cue.Tail.Length);
        var isPassive = clause[main] is Tag.Participle && (hasBe || !hasFinite);
        return new VerbGroup(first, main, end, isPassive, isNegated, hasFinite);
    }

    /// <summary>Where the group of a main verb or auxiliary begins.</summary>
    public static int Start(Clause clause, int main)
    {
        var i = main;
        while (i > clause.First)
        {
            var tag = clause[i - 1];
            if (tag.IsAuxiliary() || tag is Tag.Negation or Tag.Adverb) i--;
            else if (tag is Tag.To && clause[main] is Tag.Bare)
            {
                var verb = clause[i - 2] is Tag.Preposition ? i - 3 : i - 2;
                if (!IsCatenative(clause, verb) && !IsAble(clause, verb)) return i - 1;
                i = verb;
            }
            else break;
        }

        return i;
    }

    // "said in a statement", "said of"
    private static int EndOf(Clause clause, int end)
    {
        if (clause[end] is not Tag.Preposition) return end;
        for (var i = end + 1; i < end + 5; i++)
        {
            if ((clause.Roles(i) & WordRole.SayingPlace) != 0 && clause[i] is Tag.Nominal) return clause[end + 1] is Tag.Determiner ? i + 1 : end;
            if (clause[i] is not (Tag.Determiner or Tag.Nominal or Tag.Participle)) break;
        }

        return end;
    }

    // "was unable to confirm", "has not been able to verify"
    private static bool IsAble(Clause clause, int word) =>
        (clause.Word(word) == clause.Lexicon.Able || clause.Word(word) == clause.Lexicon.Unable) && clause[word - 1] is Tag.Be or Tag.Negation or Tag.Adverb;

    // "were unable to confirm", "failed to verify"
    private static bool FailsTo(Clause clause, int first, int main)
    {
        for (var i = first; i < main; i++)
        {
            if (clause.Word(i) == clause.Lexicon.Unable || (clause[i].IsVerb() && clause.Tokens.TextOf(i).StartsWith("fail", StringComparison.Ordinal))) return true;
        }

        return false;
    }

    private static bool IsCatenative(Clause clause, int verb) =>
        clause[verb].IsVerb() && clause[verb - 1] is not Tag.Be && (clause.Roles(verb) & WordRole.Catenative) != 0;
}
