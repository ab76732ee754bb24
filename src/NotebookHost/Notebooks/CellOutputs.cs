using System.Text.Json;
using System.Text.Json.Nodes;
using NotebookHost.Display;
using NotebookHost.Engine;

namespace NotebookHost.Notebooks;

/// <summary>
/// Gathers what the cells of one notebook put out, as nbformat stores it. Displays can be replaced from later cells.
/// </summary>
internal sealed class CellOutputs : ICellOutput
{
    private readonly Dictionary<string, JsonObject> _displays = new(StringComparer.Ordinal);
    private JsonArray _outputs = [];
    private bool _clearNext;

    /// <summary>Starts a cell; its outputs are in the list that is returned.</summary>
    public JsonArray Begin()
    {
        _clearNext = false;
        return _outputs = [];
    }

    public void WriteStream(CellStream stream, string text)
    {
        ClearIfDue();
        var name = stream == CellStream.Out ? "stdout" : "stderr";
        if (_outputs.LastOrDefault() is JsonObject last && last["name"]?.ToString() == name)
            last["text"] = MultilineText.Write(MultilineText.Read(last["text"]) + text);
        else
            _outputs.Add((JsonNode)new JsonObject { ["name"] = name, ["output_type"] = "stream", ["text"] = MultilineText.Write(text) });
    }

    public void Display(MimeBundle data, string? displayId)
    {
        ClearIfDue();
        var output = new JsonObject { ["data"] = Data(data), ["metadata"] = new JsonObject(), ["output_type"] = "display_data" };
        _outputs.Add((JsonNode)output);
        if (displayId is not null)
            _displays[displayId] = output;
    }

    public void UpdateDisplay(MimeBundle data, string displayId)
    {
        if (_displays.TryGetValue(displayId, out var output))
            output["data"] = Data(data);
    }

    public void ClearOutput(bool wait)
    {
        if (wait)
            _clearNext = true;
        else
            _outputs.Clear();
    }

    public string ReadInput(string prompt, bool secret, CancellationToken interrupt) =>
        throw new NotSupportedException($"the notebook runs without anybody to ask (\"{prompt}\"): set a parameter instead");

    public void AddResult(MimeBundle data, int executionCount)
    {
        ClearIfDue();
        _outputs.Add((JsonNode)new JsonObject
        {
            ["data"] = Data(data),
            ["execution_count"] = executionCount,
            ["metadata"] = new JsonObject(),
            ["output_type"] = "execute_result",
        });
    }

    public void AddError(CellError error)
    {
        ClearIfDue();
        _outputs.Add((JsonNode)new JsonObject
        {
            ["ename"] = error.Name,
            ["evalue"] = error.Message,
            ["output_type"] = "error",
            ["traceback"] = new JsonArray([.. error.Traceback.Select(line => JsonValue.Create(line))]),
        });
    }

    private void ClearIfDue()
    {
        if (_clearNext)
            _outputs.Clear();
        _clearNext = false;
    }

    private static JsonObject Data(MimeBundle bundle)
    {
        var data = new JsonObject();
        foreach (var (mimeType, content) in bundle.Items.OrderBy(i => i.Key, StringComparer.Ordinal))
            data[mimeType] = MimeBundle.IsJson(mimeType) && TryParse(content) is { } json ? json : MultilineText.Write(content);
        return data;
    }

    private static JsonNode? TryParse(string content)
    {
        try
        {
            return JsonNode.Parse(content);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
