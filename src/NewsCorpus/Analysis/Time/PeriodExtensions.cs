using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Days in periods.</summary>
public static class PeriodExtensions
{
    private const int MostDays = 31;
    private const int MostDaysOfWeeks = 300;
    private const int MostDaysOfMonths = 3_653;
    private const int FewestPeriods = 3;
    private const int FewestDays = 3;

    /// <summary>
    /// The period in which a span of days is read best: days up to a month, weeks up to 300 days, months up to ten years, else years.
    /// </summary>
    public static Period For(DateOnly first, DateOnly last) => (last.DayNumber - first.DayNumber) switch
    {
        <= MostDays => Period.Day,
        <= MostDaysOfWeeks => Period.Week,
        <= MostDaysOfMonths => Period.Month,
        _ => Period.Year,
    };

    /// <summary>
    /// The period in which days are read best: that of their span, or the next longer ones where periods have fewer than three days each on
    /// average, as long as three periods are left. One text a period tells no course.
    /// </summary>
    internal static Period For(IReadOnlyCollection<DateOnly> days)
    {
        var (shortest, best) = (For(days.Min(), days.Max()), (Period?)null);
        for (var period = shortest; period <= Period.Year; period++)
        {
            var periods = days.Select(day => period.StartOf(day)).Distinct().Count();
            if (periods < FewestPeriods) break;
            best = period;
            if (days.Count >= FewestDays * periods) break;
        }

        return best ?? shortest;
    }

    /// <summary>The first day of the period that a day lies in.</summary>
    public static DateOnly StartOf(this Period period, DateOnly day) => period switch
    {
        Period.Day => day,
        Period.Week => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - ((int)day.DayOfWeek + 6) % 7)),
        Period.Month => new DateOnly(day.Year, day.Month, 1),
        Period.Quarter => new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
        _ => new DateOnly(day.Year, 1, 1),
    };

    /// <summary>
    /// The start of the period that holds all the days that a date can mean; null where it is open, or they are in several.
    /// </summary>
    internal static DateOnly? Holding(this Period period, DateOnly? earliest, DateOnly? latest) =>
        earliest is { } first && latest is { } last && period.StartOf(first) == period.StartOf(last) ? period.StartOf(first) : null;

    /// <summary>The first day of the next period; the last day of the calendar where there is none.</summary>
    public static DateOnly Next(this Period period, DateOnly start)
    {
        if (start.Year == DateOnly.MaxValue.Year) return DateOnly.MaxValue;
        return period switch
        {
            Period.Day => start.AddDays(1),
            Period.Week => start.AddDays(7),
            Period.Month => start.AddMonths(1),
            Period.Quarter => start.AddMonths(3),
            _ => start.AddYears(1),
        };
    }

    /// <summary>The starts of all periods from that of one day to that of another.</summary>
    public static IEnumerable<DateOnly> Between(this Period period, DateOnly first, DateOnly last)
    {
        for (var start = period.StartOf(first); start <= last; start = period.Next(start))
        {
            yield return start;
            if (start == DateOnly.MaxValue) yield break;
        }
    }
}
