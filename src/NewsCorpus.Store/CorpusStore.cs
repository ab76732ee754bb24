using Microsoft.Data.Analysis;
using NewsCorpus.Store;
using NewsCorpus.Store.Database;
using NewsCorpus.Store.Export;
using NewsCorpus.Store.Indexing;
using NewsCorpus.Store.Opening;

namespace NewsCorpus;

/// <summary>
/// A store keeps a corpus with all that was found in it in one DuckDB file: texts, sentences, mentions, names, dates, statements, claims
/// and links as tables. <c>Corpus.Open("corpus.duckdb")</c> gives the analyses the same rows as <c>Corpus.Load</c> without reading a text
/// again, and <c>corpus.Query("SELECT …")</c> asks the tables. The file is open only while it is read or written.
/// </summary>
public static class CorpusStore
{
    extension(Corpus)
    {
        /// <summary>
        /// The corpus in a store. Its documents are loaded when they are first asked for; what is indexed later shows after
        /// <see cref="Corpus.Reload"/>.
        /// </summary>
        /// <exception cref="FileNotFoundException">There is no such file.</exception>
        /// <exception cref="IOException">It is no store, one of another version of this program, or one that is being written.</exception>
        public static Corpus Open(string path)
        {
            ArgumentException.ThrowIfNullOrEmpty(path);
            return StoredCorpus.Open(path);
        }
    }

    /// <summary>
    /// Makes a store or brings it up to date: what is new or changed is read, what is gone is removed, the rest is kept as it is.
    /// </summary>
    /// <param name="corpus">The file or folder that holds the texts.</param>
    /// <param name="store">The store's file.</param>
    /// <param name="options">How to index.</param>
    /// <param name="cancel">Ends the work early; what was stored until then is kept, and the next run goes on from there.</param>
    /// <exception cref="DirectoryNotFoundException">There is nothing at <paramref name="corpus"/>.</exception>
    /// <exception cref="IOException">The store cannot be written, or another process has it open.</exception>
    public static IndexSummary Index(string corpus, string store, IndexOptions options = default, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(corpus);
        ArgumentException.ThrowIfNullOrEmpty(store);
        if (!Directory.Exists(corpus) && !File.Exists(corpus))
            throw new DirectoryNotFoundException($"There is no file or folder '{corpus}'. Give the folder that holds the texts.");
        using var database = StoreDatabase.OpenForWriting(store);
        return Indexer.Run(database, corpus, options, cancel);
    }

    /// <summary>
    /// The rows of a SQL query on the tables of the store that a corpus was opened from. A filter of the corpus does not hold for them.
    /// </summary>
    /// <param name="corpus">A corpus from <c>Corpus.Open</c>.</param>
    /// <param name="sql">A query in DuckDB's SQL; it can change nothing.</param>
    /// <exception cref="InvalidOperationException">The corpus does not come from a store.</exception>
    /// <exception cref="ArgumentException">The query is wrong; the message says where.</exception>
    public static DataFrame Query(this Corpus corpus, string sql)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Query(PathOf(corpus), sql);
    }

    /// <summary>The rows of a SQL query on the tables of a store.</summary>
    /// <param name="store">The store's file.</param>
    /// <param name="sql">A query in DuckDB's SQL; it can change nothing.</param>
    /// <exception cref="ArgumentException">The query is wrong; the message says where.</exception>
    /// <exception cref="IOException">The store cannot be opened.</exception>
    public static DataFrame Query(string store, string sql)
    {
        ArgumentException.ThrowIfNullOrEmpty(sql);
        using var database = StoreDatabase.Open(store);
        return QueryFrame.Of(database, sql);
    }

    /// <summary>
    /// Writes each table of a store to a file of its own: <c>texts.parquet</c>, <c>mentions.parquet</c> …, for pandas, Spark and DuckDB.
    /// </summary>
    /// <param name="store">The store's file.</param>
    /// <param name="folder">Where the files go; it is made where it is missing.</param>
    /// <param name="format">Parquet or Arrow.</param>
    /// <returns>The files.</returns>
    /// <exception cref="IOException">The store cannot be opened, or a file cannot be written.</exception>
    public static IReadOnlyList<string> Export(string store, string folder, ExportFormat format = ExportFormat.Parquet)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        using var database = StoreDatabase.Open(store);
        return TableExport.Write(database, folder, format);
    }

    private static string PathOf(Corpus corpus) => (corpus.Source as StoredCorpus)?.Path
        ?? throw new InvalidOperationException(
            "This corpus does not come from a store. Make one with newscorpus index and open it with Corpus.Open.");
}
