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
            .Where(row => row.Value<OutletEvidence>("evidence") is not null)
            .Select(row => new Phrase(
                Words(row["phrase"]), PlaceOf(row["where"]), [.. row.List("opening").Select(Words)],
                row.Value<OutletEvidence>("evidence")!.Value))
            .Where(phrase => phrase.Words.Length is > 0 and <= MostPhraseWords)
            .OrderByDescending(phrase => phrase.Words.Length),
    ];

    /// <summary>What the words around a name make of it; null where they say nothing.</summary>
    public OutletEvidence? EvidenceOf(StructuredText text, NamedOutlet outlet)
    {
        var block = text.Blocks[outlet.Block];
        var before = new CreditWords(stackalloc int[CreditWords.Most], text.Tokens,
            Math.Max(outlet.FirstOfSentence, outlet.First - CreditWords.Most), outlet.First);
        var opening = new CreditWords(stackalloc int[MostPhraseWords], text.Tokens, outlet.FirstOfSentence, outlet.EndOfSentence);
        var ending = new CreditWords(stackalloc int[CreditWords.Most], text.Tokens,
            Math.Max(outlet.End, outlet.EndOfSentence - CreditWords.Most), outlet.EndOfSentence);
        foreach (var phrase in _phrases)
        {
            var fits = phrase.Place switch
            {
                CreditPlace.Before => before.EndsWith(phrase.Words)
                    && (phrase.Openings.Length == 0 || StartsWithAny(opening, phrase.Openings)),
                CreditPlace.End => ending.EndsWith(phrase.Words),
                CreditPlace.Line => before.EndsWith(phrase.Words) && IsWholeLine(text, block, outlet, phrase.Words.Length),
                _ => false,
            };
            // A sign without a year stands under photographs, too.
            if (fits && (phrase.Evidence != OutletEvidence.Copyright || HasYear(text.Tokens, outlet))) return phrase.Evidence;
        }

        return null;
    }

    private static bool StartsWithAny(in CreditWords words, string[][] openings)
    {
        foreach (var opening in openings) if (words.StartsWith(opening)) return true;
        return false;
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
        var others = new CreditWords(stackalloc int[LongestLine], text.Tokens, block.FirstToken, outlet.First).Count - phraseWords;
        for (var i = outlet.End; i < block.EndToken; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && !text.Tokens[i].Is(TokenShape.Capitalised)) others++;
        }

        return others <= 0;
    }

    private static string[] Words(string phrase) =>
        [.. LetterFolding.Fold(phrase).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word != "the")];

    private static CreditPlace PlaceOf(string where) => where switch
    {
        "before" => CreditPlace.Before,
        "end" => CreditPlace.End,
        "line" => CreditPlace.Line,
        _ => CreditPlace.None,
    };

    private enum CreditPlace
    {
        None,
        Before,
        End,
        Line,
    }

    private sealed record Phrase(string[] Words, CreditPlace Place, string[][] Openings, OutletEvidence Evidence);
}
