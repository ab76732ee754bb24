using System.Collections.Immutable;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;
using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Charts;

/// <summary>One dot.</summary>
/// <param name="Label">Its row.</param>
/// <param name="Value">Its place on the axis. What is not a finite number is left out.</param>
/// <param name="Series">Its series (colour and shape); empty where there is only one.</param>
/// <param name="Note">The rows behind it.</param>
/// <param name="Basis">What its value is based on ("of 41"), drawn at the end of its row; may be empty.</param>
public sealed record Dot(string Label, double Value, string Series = "", string Note = "", string Basis = "")
{
    /// <summary>Its row.</summary>
    public string Label { get; } = Xml.Clean(Label);

    /// <summary>Its series.</summary>
    public string Series { get; } = Xml.Clean(Series);

    /// <summary>The rows behind it.</summary>
    public string Note { get; } = Xml.Clean(Note);

    /// <summary>What its value is based on.</summary>
    public string Basis { get; } = Xml.Clean(Basis);
}

/// <summary>Dots along a common axis, one row a label: for shares and other values that are no lengths from zero.</summary>
public sealed record DotPlot : Figure
{
    /// <summary>The dots, in any order; rows come in the order in which they first appear.</summary>
    public ImmutableArray<Dot> Dots { get; init; } = [];

    /// <summary>Series that come first in the legend, in this order; the others follow as they first appear.</summary>
    public ImmutableArray<string> SeriesOrder { get; init; } = [];

    /// <summary>At most this many rows are drawn, and no more than fit a page; the figure says how many were not. Default 30.</summary>
    public int Top { get; init; } = 30;

    /// <summary>Whether values are percentages: the axis goes from 0 to 100 %.</summary>
    public bool IsPercent { get; init; }

    /// <summary>A value that a line marks, such as 0 or 50; null for none.</summary>
    public double? Reference { get; init; }

    /// <summary>What the axis shows, with its unit.</summary>
    public string XLabel { get; init; } = "";

    /// <summary>Makes a dot of each row. Labels, series, notes and bases may be any value, written as in a table.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="label">The label of a dot's row.</param>
    /// <param name="value">Its place on the axis.</param>
    /// <param name="series">Its series, when there are several.</param>
    /// <param name="note">What leads back to the row.</param>
    /// <param name="basis">What the value is based on.</param>
    public static DotPlot Of<T>(
        IEnumerable<T> rows, Func<T, object?> label, Func<T, double> value, Func<T, object?>? series = null, Func<T, object?>? note = null,
        Func<T, object?>? basis = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(value);
        return new DotPlot
        {
            Dots = [.. rows.Select(r => new Dot(Cell.Text(label(r)), value(r), Cell.Text(series?.Invoke(r)), Cell.Text(note?.Invoke(r)),
                Cell.Text(basis?.Invoke(r))))],
        };
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Mark> Marks => DotTable.Of(this).Marks;

    internal override string Kind => "Dot plot";

    internal override void Paint(Canvas canvas) => DotPainter.Paint(canvas, this);

    internal string Written(double value) => IsPercent ? Numbers.Short(value) + " %" : Numbers.Short(value);
}
