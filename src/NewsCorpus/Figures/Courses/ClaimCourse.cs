using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Draws when things happened, when they were said and when that was published, one below the other.</summary>
internal static class ClaimCourse
{
    private const int FewestInPanel = 5;
    private const int MostTimes = 6;
    private const string Happened = "when it happened";
    private const string Said = "when it was said";
    private const string Published = "when it was published";
    private const string TooFew = "Too few events and statements have a date to compare when it happened, was said and was published";

    /// <summary>The figure; see <see cref="TimeFigures.Claims"/>.</summary>
    public static LineChart Of(ClaimLedger ledger, Corpus corpus, Period? period)
    {
        var texts = ThroughTime.Texts(corpus, period);
        var length = texts.Count == 0 ? Period.Month : texts[0].Period;
        var happened = ClaimChronology.Of(ledger)
            .Where(row => row.Kind == ChronologyKind.Event && row.Value is not null && !(row.Earliest > row.Published))
            .Select(row => length.Holding(row.Earliest, row.Latest)).ToList();
        var rows = ClaimsThroughTime.Of(ledger, length);
        var starts = Starts(rows, ClaimDate.Said).Select(start => (Panel: Said, Start: start))
            .Concat(Starts(rows, ClaimDate.Published).Select(start => (Panel: Published, Start: start)))
            .Concat(happened.OfType<DateOnly>().Select(start => (Panel: Happened, Start: start))).ToList();
        var (first, last) = Window(corpus, [.. starts.Select(item => item.Start)]);
        var counts = starts.Where(item => item.Start >= first && item.Start <= last).CountBy(item => item).ToDictionary();
        var sums = counts.GroupBy(item => item.Key.Panel, StringComparer.Ordinal)
            .ToDictionary(panel => panel.Key, panel => panel.Sum(item => item.Value), StringComparer.Ordinal);
        // Beside a panel with far more, columns to one scale could not be seen.
        var fewest = Math.Max(FewestInPanel, sums.Values.DefaultIfEmpty(0).Max() / MostTimes);
        // One text or two say when they were published, and no more.
        var panels = texts.Sum(row => row.Texts) < EnoughTexts.FewestForPeak ? []
            : new[] { Happened, Said, Published }.Where(panel => sums.GetValueOrDefault(panel) >= fewest).ToList();
        var drawn = panels.Count < 2 ? [] : length.Between(first, last).ToList();
        var points = panels.SelectMany(panel =>
            drawn.Select(start => (Start: start, Panel: panel, Value: counts.GetValueOrDefault((panel, start)))));
        var dated = sums.GetValueOrDefault(Happened);
        return LineChart.Of(drawn.Count < 2 ? [] : points, point => point.Start, point => point.Value, point => point.Panel) with
        {
            Title = panels.Count < 2 ? TooFew : MostOf(counts, panels, length),
            Subtitle = $"By {PeriodWords.Of(length)}, all panels to one scale. "
                + (panels.Contains(Happened)
                    ? LeftOut(happened.Count, happened.Count(start => start is null), dated, length)
                    : Invariant($"Of {sums.GetValueOrDefault(Said):#,##0} statements it is told when they were said")),
            Panels = true,
            Columns = true,
            Palette = Palette.InOrder(Happened, Said, Published),
            SeriesOrder = [Happened, Said, Published],
            YLabel = "number of events or statements",
            EmptyText = TooFew,
            Source = SourceLine.Of(corpus),
        };
    }

    private static IEnumerable<DateOnly> Starts(IEnumerable<ClaimPeriodRow> rows, ClaimDate date) =>
        rows.Where(row => row.Date == date && row.Start is not null).SelectMany(row => Enumerable.Repeat(row.Start!.Value, row.Statements));

    // "Most of what happened falls in May 2024, most of what was said in June 2024"
    private static string MostOf(Dictionary<(string Panel, DateOnly Start), int> counts, IReadOnlyList<string> panels, Period length)
    {
        var peaks = panels.Select(panel => (Panel: panel, Most: counts.Where(item => item.Key.Panel == panel)
            .MaxBy(item => (item.Value, -item.Key.Start.DayNumber)).Key.Start)).ToList();
        if (peaks.Count == 0) return TooFew;
        var groups = peaks.GroupBy(peak => peak.Most, peak => peak.Panel switch
        {
            Happened => "of what happened",
            Said => "of what was said",
            _ => "of what was published",
        }).ToList();
        return Words.Capital(string.Join("; ", groups.Select(group =>
            $"most {Words.List([.. group])} falls {PeriodWords.In(group.Key, length)}")));
    }

    // "9 of 14 dated events are drawn: of 4 only a longer time than a month is known, 1 lies more than a year before the first text."
    private static string LeftOut(int all, int open, int drawn, Period length) =>
        all == 0 ? "No event has a date" : Invariant($"{drawn:#,##0} of {Words.Count(all, "dated event", "dated events")} ")
            + $"{Words.Are(drawn)} counted"
            + (open == 0 ? "" : Invariant($"; of {open:#,##0} only a time longer than a {PeriodWords.Of(length)} is known"))
            + (all - open - drawn == 0 ? "" : Invariant($"; {all - open - drawn:#,##0} happened more than a year before the first text"));

    // An event of 1950 would press the days of its telling into a line.
    private static (DateOnly First, DateOnly Last) Window(Corpus corpus, IReadOnlyList<DateOnly> starts)
    {
        var days = corpus.Documents.Select(document => document.Document.Published).OfType<DateOnly>().ToList();
        if (days.Count == 0) days = [.. starts];
        if (days.Count == 0) return (DateOnly.MaxValue, DateOnly.MinValue);
        var (first, last) = (days.Min(), days.Max());
        var near = starts.Where(day => IsWithinAYear(day, first) || day >= first && day <= last || IsWithinAYear(day, last)).ToList();
        return near.Count == 0 ? (first, last) : (near.Min(), near.Max());
    }

    private static bool IsWithinAYear(DateOnly day, DateOnly other) => Math.Abs(day.DayNumber - other.DayNumber) <= 366;
}
