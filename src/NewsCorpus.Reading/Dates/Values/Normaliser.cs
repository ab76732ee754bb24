using NewsCorpus.Reading.Dates.Calendar;

namespace NewsCorpus.Reading.Dates.Values;

/// <summary>Which way an expression without its year looks.</summary>
internal enum TimeDirection : byte
{
    Unknown,
    Past,
    Future,
}

/// <summary>A form with its value.</summary>
internal readonly record struct ResolvedTime(CalendarPoint Point, DateAnchor Anchor, string? Reason = null);

/// <summary>Gives forms their place on the calendar: form + anchors + direction -> calendar point.</summary>
internal static class Normaliser
{
    public static ResolvedTime Resolve(in TimeForm form, TextTimes times, TimeDirection direction)
    {
        var time = ResolveDay(form, times, direction);
        if (form.Around == TimeUnit.None || CalendarInterval.Of(time.Point).Earliest is not { } day) return time;
        // The weekend of a holiday on a Monday is the one before it.
        var isMondays = form.Around == TimeUnit.Weekend && day.DayOfWeek == DayOfWeek.Monday;
        return time with { Point = CalendarShift.WeekOf(isMondays
            ? day.AddDays(-1)
            : day) with { IsWeekend = form.Around == TimeUnit.Weekend } };
    }

    private static ResolvedTime ResolveDay(in TimeForm form, TextTimes times, TimeDirection direction)
    {
        if (form.Holiday.IsSome) return HolidayIn(form, times, direction);
        // "the 1988 period", after the nine months
        if (form is { Anchor: ShiftAnchor.Quarter, Point.HasYear: true } && times.HasLeftQuarter)
        {
            return new(form.Point, DateAnchor.Explicit);
        }

        if (form.HasShift) return Shifted(form, times, direction);
        if (form.Point.HasYear) return new(WithNth(form, form.Point), DateAnchor.Explicit);
        var time = NearestPoint.Find(form, times, direction);
        return form.Nth == 0 ? time : time with { Point = WithNth(form, time.Point) };
    }

    private static ResolvedTime Shifted(in TimeForm form, TextTimes times, TimeDirection direction)
    {
        var (anchor, source) = AnchorOf(form, times);
        if (form.Unit == TimeUnit.Weekend && form.Shift == 0 && form.Anchor == ShiftAnchor.Published && times.Published is { } day)
        {
            // "the weekend" of a Monday's news is the one just over.
            anchor = direction != TimeDirection.Future && day.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Friday
                && form.Relation != TimeRelation.This
                ? CalendarPoint.OfDay(day.AddDays(-7)) : anchor;
        }

        var moved = anchor.HasYear ? CalendarShift.Move(anchor, form.Unit, form.Shift, form.IsOffset) : null;
        if (moved is not { } point) return OpenShift(form, times);
        return new(WithNth(form, Overlay(point, form.Point)), source);
    }

    private static (CalendarPoint Anchor, DateAnchor Source) AnchorOf(in TimeForm form, TextTimes times)
    {
        var fromText = form.Anchor switch
        {
            ShiftAnchor.Text => times.LastOf(form.Unit),
            ShiftAnchor.Narrative => times.IsNarrative ? times.LastOf(form.Unit) : default,
            ShiftAnchor.Nearby => times.LastDay,
            ShiftAnchor.Month => times.LastMonth with { Day = 0, Weekday = 0 },
            ShiftAnchor.Quarter => times.LastQuarter,
            ShiftAnchor.Period => times.LastPeriod,
            ShiftAnchor.QuarterOrText when times.LastQuarter.HasYear => Compared(times),
            ShiftAnchor.QuarterOrText => times.LastOf(form.Unit),
            ShiftAnchor.QuarterOrPublished => Compared(times),
            _ => default,
        };
        if (fromText.HasYear) return (fromText, DateAnchor.Previous);
        var isDeictic = form.Anchor is ShiftAnchor.Published or ShiftAnchor.QuarterOrPublished or ShiftAnchor.Quarter or ShiftAnchor.Period;
        // "three days later", where the text has named no day to count from, leaves the day open.
        var isUnanchored = form is { IsOffset: true, Anchor: ShiftAnchor.Text };
        if (times.Published is not { } day || isUnanchored || (times.IsNarrative && !isDeictic)) return (default, DateAnchor.None);
        var anchor = CalendarPoint.OfDay(day);
        // What a report calls "the quarter" is the one that has just ended.
        if (form is { Anchor: ShiftAnchor.Quarter, Unit: TimeUnit.Quarter })
        {
            anchor = CalendarShift.Move(anchor, TimeUnit.Quarter, -1, false) ?? anchor;
        }

        return (anchor, DateAnchor.Published);
    }

    // "a year ago": the quarter that is reported on, or the year of the nine months.
    private static CalendarPoint Compared(TextTimes times) =>
        times.HasLeftQuarter && times.LastQuarter.HasYear ? new() { Year = times.LastQuarter.Year, YearSpan = 1 } : times.LastQuarter;

    // "two days later" after "in May 1915" is some day around that time: no more than the year is known.
    private static ResolvedTime OpenShift(in TimeForm form, TextTimes times)
    {
        var open = OpenUnit(form.Unit);
        var isNear = form.Anchor is ShiftAnchor.Text or ShiftAnchor.Narrative && times.IsNarrative && times.Last.YearSpan == 1
            && form.Unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Month;
        if (isNear) (open.Year, open.YearSpan) = (times.Last.Year, 1);
        return new(Overlay(open, form.Point), isNear ? DateAnchor.Previous : DateAnchor.None);
    }

    private static CalendarPoint OpenUnit(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => new CalendarPoint { IsOpenDay = true },
        TimeUnit.Week or TimeUnit.Fortnight => new CalendarPoint { IsOpenWeek = true },
        TimeUnit.Weekend => new CalendarPoint { IsWeekend = true },
        TimeUnit.Month => new CalendarPoint { IsOpenMonth = true },
        TimeUnit.Quarter => new CalendarPoint { IsOpenQuarter = true },
        _ => default,
    };

    /// <summary>The fields of <paramref name="over"/> laid over <paramref name="point"/>.</summary>
    private static CalendarPoint Overlay(CalendarPoint point, in CalendarPoint over)
    {
        if (over.IsEmpty) return point;
        if (over.Weekday != 0 && point.Week != 0 && CalendarInterval.Of(point).Earliest is { } monday)
        {
            point = CalendarPoint.OfDay(monday.AddDays(over.Weekday - 1));
        }

        if (over.HasYear) point.Year = over.Year;
        if (over.Half != 0) point.Half = over.Half;
        if (over.Quarter != 0) point.Quarter = over.Quarter;
        if (over.Season != 0) point.Season = over.Season;
        if (over.Month != 0) point.Month = over.Month;
        if (over.Day != 0) point.Day = over.Day;
        if (over.HasTime)
        {
            (point.HasHour, point.Hour, point.HasMinute, point.Minute) = (over.HasHour, over.Hour, over.HasMinute, over.Minute);
            (point.Part, point.IsUtc) = (over.Part, over.IsUtc);
        }

        return point;
    }

    // "the first Monday of September"; "the last week of March": a week belongs where its Thursday lies (ISO 8601), a weekend where its
    // Saturday does.
    private static CalendarPoint WithNth(in TimeForm form, CalendarPoint point)
    {
        if (form.Nth == 0 || CalendarInterval.Of(point) is not ({ } first, { } last)) return point;
        var weekday = form.Point.Weekday != 0 ? (DayOfWeek)(form.Point.Weekday % 7) : form.Point.IsWeekend ? DayOfWeek.Saturday
            : DayOfWeek.Thursday;
        var start = form.Nth < 0 ? last.AddDays(-6) : first.AddDays(7 * (form.Nth - 1));
        var day = start.AddDays((weekday - start.DayOfWeek + 7) % 7);
        if (day > last) return point;
        return form.Point.Weekday != 0 ? CalendarPoint.OfDay(day) : CalendarShift.WeekOf(day) with { IsWeekend = form.Point.IsWeekend };
    }

    /// <summary>Within how many days a holiday is the coming one, whatever the tense.</summary>
    private const int Soon = 14;

    private static ResolvedTime HolidayIn(in TimeForm form, TextTimes times, TimeDirection direction)
    {
        var holiday = form.Holiday;
        if (form.Point.HasYear)
        {
            return new(Overlay(CalendarPoint.OfDay(holiday.In(form.Point.Year)), WithoutYear(form.Point)), DateAnchor.Explicit);
        }

        if (times.IsNarrative && times.Last.Year > 0) return Of(holiday, times.Last.Year, DateAnchor.Previous, form);
        if (times.Published is not { } day)
        {
            var open = holiday.IsFixed ? new CalendarPoint { Month = (byte)holiday.Month, Day = (byte)holiday.Day } : default;
            return new(Overlay(open, form.Point), DateAnchor.None);
        }

        var year = day.Year;
        var date = holiday.In(year);
        var looksBack = form.Relation == TimeRelation.Last || (form.Relation == TimeRelation.None && direction == TimeDirection.Past);
        var looksAhead = form.Relation == TimeRelation.Next || (form.Relation == TimeRelation.None && direction == TimeDirection.Future);
        // Days before Christmas, "Christmas" is the coming one even in a sentence of the past ("It was booked for Christmas Eve").
        if (looksBack && date.DayNumber - day.DayNumber > (form.Relation == TimeRelation.Last ? 0 : Soon)) year--;
        else if (looksAhead && date < day) year++;
        else if (form.Relation == TimeRelation.None && !looksAhead && date.DayNumber - day.DayNumber > 183) year--;
        return Of(holiday, year, DateAnchor.Published, form);
    }

    private static ResolvedTime Of(Holiday holiday, int year, DateAnchor anchor, in TimeForm form) =>
        new(Overlay(CalendarPoint.OfDay(holiday.In(Math.Clamp(year, 1, 9998))), WithoutYear(form.Point)), anchor);

    private static CalendarPoint WithoutYear(CalendarPoint point) => point with { Year = 0, YearSpan = 0 };
}
