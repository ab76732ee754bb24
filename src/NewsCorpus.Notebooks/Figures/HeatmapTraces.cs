using NewsCorpus.Charts;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace NewsCorpus.Notebooks.Figures;

internal static class HeatmapTraces
{
    public static FigurePlot Of(Heatmap map, Layout layout)
    {
        var table = HeatTable.Of(map);
        // Upright where columns are wide enough for words, else turned and given the room below.
        var isUpright = map.Width * 0.55 / Math.Max(1, table.Columns.Names.Count) is var width && width >= 60;
        var columns = FigureLayout.Lanes(table.Columns.Names, isUpright ? width : 110, map.XLabel, down: false);
        layout.With("xaxis", columns.With("tickangle", isUpright ? 0 : -90));
        layout.Get<Margin>("margin")!.With("b", isUpright ? 120 : 190);
        layout.With("yaxis", FigureLayout.Lanes(table.Rows.Names, map.Width * 0.28, map.YLabel, down: true));
        // An empty cell shows the ground.
        layout.With("plot_bgcolor", Ink.Light.Grid);
        var largest = table.Largest > 0 ? PlotlyText.Number(table.Largest) : 1;
        var trace = new Trace2D("heatmap")
            .With("z", Matrix(table, entry => entry.Value is { } value ? PlotlyText.Number(value) : (double?)null))
            .With("text", Matrix(table, entry => entry.Value is null ? "" : PlotlyText.Escaped(entry.Mark.Value)))
            .With("hovertext", Matrix(table, entry => PlotlyText.Hover(entry.Mark)))
            .With("hoverinfo", "text")
            .With("texttemplate", "%{text}")
            .With("hoverongaps", true)
            .With("xgap", 1)
            .With("ygap", 1)
            .With("zmin", table.HasNegative ? -largest : 0)
            .With("zmax", largest)
            .With("colorscale", Scale(new HeatShades(map, table), table, largest))
            .With("colorbar", new ColorBar().With("title", FigureLayout.AxisTitle(map.ValueLabel)));
        return new FigurePlot([trace], 60 + 30 * table.Rows.Names.Count, Rest(map, table));
    }

    // A stop at each value gives its cells the shade that they have in the SVG, whatever the scale is.
    private static object[][] Scale(HeatShades shades, HeatTable table, double largest)
    {
        var low = table.HasNegative ? -largest : 0;
        var values = table.Entries.Values.Select(entry => PlotlyText.Number(entry.Value ?? 0)).Concat([low, 0, largest]).Distinct().Order();
        return [.. values.Select(value => new object[] { (value - low) / (largest - low), Ink.Light.Shade(shades.Place(value)) })];
    }

    private static string Rest(Heatmap map, HeatTable table) => string.Join("; ", new[]
    {
        table.Rows.Hidden.Count > 0
            ? ChartParts.Rest(table.Rows.Hidden, "row", "rows", map.AreRates ? null : table.Rows.HiddenSum, map.ValueLabel)
            : "",
        table.Columns.Hidden.Count > 0
            ? ChartParts.Rest(table.Columns.Hidden, "column", "columns", map.AreRates ? null : table.Columns.HiddenSum, map.ValueLabel)
            : "",
    }.Where(rest => rest.Length > 0));

    private static T[][] Matrix<T>(HeatTable table, Func<HeatTable.Entry, T> cell) =>
        [.. table.Rows.Names.Select(row => table.Columns.Names.Select(column => cell(table.Entries[(row, column)])).ToArray())];
}
