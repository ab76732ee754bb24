using System.Text.Json;
using System.Text.Json.Nodes;
using NotebookHost.Engine;

namespace NotebookHost.Jupyter;

/// <summary>Answers <c>execute_request</c>.</summary>
internal sealed class CellRunner(CellEngine engine, KernelChannels channels, HistoryLog history)
{
    private readonly string _session = Guid.NewGuid().ToString("N")[..8];
    private readonly Lock _gate = new();
    private CancellationTokenSource? _running;

    /// <summary>Runs the cell and shows what it gives; what the caller must send as the reply is returned.</summary>
    public (JsonObject Reply, bool Succeeded) Run(JupyterMessage request)
    {
        var code = request.Text("code");
        var silent = request.Flag("silent", false);
        var counted = !silent && request.Flag("store_history", true);
        if (!silent)
        {
            var count = engine.ExecutionCount + (counted ? 1 : 0);
            channels.Publish("execute_input", new JsonObject { ["code"] = code, ["execution_count"] = count }, request);
        }

        ICellOutput output = silent ? NoOutput.Instance : new KernelOutput(channels, request, _session);
        var result = Execute(code, output, counted);
        if (!silent)
            Show(result, request);
        if (counted)
            history.Add(result.ExecutionCount, code, result.Value?[Display.MimeBundle.Plain]);
        return (Reply(result, request), result.Succeeded);
    }

    /// <summary>Tells the running cell to end; nothing when none is running.</summary>
    public void Interrupt()
    {
        lock (_gate)
            _running?.Cancel();
    }

    private CellResult Execute(string code, ICellOutput output, bool counted)
    {
        using var interrupt = new CancellationTokenSource();
        lock (_gate)
            _running = interrupt;
        try
        {
            return engine.ExecuteAsync(code, output, interrupt.Token, silent: !counted).GetAwaiter().GetResult();
        }
        finally
        {
            lock (_gate)
                _running = null;
        }
    }

    private void Show(CellResult result, JupyterMessage request)
    {
        if (result.Error is { } error)
        {
            channels.Publish("error", ToJson(error), request);
        }
        else if (result.Value is { } value)
        {
            channels.Publish(
                "execute_result",
                new JsonObject
                {
                    ["execution_count"] = engine.ExecutionCount,
                    ["data"] = KernelOutput.ToJson(value),
                    ["metadata"] = new JsonObject(),
                },
                request);
        }
    }

    private JsonObject Reply(CellResult result, JupyterMessage request)
    {
        var reply = result.Error is { } error ? ToJson(error) : new JsonObject();
        reply["status"] = result.Succeeded ? "ok" : "error";
        reply["execution_count"] = engine.ExecutionCount;
        reply["payload"] = new JsonArray();
        reply["user_expressions"] = result.Succeeded ? Evaluate(request) : new JsonObject();
        return reply;
    }

    private JsonObject Evaluate(JupyterMessage request)
    {
        var values = new JsonObject();
        if (!request.Content.TryGetProperty("user_expressions", out var expressions) || expressions.ValueKind != JsonValueKind.Object)
            return values;
        foreach (var expression in expressions.EnumerateObject().Where(e => e.Value.ValueKind == JsonValueKind.String))
        {
            var result = Execute(JsonText.Read(expression.Value), NoOutput.Instance, counted: false);
            values[expression.Name] = ToJson(result);
        }

        return values;
    }

    private static JsonObject ToJson(CellResult result)
    {
        if (result.Error is not { } error)
        {
            var data = result.Value is { } value ? KernelOutput.ToJson(value) : new JsonObject();
            return new JsonObject { ["status"] = "ok", ["data"] = data, ["metadata"] = new JsonObject() };
        }

        var json = ToJson(error);
        json["status"] = "error";
        return json;
    }

    private static JsonObject ToJson(CellError error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["traceback"] = new JsonArray([.. error.Traceback]),
    };
}
