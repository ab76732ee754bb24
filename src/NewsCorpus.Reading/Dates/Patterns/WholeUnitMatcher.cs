using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Patterns;

/// <summary>
/// Reads a unit that means the one at hand, by the words around it: "for the full year", "ended the day lower", "the week of March 6", "the
/// best of the year", "the year ended March 31", "the year to July", "over the years". Elsewhere "the year" names none.
/// </summary>
internal static class WholeUnitMatcher
{
    public static int Match(in DateTokens tokens, int i, out TimeForm form)
    {
        form = default;
        if (!tokens.Is(i, The)) return -1;
        var at = i + 1;
        var isWhole = tokens.IsWord(at, "full") || tokens.IsWord(at, "whole") || tokens.IsWord(at, "entire");
        if (isWhole) at++;
        if (tokens.Is(at, Fiscal)) at++;
        var word = tokens.Word(at);
        if (!word.Is(Unit) || word.Unit is < TimeUnit.Day or TimeUnit.Weekend or TimeUnit.Fortnight or TimeUnit.Quarter or > TimeUnit.Year)
        {
            return -1;
        }

        at++;
        if (word.Is(Plural))
        {
            // "over the years"
            if (!(tokens.IsWord(i - 1, "over") || tokens.IsWord(i - 1, "through")) || !PointMatcher.IsClauseEnd(tokens, at)) return -1;
            form = TimeForm.Of(TimexType.Duration, new Amount(0, true, word.Unit));
            return at;
        }

        if (word.Unit == TimeUnit.Week && tokens.Is(at, Of))
        {
            // "the week of March 6"
            var end = PointMatcher.Match(tokens, at + 1, false, out form);
            form.Around = TimeUnit.Week;
            return end > 0 && !form.IsSettled && (form.Point.Day != 0 || form.Holiday.IsSome) ? end : -1;
        }

        if (tokens.IsWord(at, "ended") || tokens.IsWord(at, "ending") || (tokens.IsWord(at, "to") && tokens.Is(at + 1, Month)))
        {
            form = TimeForm.Of(TimexType.Duration, new Amount(1, false, word.Unit));
            return at;
        }

        if (IsBestOf(tokens, i - 1))
        {
            form = new TimeForm { Unit = word.Unit, Anchor = ShiftAnchor.Narrative };
            return at;
        }

        if (!(IsSpannedBy(tokens, i - 1) && (isWhole || PointMatcher.IsClauseEnd(tokens, at)))
            && !(word.Unit == TimeUnit.Day && IsClosedBy(tokens, i - 1)))
        {
            return -1;
        }

        form = new TimeForm { Unit = word.Unit, Anchor = word.Unit == TimeUnit.Day ? ShiftAnchor.Text : ShiftAnchor.Narrative };
        return at;
    }

    private static bool IsSpannedBy(in DateTokens tokens, int i) =>
        tokens.IsWord(i, "for") || tokens.IsWord(i, "during") || tokens.IsWord(i, "throughout");

    // "the hottest day of the year", but not "person of the year"
    private static bool IsBestOf(in DateTokens tokens, int i)
    {
        if (!tokens.Is(i, Of)) return false;
        for (var at = i - 1; at >= i - 4; at--)
        {
            if (tokens.Text(at) is "most" or "best" or "worst" or [_, _, .., 'e', 's', 't'] and not "interest" and not "protest"
                and not "request" && !tokens.IsCapitalised(at))
            {
                return true;
            }
        }

        return false;
    }

    // How reports of the markets speak of their day.
    private static bool IsClosedBy(in DateTokens tokens, int i) => tokens.Is(i, DateSign.CloseOfDay);
}
