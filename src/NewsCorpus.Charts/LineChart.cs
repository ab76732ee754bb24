using System.Collections.Immutable;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;
using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Charts;

/// <summary>One point of a line.</summary>
/// <param name="X">Where along: a number, or a day's number since 0001-01-01 in a chart over days. Points without a finite number are left
/// out.</param>
/// <param name="Value">How high. What is not a finite number leaves a gap in the line.</param>
/// <param name="Series">Its line; empty where there is only one.</param>
/// <param name="Note">The rows behind it.</param>
public sealed record LinePoint(double X, double Value, string Series = "", string Note = "")
{
    /// <summary>Its line.</summary>
    public string Series { get; } = Xml.Clean(Series);

    /// <summary>The rows behind it.</summary>
    public string Note { get; } = Xml.Clean(Note);
}

/// <summary>
/// Lines over numbers or days, told apart by colour, dash and marker, each named at its end; or a panel for each. At most eight
/// are drawn, those with the largest sums; the figure says how many were not.
/// </summary>
public sealed record LineChart : Figure
{
    /// <summary>The points, in any order. Several of the same line and place are added up.</summary>
    public ImmutableArray<LinePoint> Points { get; init; } = [];

    /// <summary>Whether places are days.</summary>
    public bool OverDays { get; init; }

    /// <summary>What runs along.</summary>
    public string XLabel { get; init; } = "";

    /// <summary>What the height counts, with its unit.</summary>
    public string YLabel { get; init; } = "";

    /// <summary>Whether the value axis begins at zero. Default true; a cut axis exaggerates.</summary>
    public bool FromZero { get; init; } = true;

    /// <summary>Series that come first, in this order; it fixes their colours.</summary>
    public ImmutableArray<string> SeriesOrder { get; init; } = [];

    /// <summary>Whether each line has a panel of its own, all with the same axes: for lines that would cross too often.</summary>
    public bool Panels { get; init; }

    /// <summary>
    /// Whether each panel has a value axis of its own: for lines of very different height, whose course is what counts. Default false.
    /// </summary>
    public bool OwnScales { get; init; }

    /// <summary>
    /// Whether the values of a panel are columns instead of a line: for counts, each of which stands for itself. Default false.
    /// </summary>
    public bool Columns { get; init; }

    /// <summary>
    /// What the values rest on, such as the number of texts of each period: columns under the lines, on the same days or numbers.
    /// </summary>
    public ImmutableArray<LinePoint> Ground { get; init; } = [];

    /// <summary>What the ground counts.</summary>
    public string GroundLabel { get; init; } = "";

    /// <summary>Makes a point of each row, over numbers. Series and notes may be any value, written as in a table.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="x">Where along.</param>
    /// <param name="y">How high.</param>
    /// <param name="series">Its line, when there are several.</param>
    /// <param name="note">What leads back to the row.</param>
    public static LineChart Of<T>(IEnumerable<T> rows, Func<T, double> x, Func<T, double> y, Func<T, object?>? series = null,
        Func<T, object?>? note = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        return new LineChart { Points =
            [.. rows.Select(r => new LinePoint(x(r), y(r), Cell.Text(series?.Invoke(r)), Cell.Text(note?.Invoke(r))))] };
    }

    /// <summary>Makes a point of each row, over days.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="day">The day.</param>
    /// <param name="y">How high.</param>
    /// <param name="series">Its line, when there are several.</param>
    /// <param name="note">What leads back to the row.</param>
    public static LineChart Of<T>(IEnumerable<T> rows, Func<T, DateOnly> day, Func<T, double> y, Func<T, object?>? series = null,
        Func<T, object?>? note = null)
    {
        ArgumentNullException.ThrowIfNull(day);
        return Of(rows, r => (double)day(r).DayNumber, y, series, note) with { OverDays = true };
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Mark> Marks => [.. LineTable.Of(this).Lines.SelectMany(line => line.Points).Select(point => point.Mark)];

    internal override string Kind => "Line chart";

    internal override void Paint(Canvas canvas) => LinePainter.Paint(canvas, this);
}
