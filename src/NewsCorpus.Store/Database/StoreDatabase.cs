using DuckDB.NET.Data;

namespace NewsCorpus.Store.Database;

/// <summary>
/// A store file, open. A store is one DuckDB database; all changes are made in transactions, so that it is valid whenever its writer ends.
/// </summary>
internal sealed class StoreDatabase : IDisposable
{
    /// <summary>The layout of tables and bytes. A store of another layout is not opened.</summary>
    public const string Format = "10";

    private const string ReadOnlyMode = ";ACCESS_MODE=READ_ONLY";

    private StoreDatabase(DuckDBConnection connection) => Connection = connection;

    /// <summary>The connection, for appenders and readers.</summary>
    public DuckDBConnection Connection { get; }

    /// <summary>Opens a store for reading. Several processes may do so at once, but not while one writes.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">It is no store, or one that is being written.</exception>
    public static StoreDatabase Open(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no store '{path}'. Make it with: newscorpus index CORPUS --store {path}", path);
        var store = Open(path, ReadOnlyMode);
        try
        {
            // The threads are those of the store, whoever has it open.
            store.Execute($"SET threads = {Environment.ProcessorCount}");
            return store;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>A connection, not open, to a store for reading.</summary>
    public static DuckDBConnection ReadOnly(string path) => new($"Data Source={path}{ReadOnlyMode}");

    /// <summary>Opens a store for reading, to make objects of its rows.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IOException">It is no store, or one that is being written.</exception>
    public static StoreDatabase OpenForRows(string path)
    {
        RecentlyRead.Hold(path);
        var store = Open(path);
        store.LeaveCores();
        return store;
    }

    /// <summary>Opens a store for writing; makes it where it does not exist.</summary>
    /// <exception cref="IOException">It cannot be written, or another process has it open.</exception>
    public static StoreDatabase OpenForWriting(string path)
    {
        if (!File.Exists(path)) Create(path);
        var store = RecentlyRead.After(() => Open(path, ""));
        // Each checkpoint compresses the last rows of every table again: half of what storing costs, by the default of 16 MB.
        store.Execute("SET checkpoint_threshold = '1GB'");
        store.LeaveCores();
        return store;
    }

    // While other threads do its work, the one that asked for it polls, and the recognisers and whoever takes the rows need the cores.
    private void LeaveCores() => Execute($"SET threads = {Math.Max(1, Environment.ProcessorCount / 2)}");

    // Under a name of its own until it is whole: a process that is killed leaves no file that is no store.
    private static void Create(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        var unfinished = path + ".part";
        File.Delete(unfinished);
        File.Delete(unfinished + ".wal");
        using (var store = Open(unfinished, "")) store.Execute(Schema.Create);
        File.Move(unfinished, path);
    }

    private static StoreDatabase Open(string path, string mode)
    {
        var connection = new DuckDBConnection($"Data Source={path}{mode}");
        try
        {
            connection.Open();
            return new StoreDatabase(connection);
        }
        catch (DuckDBException problem)
        {
            connection.Dispose();
            var reason = RecentlyRead.IsInUse(problem)
                ? "another process is writing it; try again when that has ended"
                : "it is not a store, or it is damaged; delete it and run newscorpus index again";
            throw new IOException($"The store '{path}' cannot be opened: {reason}.", problem);
        }
    }

    /// <summary>Runs statements that give no rows.</summary>
    public void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of a query, each read by <paramref name="read"/>.</summary>
    public IEnumerable<T> Rows<T>(string sql, Func<DuckDBDataReader, T> read) => Rows(Connection, sql, read);

    /// <summary>The rows of a table as they were committed, in their order, read on all cores where they are many.</summary>
    /// <param name="columns">The columns to read.</param>
    /// <param name="table">The table.</param>
    /// <param name="condition">Which rows.</param>
    /// <param name="reader">Makes what reads a row, once for each thread.</param>
    public IEnumerable<T> AllRows<T>(string columns, string table, string condition, Func<Func<VectorReader, T>> reader) =>
        AllParts(columns, table, condition, reader, rows => rows.ToList()).SelectMany(rows => rows);

    /// <summary>
    /// The same rows in parts, of each of which <paramref name="take"/> makes something; it may be called on several threads at once.
    /// </summary>
    public IReadOnlyList<TPart> AllParts<T, TPart>(
        string columns, string table, string condition, Func<Func<VectorReader, T>> reader, Func<IEnumerable<T>, TPart> take)
    {
        const int fewest = 10_000;
        var sql = $"SELECT {columns} FROM {table} WHERE {condition}";
        var end = Rows($"SELECT coalesce(max(rowid) + 1, 0) FROM {table}", row => row.GetInt64(0)).Single();
        var cores = Environment.ProcessorCount;
        if (end < fewest || cores == 1) return [take(VectorReader.Rows(Connection, sql, reader()))];
        var part = (end + cores - 1) / cores;
        return Enumerable.Range(0, cores).AsParallel().AsOrdered().WithDegreeOfParallelism(cores).Select(i =>
        {
            using var connection = new DuckDBConnection(Connection.ConnectionString);
            connection.Open();
            return take(VectorReader.Rows(connection, $"{sql} AND rowid >= {i * part} AND rowid < {(i + 1) * part}", reader()));
        }).ToList();
    }

    private static IEnumerable<T> Rows<T>(DuckDBConnection connection, string sql, Func<DuckDBDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.UseStreamingMode = true;
        using var reader = command.ExecuteReader();
        while (reader.Read()) yield return read(reader);
    }

    /// <summary>Makes all changes of <paramref name="change"/> or none.</summary>
    public void Commit(Action change)
    {
        using var transaction = Connection.BeginTransaction();
        change();
        transaction.Commit();
    }

    /// <summary>True for a database that has a table of this name.</summary>
    public bool Has(string table) =>
        Rows($"SELECT 1 FROM duckdb_tables() WHERE table_name = '{table}'", _ => true).Any();

    /// <summary>What is noted under a key; null where nothing is.</summary>
    public string? Note(string key) =>
        Has(Schema.Notes)
            ? Rows($"SELECT value FROM {Schema.Notes} WHERE key = '{key}'", reader => reader.GetString(0)).FirstOrDefault()
            : null;

    /// <summary>Notes a value under a key.</summary>
    public void SetNote(string key, string value)
    {
        Execute($"DELETE FROM {Schema.Notes} WHERE key = '{key}'");
        using var appender = Connection.CreateAppender(Schema.Notes);
        appender.CreateRow().AppendValue(key).AppendValue(value).EndRow();
    }

    /// <inheritdoc/>
    public void Dispose() => Connection.Dispose();
}
