using System.Collections.Immutable;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;
using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Charts;

/// <summary>How the series of one label share its place.</summary>
public enum BarLayout
{
    /// <summary>End to end; negative values to the left of zero.</summary>
    Stacked,

    /// <summary>One under the other.</summary>
    Grouped,

    /// <summary>End to end as percentages of their label: for labels of which some have much more than others.</summary>
    Shares,
}

/// <summary>One bar or one piece of a stacked bar.</summary>
/// <param name="Label">The bar it belongs to.</param>
/// <param name="Value">Its length. What is not a finite number counts as 0.</param>
/// <param name="Series">Its series; empty where there is only one.</param>
/// <param name="Note">The rows behind it.</param>
public sealed record Bar(string Label, double Value, string Series = "", string Note = "")
{
    // Of many bars few are drawn, so notes are made when they are asked for.
    private readonly IEnumerable<string>? _notes;
    private string? _note = Xml.Clean(Note);

    internal Bar(string label, double value, string series, IEnumerable<string> notes)
        : this(label, value, series) => (_note, _notes) = (null, notes);

    /// <summary>The bar it belongs to.</summary>
    public string Label { get; } = Xml.Clean(Label);

    /// <summary>Its length.</summary>
    public double Value { get; } = NumberAxis.Limit(Value);

    /// <summary>Its series.</summary>
    public string Series { get; } = Xml.Clean(Series);

    /// <summary>The rows behind it.</summary>
    public string Note => _note ??= Mark.Join(Notes);

    /// <summary>The note of each row behind it.</summary>
    internal IEnumerable<string> Notes => _notes ?? [_note!];

    /// <inheritdoc/>
    public bool Equals(Bar? other) =>
        other is not null && (Label, Value, Series, Note) == (other.Label, other.Value, other.Series, other.Note);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Label, Value, Series, Note);
}

/// <summary>Horizontal bars: one a label, stacked or grouped by series, or diverging from zero.</summary>
public sealed record BarChart : Figure
{
    /// <summary>The bars. Several of the same label and series are added up.</summary>
    public ImmutableArray<Bar> Bars { get; init; } = [];

    /// <summary>How series share a label's place.</summary>
    public BarLayout Layout { get; init; }

    /// <summary>Series drawn to the left of zero, their values still read as positive: a diverging chart.</summary>
    public ImmutableArray<string> LeftSeries { get; init; } = [];

    /// <summary>Series that come first, in this order; the others follow as they first appear.</summary>
    public ImmutableArray<string> SeriesOrder { get; init; } = [];

    /// <summary>Whether the longest bar comes first (the default; equals in the order given) or bars stay in the order given.</summary>
    public bool Sorted { get; init; } = true;

    /// <summary>
    /// The labels of which the title speaks: of a chart of one series, all other bars are grey. Empty, the default, for none.
    /// </summary>
    public ImmutableArray<string> Highlighted { get; init; } = [];

    /// <summary>
    /// At most this many labels are drawn, and no more than fit a page; the figure says how many were not, and how much they have. Default
    /// 30.
    /// </summary>
    public int Top { get; init; } = 30;

    /// <summary>What a label names, for the note on those that are left out: one, and several. Default "row", "rows".</summary>
    public (string One, string Several) RowNoun { get; init; } = ("row", "rows");

    /// <summary>
    /// Whether the values of several bars make a sum, which they do not where one text counts for several: then the note on what is left
    /// out says how much each has. Default true.
    /// </summary>
    public bool AddsUp { get; init; } = true;

    /// <summary>What the value axis counts, with its unit.</summary>
    public string XLabel { get; init; } = "";

    /// <summary>
    /// Makes a bar of the rows of each label and series. Labels, series and notes may be any value, written as in a table.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="label">The label of a row's bar.</param>
    /// <param name="value">What a row adds to its length.</param>
    /// <param name="series">Its series, when there are several.</param>
    /// <param name="note">What leads back to the row.</param>
    public static BarChart Of<T>(
        IEnumerable<T> rows, Func<T, object?> label, Func<T, double> value, Func<T, object?>? series = null, Func<T, object?>? note = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(value);
        return new BarChart
        {
            Bars = [.. rows.GroupBy(row => (Label: Cell.Text(label(row)), Series: Cell.Text(series?.Invoke(row)))).Select(bar =>
                new Bar(bar.Key.Label, bar.Sum(row => NumberAxis.Limit(value(row))), bar.Key.Series,
                note is null ? [] : bar.Select(row => Xml.Clean(Cell.Text(note(row))))))],
        };
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Mark> Marks => BarTable.Of(this).Marks;

    internal override string Kind => "Bar chart";

    internal override void Paint(Canvas canvas) => BarPainter.Paint(canvas, this);
}
