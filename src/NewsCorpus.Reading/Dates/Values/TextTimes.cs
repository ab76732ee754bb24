using NewsCorpus.Reading.Dates.Calendar;

namespace NewsCorpus.Reading.Dates.Values;

/// <summary>
/// What the text has said about time so far: the anchors of relative expressions. It knows only what comes before the expression at hand.
/// </summary>
internal sealed class TextTimes(DateOnly? published)
{
    private CalendarPoint _last, _lastMonth, _lastDay, _lastQuarter, _lastPeriod, _narrative;
    private int _pastDates, _newsDates;

    /// <summary>
    /// The day of publication; null where unknown, or so near the ends of the calendar that nothing can be counted from it.
    /// </summary>
    public DateOnly? Published { get; } = published is { Year: > 10 and < 9990 } ? published : null;

    /// <summary>
    /// True for a text that tells of another time than its own day (history, biography): it has given full or monthly
    /// dates far from the day of publication, and more of them than "today" or "on Tuesday".
    /// </summary>
    public bool IsNarrative => _pastDates > 2 && _pastDates > 2 * _newsDates;

    /// <summary>The last date with at least a year; empty where there is none.</summary>
    public CalendarPoint Last => _last;

    public CalendarPoint LastMonth => _lastMonth;

    /// <summary>The year, and the month where known, at which a story about the past has arrived.</summary>
    public CalendarPoint Narrative => _narrative;

    /// <summary>The last quarter that the text named and that was over when it was published.</summary>
    public CalendarPoint LastQuarter => _lastQuarter;

    /// <summary>True after "the nine months": what is compared with a year earlier is no longer the quarter.</summary>
    public bool HasLeftQuarter { get; private set; }

    /// <summary>Takes note of a duration; months together are a period that results are given for.</summary>
    public void NoteDuration(Amount amount)
    {
        if (amount is { Unit: TimeUnit.Month, IsVague: false, Count: > 3 }) HasLeftQuarter = true;
    }

    /// <summary>The last quarter or month.</summary>
    public CalendarPoint LastPeriod => _lastPeriod;

    /// <summary>The last date fine enough to count such units from.</summary>
    public CalendarPoint LastOf(TimeUnit unit) => unit switch
    {
        <= TimeUnit.Fortnight => _lastDay,
        TimeUnit.Month => _lastMonth,
        _ => _last,
    };

    /// <summary>The last single day.</summary>
    public CalendarPoint LastDay => _lastDay;

    /// <summary>The order of day and month that an unambiguous date in figures has shown.</summary>
    public DayMonthOrder Order { get; set; }

    /// <summary>The order that other dates of the text show, later ones too; null until a date asks for it.</summary>
    public DayMonthOrder? OrderElsewhere { get; set; }

    /// <summary>Takes note of a date that has a value; a heading is a date that is a block by itself ("1936", "2005: Elections").</summary>
    public void Note(in TimeForm form, in CalendarPoint point, DateAnchor anchor, bool isHeading)
    {
        if (!point.HasYear || form.IsNameOfThing) return;
        Count(form, point, isHeading);
        // "today" in a story about the past is the reader's day.
        if (IsNarrative && anchor == DateAnchor.Published) return;
        // "a year earlier" is what is compared with; the story stays where it was.
        if (form is { IsOffset: true, Unit: TimeUnit.Year } or { Anchor: ShiftAnchor.Quarter, Point.HasYear: true } && !IsNarrative) return;
        if (point.Quarter != 0 && HasEnded(point)) (_lastQuarter, HasLeftQuarter) = (point, false);
        if (point.Finest is Granularity.Quarter or Granularity.Month) _lastPeriod = point;
        MoveNarrative(point, isHeading);
        var day = point with { HasHour = false, HasMinute = false, Hour = 0, Minute = 0, Part = PartOfDay.None, IsUtc = false };
        _last = day;
        if (day.Month != 0 && day.YearSpan == 1) _lastMonth = day;
        if (day.Finest == Granularity.Day) _lastDay = day.IsFullDate || day.Week != 0 ? day : default;
        else if (IsNarrative && (day.Year != _lastDay.Year || (day.Month != 0 && day.Month != _lastDay.Month))) _lastDay = default;
    }

    // A lone year moves the story only a little: "in 1614" in the middle of 1788 is an aside.
    private void MoveNarrative(in CalendarPoint point, bool isHeading)
    {
        if (point.YearSpan != 1) return;
        var isAside = !isHeading && point.Month == 0 && !_narrative.IsEmpty && point.Year - _narrative.Year is < 0 or > 3;
        if (isAside) return;
        if (point.Month == 0 && point.Year == _narrative.Year) return;
        _narrative = new CalendarPoint { Year = point.Year, YearSpan = 1, Month = point.Month };
    }

    // In a text without a day of its own, a year ("the invasion in 2022") does not yet make a story about the past.
    private void Count(in TimeForm form, in CalendarPoint point, bool isHeading)
    {
        var isExplicit = form.Point.HasYear;
        if (isExplicit && point.YearSpan == 1 && IsLongAgo(point, 1))
        {
            _pastDates += point.Month == 0 && !isHeading ? Published is null ? 0 : 1 : IsLongAgo(point, 15) ? 4 : 2;
        }
        else if (!isExplicit && (IsNews(form) || (!IsNarrative && IsOfLateMonths(form, point)))) _newsDates += 4;
    }

    // "in January", told in March: results of late are compared with those of long ago, which does not make a story about the past.
    private bool IsOfLateMonths(in TimeForm form, in CalendarPoint point) => form.Point is { Month: not 0 }
        && Published is { } day && CalendarInterval.Of(point).Latest is { } last && last <= day && last > day.AddMonths(-3);

    // Results are compared with quarters that have ended, not with "a fourth-quarter charge" still to come.
    private bool HasEnded(in CalendarPoint point) =>
        Published is not { } day || CalendarInterval.Of(point).Latest is not { } last || last <= day;

    private bool IsLongAgo(in CalendarPoint point, int years) => Published is not { } day || point.Year < day.Year - years;

    // "today", "on Tuesday", "the third quarter"
    private static bool IsNews(in TimeForm form) =>
        form is { Anchor: ShiftAnchor.Published, HasShift: true } || form.Point is { Weekday: not 0, Month: 0 } or { Quarter: not 0 };
}
