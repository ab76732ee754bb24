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
        layout["height"] = 200 + 28 * table.Rows.Count;
        layout["xaxis"]!["title"] = PlotlyWriter.Title(chart.XLabel);
        layout["yaxis"]!["autorange"] = "reversed";
        layout["yaxis"]!["type"] = "category";
        return PlotlyWriter.Array(Enumerable.Range(0, table.Series.Count), series => Trace(table, series));
    }

    private static JsonObject Trace(BarTable table, int series)
    {
        var pieces = table.Rows.Select(r => (r.Label, Piece: r.Pieces[series])).Where(p => p.Piece.Drawn).ToList();
        var fill = Ink.Of(series);
        return new JsonObject
        {
            ["type"] = "bar",
            ["orientation"] = "h",
            ["name"] = PlotlyWriter.Text(table.Series[series]),
            ["showlegend"] = table.Series.Count > 1,
            ["x"] = PlotlyWriter.Array(pieces, p => PlotlyWriter.Number(p.Piece.Length)),
            ["y"] = PlotlyWriter.Texts(pieces.Select(p => p.Label)),
            ["hovertext"] = PlotlyWriter.Array(pieces, p => JsonValue.Create(PlotlyWriter.Hover(p.Piece.Mark))),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject { ["color"] = fill.Colour, ["pattern"] = new JsonObject { ["shape"] = PlotlyWriter.Pattern(fill.Texture) ?? "", ["fgcolor"] = Ink.Paper, ["size"] = 6 } },
        };
    }
}
