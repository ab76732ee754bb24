using System.Globalization;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Dates.Calendar;

/// <summary>A day that comes every year, by its rule; none by default.</summary>
/// <param name="Month">The month; <see cref="OfEaster"/> for a day that is counted from Easter; <see cref="OfElection"/> for one that is
/// counted from the election day.</param>
/// <param name="Day">The day of the month; for Easter and the election day the days after it; where <paramref name="Weekday"/> is set,
/// which one of the month (-1 the last).</param>
/// <param name="Weekday">The weekday that the rule names; null for a fixed day.</param>
internal readonly record struct Holiday(sbyte Month, sbyte Day, DayOfWeek? Weekday = null)
{
    /// <summary>Stands for the month where the day is counted from Easter.</summary>
    private const sbyte OfEaster = -1;

    /// <summary>Stands for the month of the American election day, which is the Tuesday after the first Monday of November.</summary>
    private const sbyte OfElection = -2;

    /// <summary>How often every weekday comes in every month.</summary>
    private const int MostWeekdays = 4;

    public bool IsSome => Month != 0;

    public bool IsFixed => Month > 0 && Weekday is null;

    /// <summary>A day of the month, or one that is counted from a weekday of it.</summary>
    /// <param name="row">A row of the table <c>holidays</c>.</param>
    public static Holiday Read(LexiconRow row)
    {
        var day = sbyte.Parse(row["day"], CultureInfo.InvariantCulture);
        return row["counted"].ToLowerInvariant() switch
        {
            "easter" => new Holiday(OfEaster, day),
            "election" => new Holiday(OfElection, day),
            "weekday" => new Holiday(MonthOf(row), day, row.Value<DayOfWeek>("weekday")),
            _ => new Holiday(MonthOf(row), day),
        };
    }

    private static sbyte MonthOf(LexiconRow row) => sbyte.Parse(row["month"], CultureInfo.InvariantCulture);

    /// <summary>The day in a year from 1 to 9999.</summary>
    public DateOnly In(int year)
    {
        if (Month == OfEaster) return Easter(year).AddDays(Day);
        if (Month == OfElection) return new Holiday(11, 1, DayOfWeek.Monday).In(year).AddDays(1 + Day);
        if (Weekday is not { } weekday) return new DateOnly(year, Month, Math.Clamp((int)Day, 1, DateTime.DaysInMonth(year, Month)));
        if (Day < 0)
        {
            var last = new DateOnly(year, Month, DateTime.DaysInMonth(year, Month));
            return last.AddDays(-((last.DayOfWeek - weekday + 7) % 7));
        }

        var first = new DateOnly(year, Month, 1);
        return first.AddDays(((weekday - first.DayOfWeek + 7) % 7) + (7 * (Math.Clamp((int)Day, 1, MostWeekdays) - 1)));
    }

    // The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
