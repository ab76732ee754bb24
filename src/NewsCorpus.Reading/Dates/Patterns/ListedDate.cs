using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>
/// Reads numbers that are dates only through the date beside them: "Dec. 7 and 8", "22-25 April", "1941-45".
/// </summary>
internal static class ListedDate
{
    /// <summary>A number at <paramref name="i"/> that goes on from a date that ended just before the joining token.</summary>
    public static int MatchAfter(in DateTokens tokens, int i, in TimeForm last, int lastEnd, out TimeForm form)
    {
        form = default;
        if (lastEnd != i - 1 || !IsJoin(tokens, i - 1) || !tokens.TryNumber(i, out var number, out var digits) || digits > 2) return -1;
        if (last is { IsSettled: false, HasShift: false } && last.Point is { YearSpan: 1, Year: > 0 } year
            && last.Point.Finest == Granularity.Year)
        {
            if (digits != 2 || !(tokens.IsDash(i - 1) || tokens.IsMark(i - 1, '/')) || number <= year.Year % 100 || tokens.Is(i + 1, Month))
            {
                return -1;
            }

            form = TimeForm.Of(year with { Year = (year.Year / 100 * 100) + number });
            return i + 1;
        }

        var followsDay = last is { IsSettled: false, HasShift: false, Order: null }
            && last.Point is { Month: not 0, Day: not 0, HasHour: false } && !last.Holiday.IsSome;
        // "May 12, 15:47"
        if (tokens.IsMark(i + 1, ':') && tokens.IsJoined(i + 1) && tokens.IsJoined(i + 2)) return -1;
        // "18-Mar-2018" is a date of its own.
        if (tokens.IsDash(i + 1) && tokens.IsJoined(i + 1) && tokens.Is(i + 2, Month)) return -1;
        if (!followsDay || number is 0 or > 31 || tokens.Is(i + 1, Month | Unit | Meridiem) || tokens.Is(i + 1, DateSign.Counted))
        {
            return -1;
        }

        var isDay = tokens.IsDash(i - 1) || PointMatcher.IsClauseEnd(tokens, i + 1) || tokens.Is(i + 1, OrdinalSuffix)
            || tokens.Is(i + 1, DateSign.PastTense | DateSign.FutureTense | DateSign.Copula);
        if (!isDay) return -1;
        form = last;
        form.Point.Day = (byte)number;
        form.Point.Weekday = 0;
        return CalendarMatcher.MatchYearAfter(tokens, CalendarMatcher.SkipOrdinalSuffix(tokens, i), ref form.Point);
    }

    /// <summary>A day at <paramref name="i"/> whose month follows the next day: "22 to 25 April", "22-25 April 1951".</summary>
    public static int MatchBefore(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        if (!tokens.TryNumber(i, 1, 31, out var day)) return -1;
        var end = CalendarMatcher.SkipOrdinalSuffix(tokens, i);
        if (!IsJoin(tokens, end) || !tokens.TryNumber(end + 1, 1, 31, out _)) return -1;
        var after = CalendarMatcher.Match(tokens, end + 1, out var point);
        if (after < 0 || point.Month == 0 || point.Day == 0 || day > DateTime.DaysInMonth(2024, point.Month)) return -1;
        form = TimeForm.Of(point with { Day = (byte)day });
        return end;
    }

    /// <summary>"August and September 1914", "from November 15 to February 15, 1989": the year stands with the last.</summary>
    public static void TakeYearOfNext(in DateTokens tokens, int end, ref CalendarPoint point)
    {
        if (point.HasYear || point.Month == 0 || !IsJoin(tokens, end)
            || !(tokens.Is(end + 1, Month) || tokens.Kind(end + 1) == Text.TokenKind.Number))
        {
            return;
        }

        if (CalendarMatcher.Match(tokens, end + 1, out var next) < 0 || !next.HasYear || next.Month == 0) return;
        (point.Year, point.YearSpan) = (next.Month < point.Month ? next.Year - 1 : next.Year, 1);
        if (point.Year == 0) point.Year = -1;
    }

    /// <summary>"the spring and early summer of 1943": the year stands with the last.</summary>
    public static void TakeYearOfNextSeason(in DateTokens tokens, int end, ref CalendarPoint point)
    {
        if (!IsJoin(tokens, end)) return;
        var at = end + 1;
        if (tokens.Is(at, The)) at++;
        if (tokens.Is(at, Early | Late | Mid)) at++;
        if (tokens.IsDash(at) && tokens.IsJoined(at)) at++;
        var next = tokens.Word(at);
        if (!next.Is(Season) || next.Is(Plural)) return;
        var yearAt = tokens.Is(at + 1, Of) ? at + 2 : at + 1;
        if (YearMatcher.Match(tokens, yearAt, true, out var year) < 0) return;
        (point.Year, point.YearSpan) = (next.Number < point.Season ? year - 1 : year, 1);
        if (point.Year == 0) point.Year = -1;
    }

    private static bool IsJoin(in DateTokens tokens, int i) =>
        tokens.IsDash(i) || tokens.IsMark(i, '/') || tokens.Is(i, And | To) || tokens.IsMark(i, ',');
}
