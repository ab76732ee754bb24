using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing;

/// <summary>
/// A table as it stands on paper: the first rows, and of the columns those that hold something in them; of many columns, no numbers that
/// are the same in all rows. A table without rows keeps its columns. A row that names its text and stands for one place needs no footnote.
/// </summary>
internal static class PaperTable
{
    private const int MostColumns = 8;

    public static DataTable Of(DataTable table)
    {
        var rows = table.Rows.Take(Limits.PaperRows).ToList();
        var kept = table.Columns.Index()
            .Where(column => rows.Count == 0 || rows.Any(row => CellText.Of(column.Item, row.Cells[column.Index]).Length > 0))
            .ToList();
        if (kept.Count > MostColumns)
        {
            kept = [.. kept.Where((column, i) => i < 2 || !column.Item.IsNumeric || Differ(rows.Select(row => row.Cells[column.Index])))];
        }

        var namesItsText = kept.Any(column => column.Item.IsSource);
        return table with
        {
            Columns = [.. kept.Select(column => column.Item)],
            Rows = [.. rows.Select(row => new TableRow(
                [.. kept.Select(column => row.Cells[column.Index])],
                () => namesItsText && row.Places.Count == 1 ? [] : row.Places))],
        };
    }

    private static bool Differ(IEnumerable<object?> values) => values.Distinct().Skip(1).Any();
}
