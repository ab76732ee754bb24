using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>Puts the items of a lane under each other so that nothing overlaps, labels included.</summary>
internal static class LanePacker
{
    private const double MaxLabel = 230;
    private const double MaxLabelledRows = 16;
    private const int MaxLabelledItems = 60;
    private const double Gap = 6;

    /// <summary>Items at their places in time; where labels would make the lane too tall they are left out.</summary>
    public static IReadOnlyList<PlacedItem> Along(IEnumerable<(TimelineItem Item, double Left, double Right)> items, Section section,
        bool labels)
    {
        // Every label is measured and compared with its neighbours, so a crowd is not tried with labels.
        var sorted = items.OrderBy(i => i.Left).ThenBy(i => i.Right).ToList();
        if (labels && sorted.Count <= MaxLabelledItems)
        {
            var labelled = Stack(sorted.Select(i => WithLabel(i.Item, i.Left, i.Right, section)));
            if (labelled.All(p => p.Bottom <= MaxLabelledRows)) return labelled;
        }

        return Rows(sorted.Select(i => new PlacedItem(i.Item, i.Left, i.Right, [])));
    }

    /// <summary>Items without a place in time, one after the other from the section's left edge.</summary>
    public static IReadOnlyList<PlacedItem> Flow(IReadOnlyList<TimelineItem> items, Section section, double mark, bool labels)
    {
        if (!labels || items.Count > MaxLabelledItems) return Flowed(items, section, mark, labels: false);
        var labelled = Flowed(items, section, mark, labels: true);
        return labelled.All(p => p.Bottom <= MaxLabelledRows) ? labelled : Flowed(items, section, mark, labels: false);
    }

    private static List<PlacedItem> Flowed(IReadOnlyList<TimelineItem> items, Section section, double mark, bool labels)
    {
        var placed = new List<PlacedItem>();
        var (x, top, bottom) = (section.Left, 0.0, 0.0);
        foreach (var item in items)
        {
            var lines = labels ? FitText
                .Wrap(item.Label, Math.Min(MaxLabel, section.Width - mark - PlacedItem.LabelGap), PlacedItem.LabelSize, 2) : [];
            var here = new PlacedItem(item, x, x + mark, lines, LabelSide.After, top);
            if (x > section.Left && here.End > section.Right) { here =
                here with { Left = section.Left, Right = section.Left + mark, Top = bottom }; top = bottom; }
            placed.Add(here);
            bottom = Math.Max(bottom, here.Bottom);
            x = here.End + (lines.Count == 0 ? 2 : 10);
        }

        return placed;
    }

    // After the mark if the words fit there, else before it, else inside a long bar, else over two lines.
    private static PlacedItem WithLabel(TimelineItem item, double left, double right, Section section)
    {
        var (after, before) = (Math.Min(MaxLabel, section.Right - right - PlacedItem.LabelGap),
            Math.Min(MaxLabel, left - section.Left - PlacedItem.LabelGap));
        var isBar = !item.When.IsDay && item.When.Earliest is not null && item.When.Latest is not null;
        var inside = isBar ? right - left - 14 : 0;
        var wanted = TextMeasure.Width(item.Label, PlacedItem.LabelSize);
        var side = wanted <= after ? LabelSide.After : wanted <= before ? LabelSide.Before
            : inside > Math.Min(wanted, 1.5 * Math.Max(before, after)) ? LabelSide.Inside : before > after ? LabelSide.Before
            : LabelSide.After;
        var room = side switch { LabelSide.Before => before, LabelSide.Inside => inside, _ => after };
        // A few letters and an ellipsis tell nothing.
        var lines = room < Math.Min(wanted, 64)
            ? []
            : FitText.Wrap(item.Label, room, PlacedItem.LabelSize, side == LabelSide.Inside ? 1 : 2);
        return new PlacedItem(item, left, right, lines, side);
    }

    // Each at the highest place that is free; items have different heights.
    private static List<PlacedItem> Stack(IEnumerable<PlacedItem> items)
    {
        var placed = new List<PlacedItem>();
        foreach (var item in items.OrderBy(i => i.Start))
        {
            var beside = placed.Where(p => p.Start < item.End + Gap && item.Start < p.End + Gap).ToList();
            var top = beside.Select(p => p.Bottom).Append(0).Order()
                .First(t => beside.All(p => t + item.Height <= p.Top + 1e-9 || p.Bottom <= t + 1e-9));
            placed.Add(item with { Top = top });
        }

        return placed;
    }

    // All of one height, each in the first row whose last item ends before it: fast for thousands.
    private static List<PlacedItem> Rows(IEnumerable<PlacedItem> items)
    {
        var ends = new List<double>();
        var placed = new List<PlacedItem>();
        foreach (var item in items.OrderBy(i => i.Start))
        {
            var row = ends.FindIndex(end => end + 2 <= item.Start);
            if (row < 0) { row = ends.Count; ends.Add(0); }
            ends[row] = item.End;
            placed.Add(item with { Top = row });
        }

        return placed;
    }
}
