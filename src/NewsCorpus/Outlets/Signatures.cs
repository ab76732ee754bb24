using NewsCorpus.Text;

namespace NewsCorpus.Outlets;

/// <summary>Where an outlet signs a text by its place alone: in the dateline of a wire report, in a byline, at the very end.</summary>
internal static class Signatures
{
    private const int LongestDateline = 16;
    private const int LongestByline = 14;
    private const int HeadBlocks = 5;

    /// <summary>What the place of a name makes of it; null where it is in running text.</summary>
    public static OutletEvidence? EvidenceOf(StructuredText text, NamedOutlet outlet, int lastStoryBlock)
    {
        var block = text.Blocks[outlet.Block];
        if (outlet.Block < HeadBlocks && IsByline(text, block, outlet)) return OutletEvidence.Byline;
        if (outlet.Block < HeadBlocks && IsDateline(text.Tokens, block, outlet)) return OutletEvidence.Dateline;
        return outlet.Block > 0 && outlet.Block >= lastStoryBlock && IsSignOff(text.Tokens, block, outlet) ? OutletEvidence.SignOff : null;
    }

    // "SEOUL, Dec. 7 (Yonhap) --", "MOSCOW, December 7. /TASS/.", "New Delhi [India], Dec 7 (ANI):", "(Reuters) -"
    private static bool IsDateline(TokenTable tokens, Block block, NamedOutlet outlet)
    {
        if (block.Kind is BlockKind.Title or BlockKind.Heading || outlet.First - block.FirstToken > LongestDateline) return false;
        if (outlet.First == block.FirstToken || tokens.TextOf(outlet.First - 1) is not ("(" or "/")) return false;
        var isOpen = outlet.First - 1 == block.FirstToken;
        var hasDate = false;
        for (var i = block.FirstToken; i < outlet.First - 1; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !tokens[i].Is(TokenShape.Capitalised) && tokens.TextOf(i) is not ("of" or "de" or "la" or "and" or "the")) return false;
            hasDate |= tokens[i].Kind == TokenKind.Number;
        }

        var close = ClosingAfter(tokens, outlet.End, block.EndToken);
        if (close < 0) return false;
        var isMarked = close + 1 >= block.EndToken || tokens.TextOf(close + 1) is "-" or "--" or "\u2013" or "\u2014" or ":" or ".";
        return isMarked ? outlet.First - 1 >= block.FirstToken : isOpen || hasDate;
    }

    // Behind the name perhaps others: "(Reuters/AP)", "(AFP, dpa)".
    private static int ClosingAfter(TokenTable tokens, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + 8); i++)
        {
            if (tokens.TextOf(i) is ")" or "/" && (i + 1 >= end || tokens[i + 1].Kind != TokenKind.Word || tokens[i + 1].Is(TokenShape.SpaceBefore) || tokens.TextOf(i) is ")")) return i;
            if (tokens[i].Kind is TokenKind.Word && !tokens[i].Is(TokenShape.Capitalised)) return -1;
        }

        return -1;
    }

    // "By Jane Roe, Associated Press", "Staff writer, The Guardian", "Jane Roe | Evening Gazette | Dec 7, 2024"
    private static bool IsByline(StructuredText text, Block block, NamedOutlet outlet)
    {
        var tokens = text.Tokens;
        if (block.EndToken - block.FirstToken > LongestByline || tokens.TextOf(block.EndToken - 1) is "." or "?" or "!") return false;
        if (outlet.End < block.EndToken && tokens[outlet.End].Kind is TokenKind.Word or TokenKind.Clitic) return false;
        var isSigned = block.Kind == BlockKind.Dateline && !tokens.TextOf(outlet.First - (outlet.First > block.FirstToken ? 1 : 0)).SequenceEqual("(");
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) continue;
            var word = LetterFolding.Fold(tokens.TextOf(i).ToString());
            var isRole = word is "staff" or "writer" or "correspondent" or "reporter" or "editor" or "columnist" or "reporters" or "writers" or "correspondents";
            isSigned |= isRole || (i == block.FirstToken && word is "by");
            if (!isRole && !tokens[i].Is(TokenShape.Capitalised) && word is not ("by" or "and" or "of" or "the" or "for" or "in" or "at" or "with" or "dpa")) return false;
        }

        return isSigned;
    }

    // The last words of the story: "(Reuters)", "— AP", or the name alone.
    private static bool IsSignOff(TokenTable tokens, Block block, NamedOutlet outlet)
    {
        var end = outlet.End;
        while (end < block.EndToken && tokens[end].Kind == TokenKind.Punctuation) end++;
        if (end < block.EndToken) return false;
        if (outlet.First == block.FirstToken) return true;
        return tokens.TextOf(outlet.First - 1) is "(" or "/" or "-" or "--" or "\u2013" or "\u2014" && tokens[outlet.First - 1].Is(TokenShape.SpaceBefore);
    }
}
