using System.Globalization;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace NewsCorpus.Notebooks.Figures;

internal static class LineTraces
{
    public static FigurePlot Of(LineChart chart, Layout layout)
    {
        layout.Get<LinearAxis>("xaxis")!
            .With("title", FigureLayout.AxisTitle(chart.XLabel)).With("type", chart.OverDays ? "date" : "linear");
        layout.Get<LinearAxis>("yaxis")!
            .With("title", FigureLayout.AxisTitle(chart.YLabel)).With("rangemode", chart.FromZero ? "tozero" : "normal");
        var table = LineTable.Of(chart);
        if (chart.Panels) return LinePanels.Of(chart, table, layout);
        return new FigurePlot(
            [.. table.Lines.Select(line => One(chart, line, isAlone: table.Lines.Count == 1))], 300,
            table.Hidden > 0 ? ChartParts.Rest(table.Hidden, "line", "lines") : "");
    }

    /// <param name="chart">The figure.</param>
    /// <param name="line">One of its lines.</param>
    /// <param name="isAlone">It is the only one, and takes the first colour.</param>
    public static Trace One(LineChart chart, Charts.Painting.Line line, bool isAlone)
    {
        var slot = isAlone ? 0 : line.Slot;
        return Points(chart, new Trace2D("scatter"), line.Points)
            .With("mode", "lines+markers")
            .With("name", PlotlyText.Wrapped(line.Name, 260, 1))
            .With("showlegend", !isAlone && !chart.Panels)
            .With("line", new Plotly.NET.Line().With("color", Ink.Light.Line(slot)).With("dash", chart.Panels ? "solid" : Dash(slot)))
            .With("marker", SeriesMarker.Of(slot).With("size", 7));
    }

    /// <summary>The points of a trace, and what hovering over each shows.</summary>
    public static Trace Points(LineChart chart, Trace trace, IReadOnlyList<LineTable.Point> points) => trace
        .With("x", points.Select(point => X(chart, point.X)).ToArray())
        .With("y", points.Select(point => point.Value is { } value ? PlotlyText.Number(value) : (double?)null).ToArray())
        .With("hovertext", points.Select(point => PlotlyText.Hover(point.Mark)).ToArray())
        .With("hoverinfo", "text");

    private static string Dash(int slot) =>
        Ink.Dash(slot) is { } lengths ? lengths.Replace(" ", "px,", StringComparison.Ordinal) + "px" : "solid";

    private static object X(LineChart chart, double place) => chart.OverDays
        ? LineTable.Day(place).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : PlotlyText.Number(place);
}
