using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Painting;

/// <summary>Draws a heatmap.</summary>
internal sealed class HeatPainter
{
    private const double MinCell = 30;
    private const double MaxCell = 96;
    private const double MaxLabelledCell = 200;
    private const double CellHeight = 28;
    private const double TurnedLength = 150;
    private const int MostLabelLines = 4;
    private const int MostReasons = 5;
    private static readonly double Diagonal = Math.Sqrt(0.5);
    private readonly Canvas _canvas;
    private readonly Heatmap _map;
    private readonly HeatTable _table;
    private readonly HeatShades _shades;
    private readonly double _gutter, _cell, _left;
    private readonly bool _isTurned;

    private HeatPainter(Canvas canvas, Heatmap map, HeatTable table, HeatShades shades)
    {
        (_canvas, _map, _table, _shades) = (canvas, map, table, shades);
        _gutter = Gutter(map, table);
        _left = canvas.Left + _gutter + 8;
        var flat = FlatCell();
        // Upright words are easier to read; only where one would be cut in three lines are all labels turned.
        _isTurned = !AllFitUpright(flat);
        _cell = _isTurned ? Math.Min(MaxCell, Math.Floor((canvas.Right - _left - TurnedLength * Diagonal) / Columns.Count)) : flat;
    }

    private IReadOnlyList<string> Rows => _table.Rows.Names;

    private IReadOnlyList<string> Columns => _table.Columns.Names;

    public static double NeededWidth(Heatmap map)
    {
        var table = HeatTable.Of(map);
        return 2 * Canvas.Margin + Gutter(map, table) + 8 + table.Columns.Names.Count * MinCell + TurnedLength * Diagonal;
    }

    public static void Paint(Canvas canvas, Heatmap map)
    {
        var table = HeatTable.Of(map);
        if (table.Rows.Names.Count == 0 || table.Columns.Names.Count == 0)
        {
            Furniture.Empty(canvas, map);
            return;
        }

        var shades = new HeatShades(map, table);
        Legend.Draw(canvas, [.. Scale(table, map, shades), .. table.Reasons.Take(MostReasons).Select((reason, i) => ReasonEntry(HasLetters(table) ? Letter(i) : "", reason))]);
        new HeatPainter(canvas, map, table, shades).Paint();
    }

    private static double Gutter(Heatmap map, HeatTable table) =>
        Math.Min(table.Rows.Names.Select(row => TextMeasure.Width(Furniture.Name(row), 12)).DefaultIfEmpty(0).Max(), Math.Floor((map.Width - 2 * Canvas.Margin) * 0.3));

    // Few columns may be wider than a cell needs, as far as their labels ask for it and there is room.
    private double FlatCell()
    {
        var room = Math.Floor((_canvas.Right - _left) / Columns.Count);
        for (var width = Math.Min(MaxCell, room); width < Math.Min(MaxLabelledCell, room); width += 8)
        {
            if (AllFitUpright(width)) return width;
        }

        return Math.Min(AllFitUpright(Math.Min(MaxLabelledCell, room)) ? MaxLabelledCell : MaxCell, room);
    }

    private bool AllFitUpright(double width) => Columns.All(column => FitsUpright(column, width - 6));

    private static bool FitsUpright(string label, double width) =>
        label.Split(' ', '-').All(word => TextMeasure.Width(word, 11) <= width) && FitText.Wrap(label, width, 11, MostLabelLines + 1).Count <= MostLabelLines;

    private void Paint()
    {
        PaintColumnTitle();
        PaintColumnLabels();
        // What the rows are stands over their labels, or under the plot where it is too long for that.
        var rows = Xml.Clean(_map.YLabel);
        var fits = TextMeasure.Width(rows, 11) <= _gutter;
        if (fits) _canvas.Text(_canvas.Left + _gutter, _canvas.Y - 7, rows, 11, Anchor.End, _canvas.Ink.Quiet);
        var font = _table.Entries.Values.All(e => Fits(e, 12)) ? 12.0 : 10.0;
        // Numbers in some cells only would look as if the others had none.
        if (_table.Entries.Values.Count(e => !Fits(e, font)) > _table.Entries.Count / 5) font = 0;
        foreach (var row in Rows)
        {
            Furniture.Label(_canvas, _canvas.Left + _gutter, _canvas.Y + CellHeight / 2, _gutter, row, 2);
            for (var i = 0; i < Columns.Count; i++) PaintCell(_table.Entries[(row, Columns[i])], _left + i * _cell, font);
            _canvas.Y += CellHeight;
        }
        _canvas.Y += 6;
        if (!fits) Furniture.Note(_canvas, "Rows: " + rows);
        var rest = new[] { Rest(_table.Rows, "row", "rows"), Rest(_table.Columns, "column", "columns") }.Where(text => text.Length > 0).ToList();
        if (rest.Count > 0) Furniture.Note(_canvas, string.Join("; ", rest) + ".");
    }

    private string Rest(HeatLines lines, string one, string many) => lines.Hidden == 0 ? "" : Furniture.Rest(lines.Hidden, one, many, lines.HiddenSum, _map.ValueLabel);

    private void PaintColumnTitle()
    {
        if (Xml.Clean(_map.XLabel) is not { Length: > 0 } columns) return;
        var shown = FitText.Ellipsize(columns, _canvas.Right - _left, 12);
        _canvas.Text(_left, _canvas.Y + 12, shown, fill: _canvas.Ink.Quiet, tip: shown == columns ? null : columns);
        _canvas.Y += 20;
    }

    private void PaintColumnLabels()
    {
        if (_isTurned)
        {
            var shown = Columns.Select(c => FitText.Ellipsize(Furniture.Name(c), TurnedLength - 12, 11)).ToList();
            var height = shown.Max(s => TextMeasure.Width(s, 11)) * Diagonal + 12;
            for (var i = 0; i < shown.Count; i++)
                _canvas.Text(_left + (i + 0.5) * _cell + 3, _canvas.Y + height - 4, shown[i], 11, turn: -45, tip: shown[i] == Columns[i] ? null : Columns[i]);
            _canvas.Y += height;
            return;
        }
        var wrapped = Columns.Select(c => FitText.Wrap(Furniture.Name(c), _cell - 6, 11, MostLabelLines)).ToList();
        var lines = wrapped.Max(w => w.Count);
        for (var i = 0; i < wrapped.Count; i++)
            for (var j = 0; j < wrapped[i].Count; j++)
                _canvas.Text(_left + (i + 0.5) * _cell, _canvas.Y + 11 + (lines - wrapped[i].Count + j) * 14, wrapped[i][j], 11, Anchor.Middle);
        _canvas.Y += lines * 14 + 4;
    }

    private void PaintCell(HeatTable.Entry entry, double x, double font)
    {
        var middle = (X: x + _cell / 2, Y: _canvas.Y + CellHeight / 2);
        if (entry.Value is not { } value)
        {
            PaintEmpty(_canvas, x + 0.5, _canvas.Y + 0.5, _cell - 1, CellHeight - 1, HasLetters(_table) ? Letter(entry.Reason) : "", Role.Mark, entry.Mark.Tip);
            return;
        }
        var colour = _canvas.Ink.Shade(_shades.Place(value));
        _canvas.Add(new RectShape(x + 0.5, _canvas.Y + 0.5, _cell - 1, CellHeight - 1, colour) { Role = Role.Mark, Tip = entry.Mark.Tip });
        if (font > 0 && Fits(entry, font)) _canvas.Text(middle.X, middle.Y + font * 0.36, entry.Mark.Value, font, Anchor.Middle, Ink.On(colour));
        if (entry.Reason >= 0) _canvas.Text(x + _cell - 4, _canvas.Y + 9, Letter(entry.Reason), 8, Anchor.End, Ink.On(colour));
    }

    private bool Fits(HeatTable.Entry entry, double font) => entry.Value is null || TextMeasure.Width(entry.Mark.Value, font) <= _cell - 3;

    // Grey hatching says "not measured"; the letter on a plain patch says why.
    private static void PaintEmpty(Canvas canvas, double x, double y, double width, double height, string letter, Role role, string? tip)
    {
        canvas.Add(new RectShape(x, y, width, height, canvas.Ink.Empty.Ground) { Role = role, Tip = tip });
        canvas.Add(Hatch.Lines(x, y, width, height, Texture.Rising, canvas.Ink.Empty.Lines, gap: 14));
        if (letter.Length == 0) return;
        canvas.Add(new CircleShape(x + width / 2, y + height / 2, 6, canvas.Ink.Empty.Ground));
        canvas.Text(x + width / 2, y + height / 2 + 3.6, letter, 10, Anchor.Middle, canvas.Ink.Quiet, role: role == Role.Legend ? Role.Legend : Role.Text);
    }

    private static string Letter(int reason) => reason < 26 ? ((char)('a' + reason)).ToString() : Letter(reason / 26 - 1) + Letter(reason % 26);

    // A single reason of empty cells needs no letter.
    private static bool HasLetters(HeatTable table) => table.Reasons.Count > 1 || table.Entries.Values.Any(e => e.Value is not null && e.Reason >= 0);

    private static LegendEntry ReasonEntry(string letter, string reason) =>
        new(reason, (canvas, x, y) => PaintEmpty(canvas, x, y - 1, 24, 14, letter, Role.Legend, null), 24);

    private static IEnumerable<LegendEntry> Scale(HeatTable table, Heatmap map, HeatShades shades)
    {
        const int steps = 5;
        if (table.Entries.Values.All(e => e.Value is null)) yield break;
        var low = table.HasNegative ? -1.0 : 0;
        var text = $"{Numbers.Short(low * table.Largest)} to {Numbers.Short(table.Largest)} {Xml.Clean(map.ValueLabel)}".TrimEnd();
        if (shades.Name.Length > 0) text += $" ({shades.Name})";
        yield return new LegendEntry(text, (canvas, x, y) =>
        {
            for (var i = 0; i < steps; i++)
                canvas.Add(new RectShape(x + i * 14, y, 14, 12, canvas.Ink.Shade(low + (1 - low) * i / (steps - 1.0))) { Role = Role.Legend });
        }, steps * 14);
    }
}
