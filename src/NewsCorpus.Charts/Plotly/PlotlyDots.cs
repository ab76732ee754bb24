using System.Text.Json.Nodes;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;

namespace NewsCorpus.Charts.Plotly;

internal static class PlotlyDots
{
    public static JsonArray Traces(DotPlot plot, JsonObject layout)
    {
        var table = DotTable.Of(plot);
        layout["height"] = 40.0 + 26 * table.Rows.Count;
        layout["xaxis"]!["title"] = PlotlyLayout.Title(plot.XLabel);
        layout["yaxis"] = PlotlyLayout.Lanes([.. table.Rows.Select(row => row.Label)], plot.Width * 0.3, "", down: true);
        return PlotlyWriter.Array(table.Series.Names, series => Trace(table, series));
    }

    private static JsonObject Trace(DotTable table, string series)
    {
        var slot = table.Series.SlotOf(series);
        var dots = table.Rows.SelectMany((row, i) => row.Dots.Where(dot => dot.Slot == slot).Select(dot => (Row: i, Dot: dot))).ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = PlotlyWriter.Wrapped(series, 260, 1),
            ["showlegend"] = table.Series.Names.Count > 1,
            ["x"] = PlotlyWriter.Array(dots, dot => PlotlyWriter.Number(dot.Dot.Value)),
            ["y"] = PlotlyWriter.Array(dots, dot => JsonValue.Create(dot.Row)),
            ["hovertext"] = PlotlyWriter.Array(dots, dot => JsonValue.Create(PlotlyWriter.Hover(dot.Dot.Mark))),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject { ["color"] = Ink.Light.Series(slot).Colour, ["symbol"] = PlotlyWriter.Symbol(slot), ["size"] = 10 },
        };
    }
}
