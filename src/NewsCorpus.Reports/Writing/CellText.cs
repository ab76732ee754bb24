using System.Globalization;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Writing;

/// <summary>How a value is written in a table that people read.</summary>
internal static class CellText
{
    public static string Of(TableColumn column, object? value) => value switch
    {
        int or long when column.IsNumeric => ((IFormattable)value).ToString("#,##0", CultureInfo.InvariantCulture),
        Enum name => Column.Readable(name.ToString()),
        _ => Cell.Text(value),
    };

    /// <summary>"5 rows", or how many of them are shown and where the others are.</summary>
    public static string Rows(DataTable table, int shown) => shown == table.Rows.Count
        ? Words.Count(shown, "row", "rows")
        : string.Create(CultureInfo.InvariantCulture,
        $"the first {shown:#,##0} of {table.Rows.Count:#,##0} rows; all are in {table.Name}.csv");
}
