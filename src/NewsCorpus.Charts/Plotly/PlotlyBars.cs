using System.Text.Json.Nodes;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;

namespace NewsCorpus.Charts.Plotly;

internal static class PlotlyBars
{
    public static JsonArray Traces(BarChart chart, JsonObject layout)
    {
        var table = BarTable.Of(chart);
        layout["barmode"] = chart.Layout == BarLayout.Grouped ? "group" : "relative";
        layout["height"] = 40.0 + 28 * table.Rows.Count;
        layout["xaxis"]!["title"] = PlotlyLayout.Title(chart.XLabel);
        layout["yaxis"] = PlotlyLayout.Lanes([.. table.Rows.Select(r => r.Label)], chart.Width * 0.3, "", down: true);
        return PlotlyWriter.Array(Enumerable.Range(0, table.Series.Names.Count), series => Trace(table, series));
    }

    private static JsonObject Trace(BarTable table, int series)
    {
        var pieces = table.Rows.Select((row, i) => (Row: i, Piece: row.Pieces[series])).Where(p => p.Piece.Drawn).ToList();
        var fill = Ink.Light.Series(table.Series.SlotOf(table.Series.Names[series]));
        return new JsonObject
        {
            ["type"] = "bar",
            ["orientation"] = "h",
            ["name"] = PlotlyWriter.Wrapped(table.Series.Names[series], 260, 1),
            ["showlegend"] = table.Series.Names.Count > 1,
            ["x"] = PlotlyWriter.Array(pieces, p => PlotlyWriter.Number(p.Piece.Length)),
            ["y"] = PlotlyWriter.Array(pieces, p => JsonValue.Create(p.Row)),
            ["hovertext"] = PlotlyWriter.Array(pieces, p => JsonValue.Create(PlotlyWriter.Hover(p.Piece.Mark))),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject { ["color"] = fill.Colour, ["pattern"] = Pattern(fill.Texture) },
        };
    }

    private static JsonObject? Pattern(Texture texture)
    {
        var shape = texture switch { Texture.Rising => "/", Texture.Falling => "\\", Texture.Level => "-", Texture.Upright => "|", Texture.Crossed => "x", _ => null };
        return shape is null ? null : new JsonObject { ["shape"] = shape, ["fillmode"] = "overlay", ["fgcolor"] = Ink.Light.Paper, ["size"] = 6, ["solidity"] = 0.2 };
    }
}
