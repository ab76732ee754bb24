using System.Text.Json.Nodes;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Plotly;

/// <summary>What every Plotly figure has: the head above the plot, the legend between them, the source below.</summary>
internal static class PlotlyLayout
{
    private const int Foot = 100;
    private const double Head = 26;
    private const double LegendRow = 24;

    /// <summary>The layout before its traces are known; they set <c>height</c> to that of the plot.</summary>
    public static JsonObject Of(Figure figure)
    {
        var layout = new JsonObject
        {
            ["title"] = new JsonObject
            {
                ["text"] = Heading(figure, out _), ["font"] = new JsonObject { ["size"] = 17 },
                ["x"] = Math.Round(Canvas.Margin / figure.Width, 4), ["xref"] = "container", ["xanchor"] = "left", ["yref"] = "container", ["yanchor"] = "top",
            },
            ["width"] = figure.Width,
            ["paper_bgcolor"] = Ink.Light.Paper,
            ["plot_bgcolor"] = Ink.Light.Paper,
            ["font"] = new JsonObject { ["color"] = Ink.Light.Text },
            ["hoverlabel"] = new JsonObject { ["align"] = "left" },
            ["margin"] = new JsonObject { ["l"] = 16, ["r"] = 16, ["b"] = Foot },
            ["legend"] = new JsonObject { ["orientation"] = "h", ["x"] = 0, ["y"] = 1, ["yanchor"] = "bottom" },
            ["xaxis"] = new JsonObject { ["automargin"] = true, ["gridcolor"] = Ink.Light.Grid },
            ["yaxis"] = new JsonObject { ["automargin"] = true, ["gridcolor"] = Ink.Light.Grid },
        };
        if (Xml.Clean(figure.Source) is { Length: > 0 } source) layout["annotations"] = new JsonArray(Source(source, figure.Width * 0.6));
        return layout;
    }

    /// <summary>Makes room for the head and for the legend's rows, and the figure as high as all of it.</summary>
    public static void Finish(Figure figure, JsonObject layout, JsonArray data)
    {
        _ = Heading(figure, out var heading);
        var names = data.Where(t => t!["showlegend"]?.GetValue<bool>() == true).Select(t => TextMeasure.Width(t!["name"]!.GetValue<string>(), 12) + 50).ToList();
        var widest = names.DefaultIfEmpty(0).Max();
        // Plotly gives each entry the width of the widest; about 60 % of the figure is sure to be there.
        var rows = names.Count == 0 ? 0 : Math.Ceiling(names.Count / Math.Max(1, Math.Floor(figure.Width * 0.6 / widest)));
        var top = Head + heading + rows * LegendRow + 16;
        var foot = layout["margin"]!["b"]!.GetValue<int>();
        var height = top + layout["height"]!.GetValue<double>() + foot;
        if (layout["annotations"]?[0] is { } source) source["yshift"] = 6 - foot;
        layout["margin"]!["t"] = top;
        layout["height"] = height;
        layout["title"]!["y"] = Math.Round(1 - Head / height, 4);
    }

    /// <summary>An axis of rows or columns by number: labels that look alike when cut stay apart, and none is taken for a date.</summary>
    public static JsonObject Lanes(IReadOnlyList<string> labels, double width, string title, bool down) => new()
    {
        ["automargin"] = true,
        ["zeroline"] = false,
        ["showgrid"] = false,
        ["title"] = Title(title),
        ["range"] = down ? new JsonArray(labels.Count - 0.5, -0.5) : new JsonArray(-0.5, labels.Count - 0.5),
        ["tickvals"] = PlotlyWriter.Array(Enumerable.Range(0, labels.Count), i => JsonValue.Create(i)),
        ["ticktext"] = PlotlyWriter.Array(labels, l => JsonValue.Create(PlotlyWriter.Wrapped(l.Length == 0 ? "(no name)" : l, width, 3))),
    };

    public static JsonObject Title(string text) => new() { ["text"] = PlotlyWriter.Wrapped(text, 420, 1) };

    private static string Heading(Figure figure, out double height)
    {
        var width = figure.Width - 2 * Canvas.Margin;
        var title = FitText.Wrap(Xml.Clean(figure.Title), width, 17, 3, bold: true);
        var subtitle = FitText.Wrap(Xml.Clean(figure.Subtitle), width, 13, 3);
        height = 23.0 * (title.Count + subtitle.Count);
        return string.Join("<br>", title.Select(l => $"<b>{PlotlyWriter.Text(l)}</b>").Concat(subtitle.Select(l => $"<span style=\"font-size:13px\">{PlotlyWriter.Text(l)}</span>")));
    }

    private static JsonObject Source(string source, double width) => new()
    {
        ["text"] = PlotlyWriter.Wrapped("Source: " + source, width, 3, 11),
        ["showarrow"] = false,
        ["align"] = "left",
        ["xref"] = "paper",
        ["yref"] = "paper",
        ["x"] = 0,
        ["y"] = 0,
        ["xanchor"] = "left",
        ["yanchor"] = "bottom",
        ["font"] = new JsonObject { ["size"] = 11, ["color"] = Ink.Light.Quiet },
    };
}
