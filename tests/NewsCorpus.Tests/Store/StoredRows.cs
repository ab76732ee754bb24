using NewsCorpus.Store;
using Xunit;

namespace NewsCorpus.Tests.Store;

/// <summary>What a corpus or a store holds, as text.</summary>
internal static class StoredRows
{
    /// <summary>Brings a store up to date with a corpus.</summary>
    public static IndexSummary Index(string corpus, string store, IndexOptions options = default) =>
        CorpusStore.Index(corpus, store, options, TestContext.Current.CancellationToken);

    /// <summary>The claims with all that belongs to them.</summary>
    public static string ClaimsOf(Corpus corpus)
    {
        var ledger = ClaimLedger.Of(corpus);
        return string.Concat(
            ledger.Claims.ToJson(), ledger.Statements.ToJson(), ledger.Links.ToJson(), ledger.PossibleLinks.ToJson(),
            ClaimChronology.Of(ledger).ToJson(), CorpusOrigins.Of(corpus).ToJson(), Voices.Of(corpus).ToJson());
    }

    /// <summary>What extract writes, without the claims, which cost most.</summary>
    public static string RowsOf(Corpus corpus)
    {
        var lines = new System.Buffers.ArrayBufferWriter<byte>();
        var writer = new NewsCorpus.Export.ExtractWriter(lines, withText: true);
        foreach (var document in corpus.Documents) writer.Write(document);
        return string.Join('\n', corpus.Issues) + "\n" + System.Text.Encoding.UTF8.GetString(lines.WrittenSpan);
    }

    /// <summary>The <see cref="TablesOf"/> of a new store.</summary>
    public static string TablesOfFresh(string corpus)
    {
        var folder = Directory.CreateTempSubdirectory("store-");
        try
        {
            var store = Path.Combine(folder.FullName, "fresh.duckdb");
            Index(corpus, store, new IndexOptions { Claims = false });
            return TablesOf(store);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The number of rows of each table and a hash that does not depend on their order.</summary>
    public static string TablesOf(string store)
    {
        string[] tables = ["texts", "sentences", "mentions", "names", "dates", "statements", "issues", "files"];
        var queries = tables.Select(table => $"SELECT '{table}' AS name, count(*) AS n, sum(hash(t)) AS h FROM ({Rows(table)}) t");
        var sums = CorpusStore.Query(store, string.Join(" UNION ALL ", queries) + " ORDER BY name").Rows;
        Assert.Equal(tables.Length, sums.Count);
        return string.Join('\n', sums);
    }

    // Times of files differ between runs.
    private static string Rows(string table) => $"SELECT * {(table == "files" ? "EXCLUDE (modified)" : "")} FROM {table}";
}
