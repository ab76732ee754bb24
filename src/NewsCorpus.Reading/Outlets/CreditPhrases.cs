using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Outlets;

/// <summary>The wordings of <c>outlet-credits.tsv</c>, compared with the words around an outlet's name.</summary>
internal sealed class CreditPhrases
{
    // No phrase is longer, and no line that only gives a source; so that a name costs the same in a sentence of any length.
    private const int MostPhraseWords = 6;
    private const int LongestLine = 14;

    private readonly List<Phrase> _phrases;

    public CreditPhrases(LexiconTables lexicon) => _phrases =
    [
        .. lexicon.Rows("outlet-credits")
            .Where(row => Enum.TryParse<OutletEvidence>(row["evidence"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out _))
            .Select(row => new Phrase(
                Words(row["phrase"]), row["where"], [.. row.List("opening").Select(Words)],
                Enum.Parse<OutletEvidence>(row["evidence"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true)))
            .Where(phrase => phrase.Words.Length is > 0 and <= MostPhraseWords)
            .OrderByDescending(phrase => phrase.Words.Length),
    ];

    /// <summary>What the words around a name make of it; null where they say nothing.</summary>
    public OutletEvidence? EvidenceOf(StructuredText text, NamedOutlet outlet)
    {
        var block = text.Blocks[outlet.Block];
        var before = WordsBefore(text.Tokens, outlet);
        var opening = WordsFrom(text.Tokens, outlet.FirstOfSentence, outlet.EndOfSentence, MostPhraseWords);
        var ending = WordsUpTo(text.Tokens, outlet.End, outlet.EndOfSentence);
        foreach (var phrase in _phrases)
        {
            var fits = phrase.Where switch
            {
                "before" => EndsWith(before, phrase.Words) && (phrase.Openings.Length == 0 || phrase.Openings.Any(words => StartsWith(opening, words))),
                "end" => EndsWith(ending, phrase.Words),
                "line" => EndsWith(before, phrase.Words) && IsWholeLine(text, block, outlet, phrase.Words.Length),
                _ => false,
            };
            // A sign without a year stands under photographs, too.
            if (fits && (phrase.Evidence != OutletEvidence.Copyright || HasYear(text.Tokens, outlet))) return phrase.Evidence;
        }

        return null;
    }

    private static bool HasYear(TokenTable tokens, NamedOutlet outlet)
    {
        var from = Math.Max(outlet.FirstOfSentence, outlet.First - MostPhraseWords);
        var to = Math.Min(outlet.EndOfSentence, outlet.End + MostPhraseWords);
        for (var i = from; i < to; i++) if (tokens[i].Kind == TokenKind.Number && tokens[i].Length == 4) return true;
        return false;
    }

    // Besides the phrase and the outlet only articles, numbers and months of a date, and marks.
    private static bool IsWholeLine(StructuredText text, Block block, NamedOutlet outlet, int phraseWords)
    {
        if (block.EndToken - block.FirstToken > LongestLine) return false;
        var others = WordsFrom(text.Tokens, block.FirstToken, outlet.First, LongestLine).Count - phraseWords;
        for (var i = outlet.End; i < block.EndToken; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && !text.Tokens[i].Is(TokenShape.Capitalised)) others++;
        }

        return others <= 0;
    }

    private static List<string> WordsBefore(TokenTable tokens, NamedOutlet outlet) =>
        WordsUpTo(tokens, Math.Max(outlet.FirstOfSentence, outlet.First - (2 * MostPhraseWords)), outlet.First);

    private static List<string> WordsUpTo(TokenTable tokens, int from, int end) =>
        WordsFrom(tokens, Math.Max(from, end - (2 * MostPhraseWords)), end, int.MaxValue);

    // Folded words; the copyright sign counts as one, articles, years and marks do not.
    private static List<string> WordsFrom(TokenTable tokens, int from, int end, int most)
    {
        var words = new List<string>();
        for (var i = from; i < end && words.Count < most; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens.TextOf(i) is not ("the" or "The" or "THE")) words.Add(LetterFolding.Fold(tokens.TextOf(i).ToString()));
            else if (tokens.TextOf(i) is "©") words.Add("©");
        }

        return words;
    }

    private static bool EndsWith(List<string> words, string[] phrase) =>
        words.Count >= phrase.Length && words.TakeLast(phrase.Length).SequenceEqual(phrase, StringComparer.Ordinal);

    private static bool StartsWith(List<string> words, string[] phrase) =>
        words.Count >= phrase.Length && words.Take(phrase.Length).SequenceEqual(phrase, StringComparer.Ordinal);

    private static string[] Words(string phrase) =>
        [.. LetterFolding.Fold(phrase).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word != "the")];

    private sealed record Phrase(string[] Words, string Where, string[][] Openings, OutletEvidence Evidence);
}
