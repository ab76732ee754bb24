using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>Reads holidays, with their year where one follows: "Christmas", "New Year's Eve 2019", "Easter weekend".</summary>
internal static class HolidayMatcher
{
    public static int Match(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        if (!tokens.Is(i, DateRole.Phrase) || !tokens.IsCapitalised(i)) return -1;
        var end = tokens.Phrases.Match(tokens, i, out var phrase);
        if (end < 0 || !phrase!.Holiday.IsSome || IsNational(tokens, i, phrase)) return -1;
        form = new TimeForm { Type = TimexType.Date, Holiday = phrase.Holiday };
        var around = tokens.Word(end);
        if (around.Is(DateRole.Unit) && around.Unit is TimeUnit.Week or TimeUnit.Weekend && !around.Is(DateRole.Plural))
        {
            form.Around = around.Unit;
            return end + 1;
        }

        var at = tokens.IsMark(end, ',') || tokens.Is(end, DateRole.Of) ? end + 1 : end;
        var afterYear = YearMatcher.Match(tokens, at, false, out var year);
        if (afterYear < 0) return end;
        form.Point.Year = year;
        form.Point.YearSpan = 1;
        return afterYear;
    }

    // "Ukraine's Independence Day", "Indian Independence Day": every country has its own.
    private static bool IsNational(in DateTokens tokens, int i, DatePhrase phrase) =>
        phrase.IsNational
        && (tokens.Is(i - 1, DateRole.Genitive | DateRole.Possessive)
            || (tokens.Kind(i - 1) == Text.TokenKind.Word && tokens.IsCapitalised(i - 1) && !tokens.Is(i - 1, DateRole.Preposition)));
}
