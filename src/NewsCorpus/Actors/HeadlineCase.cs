using NewsCorpus.Text;

namespace NewsCorpus.Actors;

/// <summary>How a block uses capitals.</summary>
internal enum HeadlineCase
{
    /// <summary>As prose does: a capital inside a sentence marks a name.</summary>
    Prose,

    /// <summary>Most words start with a capital.</summary>
    TitleCase,

    /// <summary>All letters are capitals.</summary>
    AllCaps,
}

/// <summary>Reads the use of capitals off a block.</summary>
internal static class HeadlineCases
{
    private const int LongWord = 4;

    // Names alone can make half of a line capitalised; prose rarely gets further.
    private const double TitleShare = 0.75;

    /// <summary>The use of capitals in a block, by the share of its longer words.</summary>
    public static HeadlineCase Of(TokenTable tokens, Block block)
    {
        // A headline has no full stop.
        var isSentence = block.EndToken > block.FirstToken && tokens.TextOf(block.EndToken - 1) is ".";
        int words = 0, capitalised = 0, upper = 0;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            var token = tokens[i];
            if (token.Kind != TokenKind.Word || token.Length < LongWord) continue;
            words++;
            if (token.Is(TokenShape.Capitalised)) capitalised++;
            if (token.Is(TokenShape.AllCaps)) upper++;
        }

        if (words >= 2 && upper >= 0.8 * words) return HeadlineCase.AllCaps;
        return !isSentence && words >= 4 && capitalised >= TitleShare * words ? HeadlineCase.TitleCase : HeadlineCase.Prose;
    }
}
