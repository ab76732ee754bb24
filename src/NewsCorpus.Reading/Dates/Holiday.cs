namespace NewsCorpus.Reading.Dates;

/// <summary>A day that comes every year, by its rule; none by default.</summary>
/// <param name="Month">The month; <see cref="OfEaster"/> for a day that is counted from Easter.</param>
/// <param name="Day">The day of the month; for Easter the days after it; where <paramref name="Weekday"/> is set, which one of the month (-1 the last).</param>
/// <param name="Weekday">The weekday that the rule names; null for a fixed day.</param>
internal readonly record struct Holiday(sbyte Month, sbyte Day, DayOfWeek? Weekday = null)
{
    /// <summary>Stands for the month where the day is counted from Easter.</summary>
    private const sbyte OfEaster = -1;

    /// <summary>Stands for the month of the American election day, which is the Tuesday after the first Monday of November.</summary>
    private const sbyte OfElection = -2;

    public bool IsSome => Month != 0;

    public bool IsFixed => Month > 0 && Weekday is null;

    /// <summary>Holidays that are the same wherever English news is read, or go by an unmistakable name.</summary>
    public static IEnumerable<DatePhrase> All =>
    [
        .. Named(new(12, 25), "christmas", "christmas day"),
        .. Named(new(12, 24), "christmas eve"),
        .. Named(new(12, 26), "boxing day"),
        .. Named(new(12, 31), "new year 's eve"),
        .. Named(new(1, 1), "new year 's day", "new year 's"),
        .. Named(new(2, 14), "valentine 's day"),
        .. Named(new(3, 17), "st . patrick 's day", "st patrick 's day"),
        .. Named(new(5, 1), "may day"),
        .. Named(new(5, 9), "victory day"),
        .. Named(new(6, 6), "d - day"),
        .. Named(new(7, 4), "independence day"),
        .. Named(new(7, 14), "bastille day"),
        .. Named(new(10, 31), "halloween"),
        .. Named(new(5, 5), "cinco de mayo"),
        .. Named(new(OfElection, 0), "election day"),
        .. Named(new(11, 11), "veterans day", "armistice day", "remembrance day"),
        .. Named(new(11, 4, DayOfWeek.Thursday), "thanksgiving", "thanksgiving day"),
        .. Named(new(9, 1, DayOfWeek.Monday), "labor day"),
        .. Named(new(5, -1, DayOfWeek.Monday), "memorial day"),
        .. Named(new(5, 2, DayOfWeek.Sunday), "mother 's day"),
        .. Named(new(1, 3, DayOfWeek.Monday), "martin luther king day", "martin luther king jr . day"),
        .. Named(new(2, 3, DayOfWeek.Monday), "presidents day", "presidents ' day"),
        .. Named(new(10, 2, DayOfWeek.Monday), "columbus day"),
        .. Named(new(OfEaster, 0), "easter", "easter sunday"),
        .. Named(new(OfEaster, 1), "easter monday"),
        .. Named(new(OfEaster, -2), "good friday"),
        .. Named(new(OfEaster, -7), "palm sunday"),
        .. Named(new(OfEaster, -46), "ash wednesday"),
        .. Named(new(OfEaster, 39), "ascension day"),
        .. Named(new(OfEaster, 49), "pentecost"),
    ];

    /// <summary>The day in a year from 1 to 9999.</summary>
    public DateOnly In(int year)
    {
        if (Month == OfEaster) return Easter(year).AddDays(Day);
        if (Month == OfElection) return new Holiday(11, 1, DayOfWeek.Monday).In(year).AddDays(1);
        if (Weekday is not { } weekday) return new DateOnly(year, Month, Day);
        if (Day < 0)
        {
            var last = new DateOnly(year, Month, DateTime.DaysInMonth(year, Month));
            return last.AddDays(-((last.DayOfWeek - weekday + 7) % 7));
        }

        var first = new DateOnly(year, Month, 1);
        return first.AddDays(((weekday - first.DayOfWeek + 7) % 7) + (7 * (Day - 1)));
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

    private static IEnumerable<DatePhrase> Named(Holiday holiday, params string[] names) =>
        names.Select(name => new DatePhrase(name, TimeReference.None, holiday));
}
