using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>
/// Reads weekdays that are counted within a month: "first Monday of September", "last Friday in May 2025", "second Tuesday of each month".
/// </summary>
internal static class NthWeekdayMatcher
{
    public static int Match(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var nth = tokens.Is(i, Last) ? -1 : tokens.Word(i).Number;
        if (nth is 0 or > 5 || !tokens.Is(i + 1, Weekday) || !tokens.IsCapitalised(i + 1)
            || !(tokens.Is(i + 2, Of) || tokens.IsWord(i + 2, "in")))
        {
            return -1;
        }

        if (tokens.Is(i + 3, Each) && tokens.Word(i + 4) is { Unit: TimeUnit.Month } month && !month.Is(Plural))
        {
            form = TimeForm.Of(TimexType.Set, new Amount(1, false, TimeUnit.Month));
            return i + 5;
        }

        if (!tokens.Is(i + 3, Month) || !tokens.IsCapitalised(i + 3)) return -1;
        var end = CalendarMatcher.Match(tokens, i + 3, out var point);
        if (end < 0 || point.Day != 0) return -1;
        form = TimeForm.Of(point);
        form.Point.Weekday = (byte)tokens.Word(i + 1).Number;
        form.Nth = (sbyte)nth;
        return RelativeMatcher.MatchYearAfter(tokens, end, ref form);
    }
}
