namespace NewsCorpus.Reading.Dates.Calendar;

/// <summary>The part of a day that an expression names; the letters are those of TIMEX3.</summary>
internal enum PartOfDay : byte
{
    None,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Daytime,
}

/// <summary>
/// What an expression says about the calendar, field by field; zero where it says nothing. A year before Christ is
/// negative. An expression fills either month and day, or week, or quarter, half or season.
/// </summary>
internal record struct CalendarPoint
{
    public int Year;

    /// <summary>How many years the year stands for: 1, 2 ("2023/24"), 10 (a decade) or 100 (a century, named by its first year).</summary>
    public byte YearSpan;

    public byte Half;
    public byte Quarter;

    /// <summary>Spring 1, summer 2, autumn 3, winter 4.</summary>
    public byte Season;

    public byte Month;

    /// <summary>ISO week, from 1; the year is then that of the week.</summary>
    public byte Week;

    public bool IsWeekend;

    public byte Day;

    /// <summary>Monday 1 to Sunday 7.</summary>
    public byte Weekday;

    public PartOfDay Part;

    /// <summary>True when <see cref="Hour"/> counts.</summary>
    public bool HasHour;

    /// <summary>0 to 24.</summary>
    public byte Hour;

    /// <summary>True when <see cref="Minute"/> counts.</summary>
    public bool HasMinute;

    public byte Minute;

    // Said to be a day, week, month or quarter, but not which.
    public bool IsOpenDay;
    public bool IsOpenWeek;
    public bool IsOpenMonth;
    public bool IsOpenQuarter;

    /// <summary>True for a time given in UTC or GMT.</summary>
    public bool IsUtc;

    public readonly bool HasYear => Year != 0;

    public readonly bool HasTime => HasHour || Part != PartOfDay.None;

    public readonly bool IsFullDate => Year > 0 && YearSpan <= 1 && Month != 0 && Day != 0;

    public readonly bool IsEmpty => this == default;

    /// <summary>The finest unit that is given; null where none is.</summary>
    public readonly Granularity? Finest => this switch
    {
        { HasMinute: true } => Granularity.Minute,
        { HasHour: true } => Granularity.Hour,
        { Part: not PartOfDay.None } => Granularity.PartOfDay,
        { Day: not 0 } or { Weekday: not 0 } or { IsOpenDay: true } => Granularity.Day,
        { Week: not 0 } or { IsWeekend: true } or { IsOpenWeek: true } => Granularity.Week,
        { Month: not 0 } or { IsOpenMonth: true } => Granularity.Month,
        { Season: not 0 } => Granularity.Season,
        { Quarter: not 0 } or { IsOpenQuarter: true } => Granularity.Quarter,
        { Half: not 0 } => Granularity.Half,
        { Year: not 0, YearSpan: 10 } => Granularity.Decade,
        { Year: not 0, YearSpan: 100 } => Granularity.Century,
        { Year: not 0 } => Granularity.Year,
        _ => null,
    };

    public static CalendarPoint OfDay(DateOnly day) =>
        new() { Year = day.Year, YearSpan = 1, Month = (byte)day.Month, Day = (byte)day.Day };
}
