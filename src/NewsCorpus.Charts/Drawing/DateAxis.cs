using System.Globalization;

namespace NewsCorpus.Charts.Drawing;

/// <summary>A tick; the year stands below days and months where it changes.</summary>
internal readonly record struct DateTick(double X, string Text, string Below);

/// <summary>
/// A time axis over the days that matter. Stretches without any, more than a third of the whole, are cut down to a
/// narrow break, so that one old date does not squeeze all recent ones into a line.
/// </summary>
internal sealed class DateAxis
{
    private const double BreakWidth = 30;
    private const double MinPart = 46;
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
    private readonly List<Part> _parts = [];

    // What stands at the first of January stands for its year.
    private readonly bool _isByYear;

    // What stands at the first of a month stands for it: no weeks between two.
    private readonly bool _isByMonth;

    private readonly record struct Part(int First, int Last, double FirstDay, double LastDay, double Left, double Right);

    /// <summary>An axis over stretches of days between two pixel positions; what lies within a stretch is never cut out.</summary>
    public DateAxis(IEnumerable<(DateOnly First, DateOnly Last)> stretches, double left, double right, bool cutGaps)
    {
        var given = stretches.Select(s => (First: s.First.DayNumber, Last: s.Last.DayNumber)).OrderBy(s => s.First).ToList();
        if (given.Count == 0) given = [(0, 0)];
        _isByYear = given.Count > 1 && given.TrueForAll(s => s.First == s.Last && DateOnly.FromDayNumber(s.First) is { Day: 1, Month: 1 });
        _isByMonth = given.Count > 1 && given.TrueForAll(s => s.First == s.Last && DateOnly.FromDayNumber(s.First).Day == 1);
        var sorted = given.SelectMany(s => new[] { s.First, s.Last }).Distinct().Order().ToList();
        var runs = cutGaps ? Runs(given, sorted) : [(sorted[0], sorted[^1])];
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
            _parts.Add(new Part(first, last, first - margin, last + margin, x, x + width));
            x += width + BreakWidth;
        }
    }

    /// <summary>The breaks, as left and right edge.</summary>
    public IEnumerable<(double Left, double Right)> Breaks => _parts.Zip(_parts.Skip(1), (a, b) => (a.Right, b.Left));

    /// <summary>The middle of a day.</summary>
    public double X(DateOnly day)
    {
        var number = Math.Clamp(day.DayNumber, _parts[0].FirstDay, _parts[^1].LastDay);
        for (var i = 0; i < _parts.Count; i++)
        {
            var part = _parts[i];
            if (number <= part.LastDay && number >= part.FirstDay)
            {
                return part.Left + (part.Right - part.Left) * (number - part.FirstDay) / (part.LastDay - part.FirstDay);
            }

            if (number < part.FirstDay) return (_parts[i - 1].Right + part.Left) / 2;
        }

        return _parts[^1].Right;
    }

    /// <summary>Ticks with room for their labels, from the finest of days, months and years that has it.</summary>
    /// <param name="size">Size of the labels.</param>
    /// <param name="limit">The right edge that no label passes.</param>
    public IReadOnlyList<DateTick> Ticks(double size, double limit = double.MaxValue)
    {
        var ticks = new List<DateTick>();
        var free = _parts[0].Left - 30;
        foreach (var part in _parts)
        {
            var year = 0;
            var steps = _isByYear ? Years(part)
                : DateSteps.Of(part.First, part.Last, part.FirstDay, (part.Right - part.Left) / (part.LastDay - part.FirstDay), size,
                    _isByMonth);
            foreach (var (day, text) in steps)
            {
                var below = text.Length == 0 || day.Year == year ? "" : Year(day);
                var tick = new DateTick(X(day), text.Length == 0 ? Year(day) : text, below);
                var half = Math.Max(TextMeasure.Width(tick.Text, size), TextMeasure.Width(below, size)) / 2;
                if (tick.X - half < free || tick.X + half > Math.Min(limit, _parts[^1].Right + 8)) continue;
                (free, year) = (tick.X + half + 6, day.Year);
                ticks.Add(tick);
            }
        }

        return ticks;
    }

    private static IEnumerable<(DateOnly Day, string Text)> Years(Part part)
    {
        var last = DateOnly.FromDayNumber(part.Last).Year;
        for (var year = DateOnly.FromDayNumber(part.First).Year; year <= last; year++) yield return (new DateOnly(year, 1, 1), "");
    }

    public static string MonthName(int month) => Months[month - 1];

    private static List<(int First, int Last)> Runs(List<(int First, int Last)> given, List<int> sorted)
    {
        var span = sorted[^1] - sorted[0];
        var runs = new List<(int First, int Last)> { given[0] };
        foreach (var (first, last) in given.Skip(1))
        {
            if (first - runs[^1].Last > Math.Max(30, span * 0.3)) runs.Add((first, last));
            else runs[^1] = (runs[^1].First, Math.Max(runs[^1].Last, last));
        }

        // Cutting pays only where what is left then has room that it lacked.
        return sorted.Count > 2 && runs.Sum(r => r.Last - r.First) < span / 2 ? runs : [(sorted[0], sorted[^1])];
    }

    private static string Year(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);
}
