using System.Net;
using System.Net.Sockets;

namespace NotebookHost.Zmtp;

/// <summary>
/// Serves any number of sockets and their connections from one thread of its own. User code may keep every
/// pool thread busy; requests such as an interrupt still have to be read, so nothing here uses the pool.
/// </summary>
internal sealed class ZmtpLoop : IDisposable
{
    private const int ConnectionLimit = 1000;
    private static readonly TimeSpan HandshakeTime = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    private readonly Dictionary<Socket, ZmtpSocket> _listeners;
    private readonly Dictionary<Socket, (ZmtpConnection Connection, ZmtpSocket Owner)> _connections = [];
    private readonly Action<string> _log;
    private readonly byte[] _chunk = new byte[64 * 1024];
    private readonly Socket _wakeUp = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private readonly Thread _thread;
    private int _wakePending;
    private volatile bool _stopping;

    /// <param name="sockets">The sockets to serve; they must be bound.</param>
    /// <param name="log">Told about peers that break the rules.</param>
    public ZmtpLoop(IEnumerable<ZmtpSocket> sockets, Action<string> log)
    {
        _listeners = sockets.ToDictionary(socket => socket.Listener);
        _log = log;
        _wakeUp.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _wakeUp.Connect(_wakeUp.LocalEndPoint!);
        _wakeUp.Blocking = false;
        _thread = new Thread(Run) { IsBackground = true, Name = "zmtp", Priority = ThreadPriority.AboveNormal };
        _thread.Start();
    }

    /// <summary>Lets what has been sent go out (for at most a second), then closes everything.</summary>
    public void Dispose()
    {
        if (_stopping)
            return;
        _stopping = true;
        Wake();
        _thread.Join();
        _wakeUp.Dispose();
    }

    private void Run()
    {
        var read = new List<Socket>();
        var write = new List<Socket>();
        while (!_stopping)
            Turn(read, write, Tick);

        var deadline = Environment.TickCount64 + 1000;
        while (_connections.Values.Any(entry => entry.Connection.Backlog > 0) && Environment.TickCount64 < deadline)
            Turn(read, write, TimeSpan.FromMilliseconds(20));

        foreach (var socket in _connections.Keys.ToArray())
            Close(socket, reason: null);
        foreach (var listener in _listeners.Keys)
            listener.Dispose();
    }

    private void Turn(List<Socket> read, List<Socket> write, TimeSpan wait)
    {
        read.Clear();
        read.Add(_wakeUp);
        read.AddRange(_listeners.Keys);
        read.AddRange(_connections.Keys);
        write.Clear();
        foreach (var (socket, (connection, _)) in _connections)
        {
            if (connection.Backlog > 0)
                write.Add(socket);
        }

        Socket.Select(read, write, null, wait);
        DrainWakeUp(read);
        foreach (var socket in write)
            _connections[socket].Connection.Resume();
        foreach (var socket in read)
        {
            if (_listeners.TryGetValue(socket, out var owner))
                Accept(owner);
            else
                Receive(socket);
        }

        CloseBroken();
    }

    private void Wake()
    {
        if (Interlocked.Exchange(ref _wakePending, 1) == 0)
            _wakeUp.Send([1], SocketFlags.None, out _);
    }

    private void DrainWakeUp(List<Socket> read)
    {
        if (!read.Remove(_wakeUp))
            return;
        Interlocked.Exchange(ref _wakePending, 0);
        _wakeUp.Receive(_chunk, SocketFlags.None, out _);
    }

    private void Accept(ZmtpSocket owner)
    {
        try
        {
            var socket = owner.Listener.Accept();
            if (_connections.Count >= ConnectionLimit)
            {
                socket.Dispose();
                return;
            }

            socket.Blocking = false;
            socket.NoDelay = true;
            var connection = new ZmtpConnection(socket, new ZmtpSession(owner.Type), Wake);
            _connections.Add(socket, (connection, owner));
            connection.Send(ZmtpGreeting.Create());
        }
        catch (SocketException e)
        {
            // The client went away again, or the process is out of file handles: the pause keeps the loop from spinning.
            _log($"accept: {e.SocketErrorCode}");
            Thread.Sleep(10);
        }
    }

    private void Receive(Socket socket)
    {
        var (connection, owner) = _connections[socket];
        var count = socket.Receive(_chunk, SocketFlags.None, out var error);
        if (error == SocketError.WouldBlock)
            return;
        if (error != SocketError.Success || count == 0)
        {
            Close(socket, reason: null);
            return;
        }

        try
        {
            Tell(owner, connection, _chunk.AsSpan(0, count));
        }
        catch (ZmtpException e)
        {
            Close(socket, e.Message);
        }
    }

    private static void Tell(ZmtpSocket owner, ZmtpConnection connection, ReadOnlySpan<byte> received)
    {
        var events = connection.Session.Feed(received);
        connection.Send(connection.Session.TakeReplies());
        foreach (var happened in events)
        {
            switch (happened)
            {
                case ZmtpEvent.Ready ready:
                    connection.Identity = ready.Identity;
                    owner.OnReady(connection);
                    break;
                case ZmtpEvent.Message message:
                    owner.OnMessage(connection, message.Parts);
                    break;
                case ZmtpEvent.Subscription subscription:
                    owner.OnSubscription(connection, subscription.Topic, subscription.Wanted);
                    break;
            }
        }
    }

    private void CloseBroken()
    {
        var oldest = Environment.TickCount64 - (long)HandshakeTime.TotalMilliseconds;
        foreach (var (socket, (connection, _)) in _connections.ToArray())
        {
            if (connection.IsBroken)
                Close(socket, "the peer does not take its messages");
            else if (!connection.Session.IsReady && connection.AcceptedAt < oldest)
                Close(socket, "no handshake");
        }
    }

    private void Close(Socket socket, string? reason)
    {
        if (!_connections.Remove(socket, out var entry))
            return;
        entry.Connection.Close();
        entry.Owner.OnClosed(entry.Connection);
        if (reason is not null)
            _log($"{entry.Owner.Type} connection closed: {reason}");
    }
}
