using System.Collections.Concurrent;
using NewsCorpus.Charts;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Store.Database;

namespace NewsCorpus.Store.Opening;

/// <summary>The tables of the corpus as a whole that a store has, each read when it is first asked for.</summary>
/// <param name="path">The store's file.</param>
/// <param name="versionOfDocuments">The <see cref="WholeTables.Version"/> when the documents were loaded.</param>
/// <param name="hasDecisions">Whether decisions of the analyst hold for its texts.</param>
internal sealed class KeptInStore(string path, Func<string?> versionOfDocuments, bool hasDecisions) : KeptTables
{
    private readonly ConcurrentDictionary<Type, Lazy<object?>> _read = [];

    /// <inheritdoc/>
    public override LedgerRows? Ledger => Once(WholeTables.ReadLedger);

    /// <inheritdoc/>
    public override Func<ILookup<string, ActorMention>?>? Unlisted => hasDecisions ? null : () => Read(UnlistedMentions.Read);

    /// <inheritdoc/>
    public override Table<TRow>? Of<TRow>() =>
        StoredAnalysis.All.FirstOrDefault(analysis => analysis.RowType == typeof(TRow)) is { } analysis
            ? Once(store => RowTable.Read<TRow>(store, analysis.Table)) : null;

    /// <inheritdoc/>
    public override TFigure? Figure<TFigure>(string name)
        where TFigure : class => Once(StoredFigures.Read)?.Of<TFigure>(name);

    private T? Once<T>(Func<StoreDatabase, T> read)
        where T : class => (T?)_read.GetOrAdd(typeof(T), _ => new Lazy<object?>(() => Read(read))).Value;

    // Null where the tables are not those of the documents that were loaded; they are then worked out from these.
    private T? Read<T>(Func<StoreDatabase, T> read)
        where T : class
    {
        if (versionOfDocuments() is not { } version) return null;
        try
        {
            using var store = StoreDatabase.OpenForRows(path);
            return WholeTables.Version(store) == version ? read(store) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
