using System.Globalization;
using System.Text.Json.Nodes;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;

namespace NewsCorpus.Charts.Plotly;

internal static class PlotlyLines
{
    private static readonly string[] Dashes = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot"];

    public static JsonArray Traces(LineChart chart, JsonObject layout)
    {
        layout["height"] = 300.0;
        layout["xaxis"]!["title"] = PlotlyLayout.Title(chart.XLabel);
        layout["xaxis"]!["type"] = chart.OverDays ? "date" : "linear";
        layout["yaxis"]!["title"] = PlotlyLayout.Title(chart.YLabel);
        layout["yaxis"]!["rangemode"] = chart.FromZero ? "tozero" : "normal";
        var lines = LineTable.Of(chart).Lines;
        return PlotlyWriter.Array(lines, line => Trace(chart, line, lines.Count > 1));
    }

    private static JsonObject Trace(LineChart chart, Line line, bool legend) => new()
    {
        ["type"] = "scatter",
        ["mode"] = "lines+markers",
        ["name"] = PlotlyWriter.Wrapped(line.Name, 260, 1),
        ["showlegend"] = legend,
        ["x"] = PlotlyWriter.Array(line.Points, p => chart.OverDays ? JsonValue.Create(LineTable.Day(p.X).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : PlotlyWriter.Number(p.X)),
        ["y"] = PlotlyWriter.Array(line.Points, p => p.Value is { } value ? PlotlyWriter.Number(value) : null),
        ["hovertext"] = PlotlyWriter.Array(line.Points, p => JsonValue.Create(PlotlyWriter.Hover(p.Mark))),
        ["hoverinfo"] = "text",
        ["line"] = new JsonObject { ["color"] = Ink.Light.Series(line.Slot).Colour, ["dash"] = Dashes[line.Slot % Dashes.Length] },
        ["marker"] = new JsonObject { ["symbol"] = PlotlyWriter.Symbol(line.Slot) },
    };
}
