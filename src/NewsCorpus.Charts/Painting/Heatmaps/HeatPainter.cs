using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>Draws a heatmap.</summary>
internal sealed class HeatPainter
{
    private const double MinCell = 30;
    private const double MaxCell = 96;
    private const double MaxLabelledCell = 270;
    private const double CellHeight = 28;
    private const double TurnedLength = 150;
    private const int MostLabelLines = 4;
    private const int MostReasons = 5;
    private static readonly double Diagonal = Math.Sqrt(0.5);
    private readonly Canvas _canvas;
    private readonly Heatmap _map;
    private readonly HeatTable _table;
    private readonly HeatShades _shades;
    private readonly HashSet<(string Row, string Column)> _highlighted;
    private readonly double _gutter, _cell, _left;
    private readonly bool _isTurned;

    private HeatPainter(Canvas canvas, Heatmap map, HeatTable table, HeatShades shades)
    {
        (_canvas, _map, _table, _shades) = (canvas, map, table, shades);
        _highlighted = [.. map.Highlighted.Select(cell => (Xml.Clean(cell.Row), Xml.Clean(cell.Column)))];
        _gutter = Gutter(map, table);
        _left = canvas.Left + _gutter + 8;
        var flat = FlatCell();
        // Upright words are easier to read; only where one would be cut in three lines are all labels turned.
        _isTurned = !AllFitUpright(flat);
        _cell = _isTurned ? Math.Min(MaxCell, Math.Floor((canvas.Right - _left - Overhang) / Columns.Count)) : flat;
    }

    private IReadOnlyList<string> Rows => _table.Rows.Names;

    private IReadOnlyList<string> Columns => _table.Columns.Names;

    // How far the last of the turned labels reaches beyond its column, at most.
    private double Overhang =>
        Math.Min(TurnedLength, Columns.Max(column => TextMeasure.Width(ChartParts.Name(column), 11)) + 12) * Diagonal;

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
            ChartParts.Empty(canvas, map);
            return;
        }

        var shades = new HeatShades(map, table);
        Legend.Draw(canvas, [.. Scale(table, map, shades), .. table.Reasons.Take(MostReasons).Select(ReasonEntry)]);
        new HeatPainter(canvas, map, table, shades).Paint();
    }

    private static double Gutter(Heatmap map, HeatTable table) =>
        Math.Min(table.Rows.Names.Select(row => TextMeasure.Width(ChartParts.Name(row), 12)).DefaultIfEmpty(0).Max(),
            Math.Floor((map.Width - 2 * Canvas.Margin) * 0.3));

    // The plot takes the width that there is; a few columns are not stretched beyond what their labels use.
    private double FlatCell() => Math.Min(MaxLabelledCell, Math.Floor((_canvas.Right - _left) / Columns.Count));

    private bool AllFitUpright(double width) => Columns.All(column => FitsUpright(column, width - 6));

    private static bool FitsUpright(string label, double width) =>
        label.Split(' ', '-').All(word => TextMeasure.Width(word, 11) <= width)
            && FitText.Wrap(label, width, 11, MostLabelLines + 1).Count <= MostLabelLines;

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
            ChartParts.Label(_canvas, _canvas.Left + _gutter, _canvas.Y + CellHeight / 2, _gutter, row, 2);
            for (var i = 0; i < Columns.Count; i++)
            {
                PaintCell(_table.Entries[(row, Columns[i])], _left + i * _cell, font);
                if (_highlighted.Contains((row, Columns[i]))) PaintFrame(_left + i * _cell);
            }

            _canvas.Y += CellHeight;
        }

        _canvas.Y += 6;
        if (!fits) ChartParts.Note(_canvas, "Rows: " + rows);
        var rest = new[] { Rest(_table.Rows, "row", "rows"), Rest(_table.Columns, "column", "columns") }.Where(text => text.Length > 0)
            .ToList();
        if (rest.Count > 0) ChartParts.Note(_canvas, string.Join("; ", rest) + ".");
    }

    private string Rest(HeatLines lines, string one, string many) =>
        lines.Hidden.Count == 0 ? "" : ChartParts.Rest(lines.Hidden, one, many, _map.AreRates ? null : lines.HiddenSum, _map.ValueLabel);

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
            var shown = FitText.EllipsizeApart(Columns.Select(ChartParts.Name), TurnedLength - 12, 11);
            var height = shown.Max(s => TextMeasure.Width(s, 11)) * Diagonal + 12;
            for (var i = 0; i < shown.Count; i++)
                _canvas.Text(_left + (i + 0.5) * _cell + 3, _canvas.Y + height - 4, shown[i], 11, turn: -45, tip: shown[i] == Columns[i]
                    ? null
                    : Columns[i]);
            _canvas.Y += height;
            return;
        }

        var wrapped = Columns.Select(c => FitText.Wrap(ChartParts.Name(c), _cell - 6, 11, MostLabelLines)).ToList();
        var lines = wrapped.Max(w => w.Count);
        for (var i = 0; i < wrapped.Count; i++)
            for (var j = 0; j < wrapped[i].Count; j++)
                _canvas.Text(_left + (i + 0.5) * _cell, _canvas.Y + 11 + (lines - wrapped[i].Count + j) * 14, wrapped[i][j], 11,
                    Anchor.Middle);
        _canvas.Y += lines * 14 + 4;
    }

    private void PaintCell(HeatTable.Entry entry, double x, double font)
    {
        var middle = (X: x + _cell / 2, Y: _canvas.Y + CellHeight / 2);
        if (entry.Value is not { } value)
        {
            PaintEmpty(_canvas, x + 0.5, _canvas.Y + 0.5, _cell - 1, CellHeight - 1, Reason(entry)!, Role.Mark, entry.Mark.Tip);
            return;
        }

        var colour = _canvas.Ink.Shade(_shades.Place(value));
        _canvas.Add(new RectShape(x + 0.5, _canvas.Y + 0.5, _cell - 1, CellHeight - 1, colour) { Role = Role.Mark, Tip = entry.Mark.Tip });
        if (font > 0 && Fits(entry, font))
        {
            _canvas.Text(middle.X, middle.Y + font * 0.36, entry.Mark.Value, font, Anchor.Middle, Ink.On(colour));
        }

        _canvas.Text(x + _cell - 4, _canvas.Y + 9, Reason(entry)?.Letter ?? "", 8, Anchor.End, Ink.On(colour));
    }

    private void PaintFrame(double x) => _canvas.Add(new RectShape(x + 1.5, _canvas.Y + 1.5, _cell - 3, CellHeight - 3, "none",
        new Stroke(_canvas.Ink.Highlight, 2.5)));

    private HeatReason? Reason(HeatTable.Entry entry) =>
        entry.Reason is null ? null : _table.Reasons.FirstOrDefault(reason => reason.Text == entry.Reason);

    private bool Fits(HeatTable.Entry entry, double font) => entry.Value is null || TextMeasure.Width(entry.Mark.Value, font) <= _cell - 3;

    // A dash says "nothing found", grey hatching "not known"; the letter on a plain patch says why.
    private static void PaintEmpty(Canvas canvas, double x, double y, double width, double height, HeatReason reason, Role role,
        string? tip)
    {
        var letter = reason.Letter;
        var ground = reason.IsBlank ? canvas.Ink.Paper : canvas.Ink.Empty.Ground;
        canvas.Add(new RectShape(x, y, width, height, ground) { Role = role, Tip = tip });
        if (!reason.IsBlank) canvas.Add(Hatch.Lines(x, y, width, height, Texture.Rising, canvas.Ink.Empty.Lines, gap: 14));
        if (reason.IsBlank && letter.Length == 0)
        {
            var (centre, middle) = (x + width / 2, y + height / 2);
            canvas.Line(centre - 4, middle, centre + 4, middle, new Stroke(canvas.Ink.Axis),
                role == Role.Legend ? Role.Legend : Role.Furniture);
        }

        if (letter.Length == 0) return;
        canvas.Add(new CircleShape(x + width / 2, y + height / 2, 6, canvas.Ink.Empty.Ground));
        canvas.Text(x + width / 2, y + height / 2 + 3.6, letter, 10, Anchor.Middle, canvas.Ink.Quiet, role: role == Role.Legend
            ? Role.Legend
            : Role.Text);
    }

    private static LegendEntry ReasonEntry(HeatReason reason) => new(
        reason.Text,
        (canvas, x, y) =>
        {
            if (!reason.IsOfValues)
            {
                PaintEmpty(canvas, x, y - 1, 24, 14, reason, Role.Legend, null);
                return;
            }

            var shade = canvas.Ink.Shade(0.3);
            canvas.Add(new RectShape(x, y - 1, 24, 14, shade) { Role = Role.Legend });
            canvas.Text(x + 20, y + 7, reason.Letter, 8, Anchor.End, Ink.On(shade), role: Role.Legend);
        },
        24);

    private static IEnumerable<LegendEntry> Scale(HeatTable table, Heatmap map, HeatShades shades)
    {
        const int steps = 5;
        if (table.Entries.Values.All(e => e.Value is null)) yield break;
        var low = table.HasNegative ? -1.0 : 0;
        var text = $"{Numbers.Short(low * table.Largest)} to {Numbers.Short(table.Largest)} {Xml.Clean(map.ValueLabel)}".TrimEnd();
        if (table.Qualifier.Length > 0) text += ", " + table.Qualifier;
        if (shades.Name.Length > 0) text += $" ({shades.Name})";
        yield return new LegendEntry(text, (canvas, x, y) =>
        {
            for (var i = 0; i < steps; i++)
            {
                var share = i / (steps - 1.0);
                var colour = canvas.Ink.Shade(low < 0 ? low + (1 - low) * share : shades.Step(share));
                canvas.Add(new RectShape(x + i * 14, y, 14, 12, colour) { Role = Role.Legend });
            }
        }, steps * 14);
    }
}
