using System.Collections.Immutable;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;
using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Charts;

/// <summary>One thing on a timeline.</summary>
/// <param name="Lane">Its lane.</param>
/// <param name="When">Its time.</param>
/// <param name="Label">A few words drawn beside it where there is room; may be empty.</param>
/// <param name="Kind">Its kind (colour and marker); empty where there is only one.</param>
/// <param name="Note">The rows behind it.</param>
public sealed record TimelineItem(string Lane, When When, string Label = "", string Kind = "", string Note = "")
{
    /// <summary>Its lane.</summary>
    public string Lane { get; } = Xml.Clean(Lane);

    /// <summary>A few words drawn beside it.</summary>
    public string Label { get; } = Xml.Clean(Label);

    /// <summary>Its kind.</summary>
    public string Kind { get; } = Xml.Clean(Kind);

    /// <summary>The rows behind it.</summary>
    public string Note { get; } = Xml.Clean(Note);

    internal Mark Mark => new(Lane.Length == 0 ? "(no name)" : Lane, Kind, Label.Length == 0 ? When.ToString() : $"{When}: {Label}", Note);
}

/// <summary>
/// Lanes along time: days as points, uncertain or long times as bars, open ends as arrows, months of an open year in a
/// band of their own, the undated in a gutter. Long stretches without anything are cut out of the axis, visibly. Of more than
/// 24 lanes the last stands for all others; where marks would fill more than a page, columns show how many there are.
/// </summary>
public sealed record Timeline : Figure
{
    /// <summary>The items. Lanes come in the order in which they first appear.</summary>
    public ImmutableArray<TimelineItem> Items { get; init; } = [];

    /// <summary>Lanes that come first, in this order; one without items is drawn too.</summary>
    public ImmutableArray<string> LaneOrder { get; init; } = [];

    /// <summary>Kinds that come first, in this order; it fixes their colours.</summary>
    public ImmutableArray<string> KindOrder { get; init; } = [];

    /// <summary>Whether long stretches without anything are cut out of the axis. Default true.</summary>
    public bool CutGaps { get; init; } = true;

    /// <summary>Makes an item of each row. Lanes, labels and notes may be any value, written as in a table.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="lane">The item's lane.</param>
    /// <param name="when">Its time.</param>
    /// <param name="label">A few words beside it.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="note">What leads back to the row.</param>
    public static Timeline Of<T>(
        IEnumerable<T> rows, Func<T, object?> lane, Func<T, When> when, Func<T, object?>? label = null, Func<T, object?>? kind = null,
            Func<T, object?>? note = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(lane);
        ArgumentNullException.ThrowIfNull(when);
        return new Timeline { Items =
            [.. rows.Select(r => new TimelineItem(Cell.Text(lane(r)), when(r), Cell.Text(label?.Invoke(r)), Cell.Text(kind?.Invoke(r)),
            Cell.Text(note?.Invoke(r))))] };
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Mark> Marks => [.. Items.Select(i => i.Mark)];

    internal override string Kind => "Timeline";

    internal override void Paint(Canvas canvas) => TimelinePainter.Paint(canvas, this);
}
