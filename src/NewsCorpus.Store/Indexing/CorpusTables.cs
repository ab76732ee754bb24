using NewsCorpus.Store.Database;
using NewsCorpus.Store.Opening;

namespace NewsCorpus.Store.Indexing;

/// <summary>
/// The tables of claims and links. They are of the corpus as a whole, so they are worked out anew when any text has changed.
/// </summary>
internal static class CorpusTables
{
    private const string Note = "claims", Stale = "stale", Fresh = "fresh";

    /// <summary>Empties the tables, as they are no longer those of the texts.</summary>
    public static void MarkStale(StoreDatabase store)
    {
        if (store.Note(Note) != Fresh) return;
        foreach (var table in Schema.OfCorpus) store.Execute($"DELETE FROM {table}");
        store.SetNote(Note, Stale);
    }

    /// <summary>The number of claims; null where the tables are not those of the texts.</summary>
    /// <param name="store">The store.</param>
    /// <param name="refresh">True to fill the tables where they are stale.</param>
    public static int? Claims(StoreDatabase store, bool refresh)
    {
        if (store.Note(Note) != Fresh)
        {
            if (!refresh) return null;
            var ledger = ClaimLedger.Of(StoredCorpus.Read(store));
            store.Commit(() =>
            {
                RowTable.Save(store, "claims", ledger.Claims);
                RowTable.Save(store, "claim_statements", ledger.Statements);
                RowTable.Save(store, "links", ledger.Links);
                store.SetNote(Note, Fresh);
            });
        }

        return store.Rows("SELECT count(*) FROM claims", reader => (int)reader.GetInt64(0)).Single();
    }
}
