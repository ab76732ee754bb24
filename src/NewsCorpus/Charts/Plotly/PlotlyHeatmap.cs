using System.Text.Json.Nodes;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;

namespace NewsCorpus.Charts.Plotly;

internal static class PlotlyHeatmap
{
    public static JsonArray Traces(Heatmap map, JsonObject layout)
    {
        var table = HeatTable.Of(map);
        layout["height"] = 260 + 30 * table.Rows.Count;
        layout["xaxis"] = new JsonObject { ["automargin"] = true, ["side"] = "top", ["type"] = "category", ["title"] = PlotlyWriter.Title(map.XLabel) };
        layout["yaxis"] = new JsonObject { ["automargin"] = true, ["autorange"] = "reversed", ["type"] = "category", ["title"] = PlotlyWriter.Title(map.YLabel) };
        layout["plot_bgcolor"] = Ink.Grid;
        return [new JsonObject
        {
            ["type"] = "heatmap",
            ["x"] = PlotlyWriter.Texts(table.Columns),
            ["y"] = PlotlyWriter.Texts(table.Rows),
            ["z"] = Matrix(table, e => e.Value is { } value ? PlotlyWriter.Number(value) : null),
            ["text"] = Matrix(table, e => JsonValue.Create(e.Value is null ? "" : e.Mark.Value)),
            ["hovertext"] = Matrix(table, e => JsonValue.Create(PlotlyWriter.Hover(e.Mark))),
            ["hoverinfo"] = "text",
            ["texttemplate"] = "%{text}",
            ["hoverongaps"] = true,
            ["xgap"] = 1,
            ["ygap"] = 1,
            ["zmin"] = PlotlyWriter.Number(table.HasNegative ? -table.Largest : 0),
            ["zmax"] = PlotlyWriter.Number(table.Largest),
            ["colorscale"] = Scale(table.HasNegative ? -1 : 0),
            ["colorbar"] = new JsonObject { ["title"] = PlotlyWriter.Title(map.ValueLabel) },
        }];
    }

    private static JsonArray Scale(double low) =>
        PlotlyWriter.Array(Enumerable.Range(0, 9), i => new JsonArray(i / 8.0, Ink.Shade(low + (1 - low) * i / 8)));

    private static JsonArray Matrix(HeatTable table, Func<HeatTable.Entry, JsonNode?> cell) =>
        PlotlyWriter.Array(table.Rows, row => PlotlyWriter.Array(table.Columns, column => cell(table.Entries[(row, column)])));
}
