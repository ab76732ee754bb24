using Apache.Arrow.Ipc;
using NewsCorpus.Store.Database;

namespace NewsCorpus.Store.Export;

/// <summary>Writes the tables of a store as files that other programs read.</summary>
internal static class TableExport
{
    // What only this program reads.
    private const string OwnColumns = "file, item, given_id, key, line, annotations";
    private static readonly string[] OwnTables = [KeptNames.Facts, KeptNames.SourceLine, KeptNames.DictionaryIssues];

    /// <summary>One file a table, each whole or not at all.</summary>
    public static IReadOnlyList<string> Write(StoreDatabase store, string folder, ExportFormat format)
    {
        Directory.CreateDirectory(folder);
        var tables = Schema.OfTexts.Concat(WholeTables.All.Except(OwnTables).Where(store.Has));
        return [.. tables.Select(table =>
        {
            var file = Path.Combine(folder, $"{table}.{(format == ExportFormat.Parquet ? "parquet" : "arrow")}");
            var unfinished = file + ".part";
            var rows = $"SELECT *{(table == Schema.Texts ? $" EXCLUDE ({OwnColumns})" : "")}{WithNames(store, table)} FROM {table}";
            if (format == ExportFormat.Parquet) WriteParquet(store, rows, unfinished);
            else WriteArrow(store, rows, unfinished);
            File.Move(unfinished, file, overwrite: true);
            return file;
        })];
    }

    // What other programs make of an ENUM differs; all of them read a string.
    private static string WithNames(StoreDatabase store, string table)
    {
        var columns = store.Rows(
            $"SELECT column_name FROM duckdb_columns() WHERE table_name = '{table}' AND data_type LIKE 'ENUM%'",
            reader => reader.GetString(0)).Select(column => $"CAST({column} AS VARCHAR) AS {column}").ToList();
        return columns.Count == 0 ? "" : $" REPLACE ({string.Join(", ", columns)})";
    }

    private static void WriteParquet(StoreDatabase store, string sql, string path)
    {
        var literal = path.Replace("'", "''", StringComparison.Ordinal);
        store.Execute($"COPY ({sql}) TO '{literal}' (FORMAT parquet, COMPRESSION zstd)");
    }

    private static void WriteArrow(StoreDatabase store, string sql, string path)
    {
        using var command = store.Connection.CreateCommand();
        command.CommandText = sql;
        using var batches = command.ExecuteArrowStream();
        using var output = File.Create(path);
        using var writer = new ArrowFileWriter(output, batches.Schema);
        writer.WriteStart();
        while (batches.ReadNextRecordBatchAsync().AsTask().GetAwaiter().GetResult() is { } batch)
        {
            using (batch) writer.WriteRecordBatch(batch);
        }

        writer.WriteEnd();
    }
}
