using NewsCorpus.Charts.Tables;

namespace NewsCorpus;

/// <summary>Files of tables that a store may have.</summary>
internal static class KeptFiles
{
    /// <summary>The files that were kept of a table; null where none were.</summary>
    public static IWrittenRows? FileOf(this Corpus corpus, string table) => corpus.Kept is { } kept ? new Files(kept, table) : null;

    private sealed class Files(KeptTables kept, string table) : IWrittenRows
    {
        public bool TryWrite(string format, Stream file) => kept.TryWrite(table + format, file);

        public bool IsWritten(string format, Stream file) => kept.IsWritten(table + format, file);
    }
}
