using System.IO.Compression;

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
        store.Execute($"CREATE OR REPLACE TABLE {Table} (name VARCHAR, part INTEGER, content BLOB)");

    /// <summary>Keeps the file that <paramref name="write"/> writes.</summary>
    public static void Save(StoreDatabase store, string name, Action<Stream> write)
    {
        var number = 0;
        using var appender = store.Connection.CreateAppender(Table);
        using var parts = new BufferedStream(new PartStream(part =>
        {
            using var compressed = new MemoryStream();
            using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(part);
            appender.CreateRow().AppendValue(name).AppendValue(number++).AppendValue(compressed.ToArray()).EndRow();
        }), BytesOfPart);
        write(parts);
    }

    /// <summary>
    /// Writes a file that was kept; false, with nothing written, where it was not, or where the store cannot be opened as it was.
    /// </summary>
    public static bool TryWrite(Func<StoreDatabase> open, string name, Stream file)
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
        foreach (var number in store.Rows($"SELECT part, content FROM {Table} WHERE name = '{name}' ORDER BY part", reader =>
        {
            using var part = new DeflateStream(reader.GetStream(1), CompressionMode.Decompress);
            part.CopyTo(file);
            return reader.GetInt32(0);
        }))
        {
            if (number != next++) throw new IOException($"The store has only a part of {name}. Run newscorpus index again.");
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
