using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>Draws horizontal bars.</summary>
internal sealed class BarPainter
{
    private const double LabelSize = 12;
    private const double ValueSize = 11;
    private readonly Canvas canvas;
    private readonly BarChart chart;
    private readonly BarTable table;
    private readonly NumberAxis axis;
    private readonly double gutter, left, right;

    public static void Paint(Canvas canvas, BarChart chart)
    {
        var table = BarTable.Of(chart);
        if (table.Rows.Count == 0) { Furniture.Empty(canvas); return; }
        if (table.Series.Count > 1) Legend.Draw(canvas, [.. table.Series.Select((name, i) => Legend.Area(name, Ink.Of(i)))]);
        new BarPainter(canvas, chart, table).Paint();
    }

    private BarPainter(Canvas canvas, BarChart chart, BarTable table)
    {
        (this.canvas, this.chart, this.table) = (canvas, chart, table);
        axis = NumberAxis.Over(table.Rows.SelectMany(Ends), withZero: true);
        gutter = Furniture.Gutter(canvas, table.Rows.Select(r => r.Label.Length == 0 ? "(no name)" : r.Label), 0.34, LabelSize);
        var value = table.Rows.SelectMany(r => r.Pieces).Max(p => TextMeasure.Width(ValueText(p.Value), ValueSize));
        value = Math.Max(value, table.Rows.Max(r => TextMeasure.Width(ValueText(Total(r)), ValueSize)));
        // A value stands beyond the end of its bar, on the side to which the bar points.
        left = canvas.Left + gutter + 8 + (axis.Low < 0 ? value + 6 : 0);
        right = canvas.Right - (axis.High > 0 ? value + 6 : 4);
    }

    private bool Grouped => chart.Layout == BarLayout.Grouped && table.Series.Count > 1;

    private void Paint()
    {
        var heights = table.Rows.Select(RowHeight).ToList();
        // Who reads the first rows of a tall chart does not see its foot.
        if (heights.Sum() > 600) { PaintTicks(canvas.Y + 10); canvas.Y += 16; }
        var (top, bottom) = (canvas.Y, canvas.Y + heights.Sum());
        foreach (var tick in axis.Ticks) canvas.Line(X(tick), top, X(tick), bottom, new Stroke(Ink.Grid));
        for (var i = 0; i < heights.Count; i++)
        {
            PaintRow(table.Rows[i], heights[i]);
            canvas.Y += heights[i];
        }
        canvas.Line(X(0), top, X(0), bottom, new Stroke(Ink.Axis));
        PaintAxis();
        if (table.Hidden > 0) Furniture.Note(canvas, $"{Numbers.Short(table.Hidden)} more with smaller or later values {(table.Hidden == 1 ? "is" : "are")} not drawn.");
    }

    private double RowHeight(BarRow row)
    {
        var lines = FitText.Wrap(row.Label, gutter, LabelSize, 2).Count;
        return Math.Max(lines * (LabelSize + 2) + 8, Grouped ? row.Pieces.Count(p => p.Drawn) * 15 + 10 : 25);
    }

    private void PaintRow(BarRow row, double height)
    {
        var middle = canvas.Y + height / 2;
        Furniture.Label(canvas, canvas.Left + gutter, middle, gutter, row.Label, 2, size: LabelSize);
        if (Grouped) PaintGroup(row, middle);
        else PaintStack(row, middle);
    }

    private void PaintGroup(BarRow row, double middle)
    {
        var pieces = row.Pieces.Where(p => p.Drawn).ToList();
        var y = middle - pieces.Count * 15 / 2.0;
        foreach (var piece in pieces)
        {
            PaintPiece(piece, 0, piece.Length, y + 1, 13);
            PaintEnd(piece.Length, y + 11.5, ValueText(piece.Value));
            y += 15;
        }
    }

    private void PaintStack(BarRow row, double middle)
    {
        var (low, high) = (0.0, 0.0);
        foreach (var piece in row.Pieces.Where(p => p.Drawn))
        {
            var from = piece.Length < 0 ? low : high;
            PaintPiece(piece, from, from + piece.Length, middle - 9, 18, inside: row.Pieces.Count(p => p.Drawn && p.Length < 0 == piece.Length < 0) > 1);
            if (piece.Length < 0) low += piece.Length; else high += piece.Length;
        }
        if (low < 0) PaintEnd(low, middle + 4, ValueText(chart.LeftSeries.Length > 0 ? -low : low));
        if (high > 0 || low == 0) PaintEnd(high, middle + 4, ValueText(high));
    }

    private void PaintPiece(BarPiece piece, double from, double to, double y, double height, bool inside = false)
    {
        var (x1, x2) = (Math.Min(X(from), X(to)), Math.Max(X(from), X(to)));
        var fill = Ink.Of(Grouped || table.Series.Count > 1 ? piece.Series : 0);
        // A gap of paper between pieces; a piece too thin to see still gets half a pixel.
        canvas.Area(x1, y, Math.Max(0.5, x2 - x1 - (table.Series.Count > 1 && x2 - x1 > 2 ? 1 : 0)), height, fill, Role.Mark, piece.Mark.Tip);
        var text = ValueText(piece.Value);
        if (!inside || TextMeasure.Width(text, 10) + 6 > x2 - x1) return;
        PaintInside(text, (x1 + x2) / 2, y, height, fill);
    }

    // On a texture a number needs a plain ground.
    private void PaintInside(string text, double x, double y, double height, Fill fill)
    {
        if (fill.Texture != Texture.Plain)
            canvas.Add(new RectShape(x - TextMeasure.Width(text, 10) / 2 - 1, y + 2, TextMeasure.Width(text, 10) + 2, height - 4, fill.Colour));
        canvas.Text(x, y + height / 2 + 3.5, text, 10, Anchor.Middle, Ink.On(fill.Colour));
    }

    private void PaintEnd(double end, double baseline, string text)
    {
        canvas.Text(X(end) + (end < 0 ? -4 : 4), baseline, text, ValueSize, end < 0 ? Anchor.End : Anchor.Start, Ink.Quiet);
    }

    private void PaintTicks(double baseline)
    {
        var free = double.NegativeInfinity;
        foreach (var tick in axis.Ticks)
        {
            var text = Numbers.Short(chart.LeftSeries.Length > 0 ? Math.Abs(tick) : tick);
            var width = TextMeasure.Width(text, ValueSize);
            var x = Math.Min(X(tick), canvas.Right - width / 2);
            if (x - width / 2 < free) continue;
            canvas.Text(x, baseline, text, ValueSize, Anchor.Middle, Ink.Quiet);
            free = x + width / 2 + 8;
        }
    }

    private void PaintAxis()
    {
        PaintTicks(canvas.Y + 15);
        canvas.Y += 22;
        var label = FitText.Ellipsize(Xml.Clean(chart.XLabel), canvas.Right - left, LabelSize);
        if (label.Length > 0) { canvas.Text(left, canvas.Y + 12, label, LabelSize, fill: Ink.Quiet); canvas.Y += 18; }
        canvas.Y += 6;
    }

    private IEnumerable<double> Ends(BarRow row) => Grouped
        ? row.Pieces.Select(p => p.Length)
        : [row.Pieces.Where(p => p.Length < 0).Sum(p => p.Length), row.Pieces.Where(p => p.Length > 0).Sum(p => p.Length)];

    private static double Total(BarRow row) => row.Pieces.Sum(p => p.Value);

    private string ValueText(double value) => Numbers.Short(NumberAxis.Limit(chart.LeftSeries.Length > 0 ? Math.Abs(value) : value));

    private double X(double value) => axis.Place(value, left, right);
}
