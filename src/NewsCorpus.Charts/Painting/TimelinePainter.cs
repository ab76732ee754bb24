using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>Draws a timeline.</summary>
internal sealed class TimelinePainter
{
    private const double MarkSize = 11;
    private const double ArrowLength = 40;
    private const double RowHeight = 19;
    private const string OpenHead = "year not stated";
    private const string UndatedHead = "undated";
    private readonly Canvas canvas;
    private readonly Timeline timeline;
    private readonly IReadOnlyList<string> lanes, kinds;
    private readonly double gutter;
    private readonly Section? dated, open, undated;
    private readonly DateAxis axis;

    public static void Paint(Canvas canvas, Timeline timeline)
    {
        if (timeline.Lanes.Count == 0) { Furniture.Empty(canvas); return; }
        var painter = new TimelinePainter(canvas, timeline);
        Legend.Draw(canvas, TimelineLegend.Entries(timeline, painter.axis.Breaks.Any()));
        painter.Paint();
    }

    private TimelinePainter(Canvas canvas, Timeline timeline)
    {
        (this.canvas, this.timeline, lanes, kinds) = (canvas, timeline, timeline.Lanes, timeline.Kinds);
        gutter = Furniture.Gutter(canvas, lanes.Select(l => l.Length == 0 ? "(no name)" : l), 0.24);
        var items = timeline.Items;
        var (hasDated, hasOpen, hasUndated) = (items.Any(i => i.When.IsDated), items.Any(i => i.When.MonthOfOpenYear is not null), items.Any(IsUndated));
        if (!hasDated && !hasOpen) hasUndated = true;
        var (left, room) = (canvas.Left + gutter + 12, canvas.Right - canvas.Left - gutter - 12);
        // The more items a part has, the more of the width; words need more than marks.
        var undatedWidth = !hasUndated ? 0 : !hasDated && !hasOpen ? room : Math.Max(HeadWidth(UndatedHead), room * ((items.Any(i => IsUndated(i) && i.Label.Length > 0) ? 0.22 : 0.12) + 0.25 * Share(IsUndated)));
        // Nor is a part narrower than the words over it, as long as the others keep most of the room.
        var openWidth = !hasOpen ? 0 : hasDated ? Math.Max(room * (0.18 + 0.2 * Share(i => i.When.MonthOfOpenYear is not null)), HeadWidth(OpenHead)) : room - undatedWidth;
        var datedWidth = room - undatedWidth - openWidth;
        dated = hasDated ? new Section(left, left + datedWidth - 8) : null;
        open = hasOpen ? new Section(left + datedWidth, left + datedWidth + openWidth - 8) : null;
        undated = hasUndated ? new Section(left + datedWidth + openWidth, canvas.Right) : null;
        var days = items.Where(i => i.When.IsDated).Select(i => (i.When.Earliest ?? i.When.Latest!.Value, i.When.Latest ?? i.When.Earliest!.Value));
        axis = new DateAxis(days, left, left + Math.Max(60, datedWidth - 8), timeline.CutGaps);

        double HeadWidth(string text) => Math.Min(TextMeasure.Width(text, 11, bold: true) + 12, room * 0.25);

        double Share(Func<TimelineItem, bool> isOfPart) => (double)items.Count(isOfPart) / items.Length;
    }

    private void Paint()
    {
        PaintHeads();
        var top = canvas.Y;
        var placed = lanes.Select(lane => Place(timeline.Items.Where(i => i.Lane == lane).ToList())).ToList();
        var heights = placed.Select((items, i) => LaneHeight(lanes[i], items)).ToList();
        PaintBackground(top, heights);
        for (var i = 0; i < lanes.Count; i++)
        {
            Furniture.Label(canvas, canvas.Left + gutter, canvas.Y + heights[i] / 2, gutter, lanes[i], 3);
            foreach (var item in placed[i]) PaintItem(item, canvas.Y + 6 + (item.Top + item.Height / 2) * Spacing(placed[i]), Ground(i));
            canvas.Y += heights[i];
        }
        PaintTicks();
        if (placed.SelectMany(items => items).Any(p => p.Lines.Count == 0 && p.IsCut))
            Furniture.Note(canvas, "Where marks crowd, their labels are left out.");
    }

    private List<PlacedItem> Place(IReadOnlyList<TimelineItem> items)
    {
        var placed = new List<PlacedItem>();
        if (dated is not null) placed.AddRange(LanePacker.Along(items.Where(i => i.When.IsDated).Select(Extent), dated));
        if (open is not null)
            placed.AddRange(LanePacker.Along(items.Where(i => i.When.MonthOfOpenYear is not null).Select(i => (i, MonthX(i) - MarkSize / 2, MonthX(i) + MarkSize / 2)), open));
        if (undated is not null) placed.AddRange(LanePacker.Flow([.. items.Where(IsUndated)], new Section(undated.Left + 6, undated.Right - 4), MarkSize));
        return placed;
    }

    private (TimelineItem Item, double Left, double Right) Extent(TimelineItem item)
    {
        var (earliest, latest) = (item.When.Earliest, item.When.Latest);
        if (latest is null) return (item, Math.Min(axis.X(earliest!.Value), dated!.Right - ArrowLength), Math.Min(axis.X(earliest.Value) + ArrowLength, dated.Right));
        if (earliest is null) return (item, Math.Max(axis.X(latest.Value) - ArrowLength, dated!.Left), Math.Max(axis.X(latest.Value), dated.Left + ArrowLength));
        var (left, right) = (axis.X(earliest.Value), axis.X(latest.Value));
        var missing = Math.Max(0, MarkSize - (right - left)) / 2;
        return (item, left - missing, right + missing);
    }

    private void PaintHeads()
    {
        if ((dated is null ? 0 : 1) + (open is null ? 0 : 1) + (undated is null ? 0 : 1) < 2) return;
        Head(dated, "dated");
        Head(open, OpenHead);
        Head(undated, UndatedHead);
        canvas.Y += 20;

        void Head(Section? section, string text)
        {
            if (section is null) return;
            canvas.Text(section.Left + 2, canvas.Y + 12, FitText.Ellipsize(text, section.Right - section.Left, 11, bold: true), 11, fill: Ink.Quiet, bold: true);
        }
    }

    private void PaintBackground(double top, List<double> heights)
    {
        var y = top;
        for (var i = 0; i < heights.Count; i++)
        {
            if (Ground(i) != Ink.Paper) canvas.Add(new RectShape(canvas.Left, y, canvas.Right - canvas.Left, heights[i], Ground(i)));
            y += heights[i];
        }
        if (dated is not null)
        {
            foreach (var tick in axis.Ticks(11)) canvas.Line(tick.X, top, tick.X, y, new Stroke("#d9d9d9"));
            foreach (var (left, right) in axis.Breaks) PaintBreak(left, right, top, y);
        }
        if (open is not null) for (var month = 0; month <= 12; month += 3) canvas.Line(MonthEdge(month), top, MonthEdge(month), y, new Stroke("#d9d9d9", 1, "2 2"));
        if (undated is not null && (dated ?? open) is not null) canvas.Line(undated.Left, top, undated.Left, y, new Stroke(Ink.Axis, 1, "4 3"));
        canvas.Line(canvas.Left, y, canvas.Right, y, new Stroke(Ink.Axis));
    }

    private void PaintBreak(double left, double right, double top, double bottom)
    {
        var middle = (left + right) / 2;
        canvas.Add(new RectShape(middle - 3, top, 6, bottom - top, Ink.Paper));
        foreach (var x in (ReadOnlySpan<double>)[middle - 3, middle + 3])
        {
            canvas.Line(x, top, x, bottom, new Stroke(Ink.Axis, 1, "1 3"));
            canvas.Line(x - 3, bottom + 5, x + 3, bottom - 5, new Stroke(Ink.Axis, 1.5));
        }
    }

    private static string Ground(int lane) => lane % 2 == 0 ? Ink.Band : Ink.Paper;

    private void PaintItem(PlacedItem placed, double y, string ground)
    {
        var (item, kind) = (placed.Item, Math.Max(0, IndexOf(kinds, placed.Item.Kind)));
        if (!item.When.IsDated || item.When.IsDay) canvas.Add(Marker.Of(kind, (placed.Left + placed.Right) / 2, y, 5, item.Mark.Tip));
        else if (item.When is { Earliest: not null, Latest: not null }) TimelineLegend.Bar(canvas, placed.Left, placed.Right, y, Ink.Of(kind), Role.Mark, item.Mark.Tip);
        else TimelineLegend.Arrow(canvas, placed.Left, placed.Right, y, item.When.Latest is null, Ink.Of(kind).Colour, kind, Role.Mark, item.Mark.Tip);
        if (placed.Lines.Count == 0) return;
        if (placed.Side == LabelSide.Inside) PaintInside(placed, y, Ink.Of(kind).Colour);
        else PaintBeside(placed, y, ground);
    }

    private void PaintBeside(PlacedItem placed, double y, string ground)
    {
        var before = placed.Side == LabelSide.Before;
        var (x, width) = (before ? placed.Left - PlacedItem.LabelGap : placed.Right + PlacedItem.LabelGap, placed.LabelWidth);
        var top = y - placed.Lines.Count * 6.5;
        // The lines of the axis would run through the words.
        canvas.Add(new RectShape(before ? x - width : x, top - 0.5, width, placed.Lines.Count * 13 + 1, ground));
        for (var i = 0; i < placed.Lines.Count; i++)
            canvas.Text(x, top + 10.5 + 13 * i, placed.Lines[i], PlacedItem.LabelSize, before ? Anchor.End : Anchor.Start, tip: placed.IsCut ? placed.Item.Label : null);
    }

    // A bar across the whole axis leaves no room beside it.
    private void PaintInside(PlacedItem placed, double y, string colour)
    {
        canvas.Add(new RectShape(placed.Left, y - 8, placed.Right - placed.Left, 16, colour) { Role = Role.Mark, Tip = placed.Item.Mark.Tip });
        canvas.Text(placed.Left + 7, y + 4, placed.Lines[0], PlacedItem.LabelSize, fill: Ink.On(colour), tip: placed.IsCut ? placed.Item.Label : null);
    }

    private void PaintTicks()
    {
        if (open is not null)
            for (var month = 1; month <= 12; month += MonthEdge(1) - MonthEdge(0) < 10 ? 3 : 1)
                canvas.Text((MonthEdge(month - 1) + MonthEdge(month)) / 2, canvas.Y + 15, DateAxis.MonthName(month)[..1], 10, Anchor.Middle, Ink.Quiet);
        canvas.Y += dated is null ? 24 : Furniture.DateTicks(canvas, axis.Ticks(11), canvas.Y + 15) + 9;
    }

    private double LaneHeight(string lane, List<PlacedItem> items) => Math.Max(
        items.Select(p => p.Bottom).DefaultIfEmpty(1).Max() * Spacing(items) + 12,
        FitText.Wrap(lane, gutter, 12, 3).Count * 14 + 10);

    // Marks alone need less room than words.
    private static double Spacing(List<PlacedItem> items) => items.Any(p => p.Lines.Count > 0) ? RowHeight : 14;

    private double MonthEdge(int month) => open!.Left + (open.Right - open.Left) * month / 12;

    private double MonthX(TimelineItem item) => (MonthEdge(item.When.MonthOfOpenYear!.Value - 1) + MonthEdge(item.When.MonthOfOpenYear.Value)) / 2;

    private static bool IsUndated(TimelineItem item) => !item.When.IsDated && item.When.MonthOfOpenYear is null;

    private static int IndexOf(IReadOnlyList<string> list, string item)
    {
        for (var i = 0; i < list.Count; i++) if (list[i] == item) return i;
        return -1;
    }
}
