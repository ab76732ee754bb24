using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>Draws a timeline.</summary>
internal sealed class TimelinePainter
{
    private const double LabelShare = 0.36;
    private const int LabelLines = 4;
    private const double RowHeight = 19;

    // More than fit a page side by side, so placing them would be in vain.
    private const int MostMarks = 3_000;
    private readonly Canvas _canvas;
    private readonly TimelineTable _table;
    private readonly double _gutter;
    private readonly TimelineSections _sections;

    private TimelinePainter(Canvas canvas, Timeline timeline, TimelineTable table)
    {
        (_canvas, _table) = (canvas, table);
        _gutter = ChartParts.Gutter(canvas, table.Lanes.Select(lane => ChartParts.Name(lane.Name)), LabelShare);
        _sections = new TimelineSections([.. table.Items], canvas.Left + _gutter + 12, canvas.Right, timeline.CutGaps);
    }

    public static void Paint(Canvas canvas, Timeline timeline)
    {
        var table = TimelineTable.Of(timeline);
        if (table.Lanes.Count == 0)
        {
            ChartParts.Empty(canvas, timeline);
            return;
        }

        var painter = new TimelinePainter(canvas, timeline, table);
        var marks = painter.Placed(labels: true) ?? painter.Placed(labels: false);
        Legend.Draw(canvas, TimelineLegend.Entries(table, painter._sections.Axis.Breaks.Any(), isStrip: marks is null));
        if (marks is not null) painter.PaintMarks(marks);
        else new TimelinePainter(canvas, timeline, TimelineTable.Of(timeline, (int)(ChartParts.MaxPlot / LaneStrip.Height))).PaintStrips();
    }

    // Null where the lanes would be higher than a page.
    private List<List<PlacedItem>>? Placed(bool labels)
    {
        if (_table.Items.Count() > MostMarks) return null;
        var placed = _table.Lanes.Select(lane => _sections.Place(lane.Items, labels)).ToList();
        return placed.Zip(_table.Lanes, (items, lane) => LaneHeight(lane, items)).Sum() <= ChartParts.MaxPlot ? placed : null;
    }

    private void PaintMarks(List<List<PlacedItem>> placed)
    {
        PaintHeads();
        var heights = placed.Zip(_table.Lanes, (items, lane) => LaneHeight(lane, items)).ToList();
        PaintBackground(_canvas.Y, heights);
        for (var i = 0; i < heights.Count; i++)
        {
            ChartParts.Label(_canvas, _canvas.Left + _gutter, _canvas.Y + heights[i] / 2, _gutter, _table.Lanes[i].Name, LabelLines);
            var marks = new TimelineMarks(_canvas, _table, Ground(i));
            foreach (var item in placed[i]) marks.Paint(item, _canvas.Y + 6 + (item.Top + item.Height / 2) * Spacing(placed[i]));
            _canvas.Y += heights[i];
        }

        PaintTicks();
        if (placed.SelectMany(items => items).Any(p => p.Lines.Count == 0 && p.IsCut))
        {
            ChartParts.Note(_canvas, "Where marks crowd, their labels are left out.");
        }
    }

    private void PaintStrips()
    {
        PaintHeads();
        PaintBackground(_canvas.Y, [.. _table.Lanes.Select(_ => LaneStrip.Height)]);
        var strip = new LaneStrip(_table, _sections);
        foreach (var lane in _table.Lanes)
        {
            ChartParts.Label(_canvas, _canvas.Left + _gutter, _canvas.Y + LaneStrip.Height / 2, _gutter, lane.Name, 2);
            strip.Paint(_canvas, lane);
            _canvas.Y += LaneStrip.Height;
        }

        PaintTicks();
        ChartParts.Note(_canvas, "Too many marks to draw each: columns show how many stand at a place, "
            + "each lane to its own scale; a period stands at its middle.");
    }

    private void PaintHeads()
    {
        var (dated, open, undated) = (_sections.Dated, _sections.Open, _sections.Undated);
        if ((dated is null ? 0 : 1) + (open is null ? 0 : 1) + (undated is null ? 0 : 1) < 2) return;
        Head(dated, "dated");
        Head(open, TimelineSections.OpenHead);
        Head(undated, TimelineSections.UndatedHead);
        _canvas.Y += 20;

        void Head(Section? section, string text)
        {
            if (section is null) return;
            _canvas.Text(section.Left + 2, _canvas.Y + 12, FitText.Ellipsize(text, section.Width, 11, bold: true), 11,
                fill: _canvas.Ink.Quiet, bold: true);
        }
    }

    private void PaintBackground(double top, IReadOnlyList<double> heights)
    {
        var y = top;
        for (var i = 0; i < heights.Count; i++)
        {
            if (Ground(i) != _canvas.Ink.Paper)
            {
                _canvas.Add(new RectShape(_canvas.Left, y, _canvas.Right - _canvas.Left, heights[i], Ground(i)));
            }

            y += heights[i];
        }

        var (axis, grid) = (_canvas.Ink.Axis, _canvas.Ink.Grid);
        if (_sections.Dated is not null)
        {
            foreach (var tick in _sections.Axis.Ticks(11)) _canvas.Line(tick.X, top, tick.X, y, new Stroke(grid));
            foreach (var (left, right) in _sections.Axis.Breaks) PaintBreak((left + right) / 2, top, y);
        }

        if (_sections.Open is not null)
            for (var month = 0; month <= 12; month += 3)
            {
                _canvas.Line(_sections.MonthEdge(month), top, _sections.MonthEdge(month), y, new Stroke(grid, 1, "2 2"));
            }

        if (_sections.Undated is { } undated && (_sections.Dated ?? _sections.Open) is not null)
        {
            _canvas.Line(undated.Left, top, undated.Left, y, new Stroke(axis, 1, "4 3"));
        }

        _canvas.Line(_canvas.Left, y, _canvas.Right, y, new Stroke(axis));
    }

    private void PaintBreak(double middle, double top, double bottom)
    {
        var axis = _canvas.Ink.Axis;
        _canvas.Add(new RectShape(middle - 3, top, 6, bottom - top, _canvas.Ink.Paper));
        foreach (var x in (ReadOnlySpan<double>)[middle - 3, middle + 3])
        {
            _canvas.Line(x, top, x, bottom, new Stroke(axis, 1, "1 3"));
            _canvas.Line(x - 3, bottom + 5, x + 3, bottom - 5, new Stroke(axis, 1.5));
        }
    }

    private string Ground(int lane) => lane % 2 == 0 ? _canvas.Ink.Band : _canvas.Ink.Paper;

    private void PaintTicks()
    {
        var limit = double.MaxValue;
        if (_sections.Open is not null)
        {
            double Edge(int month) => _sections.MonthEdge(month);
            // Three letters need some 24 units.
            var step = new[] { 1, 2, 3, 4, 6 }.First(months => months == 6 || months * (Edge(1) - Edge(0)) >= 24);
            // The last tick of the dated part leaves room for the first month.
            limit = (Edge(0) + Edge(1) - TextMeasure.Width(DateAxis.MonthName(1).AsSpan(0, 3), 10)) / 2 - 4;
            for (var month = 1; month <= 12; month += step)
                _canvas.Text((Edge(month - 1) + Edge(month)) / 2, _canvas.Y + 15, DateAxis.MonthName(month)[..3], 10, Anchor.Middle,
                    _canvas.Ink.Quiet);
        }

        _canvas.Y += _sections.Dated is null ? 24 : ChartParts.DateTicks(_canvas, _sections.Axis.Ticks(11, limit), _canvas.Y + 15) + 9;
    }

    private double LaneHeight(TimelineLane lane, List<PlacedItem> items) => Math.Max(
        items.Select(p => p.Bottom).DefaultIfEmpty(1).Max() * Spacing(items) + 12,
        FitText.Wrap(lane.Name, _gutter, 12, LabelLines).Count * 14 + 10);

    // Marks alone need less room than words.
    private static double Spacing(List<PlacedItem> items) => items.Any(p => p.Lines.Count > 0) ? RowHeight : 14;
}
