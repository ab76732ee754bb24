using System.Globalization;
using System.Text;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts.Drawing;

/// <summary>
/// Shapes as SVG with presentation attributes only: no style, defs, clip paths, use or ids, which notebook front ends
/// strip or confuse between figures. Coordinates have at most two decimals.
/// </summary>
internal static class SvgWriter
{
    private const string FontFamily = "Helvetica, Arial, Liberation Sans, DejaVu Sans, sans-serif";

    /// <param name="canvas">What to draw.</param>
    /// <param name="title">The accessible name.</param>
    /// <param name="description">The accessible description.</param>
    /// <param name="tips">Whether marks carry their tooltips; an image element shows none, so they can be spared there.</param>
    public static string Write(Canvas canvas, string title, string description, bool tips = true)
    {
        var (width, height) = (Math.Ceiling(canvas.Width), Math.Ceiling(canvas.Y));
        var svg = new StringBuilder(4096);
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\"");
        svg.Append(CultureInfo.InvariantCulture, $" role=\"img\" aria-label=\"{Xml.Escape(title)}\" font-family=\"{FontFamily}\" "
            + $"font-size=\"12\" fill=\"{canvas.Ink.Text}\">\n");
        svg.Append("<title>").Append(Xml.Escape(title)).Append("</title>\n<desc>").Append(Xml.Escape(description)).Append("</desc>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{width}\" height=\"{height}\" fill=\"{canvas.Ink.Paper}\"/>\n");
        foreach (var shape in canvas.Shapes) AppendShape(svg, shape, canvas.Ink, tips);
        return svg.Append("</svg>\n").ToString();
    }

    private static void AppendShape(StringBuilder svg, Shape shape, Ink ink, bool tips)
    {
        // Drawn first as a text of its own: not every renderer knows an order of painting.
        if (shape is TextShape { Halo: { } halo } haloed)
        {
            svg.Append("<text");
            AppendTextAttributes(svg, haloed with { Fill = halo }, ink);
            Attribute(svg, "stroke", halo);
            Attribute(svg, "stroke-width", 4);
            Attribute(svg, "stroke-linejoin", "round");
            Attribute(svg, "aria-hidden", "true");
            svg.Append('>').Append(Xml.Escape(haloed.Content)).Append("</text>\n");
        }

        var name = shape switch { RectShape => "rect", CircleShape => "circle", PathShape => "path", _ => "text" };
        svg.Append('<').Append(name);
        switch (shape)
        {
            case RectShape r: Attribute(svg, "x", r.X); Attribute(svg, "y", r.Y); Attribute(svg, "width", r.Width); Attribute(svg, "height",
                r.Height); Paint(svg, r.Fill, r.Stroke); break;
            case CircleShape c: Attribute(svg, "cx", c.X); Attribute(svg, "cy", c.Y); Attribute(svg, "r", c.Radius); Paint(svg, c.Fill,
                c.Stroke); break;
            case PathShape p: AppendPath(svg, p); Paint(svg, p.Fill ?? "none", p.Stroke); break;
            case TextShape t: AppendTextAttributes(svg, t, ink); break;
        }

        var tip = tips && !string.IsNullOrEmpty(shape.Tip) ? $"<title>{Xml.Escape(shape.Tip)}</title>" : "";
        var content = shape is TextShape text ? Xml.Escape(text.Content) : "";
        if (tip.Length + content.Length == 0) svg.Append("/>\n");
        else svg.Append('>').Append(tip).Append(content).Append("</").Append(name).Append(">\n");
    }

    private static void AppendTextAttributes(StringBuilder svg, TextShape text, Ink ink)
    {
        Attribute(svg, "x", text.X);
        Attribute(svg, "y", text.Y);
        if (text.Size != 12) Attribute(svg, "font-size", text.Size);
        if (text.Anchor != Anchor.Start) Attribute(svg, "text-anchor", text.Anchor == Anchor.End ? "end" : "middle");
        if (text.Bold) Attribute(svg, "font-weight", "bold");
        if (text.Fill != ink.Text) Attribute(svg, "fill", text.Fill);
        if (text.Turn != 0) Attribute(svg, "transform", $"rotate({Number(text.Turn)} {Number(text.X)} {Number(text.Y)})");
    }

    private static void AppendPath(StringBuilder svg, PathShape path)
    {
        svg.Append(" d=\"");
        foreach (var point in path.Points) svg.Append(point.Move ? 'M' : 'L').Append(Number(point.X)).Append(' ').Append(Number(point.Y));
        svg.Append(path.Closed ? "Z\"" : "\"");
    }

    private static void Paint(StringBuilder svg, string fill, Stroke? stroke)
    {
        Attribute(svg, "fill", fill);
        if (stroke is not { } line) return;
        Attribute(svg, "stroke", line.Colour);
        if (line.Width != 1) Attribute(svg, "stroke-width", line.Width);
        if (line.Dash is not null) Attribute(svg, "stroke-dasharray", line.Dash);
    }

    private static void Attribute(StringBuilder svg, string name, double value) => Attribute(svg, name, Number(value));

    private static void Attribute(StringBuilder svg, string name, string value) =>
        svg.Append(' ').Append(name).Append("=\"").Append(value).Append('"');

    /// <summary>Two decimals hide the last digits in which machines may differ; there is no negative zero.</summary>
    internal static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
