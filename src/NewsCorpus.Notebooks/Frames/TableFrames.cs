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

    /// <summary>
    /// The sums of columns by the values of another, the largest of the last column first: <c>GroupBy(key).Sum(columns)</c> and
    /// <c>OrderByDescending</c>. Of a frame without rows it is a frame of these columns without rows, where those two fail.
    /// </summary>
    /// <param name="frame">Any frame.</param>
    /// <param name="key">The column to group by.</param>
    /// <param name="columns">Columns of numbers, one at least.</param>
    /// <exception cref="ArgumentException">The frame has no column of such a name.</exception>
    public static DataFrame SumBy(this DataFrame frame, string key, params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentOutOfRangeException.ThrowIfZero(columns.Length);
        return frame.Rows.Count > 0 ? frame.GroupBy(key).Sum(columns).OrderByDescending(columns[^1])
            : new DataFrame(columns.Prepend(key).Select(name => frame[name].Clone()));
    }
}
