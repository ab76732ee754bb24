using System.Buffers.Binary;
using System.Text;
using DuckDB.NET.Native;

namespace NewsCorpus.Store.Appending;

/// <summary>
/// Rows for a table in DuckDB's vectors: a call for each value through DuckDB.NET's appender costs several times what the value does. The
/// values of a row are added in the order of the table's columns. For one thread at a time.
/// </summary>
internal sealed unsafe class TableRows : IDisposable
{
    private const int RowsOfChunk = 2_048;
    private const int BytesOfBlock = 1 << 18;
    private const int DaysBefore1970 = 719_162;

    private readonly DuckDBLogicalType[] _types;
    private readonly nint[] _data;
    private readonly List<DuckDBDataChunk> _chunks = [];
    // The bytes of longer values, to which the chunks point.
    private readonly List<byte[]> _blocks = [NewBlock(BytesOfBlock)];
    private int _chunk;
    private int _row;
    private int _column;
    private int _block;
    private int _used;

    /// <summary>No rows yet, of a table whose columns have these types.</summary>
    public TableRows(DuckDBLogicalType[] types)
    {
        (_types, _data) = (types, new nint[types.Length]);
        BeginChunk();
    }

    /// <summary>A <c>VARCHAR</c>.</summary>
    public TableRows Add(string? text) => text is null ? AddNull() : Add(text.AsSpan());

    /// <summary>A <c>VARCHAR</c>.</summary>
    public TableRows Add(ReadOnlySpan<char> text) =>
        AddBytes(Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length))));

    /// <summary>A <c>BLOB</c>.</summary>
    public TableRows AddBlob(byte[] bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        return AddBytes(bytes.Length);
    }

    /// <summary>An <c>INTEGER</c>.</summary>
    public TableRows Add(int? number) => Put(number);

    /// <summary>A <c>BIGINT</c>.</summary>
    public TableRows Add(long? number) => Put(number);

    /// <summary>A <c>BOOLEAN</c>.</summary>
    public TableRows Add(bool flag) => Put<bool>(flag);

    /// <summary>A <c>DATE</c>.</summary>
    public TableRows Add(DateOnly? day) => Put(day?.DayNumber - DaysBefore1970);

    /// <summary>A <c>UUID</c>.</summary>
    public TableRows Add(Guid? id)
    {
        if (id is not { } given) return AddNull();
        Span<byte> digits = stackalloc byte[16];
        given.TryWriteBytes(digits, bigEndian: true, out _);
        // It is kept as a signed number in the order of its digits.
        return Put<UInt128>(BinaryPrimitives.ReadUInt128BigEndian(digits) ^ (UInt128.One << 127));
    }

    /// <summary>A value of an <c>ENUM</c> of at most 255 names, by its place among them.</summary>
    public TableRows AddCode(byte? code) => Put(code);

    /// <summary>Ends a row.</summary>
    public void EndRow()
    {
        if (_column != _data.Length) throw new InvalidOperationException($"A row has {_column} values for {_data.Length} columns.");
        _column = 0;
        if (++_row < RowsOfChunk) return;
        EndChunk();
        _chunk++;
        BeginChunk();
    }

    /// <summary>Ends the rows: the chunks that have them, which hold until <see cref="Clear"/>.</summary>
    public IEnumerable<DuckDBDataChunk> End()
    {
        if (_row > 0) EndChunk();
        return _chunks.Take(_row > 0 ? _chunk + 1 : _chunk);
    }

    /// <summary>Makes room for other rows.</summary>
    public void Clear()
    {
        foreach (var chunk in _chunks) NativeMethods.DataChunks.DuckDBDataChunkReset(chunk);
        // Those of long texts go again.
        _blocks.RemoveAll(block => block.Length > BytesOfBlock);
        (_chunk, _block, _used) = (0, 0, 0);
        BeginChunk();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var chunk in _chunks) chunk.Dispose();
    }

    private static byte[] NewBlock(int length) => GC.AllocateUninitializedArray<byte>(length, pinned: true);

    private Span<byte> Room(int most)
    {
        if (_blocks[_block].Length - _used < most)
        {
            _used = 0;
            if (++_block == _blocks.Count || _blocks[_block].Length < most) _blocks.Insert(_block, NewBlock(Math.Max(BytesOfBlock, most)));
        }

        return _blocks[_block].AsSpan(_used, most);
    }

    // Up to twelve bytes stand in the vector itself, of more the first four and their address.
    private TableRows AddBytes(int length)
    {
        var item = (byte*)_data[_column++] + (_row * 16);
        var bytes = _blocks[_block].AsSpan(_used, length);
        *(int*)item = length;
        if (length <= 12)
        {
            var inside = new Span<byte>(item + 4, 12);
            bytes.CopyTo(inside);
            inside[length..].Clear();
        }
        else
        {
            bytes[..4].CopyTo(new Span<byte>(item + 4, 4));
            fixed (byte* start = bytes) *(byte**)(item + 8) = start;
            _used += length;
        }

        return this;
    }

    private TableRows Put<T>(T? value)
        where T : unmanaged
    {
        if (value is not { } given) return AddNull();
        ((T*)_data[_column++])[_row] = given;
        return this;
    }

    private TableRows AddNull()
    {
        var vector = NativeMethods.DataChunks.DuckDBDataChunkGetVector(_chunks[_chunk], _column++);
        NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vector);
        NativeMethods.Vectors.DuckDBVectorGetValidity(vector)[_row >> 6] &= ~(1UL << (_row & 63));
        return this;
    }

    private void EndChunk() => NativeMethods.DataChunks.DuckDBDataChunkSetSize(_chunks[_chunk], (ulong)_row);

    private void BeginChunk()
    {
        if (_chunk == _chunks.Count)
        {
            var types = Array.ConvertAll(_types, type => type.DangerousGetHandle());
            _chunks.Add(NativeMethods.DataChunks.DuckDBCreateDataChunk(types, (ulong)types.Length));
        }

        for (var i = 0; i < _data.Length; i++)
        {
            var vector = NativeMethods.DataChunks.DuckDBDataChunkGetVector(_chunks[_chunk], i);
            _data[i] = (nint)NativeMethods.Vectors.DuckDBVectorGetData(vector);
        }

        _row = 0;
    }
}
