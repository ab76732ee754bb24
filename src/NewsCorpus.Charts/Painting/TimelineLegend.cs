using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>The signs of a timeline: drawn in the lanes and explained in the legend, where they occur.</summary>
internal static class TimelineLegend
{
    public static IReadOnlyList<LegendEntry> Entries(Timeline timeline, bool hasBreaks)
    {
        var entries = new List<LegendEntry>();
        var kinds = timeline.Kinds;
        if (kinds.Count > 1) entries.AddRange(kinds.Select((kind, i) => KindEntry(kind, i, timeline.Items.Any(item => item.Kind == kind && IsBar(item.When)))));
        var grey = new Fill(Ink.Axis, Texture.Plain);
        if (timeline.Items.Any(i => IsBar(i.When)))
            entries.Add(new LegendEntry("day uncertain, or a period", (canvas, x, y) => Bar(canvas, x, x + 22, y + 6, grey, Role.Legend, null), 22));
        if (timeline.Items.Any(i => i.When.IsDated && (i.When.Earliest is null || i.When.Latest is null)))
            entries.Add(new LegendEntry("open end", (canvas, x, y) => Arrow(canvas, x, x + 22, y + 6, true, grey.Colour, null, Role.Legend, null), 22));
        if (hasBreaks)
            entries.Add(new LegendEntry("time cut out", (canvas, x, y) =>
            {
                canvas.Line(x + 2, y + 11, x + 8, y + 1, new Stroke(Ink.Axis, 1.5), Role.Legend);
                canvas.Line(x + 8, y + 11, x + 14, y + 1, new Stroke(Ink.Axis, 1.5), Role.Legend);
            }));
        return entries;
    }

    // A kind looks one way as a point and another as a bar.
    private static LegendEntry KindEntry(string kind, int index, bool hasBars) => new(kind, (canvas, x, y) =>
    {
        canvas.Add(Marker.Of(index, x + 6, y + 6, 5, role: Role.Legend));
        if (hasBars) Bar(canvas, x + 15, x + 31, y + 6, Ink.Of(index), Role.Legend, null);
    }, hasBars ? 32 : 12);

    private static bool IsBar(When when) => when is { Earliest: not null, Latest: not null, IsDay: false };

    public static void Bar(Canvas canvas, double left, double right, double y, Fill fill, Role role, string? tip) =>
        canvas.Area(left, y - 4.5, right - left, 9, fill, role, tip);

    /// <summary>The marker of its kind (in the legend a stop) at the known end, an arrowhead at the open one.</summary>
    public static void Arrow(Canvas canvas, double left, double right, double y, bool openRight, string colour, int? kind, Role role, string? tip)
    {
        var (stop, head, back) = openRight ? (left, right, -9) : (right, left, 9);
        canvas.Line(stop, y, head + back, y, new Stroke(colour, 4), role, tip);
        if (kind is { } index) canvas.Add(Marker.Of(index, openRight ? stop + 5 : stop - 5, y, 5, tip, role));
        else canvas.Line(stop, y - 6, stop, y + 6, new Stroke(colour, 2.5), role);
        canvas.Add(new PathShape([new(head, y, Move: true), new(head + back, y - 6), new(head + back, y + 6)], colour, Closed: true) { Role = role, Tip = tip });
    }
}
