using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Patterns;
using NewsCorpus.Reading.Dates.Words;

namespace NewsCorpus.Reading.Dates;

/// <summary>Finds the first date with day, month and year in a run of tokens.</summary>
internal static class FullDateFinder
{
    public static DateOnly? Find(in DateTokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.Kind(i) != Text.TokenKind.Number && !tokens.Is(i, DateRole.Month | DateRole.Weekday)) continue;
            var end = NumericDateMatcher.Match(tokens, i, out var point, out var order);
            if (end >= 0)
            {
                if (order != DayMonthOrder.Open) return ToDate(point);
                i = end - 1;
                continue;
            }

            end = CalendarMatcher.MatchYearFirst(tokens, i, out point);
            if (end < 0) end = CalendarMatcher.Match(tokens, i, out point);
            if (end < 0) continue;
            if (point.IsFullDate && ToDate(point) is { } date) return date;
            i = end - 1;
        }

        return null;
    }

    private static DateOnly? ToDate(in CalendarPoint point) => CalendarInterval.Of(point).Earliest;
}
