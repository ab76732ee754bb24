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
}
