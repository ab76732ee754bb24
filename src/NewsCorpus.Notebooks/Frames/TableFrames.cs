using Microsoft.Data.Analysis;
using NewsCorpus.Notebooks.Frames;

// The namespace of Table: who uses tables finds this without another using.
namespace NewsCorpus.Charts;

/// <summary>Turns tables into data frames.</summary>
public static class TableFrames
{
    /// <summary>The rows as a data frame, for grouping, joining and arithmetic on whole columns.</summary>
    /// <remarks>
    /// Column names are those of the table's CSV file (camelCase). Whole numbers, fractions and truth values keep their
    /// type; dates become <see cref="DateTime"/> at midnight; enumeration values and all else become text, lists joined
    /// with "; ". A null stays null.
    /// </remarks>
    /// <param name="table">Any table.</param>
    public static DataFrame ToDataFrame<TRow>(this Table<TRow> table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var rows = table.Select(row => (object?)row).ToList();
        return new DataFrame(Tables.Column.Of(typeof(TRow)).Select(column => FrameColumn.Of(column, rows)));
    }
}
