using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing;

/// <summary>How wide the columns of a table on paper are: by what stands in them, none narrower than a number or a date needs.</summary>
internal static class ColumnWidths
{
    // Long texts get less than their share, as they can be broken into lines.
    private const double Damping = 0.65;

    /// <param name="table">The table.</param>
    /// <param name="rows">The rows that are shown.</param>
    /// <param name="total">The width of the table.</param>
    /// <param name="narrowest">The least width of a column.</param>
    /// <param name="longest">Characters of a cell from which on it makes a column no wider.</param>
    public static double[] Of(DataTable table, IReadOnlyList<TableRow> rows, double total, double narrowest, int longest)
    {
        var shares = table.Columns.Select((column, i) => Math.Pow(
            4 + rows.Select(row => CellText.Of(column, row.Cells[i]).Length).Append(column.Header.Length).Average(length => Math.Min(length, longest)), Damping)).ToList();
        var free = Math.Max(0, total - narrowest * shares.Count);
        return [.. shares.Select(share => Math.Min(narrowest, total / shares.Count) + free * share / shares.Sum())];
    }
}
