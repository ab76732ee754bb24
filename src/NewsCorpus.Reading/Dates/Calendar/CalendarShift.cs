using System.Globalization;

namespace NewsCorpus.Reading.Dates.Calendar;

/// <summary>Moves calendar points by whole units.</summary>
internal static class CalendarShift
{
    /// <summary>
    /// The unit that holds <paramref name="from"/>, moved by <paramref name="count"/>; null where the point is too
    /// coarse for the unit or the result leaves the calendar. With <paramref name="isOffset"/> one week keeps to the day.
    /// </summary>
    public static CalendarPoint? Move(in CalendarPoint from, TimeUnit unit, int count, bool isOffset) => unit switch
    {
        TimeUnit.Day => Day(from, count) is { } day ? CalendarPoint.OfDay(day) : null,
        // "a week ago" is said of a day, "six weeks ago" of none.
        TimeUnit.Week when isOffset && count is 1 or -1 => Day(from, 7L * count) is { } day ? CalendarPoint.OfDay(day) : null,
        TimeUnit.Week => Week(from, count),
        TimeUnit.Fortnight => Week(from, 2 * count),
        TimeUnit.Weekend => Week(from, count) is { } week ? week with { IsWeekend = true } : null,
        TimeUnit.Month => Month(from, count),
        TimeUnit.Quarter => Quarter(from, count),
        TimeUnit.Year => Years(from, count, 1, isOffset),
        TimeUnit.Decade => Years(from, count, 10, false),
        TimeUnit.Century => Years(from, count, 100, false),
        _ => null,
    };

    /// <summary>The ISO week of a day.</summary>
    public static CalendarPoint WeekOf(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return new CalendarPoint { Year = ISOWeek.GetYear(time), YearSpan = 1, Week = (byte)ISOWeek.GetWeekOfYear(time) };
    }

    private static DateOnly? Day(in CalendarPoint from, long count)
    {
        if (CalendarInterval.Of(from) is not ({ } first, { } last) || first != last) return null;
        var number = first.DayNumber + count;
        return number >= DateOnly.MinValue.DayNumber && number < DateOnly.MaxValue.DayNumber - 366
            ? DateOnly.FromDayNumber((int)number)
            : null;
    }

    private static CalendarPoint? Week(in CalendarPoint from, long count)
    {
        var start = from.Week != 0 ? CalendarInterval.Of(from).Earliest : Day(from, 0);
        if (start is not { } day) return null;
        return Day(CalendarPoint.OfDay(day), 7 * count) is { } moved ? WeekOf(moved) : null;
    }

    private static CalendarPoint? Month(in CalendarPoint from, int count)
    {
        if (from.Month == 0 && from.Week != 0)
        {
            return CalendarInterval.Of(from).Earliest is { } day ? Month(CalendarPoint.OfDay(day), count) : null;
        }

        if (from.Month == 0 || from.Year <= 0) return null;
        var months = (12L * from.Year) + from.Month - 1 + count;
        return months is >= 12 and < 12 * 9999
            ? new CalendarPoint { Year = (int)(months / 12), YearSpan = 1, Month = (byte)((months % 12) + 1) } : null;
    }

    private static CalendarPoint? Quarter(in CalendarPoint from, int count)
    {
        var quarter = from.Quarter != 0 ? from.Quarter : from.Month != 0 ? (from.Month + 2) / 3 : 0;
        if (quarter == 0 || from.Year <= 0) return null;
        var quarters = (4L * from.Year) + quarter - 1 + count;
        return quarters is >= 4 and < 4 * 9999
            ? new CalendarPoint { Year = (int)(quarters / 4), YearSpan = 1, Quarter = (byte)((quarters % 4) + 1) } : null;
    }

    // A quarter or month that is moved by years stays one: "a year earlier" compares like with like.
    private static CalendarPoint? Years(in CalendarPoint from, int count, byte span, bool isOffset)
    {
        if (!from.HasYear || from.YearSpan > span) return null;
        var year = span == 1 ? from.Year + count : (FloorTo(from.Year, span) + (count * span));
        if (year is < -9999 or > 9900 || (year == 0 && span == 1)) return null;
        if (year == 0) year = 1;
        var keepsUnit = isOffset && span == 1 && from.Day == 0;
        return new CalendarPoint
        {
            Year = year,
            YearSpan = span,
            Quarter = keepsUnit ? from.Quarter : (byte)0,
            Month = keepsUnit ? from.Month : (byte)0,
        };
    }

    private static int FloorTo(int year, int span) => year / span * span;
}
