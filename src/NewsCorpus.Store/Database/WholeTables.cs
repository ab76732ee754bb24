using NewsCorpus.Charts;
using NewsCorpus.Rows;

namespace NewsCorpus.Store.Database;

/// <summary>The tables of the corpus as a whole. They hold only as long as no text changes.</summary>
internal static class WholeTables
{
    private const string Note = "claims", Stale = "stale";
    private const string Claims = "claims", Statements = "claim_statements", Withheld = "withheld_statements", Links = "links";
    private const string PossibleLinks = "possible_links", Events = "events";

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
        foreach (var table in All) store.Execute($"DELETE FROM {table}");
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
            foreach (var analysis in StoredAnalysis.All) analysis.Save(store, corpus);
            StoredFigures.Save(store, ledger, corpus);
            store.SetNote(Note, $"{Guid.NewGuid()} {Program}");
        });
    }

    /// <summary>The claims with their statements, links and events, as they were saved.</summary>
    public static LedgerRows ReadLedger(StoreDatabase store)
    {
        var events = RowTable.Read<ChronologyRow>(store, Events);
        return new LedgerRows(
            RowTable.Read<ClaimRow>(store, Claims), RowTable.Read<ClaimStatementRow>(store, Statements),
            RowTable.Read<ClaimStatementRow>(store, Withheld), RowTable.Read<ClaimLinkRow>(store, Links),
            RowTable.Read<PossibleLinkRow>(store, PossibleLinks),
            new Lazy<Table<ChronologyRow>>(events));
    }
}
