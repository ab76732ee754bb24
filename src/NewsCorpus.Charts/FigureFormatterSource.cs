using NewsCorpus.Charts.Display;

namespace NewsCorpus.Charts;

/// <summary>The formatters of every figure; the SVG for front ends that show it directly, with its tooltips.</summary>
internal sealed class FigureFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter("text/html", value => ((IShowable)value).ToHtml()),
        new MimeFormatter("image/svg+xml", value => ((Figure)value).ToSvg()),
        new MimeFormatter("text/plain", value => ((IShowable)value).ToText()),
    ];
}
