using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>Draws a heatmap.</summary>
internal sealed class HeatPainter
{
    private const double MinCell = 30;
    private const double MaxCell = 96;
    private const double MaxLabelledCell = 200;
    private const double CellHeight = 30;
    private const double TurnedLength = 150;
    private const int MostLabelLines = 4;
    private static readonly double Diagonal = Math.Sqrt(0.5);
    private readonly Canvas canvas;
    private readonly Heatmap map;
    private readonly HeatTable table;
    private readonly double gutter, cell, left;
    private readonly bool turned;

    public static double NeededWidth(Heatmap map)
    {
        var table = HeatTable.Of(map);
        var gutter = table.Rows.Select(r => TextMeasure.Width(r, 12)).DefaultIfEmpty(0).Max();
        return 2 * Canvas.Margin + Math.Min(gutter, (map.Width - 2 * Canvas.Margin) * 0.3) + 8 + table.Columns.Count * MinCell + TurnedLength * Diagonal;
    }

    public static void Paint(Canvas canvas, Heatmap map)
    {
        var table = HeatTable.Of(map);
        if (table.Rows.Count == 0 || table.Columns.Count == 0) { Furniture.Empty(canvas); return; }
        Legend.Draw(canvas, [.. Scale(table, map), .. table.Reasons.Select((reason, i) => ReasonEntry(i, reason))]);
        new HeatPainter(canvas, map, table).Paint();
    }

    private HeatPainter(Canvas canvas, Heatmap map, HeatTable table)
    {
        (this.canvas, this.map, this.table) = (canvas, map, table);
        gutter = Math.Min(table.Rows.Max(r => TextMeasure.Width(r.Length == 0 ? "(no name)" : r, 12)), Math.Floor((map.Width - 2 * Canvas.Margin) * 0.3));
        left = canvas.Left + gutter + 8;
        var flat = FlatCell();
        // Upright words are easier to read; only where one would be cut in three lines are all labels turned.
        turned = !AllFitUpright(flat);
        cell = turned ? Math.Min(MaxCell, Math.Floor((canvas.Right - left - TurnedLength * Diagonal) / table.Columns.Count)) : flat;
    }

    // Few columns may be wider than a cell needs, as far as their labels ask for it and there is room.
    private double FlatCell()
    {
        var room = Math.Floor((canvas.Right - left) / table.Columns.Count);
        for (var width = Math.Min(MaxCell, room); width < Math.Min(MaxLabelledCell, room); width += 8)
        {
            if (AllFitUpright(width)) return width;
        }

        return Math.Min(AllFitUpright(Math.Min(MaxLabelledCell, room)) ? MaxLabelledCell : MaxCell, room);
    }

    private bool AllFitUpright(double width) => table.Columns.All(column => FitsUpright(column, width - 6));

    private static bool FitsUpright(string label, double width) =>
        label.Split(' ', '-').All(word => TextMeasure.Width(word, 11) <= width) && FitText.Wrap(label, width, 11, MostLabelLines + 1).Count <= MostLabelLines;

    private void Paint()
    {
        PaintColumnTitle();
        PaintColumnLabels();
        // What the rows are stands over their labels, or under the plot where it is too long for that.
        var rows = Xml.Clean(map.YLabel);
        var fits = TextMeasure.Width(rows, 11) <= gutter;
        if (fits) canvas.Text(canvas.Left + gutter, canvas.Y - 7, rows, 11, Anchor.End, Ink.Quiet);
        var font = table.Entries.Values.All(e => Fits(e, 12)) ? 12.0 : 10.0;
        foreach (var row in table.Rows)
        {
            Furniture.Label(canvas, canvas.Left + gutter, canvas.Y + CellHeight / 2, gutter, row, 2);
            for (var i = 0; i < table.Columns.Count; i++) PaintCell(table.Entries[(row, table.Columns[i])], left + i * cell, font);
            canvas.Y += CellHeight;
        }
        canvas.Y += 6;
        if (!fits) Furniture.Note(canvas, "Rows: " + rows);
    }

    private void PaintColumnTitle()
    {
        if (Xml.Clean(map.XLabel) is not { Length: > 0 } columns) return;
        canvas.Text(left, canvas.Y + 12, FitText.Ellipsize(columns, canvas.Right - left, 12), fill: Ink.Quiet, tip: columns);
        canvas.Y += 20;
    }

    private void PaintColumnLabels()
    {
        if (turned)
        {
            var shown = table.Columns.Select(c => FitText.Ellipsize(c.Length == 0 ? "(no name)" : c, TurnedLength - 12, 11)).ToList();
            var height = shown.Max(s => TextMeasure.Width(s, 11)) * Diagonal + 12;
            for (var i = 0; i < shown.Count; i++)
                canvas.Text(left + (i + 0.5) * cell + 3, canvas.Y + height - 4, shown[i], 11, turn: -45, tip: shown[i] == table.Columns[i] ? null : table.Columns[i]);
            canvas.Y += height;
            return;
        }
        var wrapped = table.Columns.Select(c => FitText.Wrap(c.Length == 0 ? "(no name)" : c, cell - 6, 11, MostLabelLines)).ToList();
        var lines = wrapped.Max(w => w.Count);
        for (var i = 0; i < wrapped.Count; i++)
            for (var j = 0; j < wrapped[i].Count; j++)
                canvas.Text(left + (i + 0.5) * cell, canvas.Y + 11 + (lines - wrapped[i].Count + j) * 14, wrapped[i][j], 11, Anchor.Middle);
        canvas.Y += lines * 14 + 4;
    }

    private void PaintCell(HeatTable.Entry entry, double x, double font)
    {
        var middle = (X: x + cell / 2, Y: canvas.Y + CellHeight / 2);
        if (entry.Value is not { } value)
        {
            PaintEmpty(canvas, x + 0.5, canvas.Y + 0.5, cell - 1, CellHeight - 1, entry.Reason, Role.Mark, entry.Mark.Tip);
            return;
        }
        var colour = Ink.Shade(table.Largest == 0 ? 0 : value / table.Largest);
        canvas.Add(new RectShape(x + 0.5, canvas.Y + 0.5, cell - 1, CellHeight - 1, colour) { Role = Role.Mark, Tip = entry.Mark.Tip });
        if (Fits(entry, font)) canvas.Text(middle.X, middle.Y + font * 0.36, entry.Mark.Value, font, Anchor.Middle, Ink.On(colour));
        if (entry.Reason >= 0) canvas.Text(x + cell - 4, canvas.Y + 10, Letter(entry.Reason), 9, Anchor.End, Ink.On(colour));
    }

    private bool Fits(HeatTable.Entry entry, double font) => entry.Value is null || TextMeasure.Width(entry.Mark.Value, font) <= cell - 3;

    // Grey hatching says "not measured"; the letter on a plain patch says why.
    private static void PaintEmpty(Canvas canvas, double x, double y, double width, double height, int reason, Role role, string? tip)
    {
        canvas.Add(new RectShape(x, y, width, height, "#fafafa") { Role = role, Tip = tip });
        canvas.Add(Hatch.Lines(x, y, width, height, Texture.Rising, "#d0d0d0", gap: 14));
        canvas.Add(new CircleShape(x + width / 2, y + height / 2, 6, "#fafafa"));
        canvas.Text(x + width / 2, y + height / 2 + 3.6, Letter(reason), 10, Anchor.Middle, Ink.Quiet, role: role == Role.Legend ? Role.Legend : Role.Text);
    }

    private static string Letter(int reason) => reason < 26 ? ((char)('a' + reason)).ToString() : Letter(reason / 26 - 1) + Letter(reason % 26);

    private static LegendEntry ReasonEntry(int index, string reason) =>
        new(reason, (canvas, x, y) => PaintEmpty(canvas, x, y - 1, 24, 14, index, Role.Legend, null), 24);

    private static IEnumerable<LegendEntry> Scale(HeatTable table, Heatmap map)
    {
        const int steps = 5;
        if (table.Entries.Values.All(e => e.Value is null)) yield break;
        var low = table.HasNegative ? -1.0 : 0;
        var text = $"{Numbers.Short(low * table.Largest)} to {Numbers.Short(table.Largest)} {Xml.Clean(map.ValueLabel)}".TrimEnd();
        yield return new LegendEntry(text, (canvas, x, y) =>
        {
            for (var i = 0; i < steps; i++)
                canvas.Add(new RectShape(x + i * 14, y, 14, 12, Ink.Shade(low + (1 - low) * i / (steps - 1.0))) { Role = Role.Legend });
        }, steps * 14);
    }
}
