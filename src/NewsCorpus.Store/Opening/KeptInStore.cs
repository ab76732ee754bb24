using System.Collections.Concurrent;
using NewsCorpus.Charts;
using NewsCorpus.Store.Database;

namespace NewsCorpus.Store.Opening;

/// <summary>The tables of the corpus as a whole that a store has, each read when it is first asked for.</summary>
/// <param name="path">The store's file.</param>
/// <param name="version">The <see cref="WholeTables.Version"/> of the documents, of the store at hand where none were loaded yet.</param>
/// <param name="open">Opens the store again; throws where it was filled anew since.</param>
internal sealed class KeptInStore(string path, Func<StoreDatabase, string?> version, Func<StoreDatabase> open) : KeptTables
{
    private readonly ConcurrentDictionary<(string Name, Type Type), Lazy<object?>> _read = [];

    /// <inheritdoc/>
    public override LedgerRows? Ledger => Once("ledger", store => WholeTables.OpenLedger(store, open));

    /// <inheritdoc/>
    public override Table<TRow>? Of<TRow>(string name) => Once(name, store => RowTable.Open<TRow>(store, name, open));

    /// <inheritdoc/>
    public override TFigure? Figure<TFigure>(string name)
        where TFigure : class => Once(StoredFigures.Table, StoredFigures.Read)?.Of<TFigure>(name);

    /// <inheritdoc/>
    public override bool TryWrite(string name, Stream file) => StoredFiles.TryWrite(open, name, file);

    /// <inheritdoc/>
    public override bool IsWritten(string name, Stream file) => StoredFiles.IsWritten(open, name, file);

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<TCell[]>>? Cells<TCell>(string name) =>
        Read(store => RowTable.ReadCells<TCell>(store, name));

    /// <inheritdoc/>
    public override Func<int, string> Texts(string name, string column) => new KeptTexts(name, column, open).At;

    private T? Once<T>(string name, Func<StoreDatabase, T> read)
        where T : class => (T?)_read.GetOrAdd((name, typeof(T)), _ => new Lazy<object?>(() => Read(read))).Value;

    // Null where the tables are not those of the documents that were loaded; they are then worked out from these.
    private T? Read<T>(Func<StoreDatabase, T> read)
        where T : class
    {
        try
        {
            using var store = StoreDatabase.OpenForRows(path);
            return WholeTables.Version(store) is { } now && now == version(store) ? read(store) : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
