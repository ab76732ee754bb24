using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace NotebookHost.Tests.Jupyter;

/// <summary>The kernel in a process of its own, started as front ends do.</summary>
internal sealed class KernelProcess : IDisposable
{
    private const string Key = "process";
    private readonly string _connectionFile = Path.Combine(Path.GetTempPath(), $"kernel-{Guid.NewGuid():N}.json");
    private readonly StringBuilder _log = new();

    public KernelProcess((int Shell, int Control, int Iopub, int Stdin)? ports = null)
    {
        Ports = ports ?? FreePorts();
        var connection = new JsonObject
        {
            ["transport"] = "tcp", ["ip"] = "127.0.0.1", ["key"] = Key, ["signature_scheme"] = "hmac-sha256",
            ["shell_port"] = Ports.Shell, ["control_port"] = Ports.Control, ["iopub_port"] = Ports.Iopub, ["stdin_port"] = Ports.Stdin,
            ["hb_port"] = 0, ["kernel_name"] = "csharp",
        };
        File.WriteAllText(_connectionFile, connection.ToJsonString());
        var host = Path.Combine(AppContext.BaseDirectory, "NotebookHost.dll");
        var start = new ProcessStartInfo("dotnet", [host, "kernel", _connectionFile]) { RedirectStandardError = true };
        start.Environment.Remove("JPY_PARENT_PID");
        Process = Process.Start(start)!;
        Process.ErrorDataReceived += (_, line) => _log.AppendLine(line.Data);
        Process.BeginErrorReadLine();
    }

    public Process Process { get; }

    public (int Shell, int Control, int Iopub, int Stdin) Ports { get; }

    public string Log => _log.ToString();

    /// <summary>Waits, as VS Code does, until the ports accept, and opens the channels.</summary>
    public KernelClient Connect()
    {
        foreach (var port in new[] { Ports.Shell, Ports.Iopub })
            WaitUntilAccepting(port);
        var client = new KernelClient(Ports, Key);
        client.Greet();
        return client;
    }

    public void Signal(string name)
    {
        using var kill = Process.Start("kill", ["-s", name, $"{Process.Id}"]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!Process.HasExited)
            Process.Kill();
        Process.WaitForExit();
        Process.Dispose();
        File.Delete(_connectionFile);
    }

    private void WaitUntilAccepting(int port)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var probe = new TcpClient();
                probe.Connect(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (clock.Elapsed < TimeSpan.FromSeconds(30) && !Process.HasExited)
            {
                Thread.Sleep(20);
            }
        }
    }

    private static (int, int, int, int) FreePorts()
    {
        var listeners = Enumerable.Range(0, 4).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        Array.ForEach(listeners, listener => listener.Start());
        var ports = Array.ConvertAll(listeners, listener => ((IPEndPoint)listener.LocalEndpoint).Port);
        Array.ForEach(listeners, listener => listener.Stop());
        return (ports[0], ports[1], ports[2], ports[3]);
    }
}
