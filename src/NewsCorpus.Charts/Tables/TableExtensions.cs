using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Charts;

/// <summary>Makes tables of the results of queries.</summary>
public static class TableExtensions
{
    /// <summary>The rows, in their order, as a table.</summary>
    /// <param name="rows">Records; their public properties become the columns.</param>
    /// <param name="title">What the rows are, in a few words.</param>
    public static Table<TRow> ToTable<TRow>(this IEnumerable<TRow> rows, string title)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(title);
        return new Table<TRow>(title, rows.ToArray());
    }
}
