namespace NewsCorpus;

/// <summary>Files of tables that a store may have.</summary>
internal static class KeptFiles
{
    /// <summary>Writes the files that were kept of a table, each by its format; null where none were.</summary>
    public static Func<string, Stream, bool>? FileOf(this Corpus corpus, string table) =>
        corpus.Kept is { } kept ? (format, file) => kept.TryWrite(table + format, file) : null;
}
