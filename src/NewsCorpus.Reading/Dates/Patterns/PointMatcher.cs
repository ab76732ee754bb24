using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using NewsCorpus.Reading.Lexicon;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>
/// Reads an expression for one calendar time of a day or more, with its article: "Tuesday", "Dec. 7", "last week",
/// "the third quarter of 2009", "the summer of 1916", "the 1990s", "that year". All methods return the position after
/// what they read, or -1.
/// </summary>
internal static class PointMatcher
{
    private static readonly WordSet TodayOutlets = WordSet.Named("today-outlets");

    /// <summary>Reads at <paramref name="i"/>; with <paramref name="allowsBareUnit"/> "the year" alone is a year ("the end of the year").
    /// Parts of parts are not read, so that nothing is read twice ("the last day of the last week of ...").</summary>
    public static int Match(in DateTokens tokens, int i, bool allowsBareUnit, out TimeForm form, bool allowsPart = true)
    {
        var end = MatchCore(tokens, i, allowsBareUnit, allowsPart, out form);
        if (end < 0) return -1;
        // "this year's third quarter", "the 1988 second quarter", "last year's quarter"
        var at = tokens.Is(end, Genitive) ? end + 1 : end;
        if (CanHoldQuarter(form))
        {
            var inner = form;
            var part = SubPeriodMatcher.MatchInside(tokens, at, ref inner);
            if (part > 0)
            {
                form = inner;
                return part;
            }

            part = ComparisonMatcher.MatchInYear(tokens, at, ref form);
            if (part > 0) return part;
        }

        return end;
    }

    private static bool CanHoldQuarter(in TimeForm form) =>
        form is { HasShift: true, Unit: TimeUnit.Year, Point.IsEmpty: true }
            or { Point: { HasYear: true, YearSpan: 1, Finest: Granularity.Year } };

    // What a part of a longer time, and a year, can begin with after an article.
    private const DateRole
        PartStarters = QuarterLabel | HalfLabel | Ordinal | Fiscal | Last | Cardinal,
        YearStarters = YearName | Fiscal | Era | Unit | Cardinal;

    private static int MatchCore(in DateTokens tokens, int i, bool allowsBareUnit, bool allowsPart, out TimeForm form)
    {
        var word = tokens.Word(i);
        form = default;
        if (tokens.Kind(i) == Text.TokenKind.Number) return MatchNumber(tokens, i, out form);
        if (word.Is(DeicticDay))
        {
            // "USA Today", "Russia Today", the show "Today"
            if (tokens.IsCapitalised(i) && i > 0
                && (IsQuoted(tokens, i) || (tokens[i - 1].Shape & Text.TokenShape.AllCaps) != 0 || TodayOutlets.Has(tokens.Text(i - 1))))
            {
                return -1;
            }

            form = new TimeForm { Unit = TimeUnit.Day, Shift = word.Number };
            return i + 1;
        }

        if (word.Is(Month | Weekday))
        {
            var end = CalendarMatcher.Match(tokens, i, out var point);
            ListedDate.TakeYearOfNext(tokens, end, ref point);
            if (!NameFilter.IsDate(tokens, i, end, point)) return -1;
            var isOfAttacks = September11.TakeYear(tokens, end, ref point);
            if (point is { Day: 0, Month: 3 or 6 or 9 or 12 } && tokens.Word(end) is { Unit: TimeUnit.Quarter } unit && !unit.Is(Plural))
            {
                // "the September quarter" ends with it.
                (point.Quarter, point.Month) = ((byte)(point.Month / 3), 0);
                end++;
            }

            form = TimeForm.Of(point) with { IsNameOfThing = isOfAttacks };
            return RelativeMatcher.MatchYearAfter(tokens, end, ref form);
        }

        if (word.Is(Phrase))
        {
            var end = HolidayMatcher.Match(tokens, i, out form);
            if (end > 0) return end;
        }

        var hasThe = word.Is(The);
        var lead = hasThe ? tokens.Word(i + 1) : word;
        var isFigure = hasThe && tokens.Kind(i + 1) != Text.TokenKind.Word;
        var best = lead.Is(Ordinal | Last) ? NthWeekdayMatcher.Match(tokens, hasThe ? i + 1 : i, out form) : -1;
        if (best < 0 && allowsPart && (isFigure || lead.Is(PartStarters))) best = SubPeriodMatcher.Match(tokens, i, out form);
        if (best < 0 && lead.Is(RelativeMatcher.Relations)) best = RelativeMatcher.Match(tokens, i, out form);
        if (best < 0 && lead.Is(Season)) best = SeasonMatcher.Match(tokens, i, out form);
        if (best < 0 && (isFigure || lead.Is(YearStarters) || lead.Roles == None)) best = YearMatcher.MatchForm(tokens, i, out form);
        return best < 0 && hasThe ? MatchAfterArticle(tokens, i, allowsBareUnit, out form) : best;
    }

    private static bool IsQuoted(in DateTokens tokens, int i) =>
        IsQuote(tokens, i - 1)
            && (IsQuote(tokens, i + 1) || ((tokens.IsMark(i + 1, ',') || tokens.IsMark(i + 1, '.')) && IsQuote(tokens, i + 2)));

    private static bool IsQuote(in DateTokens tokens, int i) => tokens.Text(i) is ['"' or '\'' or '“' or '”' or '‘' or '’' or '`', ..];

    private static int MatchNumber(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var isMark = ExpressionMatcher.IsMarkInside(tokens, i + 1);
        var next = tokens.Word(i + 1);
        CalendarPoint point;
        int end;
        if (isMark)
        {
            end = NumericDateMatcher.Match(tokens, i, out point, out var order);
            if (end > 0)
            {
                form = TimeForm.Of(point);
                form.Order = order;
                return end;
            }

            end = September11.Match(tokens, i, out point);
            if (end > 0)
            {
                form = TimeForm.Of(point);
                form.IsNameOfThing = true;
                return end;
            }
        }

        if (isMark || next.Is(Month | OrdinalSuffix | Of))
        {
            if (CalendarMatcher.MatchYearFirst(tokens, i, out point) is > 0 and var afterDay)
            {
                form = TimeForm.Of(point);
                return afterDay;
            }

            end = CalendarMatcher.Match(tokens, i, out point);
            if (end > 0)
            {
                ListedDate.TakeYearOfNext(tokens, end, ref point);
                form = TimeForm.Of(point);
                return RelativeMatcher.MatchYearAfter(tokens, end, ref form);
            }
        }

        end = next.Is(OrdinalSuffix) ? SubPeriodMatcher.MatchCentury(tokens, i, out form) : -1;
        return end > 0 ? end : YearMatcher.MatchForm(tokens, i, out form);
    }

    // "the 28th", "the 25th of August", "the weekend", "the quarter"; with allowsBareUnit "the year".
    private static int MatchAfterArticle(in DateTokens tokens, int i, bool allowsBareUnit, out TimeForm form)
    {
        form = default;
        if (tokens.TryNumber(i + 1, 1, 31, out var day) && tokens.Is(i + 2, OrdinalSuffix) && tokens.IsJoined(i + 2))
        {
            var end = CalendarMatcher.Match(tokens, i + 1, out var point);
            if (end > 0)
            {
                form = TimeForm.Of(point);
                return end;
            }

            if (!IsClauseEnd(tokens, i + 3) && !tokens.Is(i + 3, Of) && !tokens.Is(i + 3, DateSign.PastTense)) return -1;
            form = TimeForm.Of(new CalendarPoint { Day = (byte)day });
            if (tokens.Is(i + 3, Of) && tokens.Is(i + 4, Last | Next) && tokens.Word(i + 5) is { Unit: TimeUnit.Month } month
                && !month.Is(Plural))
            {
                // "the 3rd of last month"
                (form.Unit, form.Shift) = (TimeUnit.Month, tokens.Is(i + 4, Last) ? -1 : 1);
                return i + 6;
            }

            form.Relation = TimeRelation.Same;
            return tokens.Is(i + 3, Of) && tokens.Is(i + 4, That | This | The) && tokens.Word(i + 5).Unit == TimeUnit.Month ? i + 6 : i + 3;
        }

        var unit = tokens.Word(i + 1);
        if (!unit.Is(Unit) || unit.Is(Plural)) return -1;
        if (unit.Unit == TimeUnit.Weekend)
        {
            form = new TimeForm { Unit = TimeUnit.Weekend, Relation = TimeRelation.None };
            return i + 2;
        }

        if (!allowsBareUnit || unit.Unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour) return -1;
        form = new TimeForm { Unit = unit.Unit, Anchor = ShiftAnchor.Narrative };
        return i + 2;
    }

    /// <summary>True where nothing follows that the words before could describe.</summary>
    public static bool IsClauseEnd(in DateTokens tokens, int i) =>
        !tokens.Has(i) || tokens.Kind(i) is Text.TokenKind.Punctuation || tokens.Is(i, Preposition | And);
}
