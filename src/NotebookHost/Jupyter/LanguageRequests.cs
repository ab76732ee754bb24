using System.Text.Json.Nodes;
using NotebookHost.Engine;
using NotebookHost.Language;

namespace NotebookHost.Jupyter;

/// <summary>Answers what front ends ask while code is being written. Code may be garbled; that is an empty answer, not a failure.</summary>
internal sealed class LanguageRequests(CellEngine engine, CursorUnits units)
{
    public static JsonObject IsComplete(JupyterMessage request)
    {
        var code = request.Text("code");
        var status = CellCompleteness.Check(code);
        return status == CompletenessStatus.Incomplete
            ? new JsonObject { ["status"] = "incomplete", ["indent"] = CellCompleteness.IndentAfter(code) }
            : new JsonObject { ["status"] = status == CompletenessStatus.Complete ? "complete" : "invalid" };
    }

    public JsonObject Complete(JupyterMessage request)
    {
        var code = request.Text("code");
        var found = Completion.At(engine.Compiler, code, units.ToIndex(code, request.Number("cursor_pos")), engine.BaseDirectory);
        var start = units.FromIndex(code, found.Start);
        var end = units.FromIndex(code, found.End);
        return new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. found.Items.Select(item => item.Text)]),
            ["cursor_start"] = start,
            ["cursor_end"] = end,
            ["metadata"] = new JsonObject
            {
                // VS Code and JupyterLab take their icons from here.
                ["_jupyter_types_experimental"] = new JsonArray([.. found.Items.Select(item => ToJson(item, start, end))]),
            },
        };
    }

    public JsonObject Inspect(JupyterMessage request)
    {
        var code = request.Text("code");
        var found = Inspection.At(engine.Compiler, code, units.ToIndex(code, request.Number("cursor_pos")));
        return new JsonObject
        {
            ["status"] = "ok",
            ["found"] = found is not null,
            ["data"] = found is null
                ? new JsonObject()
                : new JsonObject { ["text/plain"] = found.Plain, ["text/markdown"] = found.Markdown },
            ["metadata"] = new JsonObject(),
        };
    }

    /// <summary>Proposes something once, so that the code for it is compiled when a person asks.</summary>
    public static void WarmUp()
    {
        var engine = new CellEngine(new CellEngineOptions { BaseDirectory = Environment.CurrentDirectory });
        Completion.At(engine.Compiler, "\"\".", 3, engine.BaseDirectory);
        Completion.At(engine.Compiler, "C", 1, engine.BaseDirectory);
        Inspection.At(engine.Compiler, "Console.WriteLine()", 10);
    }

    // VS Code's Jupyter extension shows a "method" as plain text, and a "function" as what it is; so does JupyterLab.
    private static JsonObject ToJson(CompletionItem item, int start, int end) => new()
    {
        ["start"] = start,
        ["end"] = end,
        ["text"] = item.Text,
        ["type"] = item.Kind == "method" ? "function" : item.Kind,
    };
}
