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
        var files = FilesOf(store);
        var texts = new List<KnownText>();
        const string Texts = $"SELECT document, file, item, given_id, path = file, key, line FROM {Schema.Texts}";
        foreach (var text in store.Rows(Texts, reader => ReadText(reader, texts.Count > 0 ? texts[^1].File : "")))
        {
            texts.Add(text);
            if (files.TryGetValue(text.File, out var file)) file.Texts.Add(text);
        }

        foreach (var file in files.Values) file.Texts.Sort((one, other) => one.Item.CompareTo(other.Item));
        return new StoreContent(texts, files);
    }

    /// <summary>The files that were read to their end, by path, without their texts.</summary>
    public static Dictionary<string, KnownFile> FilesOf(StoreDatabase store) => store
        .Rows(
            $"""
            SELECT path, size, CASE WHEN path IN (SELECT file FROM {Schema.Issues} WHERE kind IN {NeverSettled}) THEN 0 ELSE modified END
            FROM {Schema.Files}
            """,
            reader => KeyValuePair.Create(reader.GetString(0), new KnownFile(reader.GetInt64(1), reader.GetInt64(2), [])))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>What was odd or rejected among the texts, in the order of files.</summary>
    public static IReadOnlyList<Issue> IssuesOf(StoreDatabase store) => [.. store
        .Rows(
            $"""SELECT file, severity, path, line, "offset", kind, message FROM {Schema.Issues} ORDER BY rowid""",
            reader => (File: reader.GetString(0), Issue: ReadIssue(reader)))
        .OrderBy(item => item.File, StringComparer.Ordinal).Select(item => item.Issue)];

    // Texts of one file stand together and share its string.
    private static KnownText ReadText(DuckDBDataReader reader, string fileBefore)
    {
        var file = reader.GetString(1);
        return new KnownText(
            reader.GetString(0), file == fileBefore ? fileBefore : file, reader.GetInt64(2), reader.GetBoolean(3), reader.GetBoolean(4),
            reader.IsDBNull(5) ? null : reader.GetGuid(5), reader.IsDBNull(6) ? null : reader.GetGuid(6));
    }

    private static Issue ReadIssue(DuckDBDataReader reader) => new(
        Enum.Parse<IssueSeverity>(reader.GetString(1)), reader.GetString(2), Number(reader, 3), Number(reader, 4),
        reader.GetString(5), reader.GetString(6));

    private static long? Number(DuckDBDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);
}
