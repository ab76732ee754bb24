using System.Text.Json.Nodes;

namespace NotebookHost.Notebooks;

/// <summary>One cell of a notebook; changes go straight into the file's JSON.</summary>
internal sealed class NotebookCell
{
    private NotebookCell(JsonObject json)
    {
        Json = json;
        Source = MultilineText.Read(json["source"]);
        Tags = json["metadata"]?["tags"] is JsonArray tags ? [.. tags.Select(t => t?.ToString() ?? "")] : [];
    }

    public JsonObject Json { get; }

    public bool IsCode => Json["cell_type"]?.ToString() == "code";

    public string Source { get; }

    public IReadOnlyList<string> Tags { get; }

    /// <summary>Null before nbformat 4.5.</summary>
    public string? Id => Json["id"]?.ToString();

    /// <exception cref="NotebookFormatException">Not a cell.</exception>
    public static NotebookCell From(JsonNode? json) =>
        json is JsonObject { } cell && cell["cell_type"] is not null && cell["metadata"] is JsonObject or null
            ? new NotebookCell(cell)
            : throw new NotebookFormatException("an entry in its list of cells is not a cell");

    /// <summary>A code cell with the same metadata as another, but its own tag.</summary>
    public static NotebookCell Code(string source, string tag, string? id, NotebookCell? like)
    {
        var metadata = like?.Json["metadata"]?.DeepClone().AsObject() ?? [];
        metadata["tags"] = new JsonArray(tag);
        var json = new JsonObject { ["cell_type"] = "code", ["execution_count"] = null };
        if (id is not null)
            json["id"] = id;
        json["metadata"] = metadata;
        json["outputs"] = new JsonArray();
        json["source"] = MultilineText.Write(source);
        return new NotebookCell(json);
    }

    /// <summary>Replaces what an earlier run left.</summary>
    public void SetOutputs(int? executionCount, JsonArray outputs)
    {
        Json["execution_count"] = executionCount;
        Json["outputs"] = outputs;
    }
}
