using System.Text.Json.Nodes;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;

namespace NewsCorpus.Charts.Plotly;

/// <summary>The same places as in the SVG, taken from the same layout.</summary>
internal static class PlotlyNetwork
{
    public static JsonArray Traces(Network network, JsonObject layout)
    {
        var plan = NetworkPlan.Of(network, network.Width - 2 * Canvas.Margin);
        layout["height"] = Math.Ceiling(plan.Height) + 20;
        layout["xaxis"] = new JsonObject { ["visible"] = false, ["range"] = new JsonArray(0, network.Width - 2 * Canvas.Margin) };
        layout["yaxis"] = new JsonObject { ["visible"] = false, ["range"] = new JsonArray(Math.Ceiling(plan.Height) + 10, -10) };
        var traces = new JsonArray();
        foreach (var link in plan.Table.Links.Reverse()) traces.Add((JsonNode)LinkTrace(plan, link));
        for (var group = 0; group < plan.Table.Groups.Count; group++) traces.Add((JsonNode)NodeTrace(plan, group));
        return traces;
    }

    private static JsonObject LinkTrace(NetworkPlan plan, NetworkTable.Link link)
    {
        var (from, to) = (plan.Centres[link.From], plan.Centres[link.To]);
        var stroke = plan.LinkStroke(link.Weight, Ink.Light);
        // Plotly shows hover texts at points only: the middle is one.
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines",
            ["showlegend"] = false,
            ["x"] = new JsonArray(Round(from.X), Round((from.X + to.X) / 2), Round(to.X)),
            ["y"] = new JsonArray(Round(from.Y), Round((from.Y + to.Y) / 2), Round(to.Y)),
            ["hovertext"] = PlotlyWriter.Hover(link.Mark),
            ["hoverinfo"] = "text",
            ["line"] = new JsonObject { ["color"] = stroke.Colour, ["width"] = Round(stroke.Width) },
        };
    }

    private static JsonObject NodeTrace(NetworkPlan plan, int group)
    {
        var nodes = Enumerable.Range(0, plan.Table.Nodes.Count).Where(i => plan.Table.Nodes[i].Group == plan.Table.Groups[group].Name).ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers+text",
            ["name"] = PlotlyWriter.Wrapped(plan.Table.Groups[group].Name, 260, 1),
            ["showlegend"] = plan.Table.Groups.Count > 1,
            ["x"] = PlotlyWriter.Array(nodes, i => Round(plan.Centres[i].X)),
            ["y"] = PlotlyWriter.Array(nodes, i => Round(plan.Centres[i].Y)),
            ["text"] = PlotlyWriter.Texts(nodes.Select(i => plan.Names[i])),
            ["textposition"] = "bottom center",
            ["hovertext"] = PlotlyWriter.Array(nodes, i => JsonValue.Create(PlotlyWriter.Hover(plan.Mark(i)))),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject { ["color"] = Ink.Light.Series(plan.Table.Groups[group].Slot).Colour, ["symbol"] = PlotlyWriter.Symbol(plan.Table.Groups[group].Slot), ["opacity"] = 1, ["size"] = PlotlyWriter.Array(nodes, i => Round(plan.Radii[i] * 2)) },
        };
    }

    private static JsonNode Round(double value) => JsonValue.Create(Math.Round(value, 2, MidpointRounding.AwayFromZero));
}
