using NewsCorpus.Reading.Documents.Html;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>A page saved from the web: its story is one document.</summary>
internal sealed class PageReader : IDocumentReader
{
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public IEnumerable<RawText> Read(FileContent file)
    {
        if (HtmlPage.Decode(file.Bytes, file.Shown, file.Issues) is not { } html) return [];
        var page = HtmlPage.Read(html, file.OutletOf);
        return [file.Only(page.Text, page.Metadata) with { Kinds = page.Kinds, IsExtracted = true }];
    }
}
