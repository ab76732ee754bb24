using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Words;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Dates.Values;

/// <summary>A season or business year that runs over two years of the calendar: "2023/24", "2022-23", "FY2023-24".</summary>
internal static class YearPair
{
    /// <summary>The position after the second year; <paramref name="end"/> where none follows the year that ends there.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="end">One past the first year.</param>
    /// <param name="isHistory">True in a text about the past, where "1958-59" is rather from one year to the other.</param>
    /// <param name="form">The year; it then stands for both.</param>
    public static int Extend(in DateTokens tokens, int end, bool isHistory, ref TimeForm form)
    {
        if (form is not { IsSettled: false, HasShift: false, Point: { YearSpan: 1, Year: > 0, Finest: Granularity.Year } }) return end;
        var isSlash = tokens.IsMark(end, '/');
        // "the 2016-17 season" is one in a text about the past, too.
        var isSeason = !isHistory || form.IsFiscal || tokens.Is(end - 2, DateRole.The);
        if (!isSlash && !(tokens.IsDash(end) && isSeason)) return end;
        if (!tokens.IsJoined(end) || !tokens.IsJoined(end + 1) || !tokens.TryNumber(end + 1, out var second, out var digits)) return end;
        var next = form.Point.Year + 1;
        if (!(digits == 2 && second == next % 100) && !(digits == 4 && second == next && isSlash)) return end;
        // "2018-19-20" is something else.
        if (tokens.IsJoined(end + 2) && (tokens.IsDash(end + 2) || tokens.IsMark(end + 2, '/')) && tokens.Kind(end + 3) == TokenKind.Number)
        {
            return end;
        }

        form.Point.YearSpan = 2;
        return end + 2;
    }
}
