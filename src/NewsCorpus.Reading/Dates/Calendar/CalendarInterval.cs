using System.Globalization;

namespace NewsCorpus.Reading.Dates.Calendar;

/// <summary>The days that a calendar point can mean.</summary>
internal static class CalendarInterval
{
    // Meteorological seasons of the northern hemisphere; winter is named by the year in which it begins or ends,
    // so that its interval reaches from January to the end of the next February.
    private static readonly int[] SeasonFirstMonth = [0, 3, 6, 9, 1];
    private static readonly int[] SeasonMonths = [0, 3, 3, 3, 14];

    /// <summary>First and last day; null and null where the point is not bounded.</summary>
    public static (DateOnly? Earliest, DateOnly? Latest) Of(in CalendarPoint point)
    {
        if (point.Year is < 1 or > 9998) return (null, null);
        if (point.YearSpan > 1) return Months(point.Year, 1, 12 * point.YearSpan);
        if (point.Month != 0)
        {
            if (point.Day == 0) return Months(point.Year, point.Month, 1);
            if (point.Day > DateTime.DaysInMonth(point.Year, point.Month)) return (null, null);
            var day = new DateOnly(point.Year, point.Month, point.Day);
            return (day, day);
        }

        if (point.Week != 0) return Week(point);
        if (point.Season != 0) return Months(point.Year, SeasonFirstMonth[point.Season], SeasonMonths[point.Season]);
        if (point.Quarter != 0) return Months(point.Year, (3 * point.Quarter) - 2, 3);
        if (point.Half != 0) return Months(point.Year, (6 * point.Half) - 5, 6);
        return Months(point.Year, 1, 12);
    }

    /// <summary>
    /// The days that a year of accounts can mean. Most are named by the year in which they end, the earliest of them in
    /// January (American retailers); some by the year in which they begin, the latest of them in April (Japan).
    /// </summary>
    public static (DateOnly? Earliest, DateOnly? Latest, string Reason) OfFiscalYear(int year) =>
        (new DateOnly(year - 1, 2, 1), new DateOnly(year + 1, 3, 31), "a fiscal year, which need not be the calendar's");

    private static (DateOnly? Earliest, DateOnly? Latest) Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        var months = Math.Min(count, ((9999 - year) * 12) + 12 - month);
        return (first, first.AddMonths(months).AddDays(-1));
    }

    private static (DateOnly? Earliest, DateOnly? Latest) Week(in CalendarPoint point)
    {
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(point.Year, point.Week, DayOfWeek.Monday));
        if (point.IsWeekend) return (monday.AddDays(5), monday.AddDays(6));
        if (point.Weekday == 0) return (monday, monday.AddDays(6));
        var day = monday.AddDays(point.Weekday - 1);
        return (day, day);
    }
}
