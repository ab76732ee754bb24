using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using NewsCorpus.Reading.Documents.Bytes;
using NewsCorpus.Reading.Documents.Metadata;
using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>What a file holds, and where its reader reports what is wrong with it.</summary>
/// <param name="shown">The file as messages name it.</param>
/// <param name="relative">The file as ids name it.</param>
/// <param name="stem">Its name without extension; the id of a file with one text.</param>
/// <param name="open">Opens its bytes, unpacked.</param>
/// <param name="issues">Takes what is reported.</param>
/// <param name="outletOf">The name of the known outlet that a name or an address means; null for others.</param>
internal sealed class FileContent(
    string shown, string relative, string stem, Func<Stream> open, ICollection<Issue> issues, Func<string, string?> outletOf)
{
    private const long MostUnpacked = 1L << 30;
    private byte[]? _bytes;

    /// <summary>The file as messages name it.</summary>
    public string Shown => shown;

    /// <summary>The number of its first line, where it is a part of a larger file; else 1.</summary>
    public long FirstLine { get; init; } = 1;

    /// <summary>True for a line, by its hash and number, that an earlier reading knows; null where there was none.</summary>
    public Func<Guid, long, bool>? Recalls { get; init; }

    /// <summary>Takes what is reported of the file.</summary>
    public ICollection<Issue> Issues => issues;

    /// <summary>The name of the known outlet that a name or an address means; null for others.</summary>
    public Func<string, string?> OutletOf => outletOf;

    /// <summary>All bytes, unpacked.</summary>
    public byte[] Bytes => _bytes ??= ReadAll();

    /// <summary>A file on disk.</summary>
    public static FileContent Of(
        FoundFile file, ICollection<Issue> issues, Func<string, string?> outletOf, Func<Guid, long, bool>? recalls) =>
        new(file.Shown, file.Relative, file.Stem, () => Open(file), issues, outletOf) { Recalls = recalls };

    /// <summary>The bytes as a stream, unpacked. Who opens it closes it.</summary>
    public Stream OpenStream() => open();

    /// <summary>The text of a file that holds one.</summary>
    public RawText Only(string text, DocumentMetadata metadata) => new(text, Hash(Bytes), metadata)
    {
        Path = shown, File = shown, FallbackIds = IdsOfFile(stem, relative, shown),
    };

    /// <summary>One text of several; its number counts from 1 and stands in its path, its hash is over its text.</summary>
    public RawText Item(string text, DocumentMetadata metadata, long number)
    {
        var ids = IdsOfItem(relative, shown, number);
        return new RawText(text, HashOf(text), metadata) { Path = ids[^1], File = shown, Line = number, FallbackIds = ids };
    }

    /// <summary>The ids to try for a file that is one text, in order.</summary>
    public static IReadOnlyList<string> IdsOfFile(string stem, string relative, string shown) => [stem, relative, shown];

    /// <summary>The ids to try for one text of several, in order; the last is its path.</summary>
    public static IReadOnlyList<string> IdsOfItem(string relative, string shown, long number) =>
        [string.Create(CultureInfo.InvariantCulture, $"{relative}:{number}"),
            string.Create(CultureInfo.InvariantCulture, $"{shown}:{number}")];

    /// <summary>Reports something odd that was dealt with.</summary>
    public void Warn(string kind, string message, long? offset = null, string? path = null) =>
        issues.Add(new Issue(IssueSeverity.Warning, path ?? shown, null, offset, kind, message));

    /// <summary>Reports a text that is left out.</summary>
    public void Reject(string kind, string message, long number = 1) =>
        issues.Add(new Issue(IssueSeverity.Error, shown, number, null, kind, message));

    private static Stream Open(FoundFile file)
    {
        var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        return file.IsPacked ? new LimitedStream(new GZipStream(stream, CompressionMode.Decompress), MostUnpacked) : stream;
    }

    private byte[] ReadAll()
    {
        using var stream = open();
        if (stream is FileStream { CanSeek: true, Length: > 0 } file)
        {
            var whole = new byte[file.Length];
            file.ReadExactly(whole);
            return whole;
        }

        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }

    private static string HashOf(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(text));
        var hash = Hash(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    /// <summary>Lower-case hexadecimal SHA-256.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>128 bits of a SHA-256, which take no string.</summary>
    public static Guid ShortHash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new Guid(hash[..16]);
    }
}
