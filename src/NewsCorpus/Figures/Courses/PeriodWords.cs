using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Words for periods in titles and labels.</summary>
internal static class PeriodWords
{
    /// <summary>"day", "week", "month" …</summary>
    public static string Of(Period period) => period.ToString().ToLowerInvariant();

    /// <summary>The word for the period of some rows; "day" where there are none.</summary>
    public static string Of(IReadOnlyList<PeriodRow> rows) => Of(rows.Count == 0 ? Period.Day : rows[0].Period);

    /// <summary>When a period was: "on 3 May 2024", "in May 2024".</summary>
    public static string In(DateOnly start, Period period) => period switch
    {
        Period.Day => Invariant($"on {start:d MMM yyyy}"),
        Period.Week => Invariant($"in the week from {start:d MMM yyyy}"),
        Period.Month => Invariant($"in {start:MMMM yyyy}"),
        Period.Quarter => Invariant($"in {start:MMMM} to {start.AddMonths(2):MMMM yyyy}"),
        _ => Invariant($"in {start:yyyy}"),
    };

    /// <summary>"on any other day", "in any other month".</summary>
    public static string InAnyOther(Period period) => $"{(period == Period.Day ? "on" : "in")} any other {Of(period)}";

    /// <summary>
    /// "; the first week has texts from 26 Feb on, the last until 12 Mar" for periods that the texts do not fill, which look lower than
    /// they may have been; empty where they fill both.
    /// </summary>
    public static string OfPart(Corpus corpus, IReadOnlyList<PeriodRow> texts)
    {
        var days = corpus.Documents.Select(document => document.Document.Published).OfType<DateOnly>().ToList();
        if (days.Count == 0 || texts.Count < 2 || texts[0].Period == Period.Day) return "";
        var (first, last, period) = (days.Min(), days.Max(), texts[0].Period);
        var (fromStart, toEnd) = (period.StartOf(first) == first, period.Next(period.StartOf(last)) == last.AddDays(1));
        return (fromStart, toEnd) switch
        {
            (true, true) => "",
            (false, true) => Invariant($"; the first {Of(period)} has texts from {first:d MMM} on"),
            (true, false) => Invariant($"; the last {Of(period)} has texts until {last:d MMM}"),
            _ => Invariant($"; the first {Of(period)} has texts from {first:d MMM} on, the last until {last:d MMM}"),
        };
    }
}
