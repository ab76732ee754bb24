using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Display;

namespace NewsCorpus.Charts.Plotly;

/// <summary>Figures as Plotly JSON (schema: <c>data</c>, a list of traces, and <c>layout</c>).</summary>
internal static class PlotlyWriter
{
    private static readonly string[] Symbols = ["circle", "square", "diamond", "triangle-up", "triangle-down", "cross", "hexagon2"];

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Figure figure)
    {
        var layout = Layout(figure);
        var data = figure switch
        {
            BarChart bars => PlotlyBars.Traces(bars, layout),
            Heatmap map => PlotlyHeatmap.Traces(map, layout),
            Timeline timeline => PlotlyTimeline.Traces(timeline, layout),
            LineChart lines => PlotlyLines.Traces(lines, layout),
            Network network => PlotlyNetwork.Traces(network, layout),
            _ => throw new InvalidOperationException($"No Plotly form of {figure.GetType().Name}."),
        };
        return new JsonObject { ["data"] = data, ["layout"] = layout }.ToJsonString(Options) + "\n";
    }

    /// <summary>Plotly reads labels as a kind of HTML; escaped they show as written.</summary>
    public static string Text(string text) => Xml.Clean(text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>The text shown on hovering over a mark; its lines stay lines.</summary>
    public static string Hover(Mark mark) => string.Join("<br>", mark.Tip.Split('\n').Select(Text));

    public static JsonArray Array<T>(IEnumerable<T> values, Func<T, JsonNode?> node) => new([.. values.Select(node)]);

    public static JsonArray Texts(IEnumerable<string> values) => Array(values, v => JsonValue.Create(Text(v)));

    /// <summary>Four decimals, as in tables.</summary>
    public static JsonNode Number(double value) => JsonValue.Create(Math.Abs(value) is < 1e12 and >= 1 ? Math.Round(value, 4, MidpointRounding.AwayFromZero) : value);

    public static JsonObject Title(string text) => new() { ["text"] = Text(text) };

    /// <summary>The shapes of the SVG's markers.</summary>
    public static string Symbol(int series) => Symbols[series % Symbols.Length];

    public static string? Pattern(Texture texture) => texture switch
    {
        Texture.Rising => "/",
        Texture.Falling => "\\",
        Texture.Level => "-",
        Texture.Upright => "|",
        Texture.Crossed => "x",
        _ => null,
    };

    private static JsonObject Layout(Figure figure)
    {
        var head = Text(figure.Title) + (figure.Subtitle.Length == 0 ? "" : $"<br><sub>{Text(figure.Subtitle)}</sub>");
        var layout = new JsonObject
        {
            ["title"] = new JsonObject { ["text"] = head, ["x"] = 0, ["xref"] = "container", ["xanchor"] = "left", ["pad"] = new JsonObject { ["l"] = 16 } },
            ["width"] = figure.Width,
            ["paper_bgcolor"] = Ink.Paper,
            ["plot_bgcolor"] = Ink.Paper,
            ["font"] = new JsonObject { ["color"] = Ink.Text },
            ["margin"] = new JsonObject { ["l"] = 16, ["r"] = 16, ["t"] = 90, ["b"] = 70 },
            ["legend"] = new JsonObject { ["orientation"] = "h", ["x"] = 0, ["y"] = 1, ["yanchor"] = "bottom" },
            ["xaxis"] = new JsonObject { ["automargin"] = true, ["gridcolor"] = Ink.Grid },
            ["yaxis"] = new JsonObject { ["automargin"] = true },
        };
        if (figure.Source.Length > 0)
        {
            layout["annotations"] = new JsonArray(new JsonObject
            {
                ["text"] = "Source: " + Text(figure.Source), ["showarrow"] = false, ["xref"] = "paper", ["yref"] = "container",
                ["x"] = 0, ["y"] = 0, ["xanchor"] = "left", ["yanchor"] = "bottom", ["font"] = new JsonObject { ["size"] = 11, ["color"] = Ink.Quiet },
            });
        }
        return layout;
    }
}
