using System.IO.Compression;
using System.Security.Cryptography;
using DuckDB.NET.Data;

namespace NewsCorpus.Store.Database;

/// <summary>
/// What notebooks save of whole tables, as the bytes of the files: to write half a million rows anew takes longer than to copy them.
/// </summary>
internal static class StoredFiles
{
    /// <summary>The table: files in parts, each compressed by itself.</summary>
    public const string Table = "saved_files";

    private const int BytesOfPart = 1 << 18;

    /// <summary>Makes the table anew, empty.</summary>
    public static void Create(StoreDatabase store) =>
        store.Execute($"CREATE OR REPLACE TABLE {Table} (name VARCHAR, part INTEGER, length INTEGER, hash BLOB, content BLOB)");

    /// <summary>Keeps the file that <paramref name="write"/> writes.</summary>
    public static void Save(StoreDatabase store, string name, Action<Stream> write)
    {
        var number = 0;
        using var appender = store.Connection.CreateAppender(Table);
        using var parts = new BufferedStream(new PartStream(part =>
        {
            using var compressed = new MemoryStream();
            using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(part);
            appender.CreateRow().AppendValue(name).AppendValue(number++)
                .AppendValue(part.Length).AppendValue(SHA256.HashData(part)).AppendValue(compressed.ToArray()).EndRow();
        }), BytesOfPart);
        write(parts);
    }

    /// <summary>
    /// Writes a file that was kept; false, with nothing written, where it was not, or where the store cannot be opened as it was.
    /// </summary>
    public static bool TryWrite(Func<StoreDatabase> open, string name, Stream file) => All(open, name, "content", reader =>
    {
        using var part = new DeflateStream(reader.GetStream(1), CompressionMode.Decompress);
        part.CopyTo(file);
        return true;
    });

    /// <summary>
    /// True where a file holds, from where it stands to its end, what was kept. Told by hashes, as to read a file takes a tenth of the time
    /// that its parts need to be made again.
    /// </summary>
    public static bool IsWritten(Func<StoreDatabase> open, string name, Stream file)
    {
        var (bytes, hash) = (new byte[BytesOfPart], new byte[SHA256.HashSizeInBytes]);
        return All(open, name, "hash, length", reader =>
        {
            var length = reader.GetInt32(2);
            if (length > bytes.Length) bytes = new byte[length];
            if (file.ReadAtLeast(bytes.AsSpan(0, length), length, throwOnEndOfStream: false) < length) return false;
            SHA256.HashData(bytes.AsSpan(0, length), hash);
            using var kept = reader.GetStream(1);
            Span<byte> known = stackalloc byte[SHA256.HashSizeInBytes];
            return kept.ReadAtLeast(known, known.Length, throwOnEndOfStream: false) == known.Length && known.SequenceEqual(hash);
        }) && file.ReadByte() < 0;
    }

    // True where there are parts and all of them are taken.
    private static bool All(Func<StoreDatabase> open, string name, string columns, Func<DuckDBDataReader, bool> take)
    {
        StoreDatabase opened;
        try
        {
            opened = open();
        }
        catch (IOException)
        {
            return false;
        }

        using var store = opened;
        var next = 0;
        var sql = $"SELECT part, {columns} FROM {Table} WHERE name = '{name}' ORDER BY part";
        foreach (var (number, isTaken) in store.Rows(sql, reader => (reader.GetInt32(0), take(reader))))
        {
            if (number != next++) throw new IOException($"The store has only a part of {name}. Run newscorpus index again.");
            if (!isTaken) return false;
        }

        return next > 0;
    }

    // What is written to it, each time.
    private sealed class PartStream(Action<ReadOnlySpan<byte>> take) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(ReadOnlySpan<byte> buffer) => take(buffer);

        public override void Write(byte[] buffer, int offset, int count) => take(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
