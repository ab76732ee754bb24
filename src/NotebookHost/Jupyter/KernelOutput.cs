using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using NotebookHost.Display;
using NotebookHost.Engine;

namespace NotebookHost.Jupyter;

/// <summary>
/// Passes the output of one cell on to the front ends, and its questions to the one that sent it. The session makes
/// display ids unique, so that a restarted kernel cannot update what an earlier one showed.
/// </summary>
internal sealed class KernelOutput(KernelChannels channels, JupyterMessage request, string session) : ICellOutput
{
    private const long BacklogLimit = 32 * 1024 * 1024;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    public void WriteStream(CellStream stream, string text)
    {
        WaitForReaders();
        Publish("stream", new JsonObject { ["name"] = stream == CellStream.Out ? "stdout" : "stderr", ["text"] = text });
    }

    public void Display(MimeBundle data, string? displayId) => Publish("display_data", Content(data, displayId));

    public void UpdateDisplay(MimeBundle data, string displayId) => Publish("update_display_data", Content(data, displayId));

    public void ClearOutput(bool wait) => Publish("clear_output", new JsonObject { ["wait"] = wait });

    public string ReadInput(string prompt, bool secret, CancellationToken interrupt)
    {
        if (!request.Flag("allow_stdin", true))
            throw new NotSupportedException("this front end does not allow a cell to ask for input");

        using var answers = new BlockingCollection<string>();
        channels.Answered = answer => answers.TryAdd(answer.Text("value"));
        try
        {
            return channels.Ask(request, new JsonObject { ["prompt"] = prompt, ["password"] = secret })
                ? answers.Take(interrupt)
                : throw new NotSupportedException("this front end cannot be asked for input");
        }
        finally
        {
            channels.Answered = null;
        }
    }

    /// <summary>The <c>data</c> of a message: JSON types as JSON values, all others as text.</summary>
    public static JsonObject ToJson(MimeBundle bundle)
    {
        var data = new JsonObject();
        foreach (var (type, text) in bundle.Items)
            data[type] = MimeBundle.IsJson(type) ? ParseOrText(text) : text;
        return data;
    }

    private JsonObject Content(MimeBundle data, string? displayId) => new()
    {
        ["data"] = ToJson(data),
        ["metadata"] = new JsonObject(),
        ["transient"] = displayId is null ? new JsonObject() : new JsonObject { ["display_id"] = $"{session}-{displayId}" },
    };

    private void Publish(string type, JsonObject content) => channels.Publish(type, content, request);

    // A loop that prints without end must not fill the memory when a front end reads more slowly than it writes.
    private void WaitForReaders()
    {
        var waited = TimeSpan.Zero;
        var pause = TimeSpan.FromMilliseconds(10);
        for (; channels.Backlog > BacklogLimit && waited < LongestWait; waited += pause)
            Thread.Sleep(pause);
    }

    private static JsonNode? ParseOrText(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
