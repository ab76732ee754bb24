using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>Draws lines: all in one panel, each named at its end, or each in a panel of its own.</summary>
internal sealed class LinePainter
{
    private const double Height = 280;
    private const double PanelHeight = 74;
    private const double GroundHeight = 56;
    private const double LabelSize = 12;
    private readonly Canvas _canvas;
    private readonly LineChart _chart;
    private readonly LineTable _table;
    private readonly NumberAxis _axis, _across, _ground;
    private readonly DateAxis? _days;
    private readonly double _left, _right;

    private LinePainter(Canvas canvas, LineChart chart, LineTable table)
    {
        (_canvas, _chart, _table) = (canvas, chart, table);
        var points = table.Lines.SelectMany(line => line.Points).ToList();
        _axis = NumberAxis.Over(points.Select(p => p.Value).OfType<double>(), chart.FromZero, chart.Panels ? 3 : 5, closed: true);
        _ground = NumberAxis.Over(table.Ground.Select(p => p.Value).OfType<double>(), withZero: true, count: 2, closed: true);
        _left = canvas.Left + _axis.Ticks.Concat(_ground.Ticks).Concat(table.Lines.SelectMany(line => AxisOf(line).Ticks))
            .Max(tick => TextMeasure.Width(Numbers.Short(tick), 11)) + 8;
        var longest = table.Lines.Max(line => TextMeasure.Width(ChartParts.Name(line.Name), LabelSize));
        _right = canvas.Right - (IsNamed ? Math.Min(longest, Math.Floor((canvas.Right - canvas.Left) * 0.25)) + 32 : 8);
        var places = points.Concat(table.Ground).Select(p => p.X).ToList();
        _across = NumberAxis.Over(places, withZero: false, count: 8);
        _days = chart.OverDays
            ? new DateAxis(places.Select(x => (LineTable.Day(x), LineTable.Day(x))), _left, _right, cutGaps: false)
            : null;
    }

    private NumberAxis AxisOf(Line line) => _chart is { Panels: true, OwnScales: true } && line.HasValues
        ? NumberAxis.Over(line.Points.Select(p => p.Value).OfType<double>(), _chart.FromZero || _chart.Columns, 3, closed: true) : _axis;

    private bool IsNamed => !_chart.Panels && _table.Lines.Count > 1;

    public static void Paint(Canvas canvas, LineChart chart)
    {
        var table = LineTable.Of(chart);
        if (!table.Lines.Any(line => line.HasValues)) ChartParts.Empty(canvas, chart);
        else new LinePainter(canvas, chart, table).Paint();
    }

    private void Paint()
    {
        PaintTitle(Xml.Clean(_chart.YLabel), _canvas.Left);
        if (_chart.Panels)
        {
            foreach (var line in _table.Lines)
            {
                PaintTitle(_table.Lines.Count > 1 ? ChartParts.Name(line.Name) : "", _left);
                PaintPanel([line], AxisOf(line), PanelHeight);
                _canvas.Y += 8;
            }
        }
        else
        {
            PaintPanel(_table.Lines, _axis, Height);
        }

        if (_table.Ground.Count > 0) PaintGround();
        PaintAcross();
        if (_table.Hidden > 0) ChartParts.Note(_canvas, ChartParts.Rest(_table.Hidden, "line", "lines") + ".");
    }

    private void PaintTitle(string title, double x)
    {
        if (title.Length == 0) return;
        var shown = FitText.Ellipsize(title, _canvas.Right - x, LabelSize);
        _canvas.Text(x, _canvas.Y + 12, shown, LabelSize, fill: _canvas.Ink.Quiet, tip: shown == title ? null : title);
        _canvas.Y += 20;
    }

    private void PaintPanel(IReadOnlyList<Line> lines, NumberAxis axis, double height)
    {
        var top = _canvas.Y + 4;
        PaintTicks(axis, top, height);
        foreach (var line in lines)
        {
            if (_chart is { Panels: true, Columns: true })
            {
                PaintColumns(line.Points, axis, top, height, _canvas.Ink.Series(_table.Lines.Count > 1 ? line.Slot : 0).Colour);
            }
            else PaintLine(line, axis, top, height);
        }

        if (IsNamed) PaintNames(top, height);
        _canvas.Y = top + height;
    }

    private void PaintTicks(NumberAxis axis, double top, double height)
    {
        foreach (var tick in axis.Ticks)
        {
            var y = axis.Place(tick, top + height, top);
            _canvas.Line(_left, y, _right, y, new Stroke(tick == 0 ? _canvas.Ink.Axis : _canvas.Ink.Grid));
            _canvas.Text(_left - 6, y + 4, Numbers.Short(tick), 11, Anchor.End, _canvas.Ink.Quiet);
        }
    }

    private void PaintColumns(IReadOnlyList<LineTable.Point> points, NumberAxis axis, double top, double height, string colour)
    {
        var width = Math.Clamp(0.7 * (_right - _left) / Slots(points), 1, 14);
        foreach (var point in points)
        {
            if (point.Value is not { } value || value == 0) continue;
            var (y, zero) = (axis.Place(value, top + height, top), axis.Place(0, top + height, top));
            var x = Math.Clamp(X(point.X) - width / 2, _left, _right - width);
            _canvas.Add(new RectShape(x, Math.Min(y, zero), width, Math.Abs(zero - y), colour) { Role = Role.Mark, Tip = point.Mark.Tip });
        }
    }

    // How many columns stand side by side, by the smallest distance between two.
    private double Slots(IReadOnlyList<LineTable.Point> points)
    {
        var places = _table.Lines.SelectMany(line => line.Points).Concat(_table.Ground).Concat(points).Select(point => X(point.X))
            .Distinct().Order().ToList();
        var least = places.Zip(places.Skip(1), (a, b) => b - a).DefaultIfEmpty(_right - _left).Min();
        return Math.Max(1, (_right - _left) / Math.Max(least, 1));
    }

    private void PaintLine(Line line, NumberAxis axis, double top, double height)
    {
        double Y(double value) => axis.Place(value, top + height, top);
        var slot = _table.Lines.Count > 1 ? line.Slot : 0;
        var colour = _canvas.Ink.Line(slot);
        var path = new List<PathPoint>();
        var gap = true;
        foreach (var point in line.Points)
        {
            if (point.Value is { } value) path.Add(new PathPoint(X(point.X), Y(value), Move: gap));
            gap = point.Value is null;
        }

        if (path.Count > 1)
        {
            _canvas.Add(new PathShape(path, null, new Stroke(colour, 2, _chart.Panels ? null : Ink.Dash(slot))) { Role = Role.Mark });
        }

        // So many markers would hide the line; small dots still carry the notes.
        var dense = line.Points.Count > 60;
        foreach (var point in line.Points)
        {
            if (point.Value is not { } value) continue;
            if (dense) _canvas.Add(new CircleShape(X(point.X), Y(value), 1.5, colour) { Role = Role.Mark, Tip = point.Mark.Tip });
            else _canvas.Marker(slot, X(point.X), Y(value), _chart.Panels ? 3 : 4, point.Mark.Tip);
        }
    }

    // Names stand at the last points of their lines, moved apart where those are close.
    private void PaintNames(double top, double height)
    {
        const double spacing = 15;
        var ends = _table.Lines.Where(line => line.HasValues).Select(line => (Line: line, Last: line.Points.Last(p => p.Value is not null)))
            .Select(end => (end.Line, X: X(end.Last.X), At: _axis.Place(end.Last.Value!.Value, top + height, top))).OrderBy(end => end.At)
            .ToList();
        var places = new double[ends.Count];
        for (var i = 0; i < places.Length; i++) places[i] = Math.Max(ends[i].At, i == 0 ? top : places[i - 1] + spacing);
        for (var i = places.Length - 1; i >= 0; i--)
        {
            places[i] = Math.Min(places[i], i == places.Length - 1 ? top + height : places[i + 1] - spacing);
        }

        for (var i = 0; i < places.Length; i++)
        {
            var name = ChartParts.Name(ends[i].Line.Name);
            _canvas.Line(Math.Min(ends[i].X + 6, _right), ends[i].At, _right + 10, places[i], new Stroke(_canvas.Ink.Grid));
            _canvas.Marker(ends[i].Line.Slot, _right + 16, places[i], 4, role: Role.Furniture);
            var shown = FitText.Ellipsize(name, _canvas.Right - _right - 24, LabelSize);
            _canvas.Text(_right + 24, places[i] + 4, shown, LabelSize, tip: shown == name ? null : name);
        }
    }

    private void PaintGround()
    {
        _canvas.Y += 12;
        PaintTitle(Xml.Clean(_chart.GroundLabel), _canvas.Left);
        var top = _canvas.Y + 4;
        PaintTicks(_ground, top, GroundHeight);
        PaintColumns(_table.Ground, _ground, top, GroundHeight, _canvas.Ink.Axis);
        _canvas.Y = top + GroundHeight;
    }

    private void PaintAcross()
    {
        _canvas.Line(_left, _canvas.Y, _right, _canvas.Y, new Stroke(_canvas.Ink.Axis));
        var ticks = _days?.Ticks(11) ?? NumberTicks();
        foreach (var tick in ticks) _canvas.Line(tick.X, _canvas.Y, tick.X, _canvas.Y + 4, new Stroke(_canvas.Ink.Axis));
        _canvas.Y += ChartParts.DateTicks(_canvas, ticks, _canvas.Y + 17) + 9;
        PaintTitle(Xml.Clean(_chart.XLabel), _left);
        _canvas.Y += 4;
    }

    private List<DateTick> NumberTicks()
    {
        var ticks = new List<DateTick>();
        var free = _canvas.Left;
        foreach (var value in _across.Ticks)
        {
            var half = TextMeasure.Width(Numbers.Short(value), 11) / 2;
            if (X(value) - half < free || X(value) + half > _canvas.Right) continue;
            ticks.Add(new DateTick(X(value), Numbers.Short(value), ""));
            free = X(value) + half + 6;
        }

        return ticks;
    }

    private double X(double value) => _days?.X(LineTable.Day(value)) ?? _across.Place(value, _left + 6, _right - 6);
}
