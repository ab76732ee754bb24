using System.Text.Json.Nodes;
using NotebookHost.Notebooks;

namespace NotebookHost.Tests.Running;

/// <summary>Writes small notebooks and reads what a run made of them.</summary>
internal static class TestNotebook
{
    public static byte[] Of(params (string Source, string[] Tags)[] cells) => CanonicalJson.Write(new JsonObject
    {
        ["cells"] = new JsonArray([.. cells.Select(Cell)]),
        ["metadata"] = new JsonObject(),
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    });

    public static JsonArray Outputs(string path, int cell) => Cells(path)[cell]!["outputs"]!.AsArray();

    public static JsonArray Cells(string path) => CanonicalJson.Parse(File.ReadAllBytes(path))["cells"]!.AsArray();

    public static string Text(JsonNode? output, string mimeType = "text/plain") =>
        MultilineText.Read(output!["text"] ?? output["data"]![mimeType]);

    private static JsonNode Cell((string Source, string[] Tags) cell, int index) => new JsonObject
    {
        ["cell_type"] = "code",
        ["execution_count"] = null,
        ["id"] = $"c{index}",
        ["metadata"] = new JsonObject { ["tags"] = new JsonArray([.. cell.Tags.Select(t => JsonValue.Create(t))]) },
        ["outputs"] = new JsonArray(),
        ["source"] = MultilineText.Write(cell.Source),
    };
}
