using NewsCorpus.Store.Database;
using NewsCorpus.Store.Opening;

namespace NewsCorpus.Store.Indexing;

/// <summary>
/// Fills the tables of the corpus as a whole: claims, links, events and rows of analyses. Any text that changes can change any of their
/// rows, so they are worked out anew.
/// </summary>
internal static class CorpusTables
{
    /// <summary>The number of claims; null where the tables are not those of the texts.</summary>
    /// <param name="store">The store.</param>
    /// <param name="refresh">True to fill the tables where they are stale.</param>
    public static int? Claims(StoreDatabase store, bool refresh)
    {
        if (WholeTables.Version(store) is null)
        {
            if (!refresh) return null;
            WholeTables.Fill(store, StoredCorpus.Read(store));
        }

        return store.Rows($"SELECT count(*) FROM {WholeTables.Claims}", reader => (int)reader.GetInt64(0)).Single();
    }
}
