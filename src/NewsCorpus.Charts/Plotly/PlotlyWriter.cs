using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Plotly;

/// <summary>Figures as Plotly JSON (schema: <c>data</c>, a list of traces, and <c>layout</c>).</summary>
internal static class PlotlyWriter
{
    private static readonly string[] Symbols = ["circle", "square", "diamond", "triangle-up", "triangle-down", "cross", "hexagon2"];

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Figure figure)
    {
        var layout = PlotlyLayout.Of(figure);
        var data = figure switch
        {
            BarChart bars => PlotlyBars.Traces(bars, layout),
            DotPlot dots => PlotlyDots.Traces(dots, layout),
            Heatmap map => PlotlyHeatmap.Traces(map, layout),
            Timeline timeline => PlotlyTimeline.Traces(timeline, layout),
            LineChart lines => PlotlyLines.Traces(lines, layout),
            Network network => PlotlyNetwork.Traces(network, layout),
            _ => throw new InvalidOperationException($"No Plotly form of {figure.GetType().Name}."),
        };
        PlotlyLayout.Finish(figure, layout, data);
        return new JsonObject { ["data"] = data, ["layout"] = layout }.ToJsonString(Options) + "\n";
    }

    /// <summary>Plotly reads labels as a kind of HTML; escaped they show as written.</summary>
    public static string Text(string text) => Xml.Clean(text).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A label over some lines, cut to fit; Plotly does neither by itself.</summary>
    public static string Wrapped(string text, double width, int lines, double size = 12, bool bold = false) =>
        string.Join("<br>", FitText.Wrap(Xml.Clean(text), width, size, lines, bold).Select(Text));

    /// <summary>The text shown on hovering over a mark; its lines stay lines.</summary>
    public static string Hover(Mark mark) => string.Join("<br>", mark.Tip.Split('\n').Select(line => Wrapped(line, 480, 8)));

    public static JsonArray Array<T>(IEnumerable<T> values, Func<T, JsonNode?> node) => new([.. values.Select(node)]);

    public static JsonArray Texts(IEnumerable<string> values) => Array(values, v => JsonValue.Create(Text(v)));

    /// <summary>Four decimals, as in tables.</summary>
    public static JsonNode Number(double value) => JsonValue.Create(Math.Abs(value) is < 1e12 and >= 1 ? Math.Round(value, 4, MidpointRounding.AwayFromZero) : value);

    /// <summary>The shapes of the SVG's markers.</summary>
    public static string Symbol(int series) => Symbols[(series + Symbols.Length) % Symbols.Length];
}
