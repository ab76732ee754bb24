using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Outlets;

/// <summary>Where an outlet signs a text by its place alone: in the dateline of a wire report, in a byline, at the very end.</summary>
internal static class Signatures
{
    private static readonly WordSet Roles = WordSet.Named("byline-roles");
    private static readonly WordSet Links = WordSet.Named("byline-links");
    private const int LongestByline = 14;
    private const int LongestBylineBlock = 40;
    private const int LongestPlace = 4;

    // "contributed to this report."
    private const int LongestContribution = 6;

    // Where a scraper lost the line breaks, notes to readers may stand before a dateline.
    private const int FarthestDateline = 120;

    /// <summary>What the place of a name makes of it; null where it is in running text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="outlet">The name.</param>
    /// <param name="lastHeadBlock">The block up to which a byline or dateline can stand.</param>
    /// <param name="lastStoryBlock">The block with which the story ends.</param>
    public static OutletEvidence? EvidenceOf(StructuredText text, NamedOutlet outlet, int lastHeadBlock, int lastStoryBlock)
    {
        var block = text.Blocks[outlet.Block];
        if (outlet.Block <= lastHeadBlock && IsByline(text.Tokens, block, outlet)) return OutletEvidence.Byline;
        if (outlet.Block <= lastHeadBlock && (IsDateline(text.Tokens, block, outlet) || IsBareDateline(text.Tokens, block, outlet)))
            return OutletEvidence.Dateline;
        if (outlet.Block >= lastStoryBlock && IsOwnStaff(text.Tokens, outlet)) return OutletEvidence.Notice;
        return outlet.Block > 0 && outlet.Block >= lastStoryBlock && IsSignOff(text.Tokens, block, outlet) ? OutletEvidence.SignOff : null;
    }

    // "SEOUL, Dec. 7 (Yonhap) --", "MOSCOW, December 7. /TASS/.", "New Delhi [India], Dec 7 (ANI):", "(Reuters) -"
    private static bool IsDateline(TokenTable tokens, Block block, NamedOutlet outlet)
    {
        if (block.Kind is BlockKind.Title or BlockKind.Heading) return false;
        if (WireDateline.At(tokens, block.FirstToken, block.EndToken) is not { HasAgency: true } line) return false;
        if (outlet.First <= line.AgencyOpens || outlet.End > line.AgencyCloses) return false;
        // Not in "(h/t The Hill)".
        for (var i = line.AgencyOpens; i < outlet.First; i++) if (tokens[i].Kind is TokenKind.Word
            && !tokens[i].Is(TokenShape.Capitalised)) return false;
        return line.Mark is not null || line.HasDate || line.End == block.EndToken || line.AgencyOpens == line.First;
    }

    // "Hong Kong CNN — As the minister left": initials between the beginning of a sentence, or a place there, and a dash
    private static bool IsBareDateline(TokenTable tokens, Block block, NamedOutlet outlet)
    {
        if (block.Kind is BlockKind.Title or BlockKind.Heading || outlet.First - block.FirstToken > FarthestDateline) return false;
        if (outlet.End != outlet.First + 1 || !tokens[outlet.First].Is(TokenShape.AllCaps)) return false;
        if (outlet.First - outlet.FirstOfSentence > LongestPlace || outlet.End + 1 >= block.EndToken) return false;
        for (var i = outlet.FirstOfSentence; i < outlet.First; i++)
            if (!tokens[i].Is(TokenShape.Capitalised) && tokens.TextOf(i) is not ",") return false;
        return tokens.TextOf(outlet.End) is "\u2014" or "\u2013" or "--" && tokens[outlet.End].Is(TokenShape.SpaceBefore)
            && tokens[outlet.End + 1].Is(TokenShape.SpaceBefore) && tokens[outlet.End + 1].Is(TokenShape.Capitalised);
    }

    // "CNN's Jane Roe contributed to this report.": an outlet names its own people below its own texts.
    private static bool IsOwnStaff(TokenTable tokens, NamedOutlet outlet)
    {
        if (outlet.First != outlet.FirstOfSentence || outlet.End + 1 >= outlet.EndOfSentence) return false;
        if (tokens.TextOf(outlet.End) is not ("'s" or "\u2019s")) return false;
        if (!tokens[outlet.End + 1].Is(TokenShape.Capitalised)) return false;
        for (var i = Math.Max(outlet.End + 1, outlet.EndOfSentence - LongestContribution); i < outlet.EndOfSentence; i++)
            if (tokens.TextOf(i) is "contributed") return true;
        return false;
    }

    // "By Jane Roe, Associated Press", "Staff writer, The Guardian", "Jane Roe | Evening Gazette | Dec 7, 2024", "Reuters | Updated:
    // 29-03-2022"
    private static bool IsByline(TokenTable tokens, Block block, NamedOutlet outlet)
    {
        if (block.EndToken - block.FirstToken > LongestBylineBlock || outlet.End - block.FirstToken > LongestByline) return false;
        if (outlet.End < block.EndToken && tokens[outlet.End].Kind is TokenKind.Word or TokenKind.Clitic) return false;
        if (outlet.First > block.FirstToken && tokens.TextOf(outlet.First - 1) is "(") return false;
        var isSentence = tokens.TextOf(block.EndToken - 1) is "." or "?" or "!";
        var isSigned = block.Kind == BlockKind.Dateline
            || (outlet.First == block.FirstToken && IsBeforeDate(tokens, outlet.End, block.EndToken));
        for (var i = block.FirstToken; i < outlet.First; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) continue;
            var word = tokens.TextOf(i);
            var isRole = Roles.Has(word);
            isSigned |= isRole || (i == block.FirstToken && word.Equals("by", StringComparison.OrdinalIgnoreCase));
            if (!isRole && !tokens[i].Is(TokenShape.Capitalised) && !Links.Has(word)) return false;
        }

        return isSigned && !isSentence;
    }

    // "Xinhua, January 23, 2015"
    private static bool IsBeforeDate(TokenTable tokens, int from, int end)
    {
        if (from + 2 >= end || tokens.TextOf(from) is not ("," or "|" or "-" or "\u2013" or "\u2014")) return false;
        return tokens[from + 1].Kind == TokenKind.Number
            || (tokens[from + 1].Is(TokenShape.Capitalised) && tokens[from + 2].Kind == TokenKind.Number);
    }

    // The last words of the story: "(Reuters)", "— AP", or the name alone.
    private static bool IsSignOff(TokenTable tokens, Block block, NamedOutlet outlet)
    {
        var end = outlet.End;
        while (end < block.EndToken && tokens[end].Kind == TokenKind.Punctuation) end++;
        if (end < block.EndToken) return false;
        if (outlet.First == block.FirstToken) return true;
        return tokens.TextOf(outlet.First - 1) is "(" or "/" or "-" or "--" or "\u2013" or "\u2014"
            && tokens[outlet.First - 1].Is(TokenShape.SpaceBefore);
    }
}
