namespace NewsCorpus.Charts.Display;

/// <summary>A value that a notebook shows as static HTML, or as plain text where there is nothing better.</summary>
internal interface IShowable
{
    string ToHtml();
    string ToText();
}

/// <summary>The formatters of every <see cref="IShowable"/>.</summary>
internal sealed class ShowableFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter("text/html", value => ((IShowable)value).ToHtml()),
        new MimeFormatter("text/plain", value => ((IShowable)value).ToText()),
    ];
}
