using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsCorpus.Reading.Documents.Bytes;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>A server's answer as web archives keep it (HTTP/1.1, RFC 9112): a status line, header lines, an empty line, the body.</summary>
internal static class HttpAnswer
{
    private const int LongestLine = 1 << 14;
    private const int MostHeaders = 200;
    private const long MostUnpacked = 1L << 26;

    /// <summary>The page of an answer, unpacked; null where it is no page or none was given.</summary>
    public static byte[]? PageOf(byte[] answer)
    {
        using var stream = new MemoryStream(answer);
        var status = ReadLine(stream);
        var headers = ReadHeaders(stream);
        if (status is null || !status.Contains(" 200", StringComparison.Ordinal) || !IsPage(headers)) return null;
        var body = answer[(int)stream.Position..];
        if (Has(headers, "transfer-encoding", "chunked")) body = Unchunked(body);
        return Unpacked(body, headers);
    }

    /// <summary>True where the headers name HTML.</summary>
    public static bool IsPage(Dictionary<string, string> headers) => Has(headers, "content-type", "html");

    /// <summary>The header lines up to the empty line, by lower-case name.</summary>
    public static Dictionary<string, string> ReadHeaders(Stream stream)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        while (headers.Count < MostHeaders && ReadLine(stream) is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) headers[line[..colon].Trim().ToLowerInvariant()] = line[(colon + 1)..].Trim();
        }

        return headers;
    }

    /// <summary>A line without its end; null at the end of the stream.</summary>
    public static string? ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        int next;
        while ((next = stream.ReadByte()) >= 0 && next != '\n' && line.Length < LongestLine) line.Append((char)next);
        return next < 0 && line.Length == 0 ? null : line.ToString().TrimEnd('\r');
    }

    private static bool Has(Dictionary<string, string> headers, string name, string part) =>
        headers.TryGetValue(name, out var value) && value.Contains(part, StringComparison.OrdinalIgnoreCase);

    // Each chunk has its length before it, in hexadecimal. Some archives keep the header and not the chunks.
    private static byte[] Unchunked(byte[] body)
    {
        using var whole = new MemoryStream();
        using var stream = new MemoryStream(body);
        while (ReadLine(stream) is { } line)
        {
            if (!int.TryParse(line.Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length)
                || length < 0)
            {
                return body;
            }

            if (length == 0) break;
            var start = (int)stream.Position;
            length = Math.Min(length, body.Length - start);
            whole.Write(body, start, length);
            stream.Position = start + length;
            ReadLine(stream);
        }

        return whole.ToArray();
    }

    private static byte[] Unpacked(byte[] body, Dictionary<string, string> headers)
    {
        using var packed = new MemoryStream(body);
        using Stream? unpacking = Has(headers, "content-encoding", "gzip") ? new GZipStream(packed, CompressionMode.Decompress)
            : Has(headers, "content-encoding", "br") ? new BrotliStream(packed, CompressionMode.Decompress)
            : Has(headers, "content-encoding", "deflate") ? new ZLibStream(packed, CompressionMode.Decompress) : null;
        if (unpacking is null) return body;
        using var limited = new LimitedStream(unpacking, MostUnpacked);
        using var whole = new MemoryStream();
        limited.CopyTo(whole);
        return whole.ToArray();
    }
}
