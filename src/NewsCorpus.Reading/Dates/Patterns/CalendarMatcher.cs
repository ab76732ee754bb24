using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>
/// Reads dates that name their month or weekday: "Saturday, December 7, 2024", "7 December 2024", "Dec. 7", "the 7th of
/// May", "September 2024". Each method returns the position after what it read, or -1.
/// </summary>
internal static class CalendarMatcher
{
    /// <summary>A date that begins at <paramref name="i"/> with a weekday, a month or a day of the month.</summary>
    public static int Match(in DateTokens tokens, int i, out CalendarPoint point)
    {
        point = default;
        if (!tokens.Is(i, Weekday)) return MatchDayAndMonth(tokens, i, ref point);
        var weekday = (byte)tokens.Word(i).Number;
        var afterName = SkipAbbreviationDot(tokens, i);
        var at = tokens.IsMark(afterName, ',') || tokens.IsMark(afterName, '(') ? afterName + 1 : afterName;
        if (tokens.Is(at, The)) at++;
        var end = MatchDayAndMonth(tokens, at, ref point);
        if (end < 0 || point.Day == 0)
        {
            point = default;
            end = afterName;
        }
        else if (tokens.IsMark(afterName, '(') && tokens.IsMark(end, ')'))
        {
            end++;
        }

        point.Weekday = weekday;
        return end;
    }

    private static int MatchDayAndMonth(in DateTokens tokens, int i, ref CalendarPoint point) =>
        tokens.Is(i, Month) ? MatchMonthFirst(tokens, i, ref point) : MatchDayFirst(tokens, i, ref point);

    // "December 7, 2024", "Dec. 7th", "December 2024", "December of 2024", "December".
    private static int MatchMonthFirst(in DateTokens tokens, int i, ref CalendarPoint point)
    {
        point.Month = (byte)tokens.Word(i).Number;
        var end = SkipAbbreviationDot(tokens, i);
        var at = tokens.Is(end, The) ? end + 1 : end;
        if (tokens.TryNumber(at, out var day, out var digits) && digits <= 2 && IsDay(day, point.Month)
            && !IsOtherNumber(tokens, at))
        {
            point.Day = (byte)day;
            end = SkipOrdinalSuffix(tokens, at);
        }

        return MatchYearAfter(tokens, end, ref point);
    }

    // "7 December 2024", "the 7th of December, 2024".
    private static int MatchDayFirst(in DateTokens tokens, int i, ref CalendarPoint point)
    {
        if (!tokens.TryNumber(i, out var day, out var digits) || digits > 2 || IsMinute(tokens, i)) return -1;
        var at = SkipOrdinalSuffix(tokens, i);
        if (tokens.Is(at, Of) || (tokens.IsDash(at) && tokens.IsJoined(at))) at++;
        if (!tokens.Is(at, Month) || !IsDay(day, tokens.Word(at).Number)) return -1;
        point.Day = (byte)day;
        point.Month = (byte)tokens.Word(at).Number;
        return MatchYearAfter(tokens, SkipAbbreviationDot(tokens, at), ref point);
    }

    /// <summary>A date that begins with its year: "2018 March 18", "2018-Mar-18".</summary>
    public static int MatchYearFirst(in DateTokens tokens, int i, out CalendarPoint point)
    {
        point = default;
        if (!tokens.TryNumber(i, out var year, out var digits) || digits != 4) return -1;
        var at = SkipDash(tokens, i + 1);
        if (!tokens.Is(at, Month)) return -1;
        var month = tokens.Word(at).Number;
        at = SkipDash(tokens, SkipAbbreviationDot(tokens, at));
        if (!tokens.TryNumber(at, out var day, out digits) || digits > 2 || !IsDay(day, month) || IsOtherNumber(tokens, at)) return -1;
        point = new CalendarPoint { Year = year, YearSpan = 1, Month = (byte)month, Day = (byte)day };
        return SkipOrdinalSuffix(tokens, at);
    }

    private static int SkipDash(in DateTokens tokens, int i) =>
        tokens.IsDash(i) && tokens.IsJoined(i) && tokens.IsJoined(i + 1) ? i + 1 : i;

    // The "31" of "09:31 August 20".
    private static bool IsMinute(in DateTokens tokens, int i) =>
        tokens.IsMark(i - 1, ':') && tokens.IsJoined(i) && tokens.IsJoined(i - 1) && tokens.Kind(i - 2) == Text.TokenKind.Number;

    /// <summary>Reads ", 2024", "2024", "of 2024", "-2024", "480 BC" after a month or day; nothing is fine too.</summary>
    public static int MatchYearAfter(in DateTokens tokens, int end, ref CalendarPoint point)
    {
        var at = end;
        if (tokens.IsMark(at, ',') || tokens.Is(at, Of) || (tokens.IsDash(at) && tokens.IsJoined(at) && tokens.IsJoined(at + 1))) at++;
        else if (tokens.IsMark(at, '\'') || tokens.IsApostrophe(at)) at++;
        var afterYear = YearMatcher.Match(tokens, at, point.Day != 0 || at == end, out var year);
        if (afterYear < 0) return end;
        point.Year = year;
        point.YearSpan = 1;
        return afterYear;
    }

    private static int SkipAbbreviationDot(in DateTokens tokens, int i) =>
        tokens.Is(i, Abbreviated) && tokens.IsMark(i + 1, '.') && tokens.IsJoined(i + 1) ? i + 2 : i + 1;

    public static int SkipOrdinalSuffix(in DateTokens tokens, int i) =>
        tokens.Is(i + 1, OrdinalSuffix) && tokens.IsJoined(i + 1) ? i + 2 : i + 1;

    // "May 7:30", "March 3%" and "June 4-1" (a score) do not go on with a day of the month.
    private static bool IsOtherNumber(in DateTokens tokens, int i) =>
        tokens.IsJoined(i + 1)
        && (tokens.IsMark(i + 1, '%')
            || (tokens.IsJoined(i + 2) && (tokens.IsMark(i + 1, ':') || tokens.IsMark(i + 1, '/'))
            && tokens.Kind(i + 2) == Text.TokenKind.Number));

    private static bool IsDay(int day, int month) => day >= 1 && day <= DateTime.DaysInMonth(2024, month);
}
