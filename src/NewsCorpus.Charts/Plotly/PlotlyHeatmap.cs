using System.Text.Json.Nodes;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;

namespace NewsCorpus.Charts.Plotly;

internal static class PlotlyHeatmap
{
    public static JsonArray Traces(Heatmap map, JsonObject layout)
    {
        var table = HeatTable.Of(map);
        layout["height"] = 60.0 + 30 * table.Rows.Names.Count;
        // Upright where columns are wide enough for words, else turned and given the room below.
        var cell = map.Width * 0.55 / Math.Max(1, table.Columns.Names.Count);
        layout["xaxis"] = PlotlyLayout.Lanes(table.Columns.Names, cell >= 60 ? cell : 110, map.XLabel, down: false);
        layout["xaxis"]!["tickangle"] = cell >= 60 ? 0 : -90;
        layout["margin"]!["b"] = cell >= 60 ? 120 : 190;
        layout["yaxis"] = PlotlyLayout.Lanes(table.Rows.Names, map.Width * 0.28, map.YLabel, down: true);
        layout["plot_bgcolor"] = Ink.Light.Grid;
        return [new JsonObject
        {
            ["type"] = "heatmap",
            ["z"] = Matrix(table, e => e.Value is { } value ? PlotlyWriter.Number(value) : null),
            ["text"] = Matrix(table, e => JsonValue.Create(e.Value is null ? "" : PlotlyWriter.Text(e.Mark.Value))),
            ["hovertext"] = Matrix(table, e => JsonValue.Create(PlotlyWriter.Hover(e.Mark))),
            ["hoverinfo"] = "text",
            ["texttemplate"] = "%{text}",
            ["hoverongaps"] = true,
            ["xgap"] = 1,
            ["ygap"] = 1,
            ["zmin"] = PlotlyWriter.Number(table.HasNegative ? -table.Largest : 0),
            ["zmax"] = PlotlyWriter.Number(table.Largest),
            ["colorscale"] = Scale(table.HasNegative ? -1 : 0),
            ["colorbar"] = new JsonObject { ["title"] = PlotlyLayout.Title(map.ValueLabel) },
        }];
    }

    private static JsonArray Scale(double low) =>
        PlotlyWriter.Array(Enumerable.Range(0, 9), i => new JsonArray(i / 8.0, Ink.Light.Shade(low + (1 - low) * i / 8)));

    private static JsonArray Matrix(HeatTable table, Func<HeatTable.Entry, JsonNode?> cell) =>
        PlotlyWriter.Array(table.Rows.Names, row => PlotlyWriter.Array(table.Columns.Names, column => cell(table.Entries[(row, column)])));
}
