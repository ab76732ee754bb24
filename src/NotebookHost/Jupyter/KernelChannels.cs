using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using NotebookHost.Zmtp;

namespace NotebookHost.Jupyter;

/// <summary>The five sockets of a kernel, and which request goes to which thread.</summary>
/// <remarks>
/// NetMQ 4.0.4.5 was tried in place of our sockets. It stands the same malformed frames and idle peers and is as quick (0.30
/// and 0.22 ms for an echo at the median), but does not tell how much a slow front end has yet to take, which
/// <see cref="Backlog"/> needs to hold a cell back; and while 200 MB of output wait, an echo takes up to 310 ms (ours 0.6).
/// </remarks>
internal sealed class KernelChannels : IDisposable
{
    private const int BindAttempts = 50;
    private readonly MessageCodec _codec;
    private readonly KernelLog _log;
    private readonly RouterSocket _shell;
    private readonly RouterSocket _control;
    private readonly RouterSocket _stdin;
    private readonly PubSocket _iopub;
    private readonly ZmtpLoop _loop;

    /// <exception cref="SocketException">A port is taken.</exception>
    public KernelChannels(ConnectionInfo connection, KernelLog log)
    {
        _log = log;
        _codec = new MessageCodec(connection.Key);
        _shell = new RouterSocket((identity, parts) => Receive(_shell!, identity, parts, Sort));
        _control = new RouterSocket((identity, parts) => Receive(_control!, identity, parts, Control.Add));
        _stdin = new RouterSocket((identity, parts) => Receive(_stdin!, identity, parts, request => Answered?.Invoke(request.Message)));
        _iopub = new PubSocket();
        var heartbeat = new RepSocket(ping => ping);

        Bind(_shell, connection.ShellPort);
        Bind(_control, connection.ControlPort);
        Bind(_iopub, connection.IopubPort);
        Bind(_stdin, connection.StdinPort);
        Bind(heartbeat, connection.HeartbeatPort);
        _loop = new ZmtpLoop([_shell, _control, _iopub, _stdin, heartbeat], log.Write);

        void Bind(ZmtpSocket socket, int port) => KernelChannels.Bind(socket, connection, port);
    }

    /// <summary>What is worked off one after another.</summary>
    public RequestQueue Shell { get; } = new();

    /// <summary>What must not wait for a cell to end.</summary>
    public RequestQueue Control { get; } = new();

    /// <summary>Told about each <c>input_reply</c>, on the sockets' thread.</summary>
    public Action<JupyterMessage>? Answered { get; set; }

    /// <summary>The ports in the order shell, control, iopub, stdin; known even if the system chose them.</summary>
    public (int Shell, int Control, int Iopub, int Stdin) Ports => (_shell.Port, _control.Port, _iopub.Port, _stdin.Port);

    /// <summary>Bytes of output that the slowest front end has yet to take.</summary>
    public long Backlog => _iopub.Backlog;

    /// <summary>Answers a request on its own channel.</summary>
    public void Reply(Request request, string type, JsonObject content)
    {
        var (message, channel) = request;
        channel.Send(message.Identities[0], _codec.Encode(message.Identities.Skip(1), type, content, message.HeaderBytes));
    }

    /// <summary>Tells all front ends; the parent is the request that this belongs to, if any.</summary>
    public void Publish(string type, JsonObject content, JupyterMessage? parent) =>
        _iopub.Publish(_codec.Encode([Encoding.ASCII.GetBytes(type)], type, content, parent?.HeaderBytes));

    /// <summary>Asks the front end that sent this request; its stdin socket has the routing id of its shell socket.</summary>
    /// <returns>False when it has no stdin socket.</returns>
    public bool Ask(JupyterMessage request, JsonObject content) =>
        _stdin.Send(request.Identities[0], _codec.Encode(request.Identities.Skip(1), "input_request", content, request.HeaderBytes));

    public void Dispose()
    {
        Shell.Close();
        Control.Close();
        _loop.Dispose();
    }

    private void Receive(RouterSocket channel, byte[] identity, IReadOnlyList<byte[]> parts, Action<Request> deliver)
    {
        if (_codec.Decode(identity, parts, out var problem) is { } message)
            deliver(new Request(message, channel));
        else
            _log.Write($"message dropped: {problem}");
    }

    // Front ends of before protocol 5.3 send the interrupt on shell, where it would wait for the cell it is to stop.
    private void Sort(Request request) =>
        (request.Message.Type == "interrupt_request" ? Control : Shell).Add(request);

    // On a restart the ports of the kernel that has just ended may take a moment to become free.
    private static void Bind(ZmtpSocket socket, ConnectionInfo connection, int port)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                socket.Bind(connection.Address, port);
                return;
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse && attempt < BindAttempts)
            {
                Thread.Sleep(100);
            }
        }
    }
}
