using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Actors.Matching;

/// <summary>How a block uses capitals.</summary>
internal enum HeadlineCase : byte
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
    private const int MostInLabel = 9;

    // Names alone can make half of a line capitalised; prose rarely gets further.
    private const double TitleShare = 0.75;

    /// <summary>The use of capitals in each block of a text.</summary>
    public static HeadlineCase[] Of(StructuredText text)
    {
        var cases = new HeadlineCase[text.Blocks.Count];
        for (var i = 0; i < cases.Length; i++) cases[i] = Of(text.Tokens, text.Blocks[i]);
        return cases;
    }

    /// <summary>The use of capitals in a block, by the share of its longer words.</summary>
    public static HeadlineCase Of(TokenTable tokens, Block block)
    {
        // A headline has no full stop.
        var isSentence = block.EndToken > block.FirstToken && tokens.TextOf(block.EndToken - 1) is ".";
        int words = 0, capitalised = 0, upper = 0, all = 0, allCapitalised = 0;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind != TokenKind.Word) continue;
            all++;
            if (token.Is(TokenShape.Capitalised)) allCapitalised++;
            if (token.Length < LongWord) continue;
            words++;
            if (token.Is(TokenShape.Capitalised)) capitalised++;
            if (token.Is(TokenShape.AllCaps)) upper++;
        }

        if (words >= 2 && upper >= 0.8 * words) return HeadlineCase.AllCaps;
        // A name alone may fill a short line: only with more words, or in a heading, do capitals tell.
        var isTitle = (words >= 4 && capitalised >= TitleShare * words)
            || (block.Kind == BlockKind.Heading && all >= 3 && allCapitalised == all);
        return !isSentence && isTitle ? HeadlineCase.TitleCase : HeadlineCase.Prose;
    }

    /// <summary>
    /// The end of the label that a list item or table cell starts with at <paramref name="first"/> ("Military Aid: …",
    /// "| Joint Exercises |"); <paramref name="first"/> where there is none with a capital on each of its longer words.
    /// </summary>
    public static int LabelEnd(TokenTable tokens, int first, int limit)
    {
        var words = 0;
        for (var i = first; i < Math.Min(limit, first + MostInLabel); i++)
        {
            if (tokens.TextOf(i) is ":" or "|") return words >= 2 ? i : first;
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Length < LongWord) continue;
            if (!tokens[i].Is(TokenShape.Capitalised)) return first;
            words++;
        }

        return first;
    }
}
