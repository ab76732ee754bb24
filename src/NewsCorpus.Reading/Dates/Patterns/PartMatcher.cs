using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>
/// Reads the parts of a longer time that TIMEX3 gives as a modifier: "early 2024", "the end of last year", "mid-September".
/// </summary>
internal static class PartMatcher
{
    public static int Match(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var at = tokens.Is(i, The) ? i + 1 : i;
        if (tokens.IsWord(at, "very")) at++;
        var word = tokens.Word(at);
        if (word.Is(Early | Late | Mid) || (word.Is(Earlier | Later) && at == i)) return MatchEarly(tokens, at, word, out form);
        if (word.Is(Boundary)) return MatchBoundary(tokens, at, word, out form);
        return word.Is(Unit) ? MatchUnitEnd(tokens, at, word.Unit, out form) : -1;
    }

    private static int MatchEarly(in DateTokens tokens, int at, DateWord word, out TimeForm form)
    {
        form = default;
        var next = at + 1;
        if (word.Is(Earlier | Later) && tokens.Is(at, Preposition)) return -1;
        if (tokens.IsDash(next) && tokens.IsJoined(next)) next++;
        else if (tokens.IsWord(next, "in") || tokens.IsWord(next, "on")) next++;
        var end = DayTimeMatcher.Match(tokens, next, tokens.Is(next, The), out form);
        if (end < 0) end = MatchDayPart(tokens, next, out form);
        if (end < 0 || form.IsSettled) return -1;
        form.Mod = word.Is(Early | Earlier) ? TimeMod.Start : word.Is(Mid) ? TimeMod.Mid : TimeMod.End;
        return end;
    }

    // "early morning", "mid-afternoon" take their day from a date beside them.
    private static int MatchDayPart(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var word = tokens.Word(i);
        if (!word.Is(DayPart)) return -1;
        form = new TimeForm { Type = TimexType.Time, Point = new CalendarPoint { Part = word.Part }, Unit = TimeUnit.Day,
            Anchor = ShiftAnchor.Nearby };
        if (!tokens.Is(i + 1, DeicticDay)) return i + 1;
        (form.Anchor, form.Shift) = (ShiftAnchor.Published, tokens.Word(i + 1).Number);
        return i + 2;
    }

    private static int MatchBoundary(in DateTokens tokens, int at, DateWord word, out TimeForm form)
    {
        form = default;
        if (!tokens.Is(at + 1, Of)) return -1;
        var end = DayTimeMatcher.Match(tokens, at + 2, true, out form);
        if (end < 0 || form.IsSettled) return -1;
        if (word.Mod != TimeMod.None) form.Mod = word.Mod;
        return end;
    }

    // "year's end", "year-end", "month-end"
    private static int MatchUnitEnd(in DateTokens tokens, int at, TimeUnit unit, out TimeForm form)
    {
        form = new TimeForm { Unit = unit, Anchor = ShiftAnchor.Narrative, Mod = TimeMod.End };
        var isJoined = tokens.Is(at + 1, Genitive) || (tokens.IsDash(at + 1) && tokens.IsJoined(at + 1));
        return isJoined && tokens.IsWord(at + 2, "end") || tokens.IsWord(at + 1, "end") && unit == TimeUnit.Year
            ? (tokens.IsWord(at + 1, "end") ? at + 2 : at + 3) : -1;
    }
}
