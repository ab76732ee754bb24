using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Patterns;
using NewsCorpus.Reading.Dates.Words;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Dates.Values;

/// <summary>
/// Settles whether "12/07/2024" is December or July: by an unambiguous date in figures in the text (an earlier one first), else by a
/// reading close to the day of publication; else it stays open between the two.
/// </summary>
internal static class FigureOrder
{
    /// <summary>A reading this close to the day of publication, with the other that many times farther, is taken.</summary>
    private const int CloseDays = 45, MuchCloser = 4;

    private const string CloseReason = "the reading close to the day of publication";

    private const string OpenReason = "day and month can stand in either order";

    /// <summary>The value of a date in figures; null for all other forms.</summary>
    public static ResolvedTime? Settle(in TimeForm form, TextTimes times)
    {
        if (form.Order is { } order and (DayMonthOrder.MonthFirst or DayMonthOrder.DayFirst)) times.Order = order;
        if (form.Order != DayMonthOrder.Open) return null;
        var monthFirst = form.Point;
        var dayFirst = monthFirst with { Month = monthFirst.Day, Day = monthFirst.Month };
        if (times.Order == DayMonthOrder.MonthFirst)
        {
            return new(monthFirst, DateAnchor.Previous, "month before day, as earlier in the text");
        }

        if (times.Order == DayMonthOrder.DayFirst) return new(dayFirst, DateAnchor.Previous, "day before month, as earlier in the text");
        if (times.OrderElsewhere == DayMonthOrder.MonthFirst)
        {
            return new(monthFirst, DateAnchor.Previous, "month before day, as later in the text");
        }

        if (times.OrderElsewhere == DayMonthOrder.DayFirst)
        {
            return new(dayFirst, DateAnchor.Previous, "day before month, as later in the text");
        }

        if (times.Published is { } day)
        {
            var (first, second) = (DaysFrom(monthFirst, day), DaysFrom(dayFirst, day));
            if (first <= CloseDays && first * MuchCloser < second) return new(monthFirst, DateAnchor.Published, CloseReason);
            if (second <= CloseDays && second * MuchCloser < first) return new(dayFirst, DateAnchor.Published, CloseReason);
        }

        return new(monthFirst with { Month = 0, Day = 0, IsOpenDay = true }, DateAnchor.None, OpenReason);
    }

    /// <summary>The order that the dates of a text show which can be read in one way only; open where they show none or both.</summary>
    public static DayMonthOrder OfText(StructuredText text, DateVocabulary words, DatePhrases phrases)
    {
        var found = DayMonthOrder.Open;
        foreach (var block in text.Blocks)
        {
            var tokens = new DateTokens(text.Tokens, words, phrases, block.FirstToken, block.EndToken);
            for (var i = 0; i < tokens.Count; i++)
            {
                if (tokens.Kind(i) != TokenKind.Number || NumericDateMatcher.Match(tokens, i, out _, out var order) < 0) continue;
                if (order is not (DayMonthOrder.MonthFirst or DayMonthOrder.DayFirst)) continue;
                if (found != DayMonthOrder.Open && found != order) return DayMonthOrder.Open;
                found = order;
            }
        }

        return found;
    }

    /// <summary>From the earlier to the later of the two readings of a date that stays open; null for others.</summary>
    public static (DateOnly? Earliest, DateOnly? Latest)? OpenInterval(in TimeForm form, in ResolvedTime time)
    {
        if (time.Reason != OpenReason) return null;
        var one = new DateOnly(form.Point.Year, form.Point.Month, form.Point.Day);
        var other = new DateOnly(form.Point.Year, form.Point.Day, form.Point.Month);
        return one < other ? (one, other) : (other, one);
    }

    private static int DaysFrom(in CalendarPoint point, DateOnly day) =>
        Math.Abs(new DateOnly(point.Year, point.Month, point.Day).DayNumber - day.DayNumber);
}
