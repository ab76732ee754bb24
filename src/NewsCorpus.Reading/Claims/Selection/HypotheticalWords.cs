using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>Words by which a sentence says what could, should or is likely to be, not what was.</summary>
internal static class HypotheticalWords
{
    private static readonly string[] Words =
        ["could", "might", "should", "may", "must", "would", "can", "likely", "potentially", "possibly", "perhaps", "if", "to"];

    // Tokens from the start of a sentence in which "to" or "if" opens it; later they only join.
    private const int Opening = 1;

    /// <summary>Whether a span says what is only possible, wished or demanded.</summary>
    public static bool StandIn(TokenTable tokens, TextSpan span)
    {
        var first = tokens.FirstAtOrAfter(span.Start);
        for (var i = first; i < tokens.Count && tokens[i].End <= span.End; i++)
        {
            var word = tokens.TextOf(i);
            foreach (var modal in Words)
            {
                if (word.Equals(modal, StringComparison.OrdinalIgnoreCase) && (modal is not ("to" or "if") || i - first < Opening)
                    && !IsMonth(tokens, i))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "May 17": a capital in the middle of a sentence.
    private static bool IsMonth(TokenTable tokens, int at) => tokens.TextOf(at) is "May";
}
