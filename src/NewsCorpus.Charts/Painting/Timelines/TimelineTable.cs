using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>The lanes and kinds of a timeline. Lanes beyond the limit are one, "others".</summary>
internal sealed record TimelineTable(SeriesTable Kinds, IReadOnlyList<TimelineLane> Lanes)
{
    public const int MostLanes = 24;

    public IEnumerable<TimelineItem> Items => Lanes.SelectMany(lane => lane.Items);

    public static TimelineTable Of(Timeline timeline, int most = MostLanes)
    {
        var kinds = SeriesTable.Of(timeline.KindOrder, [.. timeline.Items.Select(item => (item.Kind, 1.0))], timeline.Palette);
        var items = timeline.Items.ToLookup(item => item.Lane, StringComparer.Ordinal);
        var names = timeline.LaneOrder.Select(lane => Xml.Clean(lane)).Concat(timeline.Items.Select(item => item.Lane))
            .Distinct(StringComparer.Ordinal).ToList();
        if (names.Count <= most) return new TimelineTable(kinds, [.. names.Select(name => new TimelineLane(name, [.. items[name]]))]);
        var kept = names.OrderByDescending(name => items[name].Count()).Take(most - 1).ToHashSet(StringComparer.Ordinal);
        var others = names.Where(name => !kept.Contains(name)).ToList();
        return new TimelineTable(kinds,
        [
            .. names.Where(kept.Contains).Select(name => new TimelineLane(name, [.. items[name]])),
            new TimelineLane($"{Numbers.Short(others.Count)} others", [.. others.SelectMany(name => items[name])]),
        ]);
    }

    /// <summary>The colour of an item's kind.</summary>
    public int SlotOf(TimelineItem item) => Kinds.SlotOf(Kinds.NameOf(item.Kind));
}

internal sealed record TimelineLane(string Name, IReadOnlyList<TimelineItem> Items);
