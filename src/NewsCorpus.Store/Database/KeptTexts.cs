namespace NewsCorpus.Store.Database;

/// <summary>
/// The texts of one column of a table, by row. Those that stand together are read together; who looks here and there gets all of them read.
/// Safe for use from several threads.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="column">The column.</param>
/// <param name="open">Opens the store again; throws where it was filled anew since.</param>
internal sealed class KeptTexts(string table, string column, Func<StoreDatabase> open)
{
    // A vector of DuckDB.
    private const int RowsOfBlock = 2_048;
    private const int MostBlocks = 8;

    private readonly Lock _reading = new();
    private (int Number, string[] Texts) _last = (-1, []);
    private volatile string[]? _all;
    private int _blocks;

    /// <summary>The text of a row.</summary>
    public string At(int row)
    {
        if (_all is { } known) return known[row];
        lock (_reading)
        {
            var number = row / RowsOfBlock;
            if (number != _last.Number)
            {
                if (++_blocks > MostBlocks) return (_all ??= All())[row];
                _last = (number, Block(number * RowsOfBlock));
            }

            return _last.Texts[row % RowsOfBlock];
        }
    }

    private string[] All()
    {
        using var store = open();
        return [.. store.AllRows<string>($"\"{column}\"", table, "true", () => reader => reader.Text(0))];
    }

    private string[] Block(int first)
    {
        using var store = open();
        var sql = $"SELECT \"{column}\" FROM {table} WHERE rowid >= {first} AND rowid < {first + RowsOfBlock}";
        return [.. VectorReader.Rows(store.Connection, sql, reader => reader.Text(0))];
    }
}
