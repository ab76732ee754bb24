using AngleSharp.Dom;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>What a page says about itself in its head, in JSON-LD and in microdata; the most explicit word counts.</summary>
internal sealed class PageMetadata
{
    private readonly Dictionary<string, string> _meta = new(StringComparer.OrdinalIgnoreCase);
    private readonly JsonLd _linked = new();
    private string? _canonical;
    private string? _pageTitle;
    private string? _itemDate;
    private string? _time;

    /// <summary>Text of the page's only or best first-level heading; null where there is none.</summary>
    public string? MainHeading { get; private set; }

    /// <summary>What the page calls its story; the title of its window, last, has the site's name beside it.</summary>
    public IEnumerable<string> Titles => new[] { Meta("og:title"), _linked.Headline, Meta("twitter:title"), _pageTitle }.OfType<string>();

    /// <summary>True when the page says that it is one article and not a list of them.</summary>
    public bool IsArticle => _linked.HasArticle || string.Equals(Meta("og:type"), "article", StringComparison.OrdinalIgnoreCase);

    /// <summary>The story's text as JSON-LD gives it; null where it does not.</summary>
    public string? ArticleBody => _linked.Body;

    public static PageMetadata Of(IDocument page)
    {
        var metadata = new PageMetadata();
        var headings = new List<string>();
        var open = new Stack<(INode Node, int Child)>();
        open.Push((page, 0));
        while (open.TryPop(out var at))
        {
            if (at.Child >= at.Node.ChildNodes.Length) continue;
            open.Push((at.Node, at.Child + 1));
            if (at.Node.ChildNodes[at.Child] is not IElement element) continue;
            metadata.Read(element, headings);
            open.Push((element, 0));
        }

        metadata.ChooseHeading(headings);
        return metadata;
    }

    /// <summary>The fields that documents have.</summary>
    public DocumentMetadata ToDocument()
    {
        var published = new[]
        {
            Meta("article:published_time"), _linked.Published, _itemDate, Meta("datePublished"), Meta("date"), Meta("pubdate"), Meta("publishdate"),
            Meta("publish-date"), Meta("publish_date"), Meta("parsely-pub-date"), Meta("sailthru.date"), Meta("DC.date.issued"), Meta("DC.date"),
            Meta("dcterms.date"), Meta("og:published_time"), Meta("og:article:published_time"), _time,
        }.Select(text => text is null ? null : PublishedDate.FromIso(text.Trim())).FirstOrDefault(day => day is not null);
        return new DocumentMetadata
        {
            Title = Meta("og:title") ?? _linked.Headline ?? MainHeading ?? Meta("twitter:title"),
            WindowTitle = _pageTitle,
            Outlet = Meta("og:site_name") ?? _linked.Publisher ?? Meta("application-name"),
            Url = _canonical ?? Meta("og:url"),
            Published = published,
            PublishedFrom = published is null ? null : PublishedFrom.Field,
        };
    }

    private string? Meta(string name) => _meta.GetValueOrDefault(name);

    private void Read(IElement element, List<string> headings)
    {
        switch (element.LocalName)
        {
            case "meta":
                ReadMeta(element);
                break;
            case "link" when HasWord(element.GetAttribute("rel"), "canonical") && element.GetAttribute("href") is { Length: > 0 } href:
                _canonical ??= href.Trim();
                break;
            case "title" when _pageTitle is null && element.ParentElement?.LocalName == "head":
                _pageTitle = NullIfEmpty(PlainText.Of(element));
                break;
            case "script" when element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true:
                _linked.Read(string.Concat(element.ChildNodes.Select(node => node.NodeValue)));
                break;
            case "h1" when !PageFilter.IsNever(element):
                headings.Add(PlainText.Of(element));
                break;
            case "time" when element.GetAttribute("datetime") is { Length: > 0 } day:
                _time ??= PublishedDate.FromIso(day.Trim()) is null ? null : day;
                break;
        }

        if (HasWord(element.GetAttribute("itemprop"), "datePublished"))
        {
            _itemDate ??= element.GetAttribute("content") ?? element.GetAttribute("datetime");
        }
    }

    private void ReadMeta(IElement element)
    {
        var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
        if (NullIfEmpty(name) is { } key && NullIfEmpty(element.GetAttribute("content")) is { } content) _meta.TryAdd(key, content);
    }

    // A page's logo is often a first-level heading too: the one that its title repeats is the headline.
    private void ChooseHeading(List<string> headings)
    {
        headings.RemoveAll(heading => heading.Length == 0);
        var title = Meta("og:title") ?? _linked.Headline ?? _pageTitle ?? "";
        MainHeading = headings.Find(heading => title.Contains(heading, StringComparison.OrdinalIgnoreCase)
                || (title.Length > 10 && heading.Contains(title, StringComparison.OrdinalIgnoreCase)))
            ?? headings.OrderByDescending(heading => heading.Length).FirstOrDefault();
    }

    private static bool HasWord(string? words, string word) =>
        words is not null && words.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
