using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Lines;

/// <summary>Lines that give the date of a text, and the date of a wire report in its first sentence.</summary>
internal static class Dateline
{
    private const int MostTokens = 30;
    private const int MostOtherWords = 3;
    private const int MostNames = 8;
    private const int LongestWord = 32;

    private static readonly WordSet DateWords = WordSet.Named("dateline-words");

    private static readonly WordSet Openers = WordSet.Named("dateline-openers");

    // Buttons that scraped pages leave on the line of the date.
    private static readonly WordSet PageWords = WordSet.Named("dateline-buttons");

    /// <summary>True for a line that gives a date (and place, author, time) and nothing else.</summary>
    public static bool IsDateline(TextLine line, TokenTable tokens, DateRecogniser dates)
    {
        if (line.Count is < 2 or > MostTokens || !HasNumber(line, tokens)) return IsWireOnly(line, tokens);
        if (line.Count <= 8 && tokens.TextOf(line.End - 1) is "ago") return true;
        int others = 0, names = 0, months = 0, words = 0;
        Span<char> letters = stackalloc char[LongestWord];
        for (var i = line.First; i < line.End; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Clitic)) continue;
            // Running text is known by its other words before it ends.
            if (others > MostNames) return IsWireOnly(line, tokens);
            var word = Fold(tokens.TextOf(i), letters);
            if (DateWords.Has(word)) months++;
            else if (!Openers.Has(word) && !PageWords.Has(word)) others++;
            if (tokens[i].Is(TokenShape.Capitalised)) names++;
            words++;
        }

        var opens = IsOpener(line, tokens);
        if (others == 0 && months > 0 && words <= 12) return true;
        var isByParts = HasBar(line, tokens) && names + 2 >= words;
        var most = opens || isByParts ? MostNames : HasDashInside(line, tokens) ? MostOtherWords - 1 : MostOtherWords;
        if (others > most) return IsWireOnly(line, tokens);
        return EndsLikeDate(line, tokens) && dates.FirstFullDate(tokens, line.First, line.End) is not null;
    }

    // In the memory given; as it stands where it is longer than any word of a dateline.
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> letters)
    {
        if (word.Length > letters.Length) return word;
        for (var i = 0; i < word.Length; i++) letters[i] = LetterFolding.Fold(word[i]);
        return letters[..word.Length];
    }

    /// <summary>
    /// The full date of the first dateline that has one, be it a block or the beginning of a wire report's first
    /// paragraph ("MOSCOW, March 3, 2024 (Reuters) - ..."); null where there is none.
    /// </summary>
    public static DateOnly? DayOf(TokenTable tokens, IReadOnlyList<Block> blocks, DateRecogniser dates)
    {
        var isBeforeStory = true;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Dateline && dates.FirstFullDate(tokens, block.FirstToken, block.EndToken) is { } day) return day;
            if (block.Kind != BlockKind.Paragraph || !isBeforeStory) continue;
            isBeforeStory = false;
            if (WireDatelineAt(block.FirstToken, block.EndToken, tokens) is { } line
                && dates.FirstFullDate(tokens, line.First, line.End) is { } wireDay) return wireDay;
        }

        return null;
    }

    // "MOSCOW, March 3 (Reuters) -" with its text on the next line.
    private static bool IsWireOnly(TextLine line, TokenTable tokens) => WireDatelineAt(line.First, line.End, tokens)?.End == line.End;

    private static WireDateline? WireDatelineAt(int first, int end, TokenTable tokens) =>
        WireDateline.At(tokens, first, end) is { IsInCapitals: true, EndsInDash: true } line && (line.HasAgency || line.HasDate)
            ? line : null;

    private static bool IsOpener(TextLine line, TokenTable tokens)
    {
        var word = LetterFolding.Fold(tokens.TextOf(line.First).ToString());
        return Openers.Has(word) || word is "by";
    }

    // "Jane Roe | Evening Gazette | Dec 7, 2024"
    private static bool HasBar(TextLine line, TokenTable tokens)
    {
        for (var i = line.First; i < line.End; i++) if (tokens.TextOf(i) is "|" or "\u2022" or "\u00B7") return true;
        return false;
    }

    // "March 3, 2022 - Troops enter the city" is a heading.
    private static bool HasDashInside(TextLine line, TokenTable tokens)
    {
        for (var i = line.First + 1; i < line.End - 1; i++)
        {
            if (tokens.TextOf(i) is "-" or "\u2013" or "\u2014" or ":" && tokens[i + 1] is { Kind: TokenKind.Word } next
                && next.Is(TokenShape.SpaceBefore))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNumber(TextLine line, TokenTable tokens)
    {
        for (var i = line.First; i < line.End; i++) if (tokens[i].Is(TokenShape.HasDigit)) return true;
        return false;
    }

    // A sentence with a date in it ends with a stop; "10:00 a.m." and "7 Dec." do too.
    private static bool EndsLikeDate(TextLine line, TokenTable tokens)
    {
        if (tokens.TextOf(line.End - 1) is "!" or "?") return false;
        if (tokens.TextOf(line.End - 1) is ":") return PageWords.Has(LetterFolding.Fold(tokens.TextOf(line.End - 2).ToString()));
        return tokens.TextOf(line.End - 1) is not "." || line.Count <= 8;
    }
}
