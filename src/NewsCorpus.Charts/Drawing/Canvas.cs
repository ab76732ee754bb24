namespace NewsCorpus.Charts.Drawing;

/// <summary>Collects the shapes of one figure from top to bottom; its height is known at the end.</summary>
internal sealed class Canvas(double width, Ink ink)
{
    public const double Margin = 16;
    private readonly List<Shape> _shapes = [];

    public double Width { get; } = width;

    public Ink Ink { get; } = ink;

    /// <summary>Where the next thing may begin.</summary>
    public double Y { get; set; } = Margin;

    public double Left => Margin;

    public double Right => Width - Margin;

    public IReadOnlyList<Shape> Shapes => _shapes;

    public void Add(Shape? shape)
    {
        if (shape is not null) _shapes.Add(shape);
    }

    /// <summary>One line of text, in the colour of text where no other is given.</summary>
    public void Text(
        double x, double y, string text, double size = 12, Anchor anchor = Anchor.Start, string? fill = null, bool bold = false,
            double turn = 0,
        string? tip = null, Role role = Role.Text) =>
        Add(text.Length == 0 ? null : new TextShape(x, y, text, size, anchor, fill ?? Ink.Text, bold, turn) { Role = role, Tip = tip });

    public void Line(double x1, double y1, double x2, double y2, Stroke stroke, Role role = Role.Furniture, string? tip = null) =>
        Add(new PathShape([new(x1, y1, Move: true), new(x2, y2)], null, stroke) { Role = role, Tip = tip });

    public void Marker(int slot, double x, double y, double radius, string? tip = null, Role role = Role.Mark, int? form = null) =>
        Add(Drawing.Marker.Of(Ink, slot, x, y, radius, tip, role, form));

    /// <summary>A filled rectangle with its texture over it: lines half way to the paper, so that they do not flicker.</summary>
    public void Area(double x, double y, double width, double height, Fill fill, Role role, string? tip = null)
    {
        Add(new RectShape(x, y, width, height, fill.Colour) { Role = role, Tip = tip });
        Add(Hatch.Lines(x, y, width, height, fill.Texture, Ink.Between(fill.Colour, Ink.Paper)));
    }

    /// <summary>Lines of text under each other, the whole text as tip where something was cut; returns the y below.</summary>
    public double Paragraph(double x, double y, double width, string text, double size, int maxLines, string? fill = null,
        bool bold = false)
    {
        foreach (var line in FitText.Wrap(text, width, size, maxLines, bold))
        {
            Text(x, y + size, line, size, fill: fill, bold: bold, tip: line.EndsWith('…')
                && !text.EndsWith(line, StringComparison.Ordinal) ? text : null);
            y += Math.Round(size * 1.32);
        }

        return y;
    }
}
