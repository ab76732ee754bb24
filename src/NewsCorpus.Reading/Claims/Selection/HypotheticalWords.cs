using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>Words by which a sentence says what could, should or is likely to be, not what was.</summary>
internal static class HypotheticalWords
{
    private static readonly WordSet Words = WordSet.Named("hypotheticals");

    /// <summary>Whether a span says what is only possible, wished or demanded.</summary>
    public static bool StandIn(TokenTable tokens, TextSpan span)
    {
        var first = tokens.FirstAtOrAfter(span.Start);
        // "to" and "if" open a wish or a condition; later they only join.
        if (first < tokens.Count && tokens[first].End <= span.End && IsOpening(tokens.TextOf(first))) return true;
        for (var i = first; i < tokens.Count && tokens[i].End <= span.End; i++)
        {
            var word = tokens.TextOf(i);
            // "May 17" has its capital from the month.
            if (Words.Has(word) && word is not "May") return true;
        }

        return false;
    }

    private static bool IsOpening(ReadOnlySpan<char> word) =>
        word.Equals("to", StringComparison.OrdinalIgnoreCase) || word.Equals("if", StringComparison.OrdinalIgnoreCase);
}
