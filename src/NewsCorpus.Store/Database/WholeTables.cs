using NewsCorpus.Charts;
using NewsCorpus.Rows;

namespace NewsCorpus.Store.Database;

/// <summary>The tables of the corpus as a whole. They hold only as long as no text changes.</summary>
internal static class WholeTables
{
    private const string Note = "claims", Stale = "stale";
    private const string Statements = "claim_statements", Withheld = "withheld_statements", Links = "links";
    private const string PossibleLinks = "possible_links", Events = "events";

    /// <summary>The table of claims.</summary>
    public const string Claims = "claims";

    // Another program may count and draw otherwise. The same source gives the same ids.
    private static readonly string Program = $"{typeof(Corpus).Module.ModuleVersionId} {typeof(Figure).Module.ModuleVersionId}";

    /// <summary>Their names.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        UnlistedMentions.Table, Claims, Statements, Withheld, Links, PossibleLinks, Events, StoredFigures.Table,
        .. StoredAnalysis.All.Select(analysis => analysis.Table),
    ];

    /// <summary>Names what the tables hold, another each time that they are filled; null where they are not those of the texts.</summary>
    public static string? Version(StoreDatabase store) =>
        store.Note(Note) is { } version && version.EndsWith(Program, StringComparison.Ordinal) ? version : null;

    /// <summary>Empties the tables, as they are no longer those of the texts.</summary>
    public static void MarkStale(StoreDatabase store)
    {
        if (store.Note(Note) is null or Stale) return;
        foreach (var table in All.Append(StoredFiles.Table)) store.Execute($"DELETE FROM {table}");
        store.SetNote(Note, Stale);
    }

    /// <summary>Works the tables out and fills them.</summary>
    public static void Fill(StoreDatabase store, Corpus corpus)
    {
        var ledger = ClaimLedger.Of(corpus);
        store.Commit(() =>
        {
            UnlistedMentions.Save(store, corpus.Documents);
            RowTable.Save(store, Claims, ledger.Claims);
            RowTable.Save(store, Statements, ledger.Statements);
            RowTable.Save(store, Withheld, ledger.Withheld);
            RowTable.Save(store, Links, ledger.Links);
            RowTable.Save(store, PossibleLinks, ledger.PossibleLinks);
            RowTable.Save(store, Events, ledger.Events);
            StoredFiles.Create(store);
            SaveFiles(store, Claims, ledger.Claims, ".csv", ".json");
            SaveFiles(store, Statements, ledger.Statements, ".csv");
            SaveFiles(store, Links, ledger.Links, ".csv");
            SaveFiles(store, PossibleLinks, ledger.PossibleLinks, ".csv");
            StoredFiles.Save(store, KeptNames.ClaimsJsonLd, ClaimJsonLd.Of(ledger, corpus).Write);
            foreach (var analysis in StoredAnalysis.All) analysis.Save(store, ledger, corpus);
            StoredFigures.Save(store, ledger, corpus);
            store.SetNote(Note, $"{Guid.NewGuid()} {Program}");
        });
    }

    /// <summary>Keeps the files of a table that notebooks save.</summary>
    public static void SaveFiles<TRow>(StoreDatabase store, string name, Table<TRow> rows, params ReadOnlySpan<string> formats)
    {
        foreach (var format in formats) StoredFiles.Save(store, name + format, file => rows.WriteFile(format, file));
    }

    /// <summary>The claims with their statements, links and events, as they were saved.</summary>
    /// <param name="store">The store.</param>
    /// <param name="open">Opens it again for rows that are not read at once.</param>
    public static LedgerRows OpenLedger(StoreDatabase store, Func<StoreDatabase> open)
    {
        var events = RowTable.Open<ChronologyRow>(store, Events, open);
        return new LedgerRows(
            RowTable.Open<ClaimRow>(store, Claims, open), RowTable.Open<ClaimStatementRow>(store, Statements, open),
            RowTable.Open<ClaimStatementRow>(store, Withheld, open), RowTable.Open<ClaimLinkRow>(store, Links, open),
            RowTable.Open<PossibleLinkRow>(store, PossibleLinks, open), new Lazy<Table<ChronologyRow>>(events));
    }
}
