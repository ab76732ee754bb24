using System.Text.Json.Nodes;
using NotebookHost.Engine;

namespace NotebookHost.Jupyter;

/// <summary>
/// A Jupyter kernel. Requests on shell are worked off one after another on one thread, those on control and all
/// interrupts on a second one, so that they never wait for a cell. Neither uses the thread pool, which belongs to cells.
/// </summary>
internal sealed class JupyterKernel : IDisposable
{
    /// <summary>How long further cells, sent along with one that failed, may take to arrive and be aborted, too.</summary>
    private static readonly TimeSpan AbortGrace = TimeSpan.FromMilliseconds(20);

    private readonly KernelChannels _channels;
    private readonly KernelLog _log;
    private readonly HistoryLog _history = new();
    private readonly CellRunner _runner;
    private readonly LanguageRequests _language;
    private readonly ManualResetEventSlim _shutdown = new();

    public JupyterKernel(ConnectionInfo connection, CellEngine engine, KernelLog log)
    {
        _log = log;
        _channels = new KernelChannels(connection, log);
        _runner = new CellRunner(engine, _channels, _history);
        _language = new LanguageRequests(engine, CursorUnits.FromEnvironment());
        Start("shell", _channels.Shell, HandleShell);
        Start("control", _channels.Control, HandleControl);
        _channels.Publish("status", Status("starting"), parent: null);
    }

    /// <summary>The ports in the order shell, control, iopub, stdin.</summary>
    public (int Shell, int Control, int Iopub, int Stdin) Ports => _channels.Ports;

    /// <summary>Tells the running cell to end.</summary>
    public void Interrupt() => _runner.Interrupt();

    /// <summary>Lets <see cref="WaitForShutdown"/> return.</summary>
    public void ShutDown() => _shutdown.Set();

    /// <summary>Waits until a front end, or <see cref="ShutDown()"/>, asks for the end.</summary>
    /// <returns>False when the time is over before that.</returns>
    public bool WaitForShutdown(TimeSpan time) => _shutdown.Wait(time);

    /// <summary>Ends the running cell, if it can be ended, sends what is still to be sent and closes the sockets.</summary>
    public void Dispose()
    {
        _runner.Interrupt();
        _channels.Dispose();
    }

    private void Start(string name, RequestQueue queue, Action<Request> handle)
    {
        new Thread(Work) { IsBackground = true, Name = name }.Start();

        void Work()
        {
            while (queue.Take() is { } request)
                Attend(request, handle);
        }
    }

    private void Attend(Request request, Action<Request> handle)
    {
        _channels.Publish("status", Status("busy"), request.Message);
        try
        {
            handle(request);
        }
        catch (Exception e)
        {
            // Whatever goes wrong in one request, the kernel stays up.
            _log.Write($"{request.Message.Type} failed: {e}");
            _channels.Reply(request, ReplyType(request), Error(e));
        }

        _channels.Publish("status", Status("idle"), request.Message);
        if (request.Message.Type == "shutdown_request")
            _shutdown.Set();
    }

    private void HandleControl(Request request)
    {
        switch (request.Message.Type)
        {
            case "interrupt_request":
                _runner.Interrupt();
                Reply(request, Ok());
                break;
            case "kernel_info_request":
                Reply(request, KernelInfo.Reply());
                break;
            case "shutdown_request":
                ShutDown(request);
                break;
            default:
                _log.Write($"{request.Message.Type} on control is not supported");
                break;
        }
    }

    private void HandleShell(Request request)
    {
        switch (request.Message.Type)
        {
            case "execute_request":
                Execute(request);
                break;
            case "kernel_info_request":
                Reply(request, KernelInfo.Reply());
                break;
            case "is_complete_request":
                Reply(request, LanguageRequests.IsComplete(request.Message));
                break;
            case "complete_request":
                Reply(request, _language.Complete(request.Message));
                break;
            case "inspect_request":
                Reply(request, _language.Inspect(request.Message));
                break;
            case "history_request":
                Reply(request, Ok(("history", _history.Find(request.Message))));
                break;
            case "comm_info_request":
                Reply(request, Ok(("comms", new JsonObject())));
                break;
            case "comm_open":
                // There are no comm targets here; the protocol answers an unknown target by closing.
                _channels.Publish("comm_close",
                    new JsonObject { ["comm_id"] = request.Message.Text("comm_id"), ["data"] = new JsonObject() }, request.Message);
                break;
            case "comm_msg" or "comm_close":
                break;
            case "shutdown_request":
                ShutDown(request);
                break;
            default:
                _log.Write($"{request.Message.Type} on shell is not supported");
                break;
        }
    }

    private void Execute(Request request)
    {
        var (reply, succeeded) = _runner.Run(request.Message);
        if (!succeeded && request.Message.Flag("stop_on_error", true))
            AbortWaiting();
        Reply(request, reply);
    }

    // Before the reply goes out: what a front end sends after it has seen the reply is a new attempt and must run.
    private void AbortWaiting()
    {
        Thread.Sleep(AbortGrace);
        foreach (var waiting in _channels.Shell.TakeExecutes())
            Attend(waiting, request => Reply(request, new JsonObject { ["status"] = "aborted" }));
    }

    private void ShutDown(Request request)
    {
        var content = Ok(("restart", request.Message.Flag("restart", false)));
        _channels.Publish("shutdown_reply", content.DeepClone().AsObject(), request.Message);
        Reply(request, content);
    }

    private void Reply(Request request, JsonObject content) => _channels.Reply(request, ReplyType(request), content);

    private static string ReplyType(Request request) =>
        request.Message.Type.Replace("_request", "_reply", StringComparison.Ordinal);

    private static JsonObject Status(string state) => new() { ["execution_state"] = state };

    private static JsonObject Ok(params ReadOnlySpan<(string Name, JsonNode Value)> fields)
    {
        var content = new JsonObject { ["status"] = "ok" };
        foreach (var (name, value) in fields)
            content[name] = value;
        return content;
    }

    private static JsonObject Error(Exception e) => new()
    {
        ["status"] = "error",
        ["ename"] = e.GetType().Name,
        ["evalue"] = e.Message,
        ["traceback"] = new JsonArray(),
    };
}
