namespace NewsCorpus.Charts.Drawing;

/// <summary>One entry: its text and how to draw its glyph into a box of <see cref="GlyphWidth"/> by 12 pixels.</summary>
internal sealed record LegendEntry(string Text, Action<Canvas, double, double> Glyph, double GlyphWidth = 16);

/// <summary>Entries in rows of their own above the plot, so that nothing can lie under them.</summary>
internal static class Legend
{
    private const double Size = 12;
    private const double RowHeight = 20;
    private const double MaxText = 520;

    public static void Draw(Canvas canvas, IReadOnlyList<LegendEntry> entries)
    {
        if (entries.Count == 0) return;
        var x = canvas.Left;
        foreach (var entry in entries)
        {
            var full = ChartParts.Name(entry.Text);
            var shown = FitText.Ellipsize(full, Math.Min(MaxText, canvas.Right - canvas.Left - entry.GlyphWidth - 6), Size);
            var width = entry.GlyphWidth + 6 + TextMeasure.Width(shown, Size);
            if (x > canvas.Left && x + width > canvas.Right) { x = canvas.Left; canvas.Y += RowHeight; }
            entry.Glyph(canvas, x, canvas.Y + 3);
            canvas.Text(x + entry.GlyphWidth + 6, canvas.Y + 13, shown, Size, tip: shown == full ? null : full, role: Role.Legend);
            x += width + 18;
        }

        canvas.Y += RowHeight + 8;
    }

    public static LegendEntry Area(string text, int slot) =>
        new(text, (canvas, x, y) => canvas.Area(x, y, 16, 12, canvas.Ink.Series(slot), Role.Legend));
}
