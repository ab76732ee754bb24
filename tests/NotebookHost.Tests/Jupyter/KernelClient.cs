using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NotebookHost.Jupyter;
using NotebookHost.Tests.Zmtp;
using Xunit;

namespace NotebookHost.Tests.Jupyter;

/// <summary>
/// Speaks to a kernel as VS Code does: shell, control and stdin share one routing id, there is no heartbeat, and
/// <c>kernel_info_request</c> goes out on shell and control until both a reply and an iopub message have come.
/// </summary>
internal sealed class KernelClient : IDisposable
{
    private readonly MessageSigner _signer;
    private readonly string _session = Guid.NewGuid().ToString("N");
    private int _count;

    public KernelClient((int Shell, int Control, int Iopub, int Stdin) ports, string key)
    {
        _signer = new MessageSigner(key);
        var routingId = Encoding.ASCII.GetBytes(_session);
        Iopub = ZmtpClient.Connect(ports.Iopub, "SUB");
        Iopub.SubscribeByMessage("");
        Shell = ZmtpClient.Connect(ports.Shell, "DEALER", routingId);
        Control = ZmtpClient.Connect(ports.Control, "DEALER", routingId);
        Stdin = ZmtpClient.Connect(ports.Stdin, "DEALER", routingId);
    }

    public ZmtpClient Iopub { get; }

    public ZmtpClient Shell { get; }

    public ZmtpClient Control { get; }

    public ZmtpClient Stdin { get; }

    /// <summary>The opening: returns the first answer to <c>kernel_info_request</c>.</summary>
    public JsonElement Greet()
    {
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var onShell = Send(Shell, "kernel_info_request", []);
            var onControl = Send(Control, "kernel_info_request", []);
            var reply = Reply(Shell, onShell);
            Reply(Control, onControl);
            if (!Iopub.HasMore(500))
                continue;
            while (Iopub.HasMore(50))
                Iopub.Receive();
            return reply.Content;
        }

        throw new TimeoutException("the kernel does not answer");
    }

    /// <summary>Sends a request and returns its id.</summary>
    public string Send(ZmtpClient channel, string type, JsonObject content, string? parentHeader = null, bool signed = true)
    {
        var id = $"{_session}_{++_count}";
        var header = Encoding.UTF8.GetBytes(
            new JsonObject { ["msg_id"] = id, ["msg_type"] = type, ["session"] = _session, ["username"] = "",
                ["version"] = "5.2" }.ToJsonString());
        var parent = Encoding.UTF8.GetBytes(parentHeader ?? "{}");
        var body = Encoding.UTF8.GetBytes(content.ToJsonString());
        var signature = signed ? _signer.Sign(header, parent, "{}"u8.ToArray(), body) : "00"u8.ToArray();
        channel.Send("<IDS|MSG>"u8.ToArray(), signature, header, parent, "{}"u8.ToArray(), body);
        return id;
    }

    public Received Receive(ZmtpClient channel)
    {
        var parts = channel.Receive();
        var at = Array.FindIndex(parts, part => part.AsSpan().SequenceEqual("<IDS|MSG>"u8));
        Assert.True(_signer.Verify(parts[at + 1], parts[at + 2], parts[at + 3], parts[at + 4], parts[at + 5]));
        var header = JsonDocument.Parse(parts[at + 2]).RootElement;
        var parent = JsonDocument.Parse(parts[at + 3]).RootElement;
        return new Received(
            header.GetProperty("msg_type").GetString()!,
            parent.TryGetProperty("msg_id", out var id) ? id.GetString() : null,
            JsonDocument.Parse(parts[at + 5]).RootElement,
            Encoding.UTF8.GetString(parts[at + 2]));
    }

    /// <summary>The answer to that request; others are skipped.</summary>
    public Received Reply(ZmtpClient channel, string id)
    {
        while (true)
        {
            var message = Receive(channel);
            if (message.Parent == id)
                return message;
        }
    }

    /// <summary>What iopub says of that request, busy and idle included, up to idle.</summary>
    public IReadOnlyList<Received> Outputs(string id)
    {
        var messages = new List<Received>();
        while (true)
        {
            var message = Receive(Iopub);
            if (message.Parent != id)
                continue;
            messages.Add(message);
            if (message is { Type: "status" } && message.Text("execution_state") == "idle")
                return messages;
        }
    }

    public string SendExecute(string code, Action<JsonObject>? change = null)
    {
        var content = new JsonObject
        {
            ["code"] = code, ["silent"] = false, ["store_history"] = true, ["stop_on_error"] = false, ["allow_stdin"] = true,
            ["user_expressions"] = new JsonObject(),
        };
        change?.Invoke(content);
        return Send(Shell, "execute_request", content);
    }

    public (Received Reply, IReadOnlyList<Received> Outputs) Execute(string code, Action<JsonObject>? change = null)
    {
        var id = SendExecute(code, change);
        return (Reply(Shell, id), Outputs(id));
    }

    /// <summary>The plain text of a cell's result, or its error.</summary>
    public string Result(string code)
    {
        var (_, outputs) = Execute(code);
        var last = outputs.LastOrDefault(message => message.Type is "execute_result" or "error");
        return last?.Type switch
        {
            null => "",
            "error" => last.Text("ename")!,
            _ => last.Content.GetProperty("data").GetProperty("text/plain").GetString()!,
        };
    }

    public JsonElement Request(string type, JsonObject content) => Reply(Shell, Send(Shell, type, content)).Content;

    public void Dispose()
    {
        foreach (var channel in new[] { Iopub, Shell, Control, Stdin })
            channel.Dispose();
    }
}

/// <summary>A message from the kernel.</summary>
internal sealed record Received(string Type, string? Parent, JsonElement Content, string Header)
{
    public string? Text(string name) => Content.TryGetProperty(name, out var value) ? value.ToString() : null;
}
