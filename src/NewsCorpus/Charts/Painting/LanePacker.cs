using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>One part of a timeline's width: the dated axis, the months of an open year, or the undated gutter.</summary>
internal sealed record Section(double Left, double Right);

internal enum LabelSide { After, Before, Inside }

/// <summary>An item with its place: the mark from <see cref="Left"/> to <see cref="Right"/>, its label, its row within the lane.</summary>
internal sealed record PlacedItem(TimelineItem Item, double Left, double Right, string Label, LabelSide Side, int Row)
{
    public double Start(double gap) => Side == LabelSide.Before ? Left - gap - TextMeasure.Width(Label, LanePacker.LabelSize) : Left;

    public double End(double gap) => Side != LabelSide.After || Label.Length == 0 ? Right : Right + gap + TextMeasure.Width(Label, LanePacker.LabelSize);
}

/// <summary>Puts the items of a lane into as few rows as it takes for nothing to overlap, labels included.</summary>
internal static class LanePacker
{
    public const double LabelSize = 11;
    public const double LabelGap = 4;
    private const double MaxLabel = 230;
    private const int MaxLabelledRows = 14;

    /// <summary>Items at their places in time; where labels would make the lane too tall they are left to the tooltips.</summary>
    public static IReadOnlyList<PlacedItem> Along(IEnumerable<(TimelineItem Item, double Left, double Right)> items, Section section)
    {
        var sorted = items.OrderBy(i => i.Left).ThenBy(i => i.Right).ToList();
        var labelled = Pack(sorted.Select(i => WithLabel(i.Item, i.Left, i.Right, section)));
        return labelled.Count > 0 && labelled.Max(p => p.Row) >= MaxLabelledRows
            ? Pack(sorted.Select(i => new PlacedItem(i.Item, i.Left, i.Right, "", LabelSide.After, 0)))
            : labelled;
    }

    /// <summary>Items without a place in time, one after the other from the section's left edge.</summary>
    public static IReadOnlyList<PlacedItem> Flow(IReadOnlyList<TimelineItem> items, Section section, double mark)
    {
        var placed = new List<PlacedItem>();
        var labels = items.Count <= MaxLabelledRows;
        var (x, row) = (section.Left, 0);
        foreach (var item in items)
        {
            var label = labels ? FitText.Ellipsize(item.Label, section.Right - section.Left - mark - LabelGap, LabelSize) : "";
            var width = mark + (label.Length == 0 ? 0 : LabelGap + TextMeasure.Width(label, LabelSize));
            if (x > section.Left && x + width > section.Right) { x = section.Left; row++; }
            placed.Add(new PlacedItem(item, x, x + mark, label, LabelSide.After, row));
            x += width + (label.Length == 0 ? 2 : 10);
        }
        return placed;
    }

    private static PlacedItem WithLabel(TimelineItem item, double left, double right, Section section)
    {
        var (after, before) = (section.Right - right - LabelGap, left - section.Left - LabelGap);
        var wanted = Math.Min(MaxLabel, TextMeasure.Width(item.Label, LabelSize));
        var inside = item.When.IsDay || item.When.Earliest is null || item.When.Latest is null ? 0 : right - left - 14;
        var side = wanted <= after ? LabelSide.After : wanted <= before ? LabelSide.Before : inside > Math.Max(before, after) ? LabelSide.Inside : before > after ? LabelSide.Before : LabelSide.After;
        var room = Math.Min(MaxLabel, side switch { LabelSide.Before => before, LabelSide.Inside => inside, _ => after });
        // A label of three letters and an ellipsis tells nothing.
        var label = room < Math.Min(wanted, 40) ? "" : FitText.Ellipsize(item.Label, room, LabelSize);
        return new PlacedItem(item, left, right, label, label.Length == 0 ? LabelSide.After : side, 0);
    }

    private static List<PlacedItem> Pack(IEnumerable<PlacedItem> items)
    {
        var ends = new List<double>();
        var placed = new List<PlacedItem>();
        foreach (var item in items.OrderBy(i => i.Start(LabelGap)))
        {
            var row = ends.FindIndex(end => end + 6 <= item.Start(LabelGap));
            if (row < 0) { row = ends.Count; ends.Add(0); }
            ends[row] = item.End(LabelGap);
            placed.Add(item with { Row = row });
        }
        return placed;
    }
}
