using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>The signs of a timeline: drawn in the lanes and explained in the legend, where they occur.</summary>
internal static class TimelineLegend
{
    public static IReadOnlyList<LegendEntry> Entries(TimelineTable table, bool hasBreaks, bool isStrip)
    {
        var entries = new List<LegendEntry>();
        var items = table.Items.ToList();
        var barKinds = items.Where(item => IsBar(item.When)).Select(item => table.Kinds.NameOf(item.Kind))
            .ToHashSet(StringComparer.Ordinal);
        if (table.Kinds.Names.Count > 1)
        {
            entries.AddRange(table.Kinds.Names.Select(kind =>
                isStrip
                    ? Legend.Area(kind, table.Kinds.SlotOf(kind))
                    : KindEntry(kind, table.Kinds.SlotOf(kind), barKinds.Contains(kind))));
        }

        var (hasDays, hasMonths) = (items.Any(item => item.When.IsDay), items.Any(item => item.When.MonthOfOpenYear is not null));
        if (!isStrip && table.Kinds.Names.Count < 2 && (hasDays || hasMonths))
        {
            var meaning = !hasMonths ? "on this day" : hasDays ? "on this day, or in this month" : "in this month";
            entries.Add(new LegendEntry(meaning, (canvas, x, y) =>
                canvas.Marker(table.Kinds.SlotOf(table.Kinds.Names[0]), x + 6, y + 6, 5, role: Role.Legend), 12));
        }

        if (!isStrip && items.Any(item => item.When.IsSomeDay))
        {
            entries.Add(new LegendEntry("on some day in this month or year", (canvas, x, y) =>
                SomeDay(canvas, x, x + 22, y + 6, canvas.Ink.Axis, Role.Legend, null), 22));
        }

        if (!isStrip && items.Any(item => IsBar(item.When) && !item.When.IsSomeDay))
        {
            entries.Add(new LegendEntry("a period, or a day within it", (canvas, x, y) =>
                Bar(canvas, x, x + 22, y + 6, Grey(canvas), Role.Legend, null), 22));
        }

        if (!isStrip && items.Any(i => i.When.IsDated && (i.When.Earliest is null || i.When.Latest is null)))
            entries.Add(new LegendEntry("open end", (canvas, x, y) =>
                Arrow(canvas, x, x + 22, y + 6, true, Grey(canvas).Colour, null, Role.Legend, null), 22));
        if (hasBreaks) entries.Add(new LegendEntry("time cut out", PaintCut));
        return entries;
    }

    private static Fill Grey(Canvas canvas) => new(canvas.Ink.Axis, Texture.Plain);

    private static void PaintCut(Canvas canvas, double x, double y)
    {
        foreach (var left in (ReadOnlySpan<double>)[2, 8])
            canvas.Line(x + left, y + 11, x + left + 6, y + 1, new Stroke(canvas.Ink.Axis, 1.5), Role.Legend);
    }

    // A kind looks one way as a point and another as a bar.
    private static LegendEntry KindEntry(string kind, int slot, bool hasBars) => new(kind, (canvas, x, y) =>
    {
        canvas.Marker(slot, x + 6, y + 6, 5, role: Role.Legend);
        if (hasBars) Bar(canvas, x + 15, x + 31, y + 6, canvas.Ink.Series(slot), Role.Legend, null);
    }, hasBars ? 32 : 12);

    private static bool IsBar(When when) => when is { Earliest: not null, Latest: not null, IsDay: false };

    /// <summary>Open inside: not all of this time, some day of it.</summary>
    public static void SomeDay(Canvas canvas, double left, double right, double y, string colour, Role role, string? tip) =>
        canvas.Add(new RectShape(left + 0.75, y - 4.5, right - left - 1.5, 9, canvas.Ink.Paper, new Stroke(colour, 1.5))
        {
            Role = role, Tip = tip,
        });

    public static void Bar(Canvas canvas, double left, double right, double y, Fill fill, Role role, string? tip) =>
        canvas.Area(left, y - 4.5, right - left, 9, fill, role, tip);

    /// <summary>The marker of its kind (in the legend a stop) at the known end, an arrowhead at the open one.</summary>
    public static void Arrow(Canvas canvas, double left, double right, double y, bool openRight, string colour, int? slot, Role role,
        string? tip)
    {
        var (stop, head, back) = openRight ? (left, right, -9) : (right, left, 9);
        canvas.Line(stop, y, head + back, y, new Stroke(colour, 4), role, tip);
        if (slot is { } known) canvas.Marker(known, openRight ? stop + 5 : stop - 5, y, 5, tip, role);
        else canvas.Line(stop, y - 6, stop, y + 6, new Stroke(colour, 2.5), role);
        canvas.Add(new PathShape([new(head, y, Move: true), new(head + back, y - 6), new(head + back, y + 6)], colour,
            Closed: true) { Role = role, Tip = tip });
    }
}
