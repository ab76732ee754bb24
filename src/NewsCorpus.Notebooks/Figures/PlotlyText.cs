using NewsCorpus.Charts;
using NewsCorpus.Charts.Display;
using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Notebooks.Figures;

/// <summary>Words and numbers as Plotly takes them.</summary>
internal static class PlotlyText
{
    /// <summary>Plotly reads labels as a kind of HTML; escaped they show as written.</summary>
    public static string Escaped(string text) => Xml.Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A label over some lines, cut to fit; Plotly does neither by itself.</summary>
    public static string Wrapped(string text, double width, int lines, double size = 12) =>
        string.Join("<br>", FitText.Wrap(Xml.Clean(text), width, size, lines).Select(Escaped));

    /// <summary>The text shown on hovering over a mark: its value, then the places behind it, a line each.</summary>
    public static string Hover(Mark mark) => string.Join("<br>", mark.Tip.Split('\n').Select(line => Wrapped(line, 480, 8)));

    /// <summary>Four decimals, as in tables.</summary>
    public static double Number(double value) =>
        Math.Abs(value) is < 1e12 and >= 1 ? Math.Round(value, 4, MidpointRounding.AwayFromZero) : value;
}
