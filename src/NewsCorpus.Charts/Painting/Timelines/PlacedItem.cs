using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>One part of a timeline's width: the dated axis, the months of an open year, or the undated gutter.</summary>
internal sealed record Section(double Left, double Right)
{
    public double Width => Right - Left;
}

internal enum LabelSide { After, Before, Inside }

/// <summary>
/// An item with its place: the mark from <see cref="Left"/> to <see cref="Right"/>, its label of no, one or two lines, its top in rows of
/// the lane.
/// </summary>
internal sealed record PlacedItem(TimelineItem Item, double Left, double Right, IReadOnlyList<string> Lines,
    LabelSide Side = LabelSide.After, double Top = 0)
{
    public const double LabelSize = 11;
    public const double LabelGap = 4;

    /// <summary>In rows: two lines of label need more than one.</summary>
    public double Height => Lines.Count > 1 ? 1.7 : 1;

    /// <summary>Where the part ends in which it began, for an open end that began on some day of a year or month; else null.</summary>
    public double? Began { get; init; }

    public double Bottom => Top + Height;

    public double Start => Side == LabelSide.Before && Lines.Count > 0 ? Left - LabelGap - LabelWidth : Left;

    public double End => Side == LabelSide.After && Lines.Count > 0 ? Right + LabelGap + LabelWidth : Right;

    public double LabelWidth => Lines.Select(l => TextMeasure.Width(l, LabelSize)).DefaultIfEmpty(0).Max();

    /// <summary>Whether the label says less than the item's.</summary>
    public bool IsCut =>
        Lines.Count == 0 ? Item.Label.Length > 0 : Lines[^1].EndsWith('…') && !Item.Label.EndsWith(Lines[^1], StringComparison.Ordinal);
}
