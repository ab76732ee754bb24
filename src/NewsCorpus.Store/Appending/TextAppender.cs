using System.Collections.Concurrent;
using NewsCorpus.Store.Database;

namespace NewsCorpus.Store.Appending;

/// <summary>Appends texts and what was found in them to the tables of a store.</summary>
internal sealed class TextAppender(StoreDatabase store) : IDisposable
{
    private readonly TableAppender[] _tables = [.. Schema.OfTexts.Select(table => new TableAppender(store.Connection, table))];
    private readonly ConcurrentBag<TextRows> _spare = [];

    /// <summary>No rows yet; for any thread.</summary>
    public TextRows NewRows() => _spare.TryTake(out var rows) ? rows : new TextRows(Array.ConvertAll(_tables, table => table.NewRows()));

    /// <summary>Appends texts to a transaction.</summary>
    /// <param name="batch">The texts, which are used for others afterwards.</param>
    /// <exception cref="IOException">They cannot be stored.</exception>
    public void Append(IEnumerable<TextRows> batch)
    {
        foreach (var rows in batch)
        {
            for (var i = 0; i < _tables.Length; i++) _tables[i].Append(rows.Tables[i]);
            rows.Clear();
            _spare.Add(rows);
        }

        foreach (var table in _tables) table.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var rows in _spare) rows.Dispose();
        foreach (var table in _tables) table.Dispose();
    }
}
