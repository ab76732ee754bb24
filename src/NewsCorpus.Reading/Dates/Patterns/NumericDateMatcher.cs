using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>Reads dates written in figures: "2024-12-07", "2024/12/07", "12/07/2024", "7.12.2024", "7/8/07".</summary>
internal static class NumericDateMatcher
{
    /// <summary>
    /// The position after the date at <paramref name="i"/>, or -1. Where <paramref name="order"/> comes back open,
    /// month is the first number and day the second, and the other reading is possible too.
    /// </summary>
    public static int Match(in DateTokens tokens, int i, out CalendarPoint point, out DayMonthOrder order)
    {
        point = default;
        order = DayMonthOrder.Open;
        if (!tokens.TryNumber(i, out var first, out var firstDigits) || !IsSeparator(tokens, i + 1)
            || !tokens.IsJoined(i + 1) || !tokens.IsJoined(i + 2)
            || !tokens.TryNumber(i + 2, out var second, out var secondDigits) || secondDigits > 2) return -1;
        if (tokens.Text(i + 1)[0] != (tokens.Text(i + 3) is [var mark] ? mark : ' ') || !tokens.IsJoined(i + 3)
            || !tokens.IsJoined(i + 4) || !tokens.TryNumber(i + 4, out var third, out var thirdDigits)) return -1;
        if (IsPartOfMore(tokens, i, i + 5)) return -1;
        if (firstDigits == 4 && thirdDigits <= 2)
        {
            order = DayMonthOrder.Plain;
            return Fill(first, second, third, ref point) ? i + 5 : -1;
        }

        if (firstDigits > 2 || (thirdDigits != 4 && (thirdDigits != 2 || !tokens.IsMark(i + 1, '/')))) return -1;
        var year = thirdDigits == 4 ? third : FullYear(third);
        order = (first, second) switch
        {
            ( > 12, <= 12) => DayMonthOrder.DayFirst,
            ( <= 12, > 12) => DayMonthOrder.MonthFirst,
            _ when tokens.IsMark(i + 1, '.') => DayMonthOrder.DayFirst,
            _ when first == second => DayMonthOrder.Plain,
            _ => DayMonthOrder.Open,
        };
        var isDayFirst = order == DayMonthOrder.DayFirst;
        return Fill(year, isDayFirst ? second : first, isDayFirst ? first : second, ref point) ? i + 5 : -1;
    }

    /// <summary>Two digits of a year: 00 to 49 are of this century, 50 to 99 of the last.</summary>
    public static int FullYear(int twoDigits) => twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;

    /// <summary>True for a mark that parts the figures of a date.</summary>
    public static bool IsSeparator(in DateTokens tokens, int i) =>
        tokens.IsMark(i, '-') || tokens.IsMark(i, '/') || tokens.IsMark(i, '.') || tokens.IsMark(i, '\u2011');

    // Telephone numbers, addresses and versions have more parts than a date.
    private static bool IsPartOfMore(in DateTokens tokens, int i, int end) =>
        (tokens.IsJoined(end) && IsSeparator(tokens, end) && tokens.Kind(end + 1) == Text.TokenKind.Number && tokens.IsJoined(end + 1))
        || (tokens.IsJoined(i) && IsSeparator(tokens, i - 1));

    private static bool Fill(int year, int month, int day, ref CalendarPoint point)
    {
        if (year < 1000 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        point.Year = year;
        point.YearSpan = 1;
        point.Month = (byte)month;
        point.Day = (byte)day;
        return true;
    }
}
