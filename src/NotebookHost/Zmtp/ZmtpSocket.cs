using System.Net;
using System.Net.Sockets;

namespace NotebookHost.Zmtp;

/// <summary>A listening socket of one type. What happens on it is told on the loop's thread, so handlers must be brief.</summary>
/// <param name="type">The ZMTP socket type.</param>
internal abstract class ZmtpSocket(string type)
{
    /// <summary>The ZMTP socket type: ROUTER, PUB or REP.</summary>
    public string Type { get; } = type;

    /// <summary>The listener, there after <see cref="Bind"/>.</summary>
    public Socket Listener { get; } = new(SocketType.Stream, ProtocolType.Tcp);

    /// <summary>The port that clients connect to.</summary>
    public int Port => ((IPEndPoint)Listener.LocalEndPoint!).Port;

    /// <summary>Starts to listen.</summary>
    /// <param name="address">The local address.</param>
    /// <param name="port">The port; 0 lets the system choose.</param>
    /// <exception cref="SocketException">The port is taken.</exception>
    public void Bind(IPAddress address, int port)
    {
        Listener.Blocking = false;
        Listener.Bind(new IPEndPoint(address, port));
        Listener.Listen(128);
    }

    public virtual void OnReady(ZmtpConnection connection)
    {
    }

    public virtual void OnMessage(ZmtpConnection connection, IReadOnlyList<byte[]> parts)
    {
    }

    public virtual void OnSubscription(ZmtpConnection connection, byte[] topic, bool wanted)
    {
    }

    public virtual void OnClosed(ZmtpConnection connection)
    {
    }
}
