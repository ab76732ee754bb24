using System.Buffers.Binary;
using System.Collections.Concurrent;

namespace NotebookHost.Zmtp;

/// <summary>ROUTER: each message comes with its sender's routing id, and answers go to a routing id.</summary>
/// <param name="received">Called with routing id and parts of each message.</param>
internal sealed class RouterSocket(Action<byte[], IReadOnlyList<byte[]>> received) : ZmtpSocket("ROUTER")
{
    private readonly ConcurrentDictionary<string, ZmtpConnection> _peers = new(StringComparer.Ordinal);
    private uint _nextIdentity;

    /// <summary>Sends a message to the peer with this routing id.</summary>
    /// <returns>False when there is no such peer; the message is dropped, as ROUTER does.</returns>
    public bool Send(byte[] identity, IReadOnlyList<byte[]> parts)
    {
        if (!_peers.TryGetValue(Key(identity), out var peer))
            return false;
        peer.Send(ZmtpFrame.Encode(parts));
        return true;
    }

    public override void OnReady(ZmtpConnection connection)
    {
        if (connection.Identity.Length == 0)
        {
            // A leading zero is reserved for ids that we give out, so they cannot clash with chosen ones.
            connection.Identity = new byte[5];
            BinaryPrimitives.WriteUInt32BigEndian(connection.Identity.AsSpan(1), ++_nextIdentity);
        }

        // A client that comes back under its old id takes over: its old connection may not have noticed yet.
        _peers[Key(connection.Identity)] = connection;
    }

    public override void OnMessage(ZmtpConnection connection, IReadOnlyList<byte[]> parts) =>
        received(connection.Identity, parts);

    public override void OnClosed(ZmtpConnection connection) =>
        _peers.TryRemove(KeyValuePair.Create(Key(connection.Identity), connection));

    private static string Key(byte[] identity) => Convert.ToHexString(identity);
}
