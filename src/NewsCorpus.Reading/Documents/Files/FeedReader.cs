using System.ServiceModel.Syndication;
using System.Xml;
using NewsCorpus.Reading.Documents.Bytes;
using NewsCorpus.Reading.Documents.Html;
using NewsCorpus.Reading.Documents.Metadata;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>A feed, RSS or Atom 1.0: one document for each entry, its full text where the feed has it, else its summary.</summary>
internal sealed class FeedReader : IDocumentReader
{
    private const string ContentModule = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const long MostCharacters = 1L << 28;

    public IReadOnlyList<string> Extensions { get; } = [".rss", ".atom", ".xml"];

    public IEnumerable<RawText> Read(FileContent file)
    {
        var feed = Damaged.Guard("an RSS or Atom feed", () => Load(file.Bytes));
        var number = 0L;
        foreach (var item in feed.Items)
        {
            number++;
            if (Damaged.Guard("a feed", () => ReadItem(item, feed, file, number)) is { } text) yield return text;
        }

        if (number == 0) throw new UnreadableFileException("the feed has no entries");
    }

    private static SyndicationFeed Load(byte[] bytes)
    {
        // Entities of a document type can grow without bounds, and point to files: they are not read.
        var settings =
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = MostCharacters };
        using var xml = XmlReader.Create(new MemoryStream(bytes), settings);
        xml.MoveToContent();
        return (OlderFeed.IsOne(xml) ? OlderFeed.Load(xml) : SyndicationFeed.Load(xml))
            ?? throw new UnreadableFileException("it is XML, but no RSS or Atom feed; save its texts as .txt or .jsonl");
    }

    private static RawText? ReadItem(SyndicationItem item, SyndicationFeed feed, FileContent file, long number)
    {
        var writer = new PageWriter();
        var title = PlainOf(item.Title?.Text);
        if (title.Length > 0) writer.WriteLine(title, BlockKind.Title);
        if (BodyOf(item) is { } body) HtmlFragment.Write(writer, body);
        if (writer.Text.Length == 0)
        {
            file.Reject("no-text", $"entry {number} has neither a title nor a text", number);
            return null;
        }

        var published = DayOf(item);
        var metadata = new DocumentMetadata
        {
            Title = title.Length > 0 ? title : null,
            Outlet = OutletOf(item, feed, file),
            Author = NullIfEmpty(
                string.Join(", ", item.Authors.Select(author => NameOf(author.Name ?? author.Email))
                .Concat(Extension(item, "creator", DublinCore)).Where(name => !string.IsNullOrWhiteSpace(name)))),
            Url = UrlOf(item),
            Published = published,
            PublishedFrom = published is null ? null : PublishedFrom.Field,
        };
        return file.Item(writer.Text, metadata, number) with { Kinds = writer.Kinds, IsExtracted = true };
    }

    private static string? BodyOf(SyndicationItem item) =>
        Extension(item, "encoded", ContentModule).Append((item.Content as TextSyndicationContent)?.Text).Append(item.Summary?.Text)
            .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    // A feed that gathers others names the source of each entry; its own name is the outlet's otherwise.
    private static string? OutletOf(SyndicationItem item, SyndicationFeed feed, FileContent file)
    {
        var names = new[] { PlainOf(item.SourceFeed?.Title?.Text), PlainOf(feed.Title?.Text) };
        var known = names.FirstOrDefault(name => name.Length > 0 && file.OutletOf(name) is not null)
            ?? (UrlOf(item) is { } url ? file.OutletOf(url) : null);
        // "Reuters: World News", "BBC News - Europe"
        known ??= names.Select(name => name.Split([" - ", ": ", " | ", " – ", " » "], StringSplitOptions.TrimEntries))
            .SelectMany(parts => parts).FirstOrDefault(part => part.Length > 0 && file.OutletOf(part) is not null);
        return known ?? NullIfEmpty(Array.Find(names, name => name.Length > 0));
    }

    private static DateOnly? DayOf(SyndicationItem item)
    {
        try
        {
            if (item.PublishDate != default) return DateOnly.FromDateTime(item.PublishDate.DateTime);
        }
        catch (XmlException)
        {
            // A date that is not written as the standard asks; dc:date may still say it.
        }

        return Extension(item, "date", DublinCore).Select(text => text is null ? null : WrittenDate.Read(text)?.Day)
            .FirstOrDefault(day => day is not null);
    }

    // RSS writes "jane@gazette.example (Jane Roe)".
    private static string? NameOf(string? author) =>
        author is [.., ')'] && author.Contains('@', StringComparison.Ordinal)
            && author.IndexOf('(', StringComparison.Ordinal) is > 0 and var open ? author[(open + 1)..^1] : author;

    private static string? UrlOf(SyndicationItem item) =>
        (item.Links.FirstOrDefault(link => link.RelationshipType is null or "alternate") ?? item.Links.FirstOrDefault())?.Uri?.ToString();

    private static IEnumerable<string?> Extension(SyndicationItem item, string name, string space) =>
        item.ElementExtensions.Where(extension => extension.OuterName == name && extension.OuterNamespace == space)
            .Select(extension => extension.GetReader().ReadElementContentAsString());

    private static string PlainOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var writer = new PageWriter();
        HtmlFragment.Write(writer, text);
        return string.Join(' ', writer.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
