using System.Collections.Concurrent;

namespace NotebookHost.Zmtp;

/// <summary>PUB: a message goes to every subscriber whose topics match the start of its first part.</summary>
/// <param name="subscribed">Called with each new topic, after it has taken effect.</param>
internal sealed class PubSocket(Action<byte[]>? subscribed = null) : ZmtpSocket("PUB")
{
    private readonly ConcurrentDictionary<ZmtpConnection, byte[][]> _topics = new();

    /// <summary>Bytes that the slowest subscriber has yet to take.</summary>
    public long Backlog => _topics.Keys.Select(connection => connection.Backlog).DefaultIfEmpty().Max();

    public int SubscriberCount => _topics.Count;

    public void Publish(IReadOnlyList<byte[]> parts)
    {
        byte[]? bytes = null;
        foreach (var (connection, topics) in _topics)
        {
            if (Array.Exists(topics, topic => parts[0].AsSpan().StartsWith(topic)))
                connection.Send(bytes ??= ZmtpFrame.Encode(parts));
        }
    }

    public override void OnReady(ZmtpConnection connection) => _topics[connection] = [];

    public override void OnSubscription(ZmtpConnection connection, byte[] topic, bool wanted)
    {
        // Subscriptions are counted: a topic asked for twice must be cancelled twice.
        var topics = _topics[connection].ToList();
        if (wanted)
            topics.Add(topic);
        else if (topics.FindIndex(known => known.AsSpan().SequenceEqual(topic)) is >= 0 and var at)
            topics.RemoveAt(at);
        _topics[connection] = [.. topics];
        if (wanted)
            subscribed?.Invoke(topic);
    }

    public override void OnClosed(ZmtpConnection connection) => _topics.TryRemove(connection, out _);
}
