using NewsCorpus.Rows;
using static System.FormattableString;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>Figures of what differs between two runs.</summary>
public static class ChangeFigures
{
    private const int Top = 15;

    /// <summary>The actors whose mentions moved most between two snapshots; where none did, the figure says so.</summary>
    /// <param name="counts">Rows of <see cref="RunComparison.Counts"/>.</param>
    /// <param name="source">What the figure rests on.</param>
    public static BarChart Mentions(IReadOnlyList<CountChangeRow> counts, string source)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var mentions = counts.Where(row => row.Measure == Measure.Mentions).ToList();
        var moved = mentions.Where(row => row.Change != 0).ToList();
        var pairs = moved.Take(Top).SelectMany(row =>
            new[] { (row.Name, When: "before", Count: row.Before, Row: row), (row.Name, When: "now", Count: row.Now, Row: row) });
        return BarChart.Of(pairs, row => row.Name, row => row.Count, row => row.When, row => string.Join(", ", row.Row.Documents)) with
        {
            Title = moved.Count == 0
                ? $"Nothing changed: all {Words.Count(mentions.Count, "actor is", "actors are")} mentioned as often as in the baseline"
                : Moved(moved.MaxBy(row => Math.Abs(row.Change))!),
            Subtitle = Invariant($"Mentions of {moved.Count:#,##0} of {Words.Count(mentions.Count, "actor", "actors")} changed")
                + (moved.Count > Top ? $"; the {Top} that moved most" : ""),
            Layout = BarLayout.Grouped,
            Sorted = false,
            Palette = Palette.InOrder("before", "now"),
            XLabel = "mentions",
            EmptyText = "Nothing changed",
            Source = source,
        };
    }

    // "Russia is mentioned 12 times more than in the baseline"
    private static string Moved(CountChangeRow row) => Words.Capital(NameInSentence.Of(row.Name))
        + $" is mentioned {Words.Count(Math.Abs(row.Change), "time", "times")} {(row.Change > 0 ? "more" : "less")} than in the baseline: "
        + Invariant($"{row.Now:#,##0} instead of {row.Before:#,##0}");
}
