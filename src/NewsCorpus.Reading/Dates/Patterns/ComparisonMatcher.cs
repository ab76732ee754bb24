using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using NewsCorpus.Reading.Text;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>
/// Reads the periods that business news compares: "the year-ago quarter", "year-earlier", "the latest quarter", "the same
/// period last year", "the quarter".
/// </summary>
internal static class ComparisonMatcher
{
    public static int Match(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var at = tokens.Is(i, The) ? i + 1 : i;
        var hasThe = at > i;
        var word = tokens.Word(at);
        if (word.Unit == TimeUnit.Year && tokens.IsDash(at + 1) && tokens.Is(at + 2, Ago | Earlier))
        {
            return MatchYearAgo(tokens, i, at + 3, out form);
        }

        if (word.Is(Same)) return MatchSame(tokens, at + 1, out form);
        if (!hasThe) return -1;
        if (tokens.Kind(at) == TokenKind.Number)
        {
            var afterYear = YearMatcher.Match(tokens, at, false, out var year);
            form.Point = new CalendarPoint { Year = year, YearSpan = 1 };
            return afterYear < 0 ? -1 : MatchInYear(tokens, afterYear, ref form);
        }

        var isLatest = tokens.IsWord(at, "latest");
        if (isLatest) at++;
        if (!(tokens.Word(at) is { Unit: TimeUnit.Quarter } unit && unit.Is(Unit) && !unit.Is(Plural))
            && !(isLatest && tokens.IsWord(at, "period")))
        {
            return -1;
        }

        form = new TimeForm { Unit = TimeUnit.Quarter, Anchor = ShiftAnchor.Quarter };
        at++;
        // "the quarter a year ago"
        if (!(tokens.Is(at, A) && tokens.Word(at + 1).Unit == TimeUnit.Year && tokens.Is(at + 2, Ago | Earlier))) return at;
        form = new TimeForm { Unit = TimeUnit.Year, Shift = -1, Anchor = ShiftAnchor.Quarter, IsOffset = true };
        return at + 3;
    }

    // "year-ago", "the year-ago quarter", "the year-earlier period", "the year-ago third quarter"
    private static int MatchYearAgo(in DateTokens tokens, int i, int end, out TimeForm form)
    {
        form = new TimeForm { Unit = TimeUnit.Year, Shift = -1, Anchor = ShiftAnchor.Quarter, IsOffset = true };
        var inner = SubPeriodMatcher.MatchInside(tokens, end, ref form);
        if (inner > 0) return inner;
        if (tokens.IsWord(end, "period") || tokens.IsWord(end, "quarter")) return end + 1;
        return tokens.Is(i, The) ? -1 : end;
    }

    /// <summary>"the 1988 quarter", "the 1988 period", "last year's quarter": the quarter reported on, in another year.</summary>
    public static int MatchInYear(in DateTokens tokens, int end, ref TimeForm form)
    {
        var word = tokens.Word(end);
        if (!(word.Unit == TimeUnit.Quarter && word.Is(Unit) && !word.Is(Plural)) && !(word.Is(Period) && form.Point.HasYear)) return -1;
        form = form.Point.HasYear
            ? new TimeForm { Unit = TimeUnit.Quarter, Anchor = ShiftAnchor.Quarter, Point = form.Point }
            : new TimeForm { Unit = TimeUnit.Year, Shift = form.Shift, Anchor = ShiftAnchor.Quarter, IsOffset = true };
        return end + 1;
    }

    // "the same period last year", "the corresponding quarter of 2008", "the same month a year ago"
    private static int MatchSame(in DateTokens tokens, int at, out TimeForm form)
    {
        form = default;
        var unit = tokens.Word(at).Unit;
        var isPeriod = tokens.IsWord(at, "period") || unit is TimeUnit.Quarter;
        if (!isPeriod && unit is not TimeUnit.Month) return -1;
        at++;
        var of = tokens.Is(at, Of) || tokens.IsWord(at, "in") ? at + 1 : at;
        var end = RelativeMatcher.Match(tokens, of, out form);
        if (end < 0) end = SpanMatcher.Match(tokens, of, out form);
        if (end < 0 || form is not { IsSettled: false, Unit: TimeUnit.Year, Shift: -1 }) return -1;
        form = new TimeForm { Unit = TimeUnit.Year, Shift = -1,
            Anchor = unit switch { TimeUnit.Month => ShiftAnchor.Month, TimeUnit.Quarter => ShiftAnchor.Quarter, _ => ShiftAnchor.Period },
            IsOffset = true };
        return end;
    }
}
