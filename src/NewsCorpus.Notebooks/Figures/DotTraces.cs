using NewsCorpus.Charts;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Shape = Plotly.NET.LayoutObjects.Shape;

namespace NewsCorpus.Notebooks.Figures;

internal static class DotTraces
{
    public static FigurePlot Of(DotPlot plot, Layout layout)
    {
        var table = DotTable.Of(plot);
        var axis = layout.Get<LinearAxis>("xaxis")!.With("title", FigureLayout.AxisTitle(plot.XLabel));
        if (plot.IsPercent) axis.With("range", new[] { -2, 102 }).With("ticksuffix", " %");
        if (plot.Reference is { } reference) layout.With("shapes", new[] { Upright(NumberAxis.Limit(reference)) });
        layout.With("yaxis", FigureLayout.Lanes([.. table.Rows.Select(row => row.Label)], plot.Width * 0.3, "", down: true));
        return new FigurePlot(
            [.. table.Series.Names.Select(series => Series(table, series))], 40 + 26 * table.Rows.Count,
            table.Hidden.Count > 0 ? ChartParts.Rest(table.Hidden, "row", "rows") : "");
    }

    private static Trace Series(DotTable table, string series)
    {
        var (slot, isAlone) = (table.Series.SlotOf(series), table.Series.Names.Count == 1);
        var dots = table.Rows.SelectMany((row, i) => row.Dots.Where(dot => dot.Slot == slot).Select(dot => (Row: i, Dot: dot))).ToList();
        return new Trace2D("scatter")
            .With("mode", "markers")
            .With("name", PlotlyText.Wrapped(series, 260, 1))
            .With("showlegend", !isAlone)
            .With("x", dots.Select(dot => PlotlyText.Number(dot.Dot.Value)).ToArray())
            .With("y", dots.Select(dot => dot.Row).ToArray())
            .With("hovertext", dots.Select(dot => PlotlyText.Hover(dot.Dot.Mark)).ToArray())
            .With("hoverinfo", "text")
            .With("marker", SeriesMarker.Of(isAlone ? 0 : slot).With("size", 10));
    }

    private static Shape Upright(double x) => new Shape()
        .With("type", "line").With("xref", "x").With("yref", "paper").With("x0", x).With("x1", x).With("y0", 0).With("y1", 1)
        .With("line", new Plotly.NET.Line().With("color", Ink.Light.Axis).With("width", 1.5));
}
