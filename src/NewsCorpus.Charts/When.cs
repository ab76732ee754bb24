namespace NewsCorpus.Charts;

/// <summary>When something on a timeline is: a day, an interval, open at an end, in a known month of an unknown year, or undated.</summary>
public readonly record struct When
{
    /// <summary>The first day it may be, or null where that is open.</summary>
    public DateOnly? Earliest { get; private init; }

    /// <summary>The last day it may be, or null where that is open.</summary>
    public DateOnly? Latest { get; private init; }

    /// <summary>
    /// Whether it was on some day between the two, of which only the month or year is known, and not all the time. Where the end is open:
    /// whether it began on some day of a year or month, up to <see cref="BeganBy"/>.
    /// </summary>
    public bool IsSomeDay { get; private init; }

    /// <summary>
    /// The last day on which it may have begun, where its end is open and its beginning is not known to the day; else null.
    /// </summary>
    public DateOnly? BeganBy { get; private init; }

    /// <summary>1 to 12 where the month is known but the year is not; otherwise null.</summary>
    public int? MonthOfOpenYear { get; private init; }

    /// <summary>Nothing is known: also the default value.</summary>
    public static When Undated => default;

    /// <summary>On one day.</summary>
    public static When On(DateOnly day) => new() { Earliest = day, Latest = day };

    /// <summary>
    /// Some time, or all the time, from one day to another; either may be null for an open end, both for undated. Days in the wrong order
    /// are exchanged.
    /// </summary>
    public static When Between(DateOnly? earliest, DateOnly? latest) =>
        earliest > latest ? new() { Earliest = latest, Latest = earliest } : new() { Earliest = earliest, Latest = latest };

    /// <summary>In a month of a year that the text leaves open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    public static When InMonth(int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return new() { MonthOfOpenYear = month };
    }

    /// <summary>From a TIMEX3 value and its bounds: <c>XXXX-09</c> without bounds is a month of an open year; null is undated.</summary>
    public static When FromTimex(string? value, DateOnly? earliest, DateOnly? latest) =>
        earliest is null && latest is null && value is ['X', 'X', 'X', 'X', '-', var tens, var ones, ..]
            && char.IsAsciiDigit(tens) && char.IsAsciiDigit(ones) && (tens - '0') * 10 + ones - '0' is >= 1 and <= 12 and var month
            ? InMonth(month)
            : UnitEnd(value) is not { } end || earliest is null ? Between(earliest, latest)
            : latest is null ? Between(earliest, null) with { IsSomeDay = true, BeganBy = end }
            : Between(earliest, latest) with { IsSomeDay = earliest != latest };

    // The last day of a year ("2022") or month ("2022-09"); null for other values.
    private static DateOnly? UnitEnd(string? value)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        return value switch
        {
            { Length: 4 } when DateOnly.TryParseExact(value + "-12-31", "yyyy-MM-dd", culture, default, out var end) => end,
            { Length: 7 } when DateOnly.TryParseExact(value + "-01", "yyyy-MM-dd", culture, default, out var first) =>
                first.AddDays(DateTime.DaysInMonth(first.Year, first.Month) - 1),
            _ => null,
        };
    }

    internal bool IsDated => Earliest is not null || Latest is not null;

    internal bool IsDay => Earliest is not null && Earliest == Latest;

    /// <summary>
    /// The time in words: 2024-12-07, 2024-12-01 to 2024-12-31, from 2024-12-01, until …, September of an open year, undated.
    /// </summary>
    public override string ToString() => this switch
    {
        { MonthOfOpenYear: { } month } => $"{Drawing.DateAxis.MonthName(month)}, year not stated",
        { IsDated: false } => "undated",
        { IsDay: true } => Iso(Earliest),
        { Earliest: null } => "until " + Iso(Latest),
        { Latest: null } => "from " + Iso(Earliest),
        _ => $"{Iso(Earliest)} to {Iso(Latest)}",
    };

    private static string Iso(DateOnly? day) => day!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
