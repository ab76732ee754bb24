using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>One line, its points from left to right.</summary>
internal sealed record Line(string Name, int Index, IReadOnlyList<LineTable.Point> Points);

/// <summary>The points of a line chart added up by line and place.</summary>
internal static class LineTable
{
    /// <summary>A null value is a gap.</summary>
    internal sealed record Point(double X, double? Value, Mark Mark);

    public static IReadOnlyList<Line> Of(LineChart chart)
    {
        var points = chart.Points.Where(p => double.IsFinite(p.X)).ToList();
        var names = chart.SeriesOrder.Select(s => Xml.Clean(s)).Concat(points.Select(p => p.Series)).Distinct(StringComparer.Ordinal).Where(s => points.Any(p => p.Series == s));
        return [.. names.Select((name, i) => new Line(name, i, [.. points.Where(p => p.Series == name).GroupBy(p => p.X).OrderBy(g => g.Key).Select(g => Sum(chart, name, g.Key, [.. g]))]))];
    }

    /// <summary>The day with a number, kept within the calendar.</summary>
    public static DateOnly Day(double number) => DateOnly.FromDayNumber((int)Math.Clamp(number, 0, DateOnly.MaxValue.DayNumber));

    private static Point Sum(LineChart chart, string name, double x, IReadOnlyList<LinePoint> points)
    {
        var finite = points.Where(p => double.IsFinite(p.Value)).ToList();
        double? value = finite.Count == 0 ? null : NumberAxis.Limit(finite.Sum(p => p.Value));
        var place = chart.OverDays ? When.On(Day(x)).ToString() : Numbers.Short(NumberAxis.Limit(x));
        return new Point(x, value, new Mark(place, name, value is { } v ? Numbers.Short(v) : "no value", Mark.Join(points.Select(p => p.Note))));
    }
}
