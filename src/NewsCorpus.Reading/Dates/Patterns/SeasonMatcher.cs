using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>Reads seasons: "spring", "the summer of 1916", "winter 2008", "fall 1919".</summary>
internal static class SeasonMatcher
{
    public static int Match(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        var at = tokens.Is(i, The) ? i + 1 : i;
        var word = tokens.Word(at);
        if (!word.Is(Season) || word.Is(Plural)) return -1;
        form = TimeForm.Of(new CalendarPoint { Season = (byte)word.Number });
        var end = at + 1;
        var yearAt = tokens.Is(end, Of) ? end + 1 : end;
        var afterYear = YearMatcher.Match(tokens, yearAt, true, out var year);
        if (afterYear > 0)
        {
            form.Point.Year = year;
            form.Point.YearSpan = 1;
            return SkipSecondYear(tokens, afterYear);
        }

        ListedDate.TakeYearOfNextSeason(tokens, end, ref form.Point);

        // "the fall of Baghdad", "prices fall", "Arab Spring", "Summer Olympics"
        if (tokens.IsCapitalised(at) && (IsInName(tokens, at - 1) || IsInName(tokens, at + 1))) return -1;
        if (tokens.Is(end, Of)) return -1;
        if (word.Is(Ambiguous) && !IsFall(tokens, at)) return -1;
        return end;
    }

    // The season, not the verb: "in the fall", "by fall", but not "to fall".
    private static bool IsFall(in DateTokens tokens, int at) =>
        (tokens.Is(at - 1, Preposition) && !tokens.Is(at - 1, To)) || tokens.Is(at - 1, Early | Late | Mid)
        || (tokens.Is(at - 1, The) && tokens.Is(at - 2, Preposition));

    // "the winter of 1916-17", "1916/17"
    private static int SkipSecondYear(in DateTokens tokens, int end) =>
        (tokens.IsDash(end) || tokens.IsMark(end, '/')) && tokens.IsJoined(end) && tokens.IsJoined(end + 1)
        && tokens.TryNumber(end + 1, out _, out var digits) && digits is 2 or 4 ? end + 2 : end;

    private static bool IsInName(in DateTokens tokens, int i) =>
        tokens.Kind(i) == Text.TokenKind.Word && tokens.IsCapitalised(i) && !tokens.Is(i, The | Preposition | Early | Late | Mid);
}
