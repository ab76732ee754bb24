using System.Text.Json;
using Plotly.NET;

namespace NewsCorpus.Notebooks.Figures;

/// <summary>Charts as the JSON that VS Code and JupyterLab draw themselves, without a network.</summary>
internal static class PlotlyJson
{
    public const string MimeType = "application/vnd.plotly.v1+json";

    /// <summary>The chart's <c>data</c> and <c>layout</c> as one JSON object.</summary>
    public static string Of(GenericChart chart) => GenericChart.toFigureJson(chart);

    /// <summary>What a chart is, in one line: the kinds of its traces and its title.</summary>
    public static string Describe(GenericChart chart)
    {
        using var json = JsonDocument.Parse(Of(chart));
        var kinds = json.RootElement.GetProperty("data").EnumerateArray()
            .Select(trace => trace.TryGetProperty("type", out var type) ? type.GetString() : "scatter").Distinct();
        return $"Plotly chart ({string.Join(", ", kinds)}){Title(json.RootElement)}";
    }

    private static string Title(JsonElement figure) =>
        figure.TryGetProperty("layout", out var layout) && layout.TryGetProperty("title", out var title)
        && title.ValueKind == JsonValueKind.Object && title.TryGetProperty("text", out var text) ? $": {text.GetString()}" : "";
}
