using DuckDB.NET.Data;
using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Store.Database;

/// <summary>What a store holds, without texts and annotations.</summary>
/// <param name="Texts">Its texts.</param>
/// <param name="Files">The files that were read to their end, by path.</param>
internal sealed record StoreContent(IReadOnlyList<KnownText> Texts, IReadOnlyDictionary<string, KnownFile> Files)
{
    // Whether these still hold depends on more than the file's size and time.
    private const string NeverSettled = "('duplicate-id', 'unreadable')";

    /// <summary>The content of a store.</summary>
    public static StoreContent Of(StoreDatabase store)
    {
        var texts = store.Rows("SELECT document, file, item, given_id, key, line, path FROM texts ORDER BY file, item", ReadText).ToList();
        var byFile = texts.Where(text => text.File.Length > 0).GroupBy(text => text.File, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<KnownText>)[.. group], StringComparer.Ordinal);
        var files = store.Rows(
            $"""
            SELECT path, size, CASE WHEN path IN (SELECT file FROM issues WHERE kind IN {NeverSettled}) THEN 0 ELSE modified END
            FROM files
            """,
            reader => (Path: reader.GetString(0), Size: reader.GetInt64(1), Modified: reader.GetInt64(2)));
        return new StoreContent(texts, files.ToDictionary(
            file => file.Path,
            file => new KnownFile(file.Size, file.Modified, byFile.GetValueOrDefault(file.Path, [])),
            StringComparer.Ordinal));
    }

    /// <summary>What was odd or rejected among the texts, in the order of files.</summary>
    public static IReadOnlyList<Issue> IssuesOf(StoreDatabase store) => [.. store
        .Rows(
            """SELECT file, severity, path, line, "offset", kind, message FROM issues ORDER BY rowid""",
            reader => (File: reader.GetString(0), Issue: ReadIssue(reader)))
        .OrderBy(item => item.File, StringComparer.Ordinal).Select(item => item.Issue)];

    private static KnownText ReadText(DuckDBDataReader reader) => new(
        reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.GetBoolean(3), reader.GetString(4), reader.GetString(5),
        reader.GetString(6));

    private static Issue ReadIssue(DuckDBDataReader reader) => new(
        Enum.Parse<IssueSeverity>(reader.GetString(1)), reader.GetString(2), Number(reader, 3), Number(reader, 4),
        reader.GetString(5), reader.GetString(6));

    private static long? Number(DuckDBDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);
}
