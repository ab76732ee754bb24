using System.Text.Json;
using Newtonsoft.Json;
using Plotly.NET;

namespace NewsCorpus.Notebooks.Figures;

/// <summary>Charts as the JSON that VS Code and JupyterLab draw themselves, without a network.</summary>
internal static class PlotlyJson
{
    public const string MimeType = "application/vnd.plotly.v1+json";

    // As Plotly.NET writes it, but a value is looked for among those around it by reference: its objects compare all that they hold, and
    // of its default template that takes a tenth of a second and 100 MB.
    private static readonly JsonSerializerSettings Settings = new()
    {
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        EqualityComparer = ReferenceEqualityComparer.Instance,
    };

    /// <summary>The chart's <c>data</c> and <c>layout</c> as one JSON object.</summary>
    public static string Of(GenericChart chart) => JsonConvert.SerializeObject(GenericChart.toFigure(chart), Settings);

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
