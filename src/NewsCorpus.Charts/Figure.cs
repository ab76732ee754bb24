using System.Collections.Immutable;
using System.Text;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts;

/// <summary>
/// What to draw, not how: the closed set is <see cref="BarChart"/>, <see cref="DotPlot"/>, <see cref="Heatmap"/>,
/// <see cref="Timeline"/>, <see cref="Network"/> and <see cref="LineChart"/>. A figure fits a page whatever its data: it shows the
/// top of a long list and says how much is left out. It renders itself as SVG (deterministic, no network, no script), PNG and
/// PDF; in a notebook it shows itself. Change it with <c>with { … }</c>.
/// </summary>
[TypeFormatterSource(typeof(FigureFormatterSource), PreferredMimeTypes = ["text/html", "image/svg+xml", "text/plain"])]
public abstract record Figure : IShowable
{
    private protected Figure()
    {
    }

    /// <summary>No figure is wider or higher than this, in units.</summary>
    public const int MaxSize = 1_400;

    private const int MinWidth = 320;

    /// <summary>States what is shown or found. Wrapped over up to three lines.</summary>
    public string Title { get; init; } = "";

    /// <summary>Smaller, under the title: what counts, over which texts.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>Remarks under the plot, above the source: what a reader must know who counts again. Each up to three lines.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>The source note at the foot.</summary>
    public string Source { get; init; } = "";

    /// <summary>What the figure says in place of a plot where there is nothing to draw.</summary>
    public string EmptyText { get; init; } = "No data";

    /// <summary>The colours of the series; give several figures one palette, and a series has the same colour in all of them.</summary>
    public Palette Palette { get; init; } = Palette.Default;

    /// <summary>
    /// Width in units (pixels of the SVG), 320 to 1,400. A heatmap with many columns may come out wider, at most 1,400. The height follows
    /// from the data.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Set outside that range.</exception>
    public int Width
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, MinWidth);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxSize);
            field = value;
        }
    } = 760;

    /// <summary>Every mark drawn, with its value as text and the note that leads back to its rows.</summary>
    public abstract IReadOnlyList<Mark> Marks { get; }

    /// <summary>What a reader who does not see the figure is told: its kind, title, subtitle, first values and source.</summary>
    public string AlternativeText => $"{AccessibleTitle}. {Description}";

    /// <summary>The figure as one SVG document.</summary>
    public string ToSvg(ImageOptions options = default) => Svg(options, tips: true);

    /// <summary>The figure as a PNG.</summary>
    /// <exception cref="InvalidOperationException">There is no font, or a native library is missing; the message says what to
    /// install.</exception>
    public byte[] ToPng(ImageOptions options = default) => Rendering.Raster.Png(Svg(options, tips: false), options.Scale ?? 2);

    /// <summary>The figure as a PDF of one page, with text and lines, not pixels.</summary>
    /// <exception cref="InvalidOperationException">There is no font, or a native library is missing; the message says what to
    /// install.</exception>
    public byte[] ToPdf(ImageOptions options = default) => Rendering.Raster.Pdf(Svg(options, tips: false), AccessibleTitle, options);

    /// <summary>Writes the figure to a file, whole or not at all; missing folders are made.</summary>
    /// <param name="path">Ends in <c>.svg</c>, <c>.png</c> or <c>.pdf</c>.</param>
    /// <param name="options">Theme, width, scale and page.</param>
    /// <returns>The figure, so that a notebook cell can save and show it in one line.</returns>
    /// <exception cref="ArgumentException">The path has another ending.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A width or scale is out of its range.</exception>
    /// <exception cref="InvalidOperationException">A PNG or PDF is asked for, and there is no font or a native library is missing; the
    /// message says what to install.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public Figure Save(string path, ImageOptions options = default)
    {
        switch (OutputFile.Format(path, ".svg", ".png", ".pdf"))
        {
            case ".svg": OutputFile.Write(path, ToSvg(options)); break;
            case ".png": OutputFile.Write(path, ToPng(options)); break;
            default: OutputFile.Write(path, ToPdf(options)); break;
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

    internal Canvas Draw(ImageOptions options = default)
    {
        var figure = options.Width is { } width ? this with { Width = width } : this;
        var canvas = new Canvas(Math.Min(Math.Max(figure.Width, figure.NeededWidth), MaxSize), Ink.Of(options.Theme));
        ChartParts.Header(canvas, figure);
        figure.Paint(canvas);
        ChartParts.Footer(canvas, figure);
        return canvas;
    }

    internal string Svg(ImageOptions options, bool tips) => SvgWriter.Write(Draw(options), AccessibleTitle, Description, tips);

    string IShowable.ToHtml()
    {
        var image = Convert.ToBase64String(Encoding.UTF8.GetBytes(Svg(default, tips: false)));
        return $"<img alt=\"{Xml.Escape(AlternativeText)}\" src=\"data:image/svg+xml;base64,{image}\">";
    }

    string IShowable.ToText() => ToString();

    private string Description
    {
        get
        {
            var parts = new[] { Xml.Clean(Subtitle), string.Join("; ", Marks.Take(5).Select(m => Xml.Shorten(m.Text, 80))),
                Xml.Clean(Source) };
            return string.Join(" – ", new[] { Kind }.Concat(parts.Where(p => p.Length > 0)));
        }
    }
}
