using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Drawing;

/// <summary>What every figure has: title and subtitle above, notes and source below.</summary>
internal static class ChartParts
{
    /// <summary>
    /// How high the rows of a plot may be together; with its title, legend and notes a figure then stays within
    /// <see cref="Figure.MaxSize"/>.
    /// </summary>
    public const double MaxPlot = 860;

    // A title of a usual length fits three lines of a usual figure, and four of one as wide as an A4 page; of a still narrower one they
    // would leave no room for the plot.
    private const double Narrow = 600;
    private const double Narrowest = 400;

    public static void Header(Canvas canvas, Figure figure)
    {
        var width = canvas.Right - canvas.Left;
        var isNarrow = width is > Narrowest and < Narrow;
        var lines = isNarrow ? 4 : 3;
        canvas.Y = canvas.Paragraph(canvas.Left, canvas.Y, width, Xml.Clean(figure.Title), 17, lines, bold: true);
        canvas.Y = canvas.Paragraph(canvas.Left, canvas.Y + 2, width, Xml.Clean(figure.Subtitle), 13, lines, canvas.Ink.Quiet);
        // With the tallest plot, a narrow figure is just as tall as a page.
        canvas.Y += isNarrow ? 8 : 10;
    }

    public static void Footer(Canvas canvas, Figure figure)
    {
        foreach (var remark in figure.Remarks) Note(canvas, Xml.Clean(remark));
        var source = Xml.Clean(figure.Source);
        if (source.Length > 0) Note(canvas, "Source: " + source);
        canvas.Y += Canvas.Margin - 2;
    }

    /// <summary>A remark under the plot: what was left out, how to read a sign.</summary>
    public static void Note(Canvas canvas, string text) =>
        canvas.Y = canvas.Paragraph(canvas.Left, canvas.Y + 2, canvas.Right - canvas.Left, text, 11, 3, canvas.Ink.Quiet);

    /// <summary>A name, or words that say that there is none.</summary>
    public static string Name(string name) => name.Length == 0 ? "(no name)" : name;

    /// <summary>
    /// "and 214 more rows, together 1,234 mentions", "and 2 more rows (Iran, Japan)": what was left out of a figure, and how much that is.
    /// </summary>
    public static string Rest(IReadOnlyList<string> left, string one, string many, double? sum = null, string unit = "")
    {
        const int mostNamed = 3;
        if (left.Count > mostNamed) return Counted(left.Count, left.Count == 1 ? one : many, sum, unit);
        var names = string.Join(", ", left.Select(name => Xml.Shorten(Name(name), 40)));
        // Brackets within brackets are hard to read.
        var isBracketed = names.Contains('(', StringComparison.Ordinal);
        var (named, comma) = isBracketed ? ($": {names}", ';') : ($" ({names})", ',');
        return Counted(left.Count, (left.Count == 1 ? one : many) + named, sum, unit, comma);
    }

    /// <summary>"and 214 more links", for what has no names.</summary>
    public static string Rest(int count, string one, string many) => Counted(count, count == 1 ? one : many, null, "");

    /// <summary>
    /// " with 5 to 8 texts", " with 1 text each": how much each of those has that are left out; "texts" of "texts, at least".
    /// </summary>
    public static string Range(int count, double least, double most, string unit)
    {
        var (from, to, of) = (Numbers.Short(least), Numbers.Short(most), Xml.Shorten(Xml.Clean(unit.Split(',')[0]), 40));
        if (from != to) return $" with {from} to {to} {of}".TrimEnd();
        return $" with {to} {(most == 1 ? of.TrimEnd('s') : of)}".TrimEnd() + (count == 1 ? "" : " each");
    }

    private static string Counted(int count, string what, double? sum, string unit, char comma = ',')
    {
        var total = sum is { } value && value != 1
            ? $"{comma} together {Numbers.Short(value)} {Xml.Shorten(Xml.Clean(unit), 40)}".TrimEnd() : "";
        return $"and {Numbers.Short(count)} more {what}{total}";
    }

    /// <summary>Says that there is nothing, where otherwise an empty frame would leave it open.</summary>
    public static void Empty(Canvas canvas, Figure figure)
    {
        canvas.Add(new RectShape(canvas.Left, canvas.Y, canvas.Right - canvas.Left, 70, canvas.Ink.Band));
        canvas.Text((canvas.Left + canvas.Right) / 2, canvas.Y + 39,
            FitText.Ellipsize(Xml.Clean(figure.EmptyText), canvas.Right - canvas.Left - 20, 13), 13, Anchor.Middle, canvas.Ink.Quiet);
        canvas.Y += 82;
    }

    /// <summary>
    /// Labels of a time axis, years under days and months; returns how far they reach below the first line's baseline, and that line.
    /// </summary>
    public static double DateTicks(Canvas canvas, IReadOnlyList<DateTick> ticks, double baseline)
    {
        foreach (var tick in ticks)
        {
            canvas.Text(tick.X, baseline, tick.Text, 11, Anchor.Middle, canvas.Ink.Quiet);
            canvas.Text(tick.X, baseline + 13, tick.Below, 11, Anchor.Middle, canvas.Ink.Quiet);
        }

        return ticks.Any(t => t.Below.Length > 0) ? 28 : 15;
    }

    /// <summary>Labels in a gutter: how wide it must be, at most a share of the figure.</summary>
    public static double Gutter(Canvas canvas, IEnumerable<string> labels, double share, double size = 12) =>
        Math.Min(labels.Select(l => TextMeasure.Width(l, size)).DefaultIfEmpty(0).Max(), Math.Floor((canvas.Right - canvas.Left) * share));

    /// <summary>A label of up to some lines, centred on <paramref name="middle"/>.</summary>
    public static void Label(Canvas canvas, double x, double middle, double width, string text, int maxLines, Anchor anchor = Anchor.End,
        double size = 12)
    {
        var shown = Name(text);
        var lines = FitText.Wrap(shown, width, size, maxLines);
        var y = middle - (lines.Count - 1) * (size + 2) / 2 + size * 0.35;
        foreach (var line in lines)
        {
            canvas.Text(x, y, line, size, anchor, tip: TextMeasure.Width(shown, size) > width * lines.Count
                || line.EndsWith('…') ? shown : null);
            y += size + 2;
        }
    }
}
