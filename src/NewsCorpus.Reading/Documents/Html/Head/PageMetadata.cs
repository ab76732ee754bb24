using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsCorpus.Reading.Documents.Metadata;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>What a page says about itself in its head, in JSON-LD and in microdata; the most explicit word counts.</summary>
internal sealed class PageMetadata
{
    private const int MostHeadings = 500;
    private const int LeastTitle = 10;

    private readonly Dictionary<string, string> _meta = new(StringComparer.OrdinalIgnoreCase);
    private readonly JsonLd _linked = new();
    private readonly PageDates _dates = new();
    private readonly List<PageHeading> _headings = [];
    private string? _canonical;
    private string? _savedFrom;
    private string? _pageTitle;
    private PageHeading? _mainHeading;

    /// <summary>Text of the page's only or best first-level heading; null where there is none.</summary>
    public string? MainHeading => _mainHeading?.Text;

    /// <summary>What the page calls its story; the title of its window, last, has the site's name beside it.</summary>
    public IEnumerable<string> Titles => _pageTitle is null ? GivenTitles : GivenTitles.Append(_pageTitle);

    private IEnumerable<string> GivenTitles =>
        new[] { Meta("og:title"), Article?.Headline, Meta("twitter:title"), Meta("sailthru.title"), Meta("parsely-title"),
            Meta("citation_title"), Meta("dc.title") }
            .OfType<string>();

    /// <summary>True for the name of the site, as the page gives it.</summary>
    public bool IsSite(string text) => new[] { Meta("og:site_name"), Article?.Publisher, _linked.SiteName, Meta("application-name") }
        .Any(name => name is not null && PageSite.IsSame(name, text));

    /// <summary>True when the page says that it is one article and not a list of them.</summary>
    public bool IsArticle => _linked.Articles.Count > 0 || string.Equals(Meta("og:type"), "article", StringComparison.OrdinalIgnoreCase);

    /// <summary>The story's text as JSON-LD gives it; null where it does not.</summary>
    public string? ArticleBody => _linked.Body;

    // Of several articles the one that the page's title names, else the first.
    private LinkedArticle? Article => _linked.Articles.FirstOrDefault(article => article.Headline is { } headline
        && (_pageTitle?.Contains(headline, StringComparison.OrdinalIgnoreCase) == true || headline == Meta("og:title")))
            ?? _linked.Articles.FirstOrDefault();

    public static PageMetadata Of(IDocument page)
    {
        var metadata = new PageMetadata();
        var open = new Stack<(INode Node, int Child)>();
        open.Push((page, 0));
        while (open.TryPop(out var at))
        {
            if (at.Child >= at.Node.ChildNodes.Length) continue;
            open.Push((at.Node, at.Child + 1));
            if (at.Node.ChildNodes[at.Child] is IComment comment) metadata.ReadComment(comment.Data);
            if (at.Node.ChildNodes[at.Child] is IText text && at.Node is IElement around && !PageFilter.IsNever(around))
            {
                metadata._dates.ReadLine(text.Data, around);
            }

            if (at.Node.ChildNodes[at.Child] is not IElement element) continue;
            metadata.Read(element);
            open.Push((element, 0));
        }

        metadata.ChooseHeading();
        return metadata;
    }

    /// <summary>The fields that documents have.</summary>
    /// <param name="outletOf">The name of the known outlet that a name or an address means; null for others.</param>
    /// <param name="givenUrl">Where the page was taken from, as far as that is known beside the page.</param>
    public DocumentMetadata ToDocument(Func<string, string?> outletOf, string? givenUrl)
    {
        var url = Address(_canonical) ?? Address(Meta("og:url")) ?? Address(_linked.Url) ?? Address(_savedFrom)
            ?? Address(Meta("twitter:url")) ?? Address(givenUrl);
        _dates.AddLinked(Article?.Published ?? _linked.PagePublished);
        var original = url is null ? null : PageAddress.OriginalOf(url);
        var published = _dates.Find(original, _mainHeading?.Element);
        var publisher = Article?.Publisher ?? GivenPublisher ?? _linked.SiteName;
        var site = new PageSite(Meta("og:site_name"), publisher, _headings.Find(heading => heading.IsOfSite)?.Text, original, outletOf);
        var windowTitle = _pageTitle is null ? null : site.Headline(_pageTitle, MainHeading);
        return new DocumentMetadata
        {
            Title = PageTitle.Choose(_headings, [.. GivenTitles], windowTitle, _pageTitle, site),
            WindowTitle = windowTitle,
            Author = Meta("author"),
            Outlet = site.Name ?? (Meta("application-name") is { } name && !GivenTitles.Append(_pageTitle).Contains(name) ? name : null)
                ?? (Meta("twitter:site") is { } account ? outletOf(account.TrimStart('@')) : null),
            Url = url ?? _canonical,
            Published = published?.Day,
            PublishedFrom = published?.From,
        };
    }

    // Where a name is wanted, some give the address of a page about them.
    private string? GivenPublisher => new[] { "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher" }
        .Select(Meta).FirstOrDefault(name => name is not null && Address(name) is null);

    private static string? Address(string? url) => PageAddress.Read(url) is null ? null : url;

    private string? Meta(string name) => _meta.GetValueOrDefault(name);

    private void Read(IElement element)
    {
        _dates.ReadElement(element);
        switch (element.LocalName)
        {
            case "meta":
                ReadMeta(element);
                break;
            case "link" when HasWord(element.GetAttribute("rel"), "canonical") && element.GetAttribute("href") is { Length: > 0 } href:
                _canonical ??= href.Trim();
                break;
            case "title" when _pageTitle is null && element is IHtmlTitleElement:
                _pageTitle = NullIfEmpty(PlainText.Of(element));
                break;
            case "script" when element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true:
                _linked.Read(string.Concat(element.ChildNodes.Select(node => node.NodeValue)));
                break;
            default:
                ReadHeading(element);
                break;
        }
    }

    private void ReadHeading(IElement element)
    {
        if (_headings.Count >= MostHeadings || Headline.LevelOf(element.LocalName) is not { } level || PageFilter.IsNever(element)) return;
        if (PageHeading.Of(element, level) is { } heading) _headings.Add(heading);
    }

    // A browser's "save page as" notes where the page came from: <!-- saved from url=(0042)https://example.org/story -->
    private void ReadComment(string comment)
    {
        var at = comment.IndexOf("saved from url=(", StringComparison.Ordinal);
        if (at >= 0 && comment.IndexOf(')', at) is > 0 and var end) _savedFrom ??= comment[(end + 1)..].Trim();
    }

    private void ReadMeta(IElement element)
    {
        var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
        if (NullIfEmpty(name) is { } key && NullIfEmpty(ContentOf(element)) is { } content) _meta.TryAdd(key, content);
    }

    /// <summary>What a meta element says. Some pages call the attribute "value".</summary>
    public static string? ContentOf(IElement meta) => meta.GetAttribute("content") ?? meta.GetAttribute("value");

    // A page's logo is often a first-level heading too: the one that its title repeats is the headline.
    private void ChooseHeading()
    {
        var firstLevel = _headings.Where(heading => heading is { Level: 1, IsOfSite: false } && !IsSite(heading.Text)).ToList();
        var title = Wording.Of(Meta("og:title") ?? Article?.Headline ?? _pageTitle ?? "");
        _mainHeading = firstLevel.Find(heading => Wording.Overlap(title, Wording.Of(heading.Text), LeastTitle))
            ?? firstLevel.OrderByDescending(heading => heading.Text.Length).FirstOrDefault();
    }

    private static bool HasWord(string? words, string word) =>
        words is not null && words.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
