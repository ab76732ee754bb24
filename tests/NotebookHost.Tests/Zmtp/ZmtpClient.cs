using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Text;
using NotebookHost.Zmtp;
using Xunit;

namespace NotebookHost.Tests.Zmtp;

/// <summary>A plain, blocking ZMTP client for the tests: DEALER, SUB or REQ.</summary>
internal sealed class ZmtpClient : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _chunk = new byte[64 * 1024];
    private readonly MemoryStream _received = new();
    private int _read;

    private ZmtpClient(int port)
    {
        _socket.ReceiveTimeout = 60_000; // far more than anything takes, even on a busy machine
        _socket.Connect(IPAddress.Loopback, port);
    }

    public static ZmtpClient Connect(int port, string type, byte[]? identity = null)
    {
        var client = new ZmtpClient(port);
        client.SendRaw(ZmtpGreeting.Create());
        client.SendFrame(ZmtpCommand.ForReady(type, identity ?? []).ToFrame());
        Assert.True(ZmtpGreeting.Check(client.Take(ZmtpGreeting.Length)));
        Assert.Equal(ZmtpCommand.Ready, ZmtpCommand.Parse(client.ReceiveFrame().Body).Name);
        return client;
    }

    /// <summary>Connects and says nothing.</summary>
    public static ZmtpClient ConnectRaw(int port) => new(port);

    public void SendRaw(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
            bytes = bytes[_socket.Send(bytes)..];
    }

    public void SendFrame(ZmtpFrame frame)
    {
        var bytes = new ArrayBufferWriter<byte>();
        frame.Write(bytes);
        SendRaw(bytes.WrittenSpan);
    }

    public void Send(params byte[][] parts) => SendRaw(ZmtpFrame.Encode(parts));

    public void Send(params string[] parts) => Send([.. parts.Select(Encoding.UTF8.GetBytes)]);

    public void SubscribeByMessage(string topic) => Send([1, .. Encoding.UTF8.GetBytes(topic)]);

    public void SubscribeByCommand(string topic) =>
        SendFrame(new ZmtpCommand(ZmtpCommand.Subscribe, Encoding.UTF8.GetBytes(topic)).ToFrame());

    public byte[][] Receive()
    {
        var parts = new List<byte[]>();
        ZmtpFrame frame;
        do
        {
            frame = ReceiveFrame();
            if (!frame.IsCommand)
                parts.Add(frame.Body);
        }
        while (frame.More || frame.IsCommand);
        return [.. parts];
    }

    public string[] ReceiveText() => [.. Receive().Select(Encoding.UTF8.GetString)];

    public ZmtpFrame ReceiveFrame()
    {
        while (true)
        {
            var buffered = _received.GetBuffer().AsSpan(_read, (int)_received.Length - _read);
            if (ZmtpFrame.TryRead(buffered, long.MaxValue, out var frame, out var consumed))
            {
                _read += consumed;
                if (_read == _received.Length)
                {
                    _read = 0;
                    _received.SetLength(0);
                }

                return frame;
            }

            Fill();
        }
    }

    /// <summary>Whether the other side closes the connection, whatever it sends before.</summary>
    public bool IsClosedByPeer()
    {
        try
        {
            while (_socket.Receive(_chunk) > 0)
            {
            }

            return true;
        }
        catch (SocketException e)
        {
            return e.SocketErrorCode != SocketError.TimedOut && e.SocketErrorCode != SocketError.WouldBlock;
        }
    }

    /// <summary>Waits that long for a further byte.</summary>
    public bool HasMore(int milliseconds) =>
        _read < _received.Length || _socket.Poll(TimeSpan.FromMilliseconds(milliseconds), SelectMode.SelectRead);

    /// <summary>Vanishes without a goodbye.</summary>
    public void Reset()
    {
        _socket.LingerState = new LingerOption(true, 0);
        _socket.Dispose();
    }

    public void Dispose() => _socket.Dispose();

    private byte[] Take(int count)
    {
        while (_received.Length - _read < count)
            Fill();
        var bytes = _received.GetBuffer().AsSpan(_read, count).ToArray();
        _read += count;
        return bytes;
    }

    private void Fill()
    {
        var count = _socket.Receive(_chunk);
        if (count == 0)
            throw new EndOfStreamException("closed by the other side");
        _received.Write(_chunk, 0, count);
    }
}
