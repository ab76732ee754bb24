using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>
/// Reads dates written in figures: "2024-12-07", "2024/12/07", "12/07/2024", "7.12.2024", "7/8/07". The table <c>date-figures</c> says
/// how they can be written.
/// </summary>
internal static class NumericDateMatcher
{
    /// <summary>
    /// The position after the date at <paramref name="i"/>, or -1. Where <paramref name="order"/> comes back open,
    /// month is the first number and day the second, and the other reading is possible too.
    /// </summary>
    public static int Match(in DateTokens tokens, int i, out CalendarPoint point, out DayMonthOrder order)
    {
        (point, order) = (default, DayMonthOrder.Open);
        if (!IsSeparator(tokens, i + 1)) return -1;
        foreach (var pattern in tokens.Figures)
        {
            var end = pattern.Match(tokens, i, out point, out order);
            if (end > 0) return IsPartOfMore(tokens, i, end) ? -1 : end;
        }

        return -1;
    }

    /// <summary>True for a mark that parts the figures of a date.</summary>
    public static bool IsSeparator(in DateTokens tokens, int i) =>
        tokens.IsMark(i, '-') || tokens.IsMark(i, '/') || tokens.IsMark(i, '.') || tokens.IsMark(i, '\u2011');

    // Telephone numbers, addresses and versions have more parts than a date.
    private static bool IsPartOfMore(in DateTokens tokens, int i, int end) =>
        (tokens.IsJoined(end) && IsSeparator(tokens, end) && tokens.Kind(end + 1) == Text.TokenKind.Number && tokens.IsJoined(end + 1))
        || (tokens.IsJoined(i) && IsSeparator(tokens, i - 1));
}
