namespace NewsCorpus;

/// <summary>Says of a row of a chart that one text or two carry its count: then it is their matter more than the story's.</summary>
internal static class TextsBehind
{
    // In fewer texts no row can rest on many, and a count of less is plainly small.
    private const int FewestTexts = 10;
    private const int FewestCounts = 3;

    /// <summary>
    /// " (1 text)", " (2 texts)", " (mostly 1 text)" where more than half are one text's; empty where more carry it, for a count below 3
    /// and in a corpus of one or two texts. Of fewer than 10 texts only the first is said.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="documents">The text of each thing counted.</param>
    public static string Of(Corpus corpus, IEnumerable<string> documents)
    {
        if (corpus.Documents.Count <= 2) return "";
        var counts = documents.CountBy(document => document, StringComparer.Ordinal).Select(text => text.Value).ToList();
        return counts.Sum() < FewestCounts ? "" : counts.Count switch
        {
            1 => " (1 text)",
            _ when corpus.Documents.Count < FewestTexts => "",
            2 => " (2 texts)",
            _ => IsMostlyOne(counts) ? " (mostly 1 text)" : "",
        };
    }

    /// <summary>"mostly 1 text" for a cell of a group of texts that one of them carries; null for any other.</summary>
    /// <param name="documents">The text of each thing counted; at least one.</param>
    public static string? OfCell(IEnumerable<string> documents) =>
        IsMostlyOne([.. documents.CountBy(document => document, StringComparer.Ordinal).Select(text => text.Value)])
            ? "mostly 1 text" : null;

    /// <summary>Whether more than half of a count is one text's: the same bound in every chart.</summary>
    /// <param name="counts">The count of each text.</param>
    public static bool IsMostlyOne(IReadOnlyCollection<int> counts) => 2 * counts.Max() > counts.Sum();
}
