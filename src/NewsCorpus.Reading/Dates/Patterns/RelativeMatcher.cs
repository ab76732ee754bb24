using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>Reads times that are related to another: "last week", "next March", "the following day", "that year".</summary>
internal static class RelativeMatcher
{
    public const DateRole Relations = This | Last | Next | Coming | Past | Previous | Following | That | Same;

    public static int Match(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var hasThe = tokens.Is(i, The);
        var at = hasThe ? i + 1 : i;
        var relation = tokens.Word(at);
        if (!relation.Is(Relations)) return -1;
        at++;
        // "that same day", "this past Friday", "this coming week"
        if (relation.Is(This | That) && tokens.Is(at, Same | Past | Coming | Previous)) relation = tokens.Word(at++);
        var isFiscal = tokens.Is(at, Fiscal);
        if (isFiscal) at++;
        var target = tokens.Word(at);
        if (target.Is(Unit) && !target.Is(Plural))
        {
            if (IsStill(tokens, i, relation, target.Unit))
            {
                form = TimeForm.Of(TimeReference.Present);
                return at + 1;
            }

            var isStretch = hasThe && relation.Is(Last | Next | Coming) && target.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year
                && IsSpanning(tokens, i - 1);
            var end = MatchUnit(at, isStretch ? new DateWord(Past) : relation, target.Unit, hasThe, out form);
            form.IsFiscal = isFiscal && target.Unit == TimeUnit.Year;
            return end;
        }

        if (isFiscal) return -1;
        return MatchNamed(tokens, at, relation, hasThe, out form);
    }

    // "over the next week" is a stretch of seven days, "in the next week" may be the calendar's.
    private static bool IsSpanning(in DateTokens tokens, int i) =>
        tokens.IsWord(i, "over") || tokens.IsWord(i, "within") || tokens.IsWord(i, "throughout");

    // "its effects are felt to this day"
    private static bool IsStill(in DateTokens tokens, int i, in DateWord relation, TimeUnit unit) =>
        relation.Is(This) && unit == TimeUnit.Day && tokens.IsWord(i - 1, "to") && PointMatcher.IsClauseEnd(tokens, i + 2);

    private static int MatchUnit(int at, DateWord relation, TimeUnit unit, bool hasThe, out TimeForm form)
    {
        form = new TimeForm { Unit = unit };
        if (unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour) return -1;
        if (relation.Is(Past) || (relation.Is(Last) && unit is TimeUnit.Decade))
        {
            form = TimeForm.Of(TimexType.Duration, new Amount(1, false, unit));
            return at + 1;
        }

        form.Shift = relation.Is(Last | Previous) ? -1 : relation.Is(Next | Coming | Following) ? 1 : 0;
        form.Anchor = relation.Is(Previous | Following | That | Same) || (relation.Is(Next) && hasThe)
            ? ShiftAnchor.Text
            : ShiftAnchor.Published;
        return at + 1;
    }

    // "last Friday", "next March", "the previous spring", "this summer", "last Christmas"
    private static int MatchNamed(in DateTokens tokens, int at, DateWord relation, bool hasThe, out TimeForm form)
    {
        form = default;
        var target = tokens.Word(at);
        // "said that Monday" is no "that Monday"
        // nor "following Friday's attack" a "following Friday"
        if (relation.Is(That) || (relation.Is(Following) && !hasThe) || (relation.Is(Past) && !target.Is(Weekday | Season | Month)))
        {
            return -1;
        }

        int end;
        if (target.Is(Month | Weekday))
        {
            end = CalendarMatcher.Match(tokens, at, out var point);
            if (!tokens.IsCapitalised(at) || (target.Is(Abbreviated) && target.Is(Ambiguous))) return -1;
            form = TimeForm.Of(point);
        }
        else if (target.Is(Season) && !target.Is(Plural))
        {
            form = TimeForm.Of(new CalendarPoint { Season = (byte)target.Number });
            end = at + 1;
        }
        else if (target.Is(QuarterLabel) && target.Number > 0)
        {
            form = TimeForm.Of(new CalendarPoint { Quarter = (byte)target.Number });
            end = at + 1;
        }
        else
        {
            end = HolidayMatcher.Match(tokens, at, out form);
            if (end < 0) return -1;
        }

        if (form.Point.HasYear) return relation.Is(Same) ? -1 : end;
        form.Relation = ToRelation(relation, hasThe);
        return end;
    }

    public static TimeRelation ToRelation(DateWord relation, bool hasThe) =>
        relation.Is(Last | Past) ? TimeRelation.Last
        : relation.Is(Next | Coming) ? (hasThe && relation.Is(Next) ? TimeRelation.After : TimeRelation.Next)
        : relation.Is(Previous) ? TimeRelation.Before
        : relation.Is(Following) ? TimeRelation.After
        : relation.Is(That | Same) ? TimeRelation.Same
        : TimeRelation.This;

    /// <summary>"of last year", "last year", "of that year", "of the same year" after a month or a day: lays it under the form.</summary>
    public static int MatchYearAfter(in DateTokens tokens, int end, ref TimeForm form)
    {
        if (form.Point.HasYear || form.Point.Month == 0) return end;
        var at = tokens.Is(end, Of) ? end + 1 : end;
        var hasThe = tokens.Is(at, The);
        if (hasThe) at++;
        var relation = tokens.Word(at);
        if (!relation.Is(This | Last | Next | Previous | Following | That | Same) || (at == end && relation.Is(That))) return end;
        if (relation.Is(That) && tokens.Is(at + 1, Same)) at++;
        if (tokens.Word(at + 1) is not { Unit: TimeUnit.Year } unit || unit.Is(Plural | Frequency)) return end;
        form.Unit = TimeUnit.Year;
        form.Shift = relation.Is(Last | Previous) ? -1 : relation.Is(Next | Following) ? 1 : 0;
        form.Anchor = relation.Is(That | Same | Previous | Following) || (hasThe && relation.Is(Next))
            ? ShiftAnchor.Text
            : ShiftAnchor.Published;
        return at + 2;
    }
}
