using System.Net.Sockets;

namespace NotebookHost.Zmtp;

/// <summary>
/// One accepted connection. Reading happens on the loop's thread alone; <see cref="Send"/> may be called
/// from any thread and never blocks: what the network does not take at once waits in a queue.
/// </summary>
internal sealed class ZmtpConnection(Socket socket, ZmtpSession session, Action wake)
{
    /// <summary>A peer that lets this many bytes pile up is cut off, so that it cannot eat the kernel's memory.</summary>
    private const long BacklogLimit = 256 * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly Queue<ReadOnlyMemory<byte>> _outgoing = new();
    private int _sentOfFirst;
    private long _backlog;

    public Socket Socket { get; } = socket;

    public ZmtpSession Session { get; } = session;

    /// <summary>When the connection was accepted, in milliseconds of <see cref="Environment.TickCount64"/>.</summary>
    public long AcceptedAt { get; } = Environment.TickCount64;

    /// <summary>The peer's routing id, from the handshake on.</summary>
    public byte[] Identity { get; set; } = [];

    /// <summary>Set when sending failed or was given up; the loop then closes the connection.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Bytes that wait for the network.</summary>
    public long Backlog => Interlocked.Read(ref _backlog);

    /// <summary>Sends whole messages in the order of the calls.</summary>
    public void Send(ReadOnlyMemory<byte> bytes)
    {
        lock (_gate)
        {
            if (IsBroken || bytes.IsEmpty)
                return;
            if (_backlog > BacklogLimit)
            {
                Break();
                return;
            }

            _outgoing.Enqueue(bytes);
            Interlocked.Add(ref _backlog, bytes.Length);
            if (_outgoing.Count == 1)
                Pump();
            if (_backlog > 0)
                wake();
        }
    }

    /// <summary>Sends more of the queue once the network takes bytes again.</summary>
    public void Resume()
    {
        lock (_gate)
            Pump();
    }

    /// <summary>Closes the socket; bytes already handed to the network still arrive.</summary>
    public void Close()
    {
        lock (_gate)
        {
            IsBroken = true;
            try
            {
                Socket.Shutdown(SocketShutdown.Send);
            }
            catch (SocketException)
            {
                // The peer was faster.
            }

            Socket.Dispose();
        }
    }

    private void Pump()
    {
        while (!IsBroken && _outgoing.TryPeek(out var next))
        {
            var sent = Socket.Send(next.Span[_sentOfFirst..], SocketFlags.None, out var error);
            if (error is SocketError.WouldBlock or SocketError.IOPending or SocketError.NoBufferSpaceAvailable)
                return;
            if (error != SocketError.Success)
            {
                Break();
                return;
            }

            Interlocked.Add(ref _backlog, -sent);
            _sentOfFirst += sent;
            if (_sentOfFirst < next.Length)
                continue;
            _outgoing.Dequeue();
            _sentOfFirst = 0;
        }
    }

    private void Break()
    {
        IsBroken = true;
        _outgoing.Clear();
        Interlocked.Exchange(ref _backlog, 0);
        wake();
    }
}
