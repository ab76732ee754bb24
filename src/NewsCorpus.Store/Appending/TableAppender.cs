using DuckDB.NET.Data;
using DuckDB.NET.Native;
using NativeAppender = DuckDB.NET.Native.DuckDBAppender;

namespace NewsCorpus.Store.Appending;

/// <summary>Appends rows to a table. Rows are made on any thread, and appended on one.</summary>
internal sealed class TableAppender : IDisposable
{
    private readonly NativeAppender _appender;
    private readonly DuckDBLogicalType[] _types;

    /// <summary>An appender to a table.</summary>
    /// <exception cref="IOException">There is no such table.</exception>
    public TableAppender(DuckDBConnection connection, string table)
    {
        Check(NativeMethods.Appender.DuckDBAppenderCreate(connection.NativeConnection, null!, table, out _appender));
        _types = new DuckDBLogicalType[NativeMethods.Appender.DuckDBAppenderColumnCount(_appender)];
        for (var i = 0; i < _types.Length; i++) _types[i] = NativeMethods.Appender.DuckDBAppenderColumnType(_appender, (ulong)i);
    }

    /// <summary>No rows yet.</summary>
    public TableRows NewRows() => new(_types);

    /// <summary>Appends rows, of which DuckDB makes a copy.</summary>
    /// <exception cref="IOException">They cannot be stored.</exception>
    public void Append(TableRows rows)
    {
        foreach (var chunk in rows.End()) Check(NativeMethods.Appender.DuckDBAppendDataChunk(_appender, chunk));
    }

    /// <summary>Hands all rows to the transaction.</summary>
    /// <exception cref="IOException">They cannot be stored.</exception>
    public void Flush() => Check(NativeMethods.Appender.DuckDBAppenderFlush(_appender));

    /// <inheritdoc/>
    public void Dispose()
    {
        _appender.Dispose();
        foreach (var type in _types) type.Dispose();
    }

    private void Check(DuckDBState state)
    {
        if (state == DuckDBState.Success) return;
        using var error = NativeMethods.Appender.DuckDBAppenderErrorData(_appender);
        throw new IOException($"The store cannot be written: {NativeMethods.ErrorData.DuckDBErrorDataMessage(error)}");
    }
}
