using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>Knows 11 September 2001 by the names that need no year: "9/11", "the Sept. 11 attacks".</summary>
internal static class September11
{
    /// <summary>The position after "9/11" at <paramref name="i"/>, or -1.</summary>
    public static int Match(in DateTokens tokens, int i, out CalendarPoint point)
    {
        point = new CalendarPoint { Year = 2001, YearSpan = 1, Month = 9, Day = 11 };
        var isIt = tokens.IsWord(i, "9") && tokens.IsMark(i + 1, '/') && tokens.IsWord(i + 2, "11") && tokens.IsJoined(i + 1)
            && tokens.IsJoined(i + 2);
        return isIt && !GoesOn(tokens, i + 3) && !(tokens.IsJoined(i) && tokens.IsMark(i - 1, '/')) ? i + 3 : -1;
    }

    /// <summary>Gives the day before <paramref name="end"/> its year where "attacks" or the like follow; false where they do not.</summary>
    public static bool TakeYear(in DateTokens tokens, int end, ref CalendarPoint point)
    {
        var isIt = point is { Month: 9, Day: 11, HasYear: false }
            && tokens.Is(end, DateSign.Attack);
        if (isIt) (point.Year, point.YearSpan) = (2001, 1);
        return isIt;
    }

    // "9/11/2001", "9/11-12"
    private static bool GoesOn(in DateTokens tokens, int i) =>
        tokens.IsJoined(i) && (NumericDateMatcher.IsSeparator(tokens, i) || tokens.Kind(i) == Text.TokenKind.Number);
}
