using System.Runtime.CompilerServices;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>One line, its points from left to right.</summary>
internal sealed record Line(string Name, int Slot, IReadOnlyList<LineTable.Point> Points)
{
    public bool HasValues => Points.Any(point => point.Value is not null);
}

/// <summary>The points of a line chart added up by line and place, the smallest lines of too many left out.</summary>
internal sealed record LineTable(IReadOnlyList<Line> Lines, int Hidden, IReadOnlyList<LineTable.Point> Ground)
{
    /// <summary>A null value is a gap.</summary>
    internal sealed record Point(double X, double? Value, Mark Mark);

    // The table of a figure is asked for by each form that shows it; a figure never changes, and a copy of it is another.
    private static readonly ConditionalWeakTable<LineChart, LineTable> Known = [];

    public static LineTable Of(LineChart chart) => Known.GetValue(chart, Make);

    private static LineTable Make(LineChart chart)
    {
        var points = chart.Points.Where(p => double.IsFinite(p.X)).ToList();
        var series = SeriesTable.Of(chart.SeriesOrder, [.. points.Select(p => (p.Series, p.Value))], chart.Palette, SeriesTable.Most);
        var bySeries = points.ToLookup(p => p.Series, StringComparer.Ordinal);
        var drawn = series.Others > 0 ? series.Names.SkipLast(1) : series.Names;
        return new LineTable(
            [.. drawn.Select(name => new Line(name, series.SlotOf(name), Sums(chart, name, bySeries[name])))], series.Others,
            Sums(chart, Xml.Clean(chart.GroundLabel), chart.Ground.Where(p => double.IsFinite(p.X))));
    }

    /// <summary>The day with a number, kept within the calendar.</summary>
    public static DateOnly Day(double number) => DateOnly.FromDayNumber((int)Math.Clamp(number, 0, DateOnly.MaxValue.DayNumber));

    private static IReadOnlyList<Point> Sums(LineChart chart, string name, IEnumerable<LinePoint> points) =>
        [.. points.GroupBy(p => p.X).OrderBy(group => group.Key).Select(group => Sum(chart, name, group.Key, [.. group]))];

    private static Point Sum(LineChart chart, string name, double x, IReadOnlyList<LinePoint> points)
    {
        var finite = points.Where(p => double.IsFinite(p.Value)).ToList();
        double? value = finite.Count == 0 ? null : NumberAxis.Limit(finite.Sum(p => p.Value));
        var place = chart.OverDays ? When.On(Day(x)).ToString() : Numbers.Short(NumberAxis.Limit(x));
        return new Point(x, value,
            new Mark(place, name, value is { } v ? Numbers.Short(v) : "no value", Mark.Join(points.Select(p => p.Note))));
    }
}
