using System.Globalization;

namespace NewsCorpus.Charts.Drawing;

/// <summary>The days at which a time axis may carry ticks, as fine as their labels allow.</summary>
internal static class DateSteps
{
    /// <summary>Days with their labels: "7 Dec", "Dec", or an empty one where only the year matters.</summary>
    public static IEnumerable<(DateOnly Day, string Text)> Of(
        int firstDay, int lastDay, double edge, double pixelsPerDay, double size, bool isByMonth)
    {
        var (first, last) = (DateOnly.FromDayNumber(firstDay), DateOnly.FromDayNumber(lastDay));
        // Months and years may begin in the margin before the first day.
        var from = DateOnly.FromDayNumber((int)Math.Max(0, Math.Ceiling(edge)));
        if (first == last) return [(first, Day(first))];
        foreach (var step in (ReadOnlySpan<int>)[1, 2, 7, 14])
            if (!isByMonth && step * pixelsPerDay >= TextMeasure.Width("30 Sep", size) + 8) return Days(first, last, step);
        foreach (var step in (ReadOnlySpan<int>)[1, 3, 6])
            if (step * 30 * pixelsPerDay >= TextMeasure.Width("2024", size) + 8 && Months(from, last, step).Skip(1).Any())
            {
                return Months(from, last, step);
            }

        foreach (var step in (ReadOnlySpan<int>)[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000])
            if (step * 365 * pixelsPerDay >= TextMeasure.Width("2024", size) + 12 && Years(from, last, step).Skip(1).Any())
            {
                return Years(from, last, step);
            }

        return [(first, Month(first)), (last, Month(last))];
    }

    private static IEnumerable<(DateOnly, string)> Days(DateOnly first, DateOnly last, int step)
    {
        for (var day = first.DayNumber; day <= last.DayNumber; day += step)
        {
            yield return (DateOnly.FromDayNumber(day), Day(DateOnly.FromDayNumber(day)));
        }
    }

    private static IEnumerable<(DateOnly, string)> Months(DateOnly first, DateOnly last, int step)
    {
        for (var month = first.Year * 12 + first.Month - 1; month <= last.Year * 12 + last.Month - 1; month++)
        {
            var day = new DateOnly(month / 12, month % 12 + 1, 1);
            if (day >= first && (day.Month - 1) % step == 0) yield return (day, Month(day));
        }
    }

    private static IEnumerable<(DateOnly, string)> Years(DateOnly first, DateOnly last, int step)
    {
        for (var year = (first.Year + step - 1) / step * step; year <= last.Year; year += step)
            if (new DateOnly(year, 1, 1) is var day && day >= first) yield return (day, "");
    }

    private static string Month(DateOnly day) => DateAxis.MonthName(day.Month)[..3];

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Month(day)}");
}
