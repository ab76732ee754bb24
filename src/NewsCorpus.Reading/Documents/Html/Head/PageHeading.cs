using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>A heading of a page.</summary>
/// <param name="Element">Its element.</param>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its text, without a kicker that is marked as one.</param>
/// <param name="Parts">The texts of the elements that it is made of, such as a kicker and the headline.</param>
/// <param name="IsOfSite">True where it names the site and leads to its first page.</param>
internal sealed partial record PageHeading(IElement Element, int Level, string Text, IReadOnlyList<string> Parts, bool IsOfSite)
{
    /// <summary>True where the page marks it as the headline of its article (schema.org).</summary>
    public bool IsMarked => Element.GetAttribute("itemprop")?.Split(' ').Contains("headline", StringComparer.Ordinal) == true;

    /// <summary>Reads a heading; null where it has no text.</summary>
    public static PageHeading? Of(IElement element, int level)
    {
        var whole = PlainText.Of(element);
        if (whole.Length == 0) return null;
        var parts = PartsOf(element);
        var kept = parts.Where(part => !Kicker().IsMatch(part.Class)).Select(part => part.Text).ToList();
        // "Talks: minister leaves": a colon after the kicker makes it a part of the headline.
        var isWhole = kept.Count == 0 || kept.Count == parts.Count || kept[0].StartsWith(':');
        var text = isWhole ? whole : string.Join(' ', kept).Trim(PageSite.Signs);
        return new PageHeading(element, level, text, kept, IsNameOfSite(element, level));
    }

    /// <summary>The part of the heading that a title repeats: without the kicker above it or the names below it.</summary>
    public string Without(IReadOnlyList<string> titles)
    {
        for (var left = 1; left < Parts.Count; left++)
        {
            foreach (var part in new[] { string.Join(' ', Parts.Skip(left)), string.Join(' ', Parts.SkipLast(left)) })
            {
                if (titles.Any(title => PageSite.IsSame(title, part))) return part;
            }
        }

        return Text;
    }

    private static List<(string Text, string Class)> PartsOf(IElement heading)
    {
        var inner = heading;
        while (inner.ChildNodes.Where(IsFilled).ToList() is [IElement only]) inner = only;
        var parts = new List<(string, string)>();
        foreach (var node in inner.ChildNodes.Where(IsFilled))
        {
            if (node is IElement element)
            {
                parts.Add((PlainText.Of(element), element.LocalName is "time" ? "date" : element.ClassName ?? ""));
            }
            else parts.Add((string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), ""));
        }

        return parts;
    }

    private static bool IsFilled(INode node) => node is IElement element
        ? !PageFilter.IsNever(element) && PlainText.Of(element).Length > 0
        : node.NodeType == NodeType.Text && !string.IsNullOrWhiteSpace(node.NodeValue);

    // A logo: "<h1><a href="/">Evening Gazette</a></h1>", "<h1 id="site-title">".
    private static bool IsNameOfSite(IElement heading, int level)
    {
        if (SiteTitle().IsMatch($"{heading.ClassName} {heading.Id}")) return true;
        if (level > 2) return false;
        var link = heading.Closest("a") ?? heading.QuerySelector("a");
        return link?.GetAttribute("href") is { } href && IsFirstPage(href.Trim())
            && PlainText.Of(link) is { Length: > 0 } text && text.Length * 2 > PlainText.Of(heading).Length;
    }

    private static bool IsFirstPage(string href)
    {
        if (href is "/" or "./" or "index.html" or "/index.html" or "/index.php") return true;
        return PageAddress.Read(PageAddress.OriginalOf(href))?.PathAndQuery is "/" or "" or "/index.html" or "/index.php";
    }

    [GeneratedRegex(
        "kicker|overline|topline|roof-?line|dachzeile|eyebrow|(super|sub)-?(title|head)|rubri[kc]|(^|[ _-])(label|category|section"
        + "|date|author|byline|meta)([ _-]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kicker();

    [GeneratedRegex(
        @"(?<![a-z])(site-?(title|name)|blog-?(title|name)|logo|branding|masthead)(?![a-z])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SiteTitle();
}
