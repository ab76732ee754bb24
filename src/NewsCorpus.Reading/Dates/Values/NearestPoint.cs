using NewsCorpus.Reading.Dates.Calendar;

namespace NewsCorpus.Reading.Dates.Values;

/// <summary>
/// Finds the year (and month, and day) that an expression leaves out: "Tuesday", "Dec. 7", "March", "the third quarter".
/// News looks at its day of publication, in the direction of the tense; a story about the past goes on from its last date.
/// </summary>
internal static class NearestPoint
{
    // Behind it no calendar goes on: what lies there stays open.
    private const int LastYear = 9999;

    /// <summary>True where the tense of the sentence can change what the form comes to.</summary>
    public static bool NeedsDirection(in TimeForm form, TextTimes times) =>
        times.Published is not null && !form.Point.HasYear && (form.Unit == TimeUnit.Weekend || !form.HasShift)
        && !(times.IsNarrative && form.Point.Weekday == 0);

    public static ResolvedTime Find(in TimeForm form, TextTimes times, TimeDirection direction)
    {
        var point = form.Point;
        if (times.IsNarrative && form.Relation is not TimeRelation.This
            || form.Relation is TimeRelation.Same or TimeRelation.Before or TimeRelation.After)
        {
            if (InNarrative(form, times) is { } inNarrative) return new(inNarrative, DateAnchor.Previous);
        }

        if (times.Published is not { } day || (times.IsNarrative && form.Relation == TimeRelation.None)) return new(point, DateAnchor.None);
        var relation = form.Relation switch
        {
            TimeRelation.Before => TimeRelation.Last,
            TimeRelation.After => TimeRelation.Next,
            TimeRelation.Same => TimeRelation.This,
            var other => other,
        };
        return new(FromPublished(point, day, relation, direction), DateAnchor.Published);
    }

    private static CalendarPoint? InNarrative(in TimeForm form, TextTimes times)
    {
        var point = form.Point;
        if (point.Weekday != 0 && point.Month == 0)
        {
            if (times.LastDay.IsEmpty || CalendarInterval.Of(times.LastDay).Earliest is not { } day || form.Relation == TimeRelation.None)
            {
                return null;
            }

            return CalendarPoint.OfDay(form.Relation == TimeRelation.Before
                ? Weekday(day, point.Weekday, -7)
                : Weekday(day, point.Weekday, 1));
        }

        if (point.Day != 0 && point.Month == 0)
        {
            if (times.LastMonth.IsEmpty) return null;
            return point with { Year = times.LastMonth.Year, YearSpan = 1, Month = times.LastMonth.Month };
        }

        var now = times.Narrative;
        if (now.IsEmpty) return null;
        var year = now.Year;
        if (point.Month != 0 && now.Month != 0)
        {
            if (form.Relation == TimeRelation.Before && point.Month >= now.Month) year--;
            else if (form.Relation is TimeRelation.After or TimeRelation.Next && point.Month <= now.Month) year++;
            else if (form.Relation == TimeRelation.None && point.Month + 8 < now.Month) year++;
        }

        return year is 0 or > LastYear ? null : point with { Year = year, YearSpan = 1 };
    }

    private static CalendarPoint FromPublished(CalendarPoint point, DateOnly day, TimeRelation relation, TimeDirection direction)
    {
        if (point.Weekday != 0 && point.Month == 0)
        {
            return WithTimeOf(point, CalendarPoint.OfDay(WeekdayFrom(day, point.Weekday, relation, direction)));
        }

        if (point.Month == 0 && point.Day != 0) return point with { Year = day.Year, YearSpan = 1, Month = (byte)day.Month };
        var year = day.Year + YearsAway(Bounds(point), DayOfYear(day.Month, day.Day), relation, direction);
        return year is < 1 or > LastYear ? point : point with { Year = WithWeekday(point, year), YearSpan = 1 };
    }

    // "Wednesday 30 October": of the years around it the one in which the day is that weekday.
    private static int WithWeekday(in CalendarPoint point, int year)
    {
        if (point.Weekday == 0 || point.Day == 0) return year;
        foreach (var away in (ReadOnlySpan<int>)[0, -1, 1, -2, 2])
        {
            if (CalendarInterval.Of(point with { Year = year + away, YearSpan = 1 }).Earliest is { } day
                && (int)day.DayOfWeek == point.Weekday % 7) return year + away;
        }

        return year;
    }

    /// <summary>Months of 32 days: good enough to compare, and the same in every year.</summary>
    private static int DayOfYear(int month, int day) => (month * 32) + day;

    private static int YearsAway((int First, int Last) bounds, int today, TimeRelation relation, TimeDirection direction)
    {
        const int year = 12 * 32;
        var (first, last) = bounds;
        if (relation == TimeRelation.Last) return last < today ? 0 : -1;
        if (relation == TimeRelation.Next) return first > today ? 0 : 1;
        if (relation == TimeRelation.This || (first <= today && today <= last)) return 0;
        var isAhead = first > today;
        var back = isAhead ? year - (first - today) : today - last;
        // How far back a date may lie before the coming one is taken for it.
        var reach = direction switch { TimeDirection.Past => PastReach, TimeDirection.Future => FutureReach, _ => OpenReach };
        var looksBack = back <= reach;
        return looksBack ? (isAhead ? -1 : 0) : (isAhead ? 0 : 1);
    }

    private const int PastReach = 32 * 10, OpenReach = 32 * 8, FutureReach = 32 * 3;

    private static (int First, int Last) Bounds(in CalendarPoint point)
    {
        var month = point switch
        {
            { Month: not 0 } => (point.Month, point.Month),
            { Quarter: not 0 } => ((3 * point.Quarter) - 2, 3 * point.Quarter),
            { Half: not 0 } => ((6 * point.Half) - 5, 6 * point.Half),
            { Season: 1 } => (3, 5),
            { Season: 2 } => (6, 8),
            { Season: 3 } => (9, 11),
            { Season: 4 } => (1, 2),
            _ => (1, 12),
        };
        return point.Day != 0
            ? (DayOfYear(month.Item1, point.Day), DayOfYear(month.Item2, point.Day))
            : (DayOfYear(month.Item1, 1), DayOfYear(month.Item2, 31));
    }

    private static DateOnly WeekdayFrom(DateOnly day, int weekday, TimeRelation relation, TimeDirection direction) => relation switch
    {
        TimeRelation.Last => Weekday(day, weekday, -7),
        TimeRelation.Next => Weekday(day, weekday, 1),
        TimeRelation.This => Weekday(day, weekday, direction == TimeDirection.Past ? -6 : 0),
        _ => Weekday(day, weekday, direction == TimeDirection.Future ? 0 : -6),
    };

    /// <summary>The first such weekday from <paramref name="offset"/> days after <paramref name="day"/> on.</summary>
    private static DateOnly Weekday(DateOnly day, int weekday, int offset)
    {
        var number = Math.Clamp(day.DayNumber + offset, 7, DateOnly.MaxValue.DayNumber - 400);
        var first = DateOnly.FromDayNumber(number);
        var isoDay = first.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)first.DayOfWeek;
        return first.AddDays((weekday - isoDay + 7) % 7);
    }

    private static CalendarPoint WithTimeOf(in CalendarPoint time, CalendarPoint day) => day with
    {
        HasHour = time.HasHour,
        Hour = time.Hour,
        HasMinute = time.HasMinute,
        Minute = time.Minute,
        Part = time.Part,
        IsUtc = time.IsUtc,
    };
}
