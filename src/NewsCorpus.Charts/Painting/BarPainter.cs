using System.Collections.Immutable;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>Draws horizontal bars.</summary>
internal sealed class BarPainter
{
    private const double LabelSize = 12;
    private const double ValueSize = 11;
    private const double LabelShare = 0.34;
    private readonly Canvas _canvas;
    private readonly BarChart _chart;
    private readonly BarTable _table;
    private readonly NumberAxis _axis;
    private readonly ImmutableHashSet<string> _highlighted;
    private readonly double _gutter, _left, _right;

    private BarPainter(Canvas canvas, BarChart chart, BarTable table)
    {
        (_canvas, _chart, _table) = (canvas, chart, table);
        _highlighted = [.. chart.Highlighted.Select(label => Xml.Clean(label))];
        _axis = NumberAxis.Over(table.Rows.SelectMany(Ends), withZero: true);
        _gutter = ChartParts.Gutter(canvas, table.Rows.Select(row => ChartParts.Name(row.Label)), LabelShare, LabelSize);
        var value = table.Rows.SelectMany(row => row.Pieces).Max(p => TextMeasure.Width(ValueText(p.Value), ValueSize));
        value = Math.Max(value, table.Rows.Max(row => TextMeasure.Width(EndText(row), ValueSize)));
        // A value stands beyond the end of its bar, on the side to which the bar points.
        _left = canvas.Left + _gutter + 8 + (_axis.Low < 0 ? value + 6 : 0);
        _right = canvas.Right - (_axis.High > 0 ? value + 6 : 4);
    }

    private bool IsShares => _chart.Layout == BarLayout.Shares;

    private bool HasSeries => _table.Series.Names.Count > 1;

    public static void Paint(Canvas canvas, BarChart chart)
    {
        var table = BarTable.Of(chart);
        if (table.Rows.Count == 0)
        {
            ChartParts.Empty(canvas, chart);
            return;
        }

        var series = table.Series;
        // What only rows have that are left out needs no entry.
        var drawn = table.Rows.SelectMany(row => row.Pieces).Where(piece => piece.Value != 0).Select(piece => piece.Mark.Series)
            .ToHashSet(StringComparer.Ordinal);
        if (series.Names.Count > 1)
        {
            Legend.Draw(canvas, [.. series.Names.Where(drawn.Contains).Select(name => Legend.Area(name, series.SlotOf(name)))]);
        }

        new BarPainter(canvas, chart, table).Paint();
    }

    public static double RowHeight(BarChart chart, BarRow row)
    {
        var lines = FitText.Wrap(row.Label, Math.Floor((chart.Width - 2 * Canvas.Margin) * LabelShare), LabelSize, 2).Count;
        return Math.Max(lines * (LabelSize + 2) + 8, IsGrouped(chart, row) ? row.Pieces.Count(p => p.Drawn) * 15 + 10 : 25);
    }

    private static bool IsGrouped(BarChart chart, BarRow row) => chart.Layout == BarLayout.Grouped && row.Pieces.Count > 1;

    private void Paint()
    {
        var heights = _table.Rows.Select(row => RowHeight(_chart, row)).ToList();
        // Who reads the first rows of a tall chart does not see its foot.
        if (heights.Sum() > 600)
        {
            PaintTicks(_canvas.Y + 10);
            _canvas.Y += 16;
        }

        var (top, bottom) = (_canvas.Y, _canvas.Y + heights.Sum());
        foreach (var tick in _axis.Ticks) _canvas.Line(X(tick), top, X(tick), bottom, new Stroke(_canvas.Ink.Grid));
        for (var i = 0; i < heights.Count; i++)
        {
            PaintRow(_table.Rows[i], heights[i]);
            _canvas.Y += heights[i];
        }

        _canvas.Line(X(0), top, X(0), bottom, new Stroke(_canvas.Ink.Axis));
        PaintAxis();
        if (_table.Hidden.Count > 0) ChartParts.Note(_canvas, _table.LeftOut(_chart) + ".");
    }

    private void PaintRow(BarRow row, double height)
    {
        var middle = _canvas.Y + height / 2;
        ChartParts.Label(_canvas, _canvas.Left + _gutter, middle, _gutter, row.Label, 2, size: LabelSize);
        if (IsGrouped(_chart, row)) PaintGroup(row, middle);
        else PaintStack(row, middle);
    }

    private void PaintGroup(BarRow row, double middle)
    {
        var pieces = row.Pieces.Where(p => p.Drawn).ToList();
        var y = middle - pieces.Count * 15 / 2.0;
        foreach (var piece in pieces)
        {
            PaintPiece(row, piece, 0, piece.Length, y + 1, 13, "");
            PaintEnd(piece.Length, y + 11.5, ValueText(piece.Value));
            y += 15;
        }
    }

    private void PaintStack(BarRow row, double middle)
    {
        var (low, high) = (0.0, 0.0);
        foreach (var piece in row.Pieces.Where(p => p.Drawn))
        {
            var length = Length(row, piece);
            var from = length < 0 ? low : high;
            var isAlone = row.Pieces.Count(p => p.Drawn && p.Length < 0 == piece.Length < 0) == 1;
            // Nothing is drawn for nothing beside other pieces.
            if (length == 0 && row.Pieces.Any(p => p.Length != 0)) continue;
            PaintPiece(row, piece, from, from + length, middle - 9, 18,
                IsShares ? Percent(length) : isAlone ? "" : ValueText(piece.Value));
            if (length < 0) low += length; else high += length;
        }

        if (IsShares)
        {
            PaintEnd(100, middle + 4, EndText(row));
            return;
        }

        if (low < 0) PaintEnd(low, middle + 4, ValueText(_chart.LeftSeries.Length > 0 ? -low : low));
        if (high > 0 || low == 0) PaintEnd(high, middle + 4, ValueText(high));
    }

    private void PaintPiece(BarRow row, BarPiece piece, double from, double to, double y, double height, string inside)
    {
        var (x1, x2) = (Math.Min(X(from), X(to)), Math.Max(X(from), X(to)));
        var isQuiet = !_highlighted.IsEmpty && !_highlighted.Contains(row.Label);
        var fill = _canvas.Ink.Series(HasSeries ? piece.Slot : isQuiet ? Ink.Others : 0);
        // A gap of paper between pieces; a piece too thin to see still gets half a pixel.
        _canvas.Area(x1, y, Math.Max(0.5, x2 - x1 - (HasSeries && x2 - x1 > 2 ? 1 : 0)), height, fill, Role.Mark, piece.Mark.Tip);
        if (inside.Length > 0 && TextMeasure.Width(inside, 10) + 6 <= x2 - x1) PaintInside(inside, (x1 + x2) / 2, y, height, fill);
    }

    // On a texture a number needs a plain ground.
    private void PaintInside(string text, double x, double y, double height, Fill fill)
    {
        if (fill.Texture != Texture.Plain)
            _canvas.Add(new RectShape(x - TextMeasure.Width(text, 10) / 2 - 1, y + 2, TextMeasure.Width(text, 10) + 2, height - 4,
                fill.Colour));
        _canvas.Text(x, y + height / 2 + 3.5, text, 10, Anchor.Middle, Ink.On(fill.Colour));
    }

    private void PaintEnd(double end, double baseline, string text) =>
        _canvas.Text(X(end) + (end < 0 ? -4 : 4), baseline, text, ValueSize, end < 0 ? Anchor.End : Anchor.Start, _canvas.Ink.Quiet);

    private void PaintTicks(double baseline)
    {
        var free = double.NegativeInfinity;
        foreach (var tick in _axis.Ticks)
        {
            var text = IsShares ? Percent(tick) : Numbers.Short(_chart.LeftSeries.Length > 0 ? Math.Abs(tick) : tick);
            var width = TextMeasure.Width(text, ValueSize);
            var x = Math.Min(X(tick), _canvas.Right - width / 2);
            if (x - width / 2 < free) continue;
            _canvas.Text(x, baseline, text, ValueSize, Anchor.Middle, _canvas.Ink.Quiet);
            free = x + width / 2 + 8;
        }
    }

    private void PaintAxis()
    {
        PaintTicks(_canvas.Y + 15);
        _canvas.Y += 22;
        var unit = Xml.Clean(_chart.XLabel);
        var label = FitText.Ellipsize(IsShares
            && unit.Length > 0 ? $"share of {unit}; right: number" : unit, _canvas.Right - _left, LabelSize);
        if (label.Length > 0)
        {
            _canvas.Text(_left, _canvas.Y + 12, label, LabelSize, fill: _canvas.Ink.Quiet);
            _canvas.Y += 18;
        }

        _canvas.Y += 6;
    }

    private IEnumerable<double> Ends(BarRow row) => IsShares ? [100]
        : IsGrouped(_chart, row) ? row.Pieces.Select(p => p.Length)
        : [row.Pieces.Where(p => p.Length < 0).Sum(p => p.Length), row.Pieces.Where(p => p.Length > 0).Sum(p => p.Length)];

    private double Length(BarRow row, BarPiece piece) =>
        !IsShares ? piece.Length : row.Whole == 0 ? 0 : 100 * (Math.Abs(piece.Value) / row.Whole);

    private string EndText(BarRow row) => ValueText(IsShares ? row.Whole : row.Pieces.Sum(p => p.Value));

    private string ValueText(double value) => Numbers.Short(NumberAxis.Limit(_chart.LeftSeries.Length > 0 ? Math.Abs(value) : value));

    private static string Percent(double share) => Numbers.Short(Math.Round(share)) + " %";

    private double X(double value) => _axis.Place(value, _left, _right);
}
