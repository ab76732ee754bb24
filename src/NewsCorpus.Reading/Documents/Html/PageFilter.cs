using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>What of a page is never part of its story.</summary>
internal static class PageFilter
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "html", "body", "p", "div", "section", "article", "main", "header", "blockquote", "pre", "ul", "ol", "li", "dl", "dt", "dd",
        "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "address", "center", "hr",
        "details", "summary", "fieldset", "hgroup", "figure", "figcaption");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockSpans =
        Blocks.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Never = FrozenSet.Create(StringComparer.Ordinal,
        "head", "script", "style", "noscript", "template", "nav", "footer", "aside", "button", "select", "option", "input", "textarea",
        "label", "iframe", "frame", "svg", "math", "canvas", "audio", "video", "object", "embed", "dialog", "menu", "figure", "figcaption",
        "img", "picture", "source", "map", "link", "meta", "base", "progress", "meter", "datalist", "amp-sidebar", "amp-consent",
        "amp-user-notification", "amp-lightbox", "amp-list", "amp-ad", "amp-embed", "amp-next-page", "amp-story-player");

    private static readonly FrozenSet<string> NeverRoles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "alert", "menu", "menubar", "toolbar",
        "button", "tooltip");

    // Some pages give these to an element around the story.
    private static readonly FrozenSet<string> SuspectRoles =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "tablist", "form", "status");

    // Words in class names and ids, by convention of the common page builders.
    private static readonly FrozenSet<string> SuspectWords = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "footer", "sidebar", "aside", "share", "sharing", "sharebar",
        "social", "related", "recommended", "recommendation", "recommendations", "recirc", "promo", "promotion", "advert", "advertisement",
        "advertising", "ad", "ads", "adslot", "sponsor", "sponsored", "cookie", "cookies", "consent", "gdpr", "ccpa", "newsletter",
        "subscribe", "subscription", "signup", "signin", "login", "comment", "comments", "disqus", "popup", "modal", "overlay", "banner",
        "toolbar", "tags", "taglist", "pagination", "pager", "outbrain", "taboola", "skip", "paywall", "widget", "trending", "popular",
        "mostread", "teaser", "teasers", "bio", "authorbio", "copyright", "masthead", "gallery", "slideshow", "carousel", "search",
        "donate", "donation", "print", "rating", "feedback", "caption", "credit", "toc", "hidden", "visually", "screenreader");

    private static readonly FrozenSet<string> AlwaysWords = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "comments", "disqus", "cookie", "cookies", "consent", "gdpr");

    // Longer names are made from headings: "sharing-with-a-single-developer".
    private const int MostParts = 3;

    public static bool IsBlock(ReadOnlySpan<char> tag) => BlockSpans.Contains(tag);

    /// <summary>True for what no reader of the story sees: scripts, controls, navigation, hidden elements.</summary>
    public static bool IsNever(IElement element)
    {
        if (Never.Contains(element.LocalName)) return true;
        if (element.Attributes.Length == 0) return false;
        if (element.HasAttribute("hidden") || IsTrue(element.GetAttribute("aria-hidden"))) return true;
        if (element.GetAttribute("role") is { } role && NeverRoles.Contains(role.Trim())) return true;
        return element.GetAttribute("style") is { } style && IsInvisible(style);
    }

    /// <summary>How sure a class name or id makes it that an element is page furniture: 0 not, 1 likely, 2 certain.</summary>
    public static int Suspicion(IElement element)
    {
        // A form asks the reader for something, unless it is wrapped around the whole page.
        if (element.LocalName is "form") return 1;
        if (element.LocalName is "html" or "body" or "main" or "article" || element.Attributes.Length == 0) return 0;
        if (element.GetAttribute("role") is { } role && SuspectRoles.Contains(role.Trim())) return 1;
        return Math.Max(Suspicion(element.GetAttribute("class")), Suspicion(element.GetAttribute("id")));
    }

    private static int Suspicion(string? names)
    {
        if (string.IsNullOrEmpty(names)) return 0;
        var most = 0;
        foreach (var name in names.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = name.Split(['-', '_', ':'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > MostParts) continue;
            foreach (var word in parts.SelectMany(WordsOfCamelCase))
            {
                if (AlwaysWords.Contains(word)) return 2;
                if (SuspectWords.Contains(word)) most = 1;
            }
        }

        return most;
    }

    private static IEnumerable<string> WordsOfCamelCase(string name)
    {
        yield return name;
        var start = 0;
        for (var i = 1; i < name.Length; i++)
        {
            if (!char.IsAsciiLetterUpper(name[i]) || char.IsAsciiLetterUpper(name[i - 1])) continue;
            yield return name[start..i];
            start = i;
        }

        if (start > 0) yield return name[start..];
    }

    private static bool IsTrue(string? value) => string.Equals(value?.Trim(), "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsInvisible(string style)
    {
        var compact = style.Replace(" ", "", StringComparison.Ordinal);
        return compact.Contains("display:none", StringComparison.OrdinalIgnoreCase)
            || compact.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
