using System.Reflection;
using System.Text.Json;

namespace NotebookHost.Display;

/// <summary>
/// A chart of Plotly.NET as the JSON that front ends draw themselves. The HTML that its own extension registers asks a
/// CDN for plotly.js, so it stays blank without a network. Found by name: the host does not carry Plotly.NET.
/// </summary>
internal static class PlotlyChart
{
    public const string MimeType = "application/vnd.plotly.v1+json";
    private const string TypeName = "Plotly.NET.GenericChart";

    /// <summary>The figure's JSON; null when the value is not a chart.</summary>
    public static string? ToJson(object value)
    {
        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (type.FullName == TypeName)
                return type.GetMethod("toFigureJson")?.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [value], null) as string;
        }

        return null;
    }

    /// <summary>What the chart shows, in one line: the kinds of its traces and its title.</summary>
    public static string ToText(string json)
    {
        using var figure = JsonDocument.Parse(json);
        var kinds = figure.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array
            ? data.EnumerateArray().Select(trace => Text(trace, "type") ?? "scatter").Distinct()
            : [];
        var title = figure.RootElement.TryGetProperty("layout", out var layout)
            && layout.TryGetProperty("title", out var found) && found.ValueKind == JsonValueKind.Object ? Text(found, "text") : null;
        return $"Plotly chart ({string.Join(", ", kinds)}){(title is null ? "" : ": " + title)}";
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
