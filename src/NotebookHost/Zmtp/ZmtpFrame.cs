using System.Buffers;
using System.Buffers.Binary;

namespace NotebookHost.Zmtp;

/// <summary>One ZMTP frame: a part of a message, or a command.</summary>
/// <param name="Body">The content.</param>
/// <param name="More">Whether further parts of the same message follow.</param>
/// <param name="IsCommand">Whether this is a command and not message content.</param>
internal readonly record struct ZmtpFrame(byte[] Body, bool More = false, bool IsCommand = false)
{
    private const byte MoreFlag = 1;
    private const byte LongFlag = 2;
    private const byte CommandFlag = 4;
    private const int LongHeader = 9;

    /// <summary>Reads the frame at the start of <paramref name="buffer"/>, if all of it is there.</summary>
    /// <param name="buffer">Bytes received so far.</param>
    /// <param name="limit">The longest body to accept, in bytes.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="consumed">Bytes the frame takes; 0 when it is not complete.</param>
    /// <exception cref="ZmtpException">Reserved flags are set, or the body is too long.</exception>
    public static bool TryRead(ReadOnlySpan<byte> buffer, long limit, out ZmtpFrame frame, out int consumed)
    {
        frame = default;
        consumed = 0;
        if (buffer.IsEmpty)
            return false;

        var flags = buffer[0];
        var isCommand = (flags & CommandFlag) != 0;
        if ((flags & ~(MoreFlag | LongFlag | CommandFlag)) != 0 || (isCommand && (flags & MoreFlag) != 0))
            throw new ZmtpException("frame with reserved flags");

        var isLong = (flags & LongFlag) != 0;
        var header = isLong ? LongHeader : 2;
        if (buffer.Length < header)
            return false;

        var length = isLong ? BinaryPrimitives.ReadUInt64BigEndian(buffer[1..]) : buffer[1];
        if (length > (ulong)limit)
            throw new ZmtpException("frame too long");
        if ((ulong)(buffer.Length - header) < length)
            return false;

        frame = new ZmtpFrame(buffer.Slice(header, (int)length).ToArray(), (flags & MoreFlag) != 0, isCommand);
        consumed = header + (int)length;
        return true;
    }

    /// <summary>Appends the frame as bytes.</summary>
    public void Write(IBufferWriter<byte> output)
    {
        var flags = (byte)((More ? MoreFlag : 0) | (IsCommand ? CommandFlag : 0));
        if (Body.Length <= byte.MaxValue)
        {
            output.Write([flags, (byte)Body.Length]);
        }
        else
        {
            var header = output.GetSpan(LongHeader);
            header[0] = (byte)(flags | LongFlag);
            BinaryPrimitives.WriteUInt64BigEndian(header[1..], (ulong)Body.Length);
            output.Advance(LongHeader);
        }

        output.Write(Body);
    }

    /// <summary>The bytes of a whole message, its parts in order.</summary>
    public static byte[] Encode(IReadOnlyList<byte[]> parts)
    {
        var output = new ArrayBufferWriter<byte>(parts.Sum(part => part.Length + LongHeader) + 1);
        for (var i = 0; i < parts.Count; i++)
            new ZmtpFrame(parts[i], More: i < parts.Count - 1).Write(output);
        return output.WrittenSpan.ToArray();
    }
}
