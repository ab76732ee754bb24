using System.Collections;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Store.Database;

/// <summary>
/// The rows of a table of a store. Their number and the first are known, which is all that a notebook shows; the others are read when
/// somebody asks for one. Safe for use from several threads.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="count">The number of rows.</param>
/// <param name="first">The first rows.</param>
/// <param name="open">Opens the store again; throws where it was filled anew since.</param>
internal sealed class KeptRows<TRow>(string table, int count, IReadOnlyList<TRow> first, Func<StoreDatabase> open)
    : IReadOnlyList<TRow>, IWrittenRows
{
    // What could not be read, as a store was locked, is tried again.
    private readonly Lazy<IReadOnlyList<TRow>> _all = new(() =>
    {
        if (count == first.Count) return first;
        using var store = open();
        return RowTable.ReadRows<TRow>(store, table);
    }, LazyThreadSafetyMode.PublicationOnly);

    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public TRow this[int index] => index >= 0 && index < first.Count ? first[index] : _all.Value[index];

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator()
    {
        for (var i = 0; i < count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool TryWrite(string format, Stream file) => StoredFiles.TryWrite(open, table + format, file);

    /// <inheritdoc/>
    public bool IsWritten(string format, Stream file) => StoredFiles.IsWritten(open, table + format, file);
}
