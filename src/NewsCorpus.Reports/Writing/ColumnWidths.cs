using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing;

/// <summary>
/// How wide the columns of a table on paper are: by what stands in them, and none narrower than its longest word, within reason.
/// </summary>
internal static class ColumnWidths
{
    // Long texts get less than their share, as they can be broken into lines.
    private const double Damping = 0.65;
    private const int LongestWord = 12;
    private const int Padding = 3;

    /// <param name="table">The table.</param>
    /// <param name="total">The width of the table.</param>
    /// <param name="letter">The width of a letter, about.</param>
    /// <param name="longest">Characters of a cell from which on it makes a column no wider.</param>
    public static double[] Of(DataTable table, double total, double letter, int longest)
    {
        var texts = table.Columns
            .Select((column, i) => table.Rows.Select(row => CellText.Of(column, row.Cells[i])).Prepend(column.Header).ToList()).ToList();
        var least = texts.Select(cells =>
            letter * (Padding + Math.Min(LongestWord, cells.SelectMany(cell => cell.Split(' ')).Max(word => word.Length)))).ToList();
        var shares = texts.Select(cells => Math.Pow(4 + cells.Average(cell => Math.Min(cell.Length, longest)), Damping)).ToList();
        var squeeze = Math.Min(1, total / Math.Max(1, least.Sum()));
        var free = Math.Max(0, total - least.Sum());
        return [.. least.Zip(shares, (width, share) => width * squeeze + free * share / shares.Sum())];
    }
}
