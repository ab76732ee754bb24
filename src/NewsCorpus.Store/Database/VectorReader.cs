using System.Text;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace NewsCorpus.Store.Database;

/// <summary>
/// Reads many rows out of DuckDB's vectors: a call for each value through a data reader costs several times what the value does. Texts that
/// stand in a column again and again, such as names, are one string. For one thread.
/// </summary>
internal sealed unsafe class VectorReader
{
    private const int DaysBefore1970 = 719_162;
    private const int LongestShared = 64;
    private const int SharedOfColumn = 64;

    private readonly nint[] _data;
    private readonly nint[] _validity;
    private readonly nint[] _vectors;
    private readonly string?[] _last;
    private readonly string?[]?[] _shared;
    private int _row;

    private VectorReader(int columns)
    {
        (_data, _validity, _vectors) = (new nint[columns], new nint[columns], new nint[columns]);
        (_last, _shared) = (new string?[columns], new string?[]?[columns]);
    }

    /// <summary>The rows of a query, each read by <paramref name="read"/>.</summary>
    /// <exception cref="IOException">The store cannot be read.</exception>
    public static IEnumerable<T> Rows<T>(DuckDBConnection connection, string sql, Func<VectorReader, T> read)
    {
        using var statement = Prepare(connection, sql);
        var result = Execute(statement);
        try
        {
            VectorReader? reader = null;
            while (true)
            {
                using var chunk = NativeMethods.Query.DuckDBFetchChunk(result);
                // None is left, or it could not be read: a stream tells both alike.
                if (chunk.IsInvalid)
                {
                    var error = NativeMethods.Query.DuckDBResultError(ref result);
                    if (string.IsNullOrEmpty(error)) break;
                    throw new IOException($"The store cannot be read: {error}");
                }

                reader ??= new VectorReader((int)NativeMethods.DataChunks.DuckDBDataChunkGetColumnCount(chunk));
                reader.Take(chunk);
                var count = (int)NativeMethods.DataChunks.DuckDBDataChunkGetSize(chunk);
                if (count == 0) break;
                for (reader._row = 0; reader._row < count; reader._row++) yield return read(reader);
            }
        }
        finally
        {
            result.Close();
        }
    }

    private static DuckDBPreparedStatement Prepare(DuckDBConnection connection, string sql)
    {
        if (NativeMethods.PreparedStatements.DuckDBPrepare(connection.NativeConnection, sql, out var statement) == DuckDBState.Success)
            return statement;
        using (statement) throw new IOException(NativeMethods.PreparedStatements.DuckDBPrepareError(statement));
    }

    private static DuckDBResult Execute(DuckDBPreparedStatement statement)
    {
        var state = NativeMethods.PreparedStatements.DuckDBExecutePreparedStreaming(statement, out var result);
        if (state == DuckDBState.Success) return result;
        result.Close();
        throw new IOException("The store cannot be read.");
    }

    private void Take(DuckDBDataChunk chunk)
    {
        for (var i = 0; i < _data.Length; i++)
        {
            _vectors[i] = NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, i);
            _data[i] = (nint)NativeMethods.Vectors.DuckDBVectorGetData(_vectors[i]);
            _validity[i] = (nint)NativeMethods.Vectors.DuckDBVectorGetValidity(_vectors[i]);
        }
    }

    /// <summary>True where the row at hand has nothing in a column.</summary>
    public bool IsNull(int column) =>
        _validity[column] != 0 && (((ulong*)_validity[column])[_row >> 6] & (1UL << (_row & 63))) == 0;

    /// <summary>An <c>INTEGER</c>.</summary>
    public int Int(int column) => ((int*)_data[column])[_row];

    /// <summary>A <c>BIGINT</c>.</summary>
    public long Long(int column) => ((long*)_data[column])[_row];

    /// <summary>A <c>DOUBLE</c>.</summary>
    public double Double(int column) => ((double*)_data[column])[_row];

    /// <summary>A <c>BOOLEAN</c>.</summary>
    public bool Bool(int column) => ((byte*)_data[column])[_row] != 0;

    /// <summary>A <c>DATE</c>.</summary>
    public DateOnly Day(int column) => DateOnly.FromDayNumber(Int(column) + DaysBefore1970);

    /// <summary>The bytes of a <c>BLOB</c> or <c>VARCHAR</c>, as long as the row is at hand.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => BytesAt((byte*)_data[column], (ulong)_row);

    /// <summary>A <c>VARCHAR</c>.</summary>
    public string Text(int column) => Shared(Bytes(column), column);

    /// <summary>A <c>VARCHAR[]</c>.</summary>
    public IReadOnlyList<string> Texts(int column)
    {
        var (first, count) = (((ulong*)_data[column])[2 * _row], ((ulong*)_data[column])[(2 * _row) + 1]);
        var items = (byte*)NativeMethods.Vectors.DuckDBVectorGetData(NativeMethods.Vectors.DuckDBListVectorGetChild(_vectors[column]));
        var texts = count == 0 ? [] : new string[count];
        for (var i = 0; i < texts.Length; i++) texts[i] = Shared(BytesAt(items, first + (ulong)i), column);
        return texts;
    }

    // A string of up to twelve bytes stands in the vector itself, of a longer one its address.
    private static ReadOnlySpan<byte> BytesAt(byte* items, ulong row)
    {
        var item = items + (row * 16);
        var length = *(int*)item;
        return length <= 12 ? new ReadOnlySpan<byte>(item + 4, length) : new ReadOnlySpan<byte>(*(byte**)(item + 8), length);
    }

    private string Shared(ReadOnlySpan<byte> utf8, int column)
    {
        if (utf8.IsEmpty) return "";
        if (_last[column] is { } last && Ascii.Equals(utf8, last)) return last;
        if (utf8.Length > LongestShared) return _last[column] = Encoding.UTF8.GetString(utf8);
        var place = (utf8.Length + (utf8[0] * 5) + (utf8[utf8.Length / 2] * 17) + (utf8[^1] * 31)) % SharedOfColumn;
        ref var known = ref (_shared[column] ??= new string?[SharedOfColumn])[place];
        if (known is null || !Ascii.Equals(utf8, known)) known = Encoding.UTF8.GetString(utf8);
        return _last[column] = known;
    }
}
