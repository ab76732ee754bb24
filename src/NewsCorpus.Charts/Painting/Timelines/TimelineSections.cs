using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>The width of a timeline, shared out: the dated axis, the months of an open year, the undated gutter.</summary>
internal sealed class TimelineSections
{
    public const double MarkSize = 11;
    public const string OpenHead = "year not stated";
    public const string UndatedHead = "undated";
    private const double ArrowLength = 40;

    public TimelineSections(IReadOnlyList<TimelineItem> items, double left, double right, bool cutGaps)
    {
        var (hasDated, hasOpen, hasUndated) =
            (items.Any(i => i.When.IsDated), items.Any(i => i.When.MonthOfOpenYear is not null), items.Any(IsUndated));
        if (!hasDated && !hasOpen) hasUndated = true;
        var room = right - left;
        // The more items a part has, the more of the width; words need more than marks.
        var hasWords = items.Any(i => IsUndated(i) && i.Label.Length > 0);
        var undatedWidth = !hasUndated ? 0 : !hasDated && !hasOpen ? room
            : Math.Max(HeadWidth(UndatedHead), room * ((hasWords ? 0.22 : 0.12) + 0.25 * Share(IsUndated)));
        // No part is narrower than the words over it, as long as the others keep most of the room.
        var openWidth = !hasOpen ? 0 : hasDated
            ? Math.Max(room * (0.18 + 0.2 * Share(i => i.When.MonthOfOpenYear is not null)), HeadWidth(OpenHead)) : room - undatedWidth;
        var datedWidth = room - undatedWidth - openWidth;
        Dated = hasDated ? new Section(left, left + datedWidth - 8) : null;
        Open = hasOpen ? new Section(left + datedWidth, left + datedWidth + openWidth - 8) : null;
        Undated = hasUndated ? new Section(left + datedWidth + openWidth, right) : null;
        var days = items.Where(i => i.When.IsDated)
            .Select(i => (i.When.Earliest ?? i.When.Latest!.Value, i.When.Latest ?? i.When.BeganBy ?? i.When.Earliest!.Value));
        Axis = new DateAxis(days, left, left + Math.Max(60, datedWidth - 8), cutGaps);

        double HeadWidth(string text) => Math.Min(TextMeasure.Width(text, 11, bold: true) + 12, room * 0.25);

        double Share(Func<TimelineItem, bool> isOfPart) => (double)items.Count(isOfPart) / items.Count;
    }

    public Section? Dated { get; }

    public Section? Open { get; }

    public Section? Undated { get; }

    public DateAxis Axis { get; }

    public static bool IsUndated(TimelineItem item) => !item.When.IsDated && item.When.MonthOfOpenYear is null;

    /// <summary>The edge before a month of the open year, 0 to 12.</summary>
    public double MonthEdge(int month) => Open!.Left + Open.Width * month / 12;

    /// <summary>The items of a lane at their places, with their labels where there is room, or without any.</summary>
    public List<PlacedItem> Place(IReadOnlyList<TimelineItem> items, bool labels)
    {
        var placed = new List<PlacedItem>();
        if (Dated is not null)
        {
            placed.AddRange(LanePacker.Along(items.Where(i => i.When.IsDated).Select(Extent), Dated, labels)
                .Select(item => item with { Began = BeganAt(item) }));
        }

        if (Open is not null)
        {
            placed.AddRange(LanePacker.Along(
                items.Where(i => i.When.MonthOfOpenYear is not null).Select(i => (i, MonthX(i) - MarkSize / 2, MonthX(i) + MarkSize / 2)),
                    Open, labels));
        }

        if (Undated is not null)
        {
            placed.AddRange(LanePacker
                .Flow([.. items.Where(IsUndated)], new Section(Undated.Left + 6, Undated.Right - 4), MarkSize, labels));
        }

        return placed;
    }

    /// <summary>The middle of an item's time; null for an undated one.</summary>
    public double? Middle(TimelineItem item)
    {
        if (IsUndated(item)) return null;
        if (!item.When.IsDated) return MonthX(item);
        var (first, last) = (item.When.Earliest ?? item.When.Latest!.Value, item.When.Latest ?? item.When.Earliest!.Value);
        return (Axis.X(first) + Axis.X(last)) / 2;
    }

    private (TimelineItem Item, double Left, double Right) Extent(TimelineItem item)
    {
        var (earliest, latest) = (item.When.Earliest, item.When.Latest);
        if (latest is null)
        {
            var began = Axis.X(item.When.BeganBy ?? earliest!.Value);
            return (item, Math.Min(Axis.X(earliest!.Value), Dated!.Right - ArrowLength),
                Math.Min(began + ArrowLength, Dated.Right));
        }

        if (earliest is null)
        {
            return (item, Math.Max(Axis.X(latest.Value) - ArrowLength, Dated!.Left),
                Math.Max(Axis.X(latest.Value), Dated.Left + ArrowLength));
        }

        var (left, right) = (Axis.X(earliest.Value), Axis.X(latest.Value));
        var missing = Math.Max(0, MarkSize - (right - left)) / 2;
        return (item, left - missing, right + missing);
    }

    // The arrow keeps half its length where the part before it reaches the edge.
    private double? BeganAt(PlacedItem placed) => placed.Item.When is { BeganBy: { } day, Latest: null }
        ? Math.Max(Math.Min(Axis.X(day), placed.Right - ArrowLength / 2), placed.Left + 2)
        : null;

    private double MonthX(TimelineItem item) =>
        (MonthEdge(item.When.MonthOfOpenYear!.Value - 1) + MonthEdge(item.When.MonthOfOpenYear.Value)) / 2;
}
