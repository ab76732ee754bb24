using System.Globalization;

namespace NewsCorpus.Charts.Drawing;

internal readonly record struct DateTick(double X, string Text);

/// <summary>
/// A time axis over the days that matter. Stretches without any, more than a third of the whole, are cut down to a
/// narrow break, so that one old date does not squeeze all recent ones into a line.
/// </summary>
internal sealed class DateAxis
{
    private const double BreakWidth = 30;
    private const double MinPart = 46;
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
    private readonly List<Part> parts = [];

    private readonly record struct Part(double FirstDay, double LastDay, double Left, double Right);

    /// <summary>An axis over the days between two pixel positions.</summary>
    public DateAxis(IEnumerable<DateOnly> days, double left, double right, bool cutGaps)
    {
        var sorted = days.Select(d => d.DayNumber).Distinct().Order().ToList();
        if (sorted.Count == 0) sorted = [0];
        var runs = cutGaps ? Runs(sorted) : [(sorted[0], sorted[^1])];
        if (runs.Count * (MinPart + BreakWidth) > right - left) runs = [(sorted[0], sorted[^1])];
        // Room goes by how many days matter in a part, not by how long it is: a war of years and a week of talks both stay legible.
        var shares = runs.Select(r => sorted.Count(d => d >= r.First && d <= r.Last) - 1.0).ToList();
        var total = shares.Sum();
        var room = right - left - (runs.Count - 1) * BreakWidth - runs.Count * MinPart;
        var x = left;
        for (var i = 0; i < runs.Count; i++)
        {
            var (first, last) = runs[i];
            var width = MinPart + room * (total == 0 ? 1.0 / runs.Count : shares[i] / total);
            // A margin keeps marks off the edges of their part.
            var margin = Math.Max(0.5, (last - first) * 10 / Math.Max(20, width - 20));
            parts.Add(new Part(first - margin, last + margin, x, x + width));
            x += width + BreakWidth;
        }
    }

    /// <summary>The breaks, as left and right edge.</summary>
    public IEnumerable<(double Left, double Right)> Breaks => parts.Zip(parts.Skip(1), (a, b) => (a.Right, b.Left));

    /// <summary>The middle of a day.</summary>
    public double X(DateOnly day)
    {
        var number = Math.Clamp(day.DayNumber, parts[0].FirstDay, parts[^1].LastDay);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (number <= part.LastDay && number >= part.FirstDay) return part.Left + (part.Right - part.Left) * (number - part.FirstDay) / (part.LastDay - part.FirstDay);
            if (number < part.FirstDay) return (parts[i - 1].Right + part.Left) / 2;
        }
        return parts[^1].Right;
    }

    /// <summary>Ticks with room for their labels, from the finest of days, months, quarters and years that has it.</summary>
    public IEnumerable<DateTick> Ticks(double size)
    {
        var free = double.NegativeInfinity;
        foreach (var part in parts)
        {
            foreach (var tick in Ticks(part, size))
            {
                var half = TextMeasure.Width(tick.Text, size) / 2;
                if (tick.X - half < free) continue;
                free = tick.X + half + 6;
                yield return tick;
            }
        }
    }

    public static string MonthName(int month) => Months[month - 1];

    private static List<(int First, int Last)> Runs(List<int> sorted)
    {
        var span = sorted[^1] - sorted[0];
        var runs = new List<(int First, int Last)> { (sorted[0], sorted[0]) };
        foreach (var day in sorted.Skip(1))
        {
            if (day - runs[^1].Last > Math.Max(30, span * 0.3)) runs.Add((day, day));
            else runs[^1] = (runs[^1].First, day);
        }
        // Cutting pays only where what is left then has room that it lacked.
        return sorted.Count > 2 && runs.Sum(r => r.Last - r.First) < span / 2 ? runs : [(sorted[0], sorted[^1])];
    }

    private static IEnumerable<DateTick> Ticks(Part part, double size)
    {
        var first = DateOnly.FromDayNumber((int)Math.Clamp(Math.Ceiling(part.FirstDay), 0, DateOnly.MaxValue.DayNumber));
        var last = DateOnly.FromDayNumber((int)Math.Clamp(Math.Floor(part.LastDay), 0, DateOnly.MaxValue.DayNumber));
        if (last <= first) return [Tick(first, Day(first) + " " + Year(first))];
        var perDay = (part.Right - part.Left) / (part.LastDay - part.FirstDay);
        foreach (var step in (ReadOnlySpan<int>)[1, 2, 7, 14])
            if (step * perDay >= TextMeasure.Width("30 Sept 2024", size)) return Days(step);
        foreach (var step in (ReadOnlySpan<int>)[1, 3, 6])
            if (step * 30 * perDay >= TextMeasure.Width("Sept 2024", size) + 6) return MonthsEvery(step);
        var years = 1;
        foreach (var step in (ReadOnlySpan<int>)[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000])
            if ((years = step) * 365 * perDay >= TextMeasure.Width("2024", size) + 12) break;
        var ticks = YearsEvery(years).ToList();
        return ticks.Count > 0 ? ticks : MonthsEvery(6) is var months && months.Any() ? months : [Tick(first, Day(first) + " " + Year(first))];

        double X(DateOnly day) => part.Left + (part.Right - part.Left) * (day.DayNumber - part.FirstDay) / (part.LastDay - part.FirstDay);
        DateTick Tick(DateOnly day, string text) => new(X(day), text);

        IEnumerable<DateTick> Days(int step)
        {
            for (var day = first; ; day = day.AddDays(step))
            {
                yield return Tick(day, day == first || day.DayOfYear <= step ? $"{Day(day)} {Year(day)}" : Day(day));
                if (last.DayNumber - day.DayNumber < step) yield break;
            }
        }

        IEnumerable<DateTick> MonthsEvery(int step)
        {
            for (var month = first.Year * 12 + first.Month - 1; month <= last.Year * 12 + last.Month - 1; month++)
            {
                var day = new DateOnly(month / 12, month % 12 + 1, 1);
                if (day >= first && (day.Month - 1) % step == 0) yield return Tick(day, $"{Months[day.Month - 1][..3]} {Year(day)}");
            }
        }

        IEnumerable<DateTick> YearsEvery(int step)
        {
            for (var year = first.Year; year <= last.Year; year++)
                if (year % step == 0 && new DateOnly(year, 1, 1) is var day && day >= first) yield return Tick(day, Year(day));
        }
    }

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1][..3]}");

    private static string Year(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);
}
