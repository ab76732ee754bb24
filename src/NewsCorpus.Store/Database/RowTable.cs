using System.Text.Json;
using DuckDB.NET.Data;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Export;

namespace NewsCorpus.Store.Database;

/// <summary>
/// Stores the table of an analysis as it is, and reads it back: one column for each property, in snake_case; the title is its comment.
/// </summary>
internal static class RowTable
{
    // As many as a notebook shows of a table, and some more.
    private const int FirstRows = 32;
    // A row's number, which every table has.
    private const string RowId = "RowId";

    /// <summary>Makes the table anew.</summary>
    public static void Save<TRow>(StoreDatabase store, string name, Table<TRow> rows)
    {
        var columns = Column.Of(typeof(TRow));
        var definitions = columns.Select(column => $"\"{Snake(column.Name)}\" {SqlType(column.Type)}");
        store.Execute($"CREATE OR REPLACE TABLE {name} ({string.Join(", ", definitions)})");
        store.Execute($"COMMENT ON TABLE {name} IS '{rows.Title.Replace("'", "''", StringComparison.Ordinal)}'");
        using var appender = store.Connection.CreateAppender(name);
        var names = new Dictionary<Enum, string>();
        foreach (var row in rows)
        {
            var added = appender.CreateRow();
            foreach (var column in columns) Append(added, column.Value(row), names);
            added.EndRow();
        }
    }

    /// <summary>The table as it was saved, in the same order.</summary>
    public static Table<TRow> Read<TRow>(StoreDatabase store, string name) => new(TitleOf(store, name), ReadRows<TRow>(store, name));

    /// <summary>The rows of a table in their order, of its columns those that a record has.</summary>
    public static IReadOnlyList<TRow> ReadRows<TRow>(StoreDatabase store, string name, string condition = "true") =>
        [.. store.AllRows<TRow>(ColumnsOf<TRow>(), name, condition, () => RowReader<TRow>.Read)];

    /// <summary>The rows of a table in their order as cells, in blocks.</summary>
    public static IReadOnlyList<IReadOnlyList<TCell[]>> ReadCells<TCell>(StoreDatabase store, string name)
        where TCell : struct => store.AllParts<TCell, List<TCell[]>>(
            ColumnsOf<TCell>(), name, "true", () => RowReader<TCell>.Read, PackedRows.Pack);

    /// <summary>The same table, of which the first rows alone are read at once.</summary>
    /// <param name="store">The store.</param>
    /// <param name="name">The table.</param>
    /// <param name="open">Opens the store again for the others.</param>
    public static Table<TRow> Open<TRow>(StoreDatabase store, string name, Func<StoreDatabase> open)
    {
        var count = store.Rows($"SELECT count(*) FROM {name}", reader => (int)reader.GetInt64(0)).Single();
        var sql = $"SELECT {ColumnsOf<TRow>()} FROM {name} LIMIT {FirstRows}";
        var first = VectorReader.Rows(store.Connection, sql, RowReader<TRow>.Read).ToList();
        return new Table<TRow>(TitleOf(store, name), new KeptRows<TRow>(name, count, first, open));
    }

    private static string TitleOf(StoreDatabase store, string name) =>
        store.Rows($"SELECT comment FROM duckdb_tables() WHERE table_name = '{name}'", reader => reader.GetString(0)).Single();

    private static string ColumnsOf<TRow>() =>
        string.Join(", ", RowReader<TRow>.Columns.Select(column => column == RowId ? "rowid" : $"\"{Snake(column)}\""));

    private static void Append(IDuckDBAppenderRow row, object? value, Dictionary<Enum, string> names)
    {
        switch (value)
        {
            case null: row.AppendNullValue(); break;
            case string text: row.AppendValue(text); break;
            case int number: row.AppendValue(number); break;
            case double number: row.AppendValue(number); break;
            case bool flag: row.AppendValue(flag); break;
            case DateOnly day: row.AppendValue(day); break;
            case Enum member: row.AppendValue(NameOf(member, names)); break;
            case IEnumerable<string> texts: row.AppendValue(texts); break;
            default: throw new NotSupportedException($"A value of {value.GetType()} has no column type.");
        }
    }

    // A name takes longer to be made than the rest of its row.
    private static string NameOf(Enum member, Dictionary<Enum, string> names)
    {
        if (!names.TryGetValue(member, out var name)) names.Add(member, name = EnumNames.Kebab(member.ToString()));
        return name;
    }

    private static string SqlType(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string) || type.IsEnum) return "VARCHAR";
        if (type == typeof(int)) return "INTEGER";
        if (type == typeof(double)) return "DOUBLE";
        if (type == typeof(bool)) return "BOOLEAN";
        if (type == typeof(DateOnly)) return "DATE";
        if (typeof(IEnumerable<string>).IsAssignableFrom(type)) return "VARCHAR[]";
        throw new NotSupportedException($"A property of {type} has no column type.");
    }

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
