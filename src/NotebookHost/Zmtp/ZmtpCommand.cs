using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace NotebookHost.Zmtp;

/// <summary>A ZMTP command: a short name, then data whose shape the name decides.</summary>
internal readonly record struct ZmtpCommand(string Name, byte[] Data)
{
    public const string Ready = "READY";
    public const string Subscribe = "SUBSCRIBE";
    public const string Cancel = "CANCEL";
    public const string Ping = "PING";
    public const string Pong = "PONG";
    public const string Error = "ERROR";

    private const int PingTtlLength = 2;
    private const int PingContextLimit = 16;

    /// <exception cref="ZmtpException">The body is not a command.</exception>
    public static ZmtpCommand Parse(ReadOnlySpan<byte> body) =>
        body.IsEmpty || body[0] == 0 || body.Length < 1 + body[0]
            ? throw new ZmtpException("command without a name")
            : new ZmtpCommand(Encoding.ASCII.GetString(body.Slice(1, body[0])), body[(1 + body[0])..].ToArray());

    /// <summary>The READY that tells a peer which socket it has reached.</summary>
    public static ZmtpCommand ForReady(string socketType, byte[]? identity = null)
    {
        var data = new ArrayBufferWriter<byte>();
        WriteProperty(data, "Socket-Type", Encoding.ASCII.GetBytes(socketType));
        if (identity is not null)
            WriteProperty(data, "Identity", identity);
        return new ZmtpCommand(Ready, data.WrittenSpan.ToArray());
    }

    public static ZmtpCommand ForError(string reason)
    {
        var text = Encoding.ASCII.GetBytes(reason);
        var length = Math.Min(text.Length, byte.MaxValue);
        return new ZmtpCommand(Error, [(byte)length, .. text.AsSpan(0, length)]);
    }

    /// <summary>The answer to this PING: its context, without the time to live.</summary>
    public ZmtpCommand ToPong() =>
        Data.Length is >= PingTtlLength and <= PingTtlLength + PingContextLimit
            ? new ZmtpCommand(Pong, Data[PingTtlLength..])
            : throw new ZmtpException("malformed PING");

    /// <summary>The properties of a READY; their names are case-insensitive (RFC 37).</summary>
    /// <exception cref="ZmtpException">The data do not parse.</exception>
    public Dictionary<string, byte[]> ReadProperties()
    {
        var properties = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        ReadOnlySpan<byte> rest = Data;
        while (!rest.IsEmpty)
        {
            int nameLength = rest[0];
            if (nameLength == 0 || rest.Length < 1 + nameLength + sizeof(int))
                throw new ZmtpException("malformed property");
            var name = Encoding.ASCII.GetString(rest.Slice(1, nameLength));
            rest = rest[(1 + nameLength)..];

            var valueLength = BinaryPrimitives.ReadUInt32BigEndian(rest);
            rest = rest[sizeof(int)..];
            if (valueLength > rest.Length)
                throw new ZmtpException("malformed property");
            properties[name] = rest[..(int)valueLength].ToArray();
            rest = rest[(int)valueLength..];
        }

        return properties;
    }

    public ZmtpFrame ToFrame() =>
        new([(byte)Name.Length, .. Encoding.ASCII.GetBytes(Name), .. Data], IsCommand: true);

    private static void WriteProperty(IBufferWriter<byte> output, string name, byte[] value)
    {
        output.Write([(byte)name.Length]);
        output.Write(Encoding.ASCII.GetBytes(name));
        BinaryPrimitives.WriteInt32BigEndian(output.GetSpan(sizeof(int)), value.Length);
        output.Advance(sizeof(int));
        output.Write(value);
    }
}
