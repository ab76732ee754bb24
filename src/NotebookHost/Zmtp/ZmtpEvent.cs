namespace NotebookHost.Zmtp;

/// <summary>What a peer has said, once its bytes are understood.</summary>
internal abstract record ZmtpEvent
{
    /// <summary>The handshake is over.</summary>
    /// <param name="Identity">The routing id the peer chose; empty when it leaves the choice to us.</param>
    public sealed record Ready(byte[] Identity) : ZmtpEvent;

    /// <summary>A whole message.</summary>
    public sealed record Message(IReadOnlyList<byte[]> Parts) : ZmtpEvent;

    /// <summary>A subscriber wants (or no longer wants) the messages whose first part starts with the topic.</summary>
    public sealed record Subscription(byte[] Topic, bool Wanted) : ZmtpEvent;
}
