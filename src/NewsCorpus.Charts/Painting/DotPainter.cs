using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>Draws dots along a common axis.</summary>
internal sealed class DotPainter
{
    private const double LabelShare = 0.34;
    private const double MaxBasis = 110;
    private readonly Canvas _canvas;
    private readonly DotPlot _plot;
    private readonly DotTable _table;
    private readonly NumberAxis _axis;
    private readonly double _gutter, _left, _right;

    private DotPainter(Canvas canvas, DotPlot plot, DotTable table)
    {
        (_canvas, _plot, _table) = (canvas, plot, table);
        var values = table.Rows.SelectMany(row => row.Dots.Select(dot => dot.Value));
        if (plot.Reference is { } reference) values = values.Append(NumberAxis.Limit(reference));
        if (plot.IsPercent) values = values.Append(0).Append(100);
        _axis = NumberAxis.Over(values, withZero: false, closed: true);
        _gutter = ChartParts.Gutter(canvas, table.Rows.Select(row => ChartParts.Name(row.Label)), LabelShare);
        var basis = Math.Min(MaxBasis, table.Rows.Max(row => TextMeasure.Width(row.Basis, 11)));
        _left = canvas.Left + _gutter + 16;
        _right = canvas.Right - basis - 16;
    }

    public static void Paint(Canvas canvas, DotPlot plot)
    {
        var table = DotTable.Of(plot);
        if (table.Rows.Count == 0)
        {
            ChartParts.Empty(canvas, plot);
            return;
        }

        var series = table.Series;
        if (series.Names.Count > 1)
        {
            Legend.Draw(canvas, [.. series.Names.Select(name =>
                new LegendEntry(name, (c, x, y) => c.Marker(series.SlotOf(name), x + 6, y + 6, 5, role: Role.Legend), 12))]);
        }

        new DotPainter(canvas, plot, table).Paint();
    }

    private void Paint()
    {
        var heights = _table.Rows.Select(row => Math.Max(DotTable.RowHeight, FitText.Wrap(row.Label, _gutter, 12, 2).Count * 14 + 8))
            .ToList();
        var (top, bottom) = (_canvas.Y, _canvas.Y + heights.Sum());
        foreach (var tick in _axis.Ticks) _canvas.Line(X(tick), top, X(tick), bottom, new Stroke(_canvas.Ink.Grid));
        if (_plot.Reference is { } reference) _canvas.Line(X(reference), top, X(reference), bottom, new Stroke(_canvas.Ink.Axis, 1.5));
        for (var i = 0; i < heights.Count; i++)
        {
            PaintRow(_table.Rows[i], heights[i]);
            _canvas.Y += heights[i];
        }

        PaintAxis();
        if (_table.Hidden.Count > 0) ChartParts.Note(_canvas, ChartParts.Rest(_table.Hidden, "row", "rows") + ".");
    }

    private void PaintRow(DotRow row, double height)
    {
        var middle = _canvas.Y + height / 2;
        ChartParts.Label(_canvas, _canvas.Left + _gutter, middle, _gutter, row.Label, 2);
        _canvas.Line(_left, middle, _right, middle, new Stroke(_canvas.Ink.Grid, 1, "1 3"));
        foreach (var dot in row.Dots) _canvas.Marker(_table.Series.Names.Count > 1 ? dot.Slot : 0, X(dot.Value), middle, 5.5, dot.Mark.Tip);
        if (_plot.IsPercent && row.Dots is [var only]) PaintValue(only.Value, middle);
        var basis = FitText.Ellipsize(row.Basis, MaxBasis, 11);
        _canvas.Text(_canvas.Right, middle + 4, basis, 11, Anchor.End, _canvas.Ink.Quiet, tip: basis == row.Basis ? null : row.Basis);
    }

    // Beside the dot, on the side that has more room, if it fits there.
    private void PaintValue(double value, double middle)
    {
        var (x, text) = (X(value), _plot.Written(value));
        var isLeft = x > (_left + _right) / 2;
        if (TextMeasure.Width(text, 11) + 10 > (isLeft ? x - _left : _right - x)) return;
        _canvas.Add(new TextShape(x + (isLeft ? -10 : 10), middle + 4, text, 11, isLeft ? Anchor.End : Anchor.Start, _canvas.Ink.Text)
        {
            Role = Role.Text, Halo = _canvas.Ink.Paper,
        });
    }

    private void PaintAxis()
    {
        var free = double.NegativeInfinity;
        foreach (var tick in _axis.Ticks)
        {
            var text = _plot.Written(tick);
            var half = TextMeasure.Width(text, 11) / 2;
            var x = Math.Min(X(tick), _canvas.Right - half);
            if (x - half < free) continue;
            _canvas.Text(x, _canvas.Y + 15, text, 11, Anchor.Middle, _canvas.Ink.Quiet);
            free = x + half + 8;
        }

        _canvas.Y += 22;
        var label = FitText.Ellipsize(Xml.Clean(_plot.XLabel), _canvas.Right - _left, 12);
        if (label.Length > 0)
        {
            _canvas.Text(_left, _canvas.Y + 12, label, 12, fill: _canvas.Ink.Quiet);
            _canvas.Y += 18;
        }

        _canvas.Y += 6;
    }

    private double X(double value) => _axis.Place(value, _left, _right);
}
