using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>What sets outlets apart most, for a title: it is news where the leader of all counts is none.</summary>
internal static class OutletContrast
{
    // A rate of fewer texts or counts is one text's matter.
    private const int FewestTexts = 5;
    private const int FewestCounts = 20;
    private const double LeastRatio = 2;

    /// <summary>
    /// The row of which one outlet has at least twice the rate of each other, the one with the widest gap: the outlet, the row, its rate,
    /// and the next; null where no outlet stands out so, or one of them has fewer than 5 texts.
    /// </summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="groups">Their groups.</param>
    /// <param name="cells">Rates and the counts behind them by row and group.</param>
    public static (string Most, string Name, double Rate, string Least, double LeastRate)? Of(
        Corpus corpus, DocumentGroups groups, IEnumerable<(string Name, string Group, double Rate, int Count)> cells)
    {
        if (groups.By != GroupedBy.Outlet) return null;
        var texts = corpus.Documents.CountBy(document => groups[document.Id], StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        if (groups.Compared.Count < 2 || groups.Compared.Any(group => texts[group] < FewestTexts)) return null;
        return cells.Where(cell => texts.ContainsKey(cell.Group)).GroupBy(cell => cell.Name, StringComparer.Ordinal)
            .Select(row => groups.Compared.Select(group => row.FirstOrDefault(cell => cell.Group == group) is { Name: not null } cell
                ? cell : (Name: row.Key, Group: group, Rate: 0.0, Count: 0)).OrderByDescending(cell => cell.Rate).ToList())
            .Where(rates => rates[0].Count >= FewestCounts && rates[0].Rate >= LeastRatio * rates[1].Rate)
            .OrderByDescending(rates => rates[0].Rate - rates[1].Rate).ThenBy(rates => rates[0].Name, StringComparer.Ordinal)
            .Select(rates => ((string, string, double, string, double)?)
                (NameOf(rates[0].Group), rates[0].Name, rates[0].Rate, NameOf(rates[1].Group), rates[1].Rate))
            .FirstOrDefault();
    }

    /// <summary>The name of an outlet in a sentence, without the number of its texts behind it.</summary>
    public static string NameOf(string group) => NameInSentence.Of(
        group.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var end ? group[..end] : group);
}
