using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using NewsCorpus.Reading.Text;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>
/// Reads a day with a time of day, in either order, or one of the two alone: "Friday morning", "10 a.m. EST, Nov. 6",
/// "the night of April 18", "this morning", "Dec 7, 2024, 10:00 AM", "Tuesday".
/// </summary>
internal static class DayTimeMatcher
{
    private const DateRole PartStarters = The | This | That | Last | Next | Previous | Following | Same | Tonight | DayPart;

    public static int Match(in DateTokens tokens, int i, bool allowsBareUnit, out TimeForm form)
    {
        var isNumber = tokens.Kind(i) == TokenKind.Number;
        var word = tokens.Word(i);
        int end;
        if (word.Is(ClockName) || (isNumber && ClockMatcher.CanGoOn(tokens, i)))
        {
            end = ClockMatcher.Match(tokens, i, out var time);
            if (end > 0) return WithDay(tokens, end, time, out form);
        }
        else if (!isNumber && word.Is(PartStarters))
        {
            end = MatchPartFirst(tokens, i, out form);
            if (end > 0) return end;
        }

        end = PointMatcher.Match(tokens, i, allowsBareUnit, out form);
        return end > 0 ? WithTime(tokens, end, ref form) : -1;
    }

    // "10 a.m. Wednesday", "5 p.m. EST, Nov. 6", "noon on Friday", "08:30 on 7 May"
    private static int WithDay(in DateTokens tokens, int end, in CalendarPoint time, out TimeForm form)
    {
        var afterTime = tokens.IsWord(end, "local") && tokens.IsWord(end + 1, "time") ? end + 2 : end;
        var afterAside = SkipAside(tokens, afterTime);
        var at = tokens.IsMark(afterAside, ',') || tokens.IsWord(afterAside, "on") ? afterAside + 1 : afterAside;
        var afterDay = PointMatcher.Match(tokens, at, false, out var day);
        if (afterDay > 0 && IsDay(day))
        {
            form = Overlay(day, time);
            if (afterAside > afterTime) return afterTime;
            return tokens.Is(afterDay, DayPart) ? afterDay + 1 : afterDay;
        }

        if (tokens.Is(at, Tonight))
        {
            form = new TimeForm { Type = TimexType.Time, Point = time, Unit = TimeUnit.Day };
            return at + 1;
        }

        end = afterTime;

        form = new TimeForm { Type = TimexType.Time, Point = time, Unit = TimeUnit.Day, Anchor = ShiftAnchor.Nearby };
        return end;
    }

    // "06:53 local time (0453 GMT) on Saturday": the day belongs to both times.
    private static int SkipAside(in DateTokens tokens, int at)
    {
        if (!tokens.IsMark(at, '(')) return at;
        var end = ClockMatcher.Match(tokens, at + 1, out _);
        return end > 0 && tokens.IsMark(end, ')') ? end + 1 : at;
    }

    private static int WithTime(in DateTokens tokens, int end, ref TimeForm form)
    {
        if (!IsDay(form)) return end;
        if (tokens.Is(end, DayPart))
        {
            form = Overlay(form, new CalendarPoint { Part = tokens.Word(end).Part });
            // "on Friday nights"
            if (tokens.Is(end, Plural) && form.Point is { Weekday: not 0, Day: 0 } && form.Relation == TimeRelation.None)
            {
                form.Type = TimexType.Set;
            }

            return end + 1;
        }

        var at = tokens.IsMark(end, ',') || tokens.IsWord(end, "at") ? end + 1 : end;
        var afterTime = ClockMatcher.Match(tokens, at, out var time, isAfterDate: form.Point.Day != 0);
        if (afterTime < 0) return end;
        form = Overlay(form, time);
        return afterTime;
    }

    // "the morning of April 19", "this morning", "last night", "the next evening", "that night", "tonight", "in the morning"
    private static int MatchPartFirst(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        if (tokens.Is(i, Tonight))
        {
            form = OfPart(PartOfDay.Night, 0, ShiftAnchor.Published);
            return i + 1;
        }

        var hasThe = tokens.Is(i, The);
        var at = hasThe ? i + 1 : i;
        var relation = default(DateWord);
        if (tokens.Is(at, This | That | Last | Next | Previous | Following | Same))
        {
            relation = tokens.Word(at++);
            if (relation.Is(That) && tokens.Is(at, Same)) at++;
        }

        if (tokens.Is(at, Early | Late) && at > i) at++;
        var word = tokens.Word(at);
        if (!word.Is(DayPart)) return -1;
        if (tokens.Word(at + 1).Unit == TimeUnit.Hour && tokens.Is(at + 2, Of)) at++;
        if (tokens.Is(at + 1, Of))
        {
            var end = PointMatcher.Match(tokens, at + 2, false, out form);
            if (end > 0 && IsDay(form))
            {
                form = Overlay(form, new CalendarPoint { Part = word.Part });
                return end;
            }
        }

        if (relation.Roles == None)
        {
            if (!hasThe || !tokens.Is(i - 1, Preposition) || !PointMatcher.IsClauseEnd(tokens, at + 1)) return -1;
            form = OfPart(word.Part, 0, ShiftAnchor.Nearby);
            return at + 1;
        }

        var shift = relation.Is(Last | Previous) ? -1 : relation.Is(Next | Following) ? 1 : 0;
        var anchor = relation.Is(This) || relation.Is(Last) || (relation.Is(Next) && !hasThe) ? ShiftAnchor.Published : ShiftAnchor.Text;
        form = OfPart(word.Part, shift, anchor);
        return at + 1;
    }

    private static TimeForm OfPart(PartOfDay part, int shift, ShiftAnchor anchor) => new()
    {
        Type = TimexType.Time,
        Point = new CalendarPoint { Part = part },
        Unit = TimeUnit.Day,
        Shift = shift,
        Anchor = anchor,
    };

    private static bool IsDay(in TimeForm form) =>
        form is { IsSettled: false } && !form.Point.HasTime
        && (form.Point.Day != 0 || form.Point.Weekday != 0 || (form.Unit == TimeUnit.Day && form.Point.IsEmpty) || form.Holiday.IsSome);

    private static TimeForm Overlay(TimeForm day, in CalendarPoint time)
    {
        day.Type = TimexType.Time;
        day.Point.HasHour = time.HasHour;
        day.Point.Hour = time.Hour;
        day.Point.HasMinute = time.HasMinute;
        day.Point.Minute = time.Minute;
        day.Point.IsUtc = time.IsUtc;
        day.Point.Part = time.Part;
        return day;
    }
}
