using System.Text;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts;

/// <summary>
/// What to draw, not how: the closed set is <see cref="BarChart"/>, <see cref="Heatmap"/>, <see cref="Timeline"/>,
/// <see cref="Network"/> and <see cref="LineChart"/>. A figure renders itself as SVG (deterministic, no network,
/// no script) and on request as Plotly JSON; in a notebook it shows itself. Change it with <c>with { … }</c>.
/// </summary>
[TypeFormatterSource(typeof(FigureFormatterSource), PreferredMimeTypes = ["text/html", "image/svg+xml", "text/plain"])]
public abstract record Figure : IShowable
{
    private protected Figure()
    {
    }

    /// <summary>States what is shown or found. Wrapped over up to three lines.</summary>
    public string Title { get; init; } = "";

    /// <summary>Smaller, under the title: what counts, over which texts.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>The source note at the foot.</summary>
    public string Source { get; init; } = "";

    /// <summary>Width in pixels, 320 to 2400; a heatmap with many columns may come out wider. The height follows from the data.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set outside that range.</exception>
    public int Width
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 320);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 2400);
            field = value;
        }
    } = 760;

    /// <summary>Every mark drawn, with its value as text and the note that leads back to its rows.</summary>
    public abstract IReadOnlyList<Mark> Marks { get; }

    /// <summary>The figure as one SVG document.</summary>
    public string ToSvg() => Svg(tips: true);

    /// <summary>The figure as a Plotly figure: a JSON object with <c>data</c> and <c>layout</c>.</summary>
    public string ToPlotlyJson() => Plotly.PlotlyWriter.Write(this);

    /// <summary>The figure as a value that a notebook shows with Plotly, where its front end can.</summary>
    public PlotlyFigure AsPlotly() => new(this);

    /// <summary>Writes the figure to a file, whole or not at all; missing folders are made.</summary>
    /// <param name="path">Ends in <c>.svg</c>, <c>.json</c> (Plotly) or <c>.png</c> (drawn by an installed Chromium, Chrome or Edge at twice the size).</param>
    /// <returns>The figure, so that a notebook cell can save and show it in one line.</returns>
    /// <exception cref="ArgumentException">The path has another ending.</exception>
    /// <exception cref="InvalidOperationException">A PNG is asked for and no browser is found, or it fails.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public Figure Save(string path)
    {
        switch (OutputFile.Format(path, ".svg", ".json", ".png"))
        {
            case ".svg": OutputFile.Write(path, ToSvg()); break;
            case ".json": OutputFile.Write(path, ToPlotlyJson()); break;
            default: Png.Save(this, path); break;
        }
        return this;
    }

    /// <summary>Title and first marks as plain text.</summary>
    public sealed override string ToString()
    {
        const int shown = 10;
        var marks = Marks;
        var text = new StringBuilder(AccessibleTitle);
        foreach (var mark in marks.Take(shown)) text.Append("\n  ").Append(mark.Text);
        if (marks.Count > shown) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n  {marks.Count - shown:#,##0} more");
        if (marks.Count == 0) text.Append("\n  no data");
        return text.ToString();
    }

    internal abstract string Kind { get; }

    internal string AccessibleTitle => Xml.Clean(Title) is { Length: > 0 } title ? title : Kind;

    internal abstract void Paint(Canvas canvas);

    /// <summary>How wide the canvas must at least be.</summary>
    internal virtual double NeededWidth => Width;

    internal Canvas Draw()
    {
        var canvas = new Canvas(Math.Max(Width, NeededWidth));
        Furniture.Header(canvas, this);
        Paint(canvas);
        Furniture.Footer(canvas, this);
        return canvas;
    }

    internal string Svg(bool tips) => SvgWriter.Write(Draw(), AccessibleTitle, Description, tips);

    string IShowable.ToHtml()
    {
        var image = Convert.ToBase64String(Encoding.UTF8.GetBytes(Svg(tips: false)));
        return $"<img alt=\"{Xml.Escape($"{AccessibleTitle}. {Description}")}\" src=\"data:image/svg+xml;base64,{image}\">";
    }

    string IShowable.ToText() => ToString();

    private string Description
    {
        get
        {
            var parts = new[] { Xml.Clean(Subtitle), string.Join("; ", Marks.Take(5).Select(m => Xml.Shorten(m.Text, 80))), Xml.Clean(Source) };
            return string.Join(" – ", new[] { Kind }.Concat(parts.Where(p => p.Length > 0)));
        }
    }
}
