using System.Buffers;
using System.Text;

namespace NotebookHost.Zmtp;

/// <summary>
/// The protocol of one connection without the connection: bytes go in, events come out, and what must be
/// answered at once (greeting, READY, PONG) waits in <see cref="TakeReplies"/>. No input makes it throw
/// anything but <see cref="ZmtpException"/>, however it is cut into pieces.
/// </summary>
/// <param name="socketType">Our side: ROUTER, PUB or REP.</param>
internal sealed class ZmtpSession(string socketType)
{
    /// <summary>Longest frame and longest message accepted, in bytes. Cells are text; this is for abuse.</summary>
    public const int Limit = 64 * 1024 * 1024;

    private const int HandshakeLimit = 4096;
    private const int PartsLimit = 10_000;

    private readonly ReceiveBuffer _input = new();
    private readonly ArrayBufferWriter<byte> _replies = new();
    private readonly List<byte[]> _parts = [];
    private long _partBytes;
    private Stage _stage;

    private enum Stage
    {
        Greeting,
        Handshake,
        Traffic,
    }

    /// <summary>Whether the handshake is over.</summary>
    public bool IsReady => _stage == Stage.Traffic;

    /// <summary>Understands further bytes from the peer.</summary>
    /// <exception cref="ZmtpException">The peer broke the rules; close the connection.</exception>
    public IReadOnlyList<ZmtpEvent> Feed(ReadOnlySpan<byte> received)
    {
        _input.Append(received);
        var events = new List<ZmtpEvent>();
        if (_stage == Stage.Greeting && ZmtpGreeting.Check(_input.Unread))
        {
            _input.Skip(ZmtpGreeting.Length);
            _stage = Stage.Handshake;
            ZmtpCommand.ForReady(socketType).ToFrame().Write(_replies);
        }

        while (_stage != Stage.Greeting
            && ZmtpFrame.TryRead(_input.Unread, IsReady ? Limit : HandshakeLimit, out var frame, out var consumed))
        {
            _input.Skip(consumed);
            if (Handle(frame) is { } happened)
                events.Add(happened);
        }

        return events;
    }

    /// <summary>The bytes to send before anything else, empty when there are none.</summary>
    public byte[] TakeReplies()
    {
        var bytes = _replies.WrittenSpan.ToArray();
        _replies.ResetWrittenCount();
        return bytes;
    }

    private ZmtpEvent? Handle(ZmtpFrame frame)
    {
        if (frame.IsCommand)
            return Handle(ZmtpCommand.Parse(frame.Body));
        if (!IsReady)
            throw new ZmtpException("message before READY");

        _parts.Add(frame.Body);
        _partBytes += frame.Body.Length;
        if (_partBytes > Limit || _parts.Count > PartsLimit)
            throw new ZmtpException("message too long");
        if (frame.More)
            return null;

        byte[][] message = [.. _parts];
        _parts.Clear();
        _partBytes = 0;
        return socketType == "PUB" ? AsSubscription(message) : new ZmtpEvent.Message(message);
    }

    private ZmtpEvent? Handle(ZmtpCommand command)
    {
        if (!IsReady)
            return command.Name == ZmtpCommand.Ready ? Greet(command) : throw new ZmtpException("command before READY");

        switch (command.Name)
        {
            case ZmtpCommand.Subscribe when socketType == "PUB":
                return new ZmtpEvent.Subscription(command.Data, Wanted: true);
            case ZmtpCommand.Cancel when socketType == "PUB":
                return new ZmtpEvent.Subscription(command.Data, Wanted: false);
            case ZmtpCommand.Ping:
                command.ToPong().ToFrame().Write(_replies);
                return null;
            case ZmtpCommand.Error:
                throw new ZmtpException("the peer reports an error");
            default:
                return null; // RFC 37: unknown commands are ignored.
        }
    }

    private ZmtpEvent.Ready Greet(ZmtpCommand ready)
    {
        var properties = ready.ReadProperties();
        var peerType = properties.TryGetValue("Socket-Type", out var type) ? Encoding.ASCII.GetString(type) : "";
        if (!Accepts(peerType))
            throw new ZmtpException("wrong socket type");

        var identity = properties.GetValueOrDefault("Identity", []);
        if (identity.Length > byte.MaxValue)
            throw new ZmtpException("identity too long");
        _stage = Stage.Traffic;
        return new ZmtpEvent.Ready(identity);
    }

    private bool Accepts(string peerType) => (socketType, peerType) switch
    {
        ("ROUTER", "DEALER" or "REQ" or "ROUTER") => true,
        ("PUB", "SUB" or "XSUB") => true,
        ("REP", "REQ" or "DEALER") => true,
        _ => false,
    };

    // Subscribers of version 3.0 subscribe by message: 1 or 0, then the topic.
    private static ZmtpEvent.Subscription? AsSubscription(byte[][] message) =>
        message is [[0 or 1, .. var topic] first] ? new ZmtpEvent.Subscription(topic, Wanted: first[0] == 1) : null;
}
