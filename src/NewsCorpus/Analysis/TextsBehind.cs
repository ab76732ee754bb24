namespace NewsCorpus;

/// <summary>Says of a row of a chart that one text or two carry its count: then it is their matter more than the story's.</summary>
internal static class TextsBehind
{
    // In fewer texts no row can rest on many, and a count of less is plainly small.
    private const int FewestTexts = 10;
    private const int FewestCounts = 3;

    /// <summary>
    /// " (1 text)", " (2 texts)", " (mostly 1 text)" where two thirds are one text's; empty where more carry it, for a count below 3 and in
    /// a corpus of fewer than 10 texts.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="documents">The text of each thing counted.</param>
    public static string Of(Corpus corpus, IEnumerable<string> documents)
    {
        if (corpus.Documents.Count < FewestTexts) return "";
        var counts = documents.CountBy(document => document, StringComparer.Ordinal).Select(text => text.Value).ToList();
        return counts.Sum() < FewestCounts ? "" : counts.Count switch
        {
            1 => " (1 text)",
            2 => " (2 texts)",
            _ => 3 * counts.Max() >= 2 * counts.Sum() ? " (mostly 1 text)" : "",
        };
    }
}
