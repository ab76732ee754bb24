using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>Finds the party and state of a politician behind the name: "Charles Schumer, D-N.Y.,".</summary>
internal static class PartyTag
{
    // Tokens between the commas: "D-S.D."
    private const int Longest = 6;

    /// <summary>The comma that closes the tag which another comma opens; -1 where none does.</summary>
    public static int CloseOf(TaggedSentence sentence, int comma)
    {
        if (sentence[comma] is not Tag.Comma || sentence[comma - 1] is not Tag.Name || sentence[comma + 2] is not Tag.Hyphen
            || sentence.Text(comma + 1) is not ("D" or "R" or "I" or "Dem" or "Rep"))
        {
            return -1;
        }

        for (var i = comma + 3; i <= comma + Longest; i++) if (sentence[i] is Tag.Comma) return i;
        return -1;
    }
}
