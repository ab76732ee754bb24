using System.Globalization;
using System.Text;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Reports.Writing.Html;

/// <summary>
/// Invisible links over the picture of a chart: a click on a mark leads to its sentence, and hovering shows what is behind it. They are
/// for the mouse alone; the table of values under the chart has the same links for the keyboard and for screen readers.
/// </summary>
internal static class HtmlHotspots
{
    // A mark that is smaller is hard to hit.
    private const double LeastSize = 10;

    /// <param name="html">Where it is written.</param>
    /// <param name="canvas">The chart as drawn.</param>
    /// <param name="links">Where each mark leads to, by its tip.</param>
    public static void Append(StringBuilder html, Canvas canvas, IReadOnlyDictionary<string, string> links)
    {
        var shapes = canvas.Shapes.Where(shape => shape.Role == Role.Mark && shape.Tip is { } tip && links.ContainsKey(tip)).ToList();
        if (shapes.Count == 0) return;
        html.Append(CultureInfo.InvariantCulture,
            $"<svg class=\"hot\" viewBox=\"0 0 {Math.Ceiling(canvas.Width)} {Math.Ceiling(canvas.Y)}\" aria-hidden=\"true\">\n");
        foreach (var shape in shapes)
        {
            html.Append("<a tabindex=\"-1\" href=\"").Append(links[shape.Tip!]).Append("\">");
            AppendArea(html, shape);
            html.Append("<title>").Append(HtmlWriter.Text(shape.Tip, 800)).Append("</title></a>\n");
        }

        html.Append("</svg>");
    }

    private static void AppendArea(StringBuilder html, Shape shape)
    {
        if (shape is PathShape { Fill: null, Points: [var from, var to] })
        {
            html.Append(CultureInfo.InvariantCulture, $"<line x1=\"{N(from.X)}\" y1=\"{N(from.Y)}\" x2=\"{N(to.X)}\" y2=\"{N(to.Y)}\"/>");
            return;
        }

        var box = shape.Bounds;
        var (width, height) = (Math.Max(LeastSize, box.Right - box.Left), Math.Max(LeastSize, box.Bottom - box.Top));
        html.Append("<rect x=\"").Append(N((box.Left + box.Right - width) / 2)).Append("\" y=\"")
            .Append(N((box.Top + box.Bottom - height) / 2))
            .Append("\" width=\"").Append(N(width)).Append("\" height=\"").Append(N(height)).Append("\"/>");
    }

    private static string N(double value) => SvgWriter.Number(Math.Round(value, 1));
}
