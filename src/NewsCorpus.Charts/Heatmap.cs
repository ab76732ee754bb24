using System.Collections.Immutable;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;
using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Charts;

/// <summary>One cell of a heatmap.</summary>
/// <param name="Row">The row's label.</param>
/// <param name="Column">The column's label.</param>
/// <param name="Value">The value; null for an empty cell. What is not a finite number is empty.</param>
/// <param name="Reason">Why an empty cell is empty, or what qualifies its value; cells with the same reason share a letter, explained in
/// the legend.</param>
/// <param name="Note">The rows behind it.</param>
public sealed record HeatCell(string Row, string Column, double? Value, string Reason = "", string Note = "")
{
    /// <summary>The row's label.</summary>
    public string Row { get; } = Xml.Clean(Row);

    /// <summary>The column's label.</summary>
    public string Column { get; } = Xml.Clean(Column);

    /// <summary>The value, or null.</summary>
    public double? Value { get; } = Value is { } v && double.IsFinite(v) ? NumberAxis.Limit(v) : null;

    /// <summary>Why the cell is empty, or what qualifies its value.</summary>
    public string Reason { get; } = Xml.Clean(Reason);

    /// <summary>The rows behind it.</summary>
    public string Note { get; } = Xml.Clean(Note);
}

/// <summary>How values become shades.</summary>
public enum HeatScale
{
    /// <summary>Logarithmic where the largest value is more than 12 times the middle one and none is negative; otherwise linear.</summary>
    Auto,

    /// <summary>Equal steps of value, equal steps of shade; the smallest stays apart from an empty cell.</summary>
    Linear,

    /// <summary>
    /// Ten times the value, a fixed step of shade: one large value does not pale the others. Negative values need Linear or Quantile.
    /// </summary>
    Logarithmic,

    /// <summary>By rank: the middle value has the middle shade.</summary>
    Quantile,
}

/// <summary>
/// A matrix of shaded cells, each with its number. A cell for which nothing is known is hatched and, where reasons differ, carries
/// the letter of its reason; one for which nothing was found is white, with a dash. Negative values are orange with a minus sign,
/// positive ones blue.
/// </summary>
public sealed record Heatmap : Figure
{
    private const int MostLines = 30;

    /// <summary>
    /// The cells; rows and columns come in the order in which they first appear. Several values of one cell are added up.
    /// </summary>
    public ImmutableArray<HeatCell> Cells { get; init; } = [];

    /// <summary>Rows that come first, in this order; one without cells is drawn too.</summary>
    public ImmutableArray<string> RowOrder { get; init; } = [];

    /// <summary>Columns that come first, in this order; one without cells is drawn too.</summary>
    public ImmutableArray<string> ColumnOrder { get; init; } = [];

    /// <summary>What the rows are.</summary>
    public string YLabel { get; init; } = "";

    /// <summary>What the columns are.</summary>
    public string XLabel { get; init; } = "";

    /// <summary>What the values count, with their unit; stands by the colour scale.</summary>
    public string ValueLabel { get; init; } = "";

    /// <summary>
    /// Whether values are rates or shares, which do not add up: what is left out is then counted without a sum. Default false.
    /// </summary>
    public bool AreRates { get; init; }

    /// <summary>The cells of which the title speaks: a frame stands around each. One that is not drawn is left out.</summary>
    public ImmutableArray<(string Row, string Column)> Highlighted { get; init; } = [];

    /// <summary>How values become shades; the legend names it.</summary>
    public HeatScale Scale { get; init; }

    /// <summary>
    /// At most this many rows are drawn, those with the largest sums; the figure says how many were not, and how much they have. 1 to 30,
    /// the default.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Set outside that range.</exception>
    public int TopRows { get; init => field = InRange(value); } = MostLines;

    /// <summary>At most this many columns are drawn, likewise. 1 to 30, the default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set outside that range.</exception>
    public int TopColumns { get; init => field = InRange(value); } = MostLines;

    /// <summary>The reason shown for a cell of which no row says anything, where there is no <see cref="BlankReason"/>.</summary>
    public string MissingReason { get; init; } = "no data";

    /// <summary>
    /// The reason that says that nothing was found ("not mentioned"): cells with it, and those of which no row says anything, have a dash;
    /// all other empty cells are hatched, as not known. Empty for none.
    /// </summary>
    public string BlankReason { get; init; } = "";

    /// <summary>Makes a cell of each row. Labels and notes may be any value, written as in a table.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="row">The label of the cell's row.</param>
    /// <param name="column">The label of its column.</param>
    /// <param name="value">Its value, or null where it is empty.</param>
    /// <param name="reason">Why it is empty, or what qualifies its value.</param>
    /// <param name="note">What leads back to the row.</param>
    public static Heatmap Of<T>(
        IEnumerable<T> rows, Func<T, object?> row, Func<T, object?> column, Func<T, double?> value, Func<T, object?>? reason = null,
            Func<T, object?>? note = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(value);
        return new Heatmap { Cells =
            [.. rows.Select(r => new HeatCell(Cell.Text(row(r)), Cell.Text(column(r)), value(r), Cell.Text(reason?.Invoke(r)),
            Cell.Text(note?.Invoke(r))))] };
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Mark> Marks => HeatTable.Of(this).Marks;

    internal override string Kind => "Heatmap";

    internal override double NeededWidth => HeatPainter.NeededWidth(this);

    internal override void Paint(Canvas canvas) => HeatPainter.Paint(canvas, this);

    private static int InRange(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostLines);
        return value;
    }
}
