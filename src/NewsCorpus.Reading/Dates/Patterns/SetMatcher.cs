using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using NewsCorpus.Reading.Text;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>
/// Reads recurring times: "every Monday", "each year", "every two weeks", "per day", "annually", "on Sundays", "on weekends".
/// </summary>
internal static class SetMatcher
{
    public static int Match(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var word = tokens.Word(i);
        if (word.Is(Each)) return MatchEach(tokens, i + 1, out form);
        if (word.Is(Per))
        {
            if (!tokens.Is(i + 1, Unit) || tokens.Is(i + 1, Plural)) return -1;
            form = OfUnit(1, tokens.Word(i + 1).Unit);
            return i + 2;
        }

        if (word.Is(Frequency))
        {
            if (IsInName(tokens, i) || IsReport(tokens, i, word)) return -1;
            form = OfUnit(1, word.Unit);
            return i + 1;
        }

        if (word.Unit == TimeUnit.Weekend)
        {
            if (!tokens.IsWord(i - 1, "on")) return -1;
            form = OfPoint(new CalendarPoint { IsWeekend = true });
            return i + 1;
        }

        if (!word.Is(Weekday) || !word.Is(Plural)) return -1;
        form = OfPoint(new CalendarPoint { Weekday = (byte)word.Number });
        return i + 1;
    }

    private static int MatchEach(in DateTokens tokens, int at, out TimeForm form)
    {
        form = default;
        if (tokens.IsWord(at, "other") || tokens.IsWord(at, "single")) at++;
        var word = tokens.Word(at);
        if (word.Is(Month) && tokens.IsCapitalised(at)) form = OfPoint(new CalendarPoint { Month = (byte)word.Number });
        else if (word.Is(Weekday)) form = OfPoint(new CalendarPoint { Weekday = (byte)word.Number });
        else if (word.Is(Season)) form = OfPoint(new CalendarPoint { Season = (byte)word.Number });
        else if (word.Is(DayPart)) form = OfPoint(new CalendarPoint { Part = word.Part });
        else if (word.Is(Unit) && !word.Is(Plural)) form = OfUnit(1, word.Unit);
        else
        {
            var end = AmountMatcher.Match(tokens, at, out var amount);
            if (end < 0) return -1;
            form = TimeForm.Of(TimexType.Set, amount);
            return end;
        }

        return at + 1;
    }

    private static TimeForm OfUnit(double count, TimeUnit unit) =>
        TimeForm.Of(TimexType.Set, new Amount(count, false, unit));

    private static TimeForm OfPoint(in CalendarPoint point) => new() { Type = TimexType.Set, Point = point };

    // "a quarterly loss", "its quarterly dividend": the results of one quarter, not a recurring time.
    private static bool IsReport(in DateTokens tokens, int i, in DateWord word) =>
        word.Unit == TimeUnit.Quarter && tokens.Has(i + 1) && tokens.Kind(i + 1) == TokenKind.Word
            && !tokens.Is(i + 1, Preposition | And | To);

    // "Daily Mail", "People's Daily"
    private static bool IsInName(in DateTokens tokens, int i) =>
        tokens.IsCapitalised(i)
        && ((tokens.Kind(i + 1) == TokenKind.Word && tokens.IsCapitalised(i + 1)) || tokens.Is(i - 1, Genitive)
        || (i > 0 && tokens.Kind(i - 1) is TokenKind.Word && tokens.IsCapitalised(i - 1)));
}
