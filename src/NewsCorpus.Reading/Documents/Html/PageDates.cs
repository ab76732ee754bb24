using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>
/// Finds the day on which a page was published. What the page says for machines counts before what it shows, and what names
/// the publication before a bare date; a date of modification never counts.
/// </summary>
internal sealed partial class PageDates
{
    private const int LongestLine = 160;
    private const int LongestDate = 60;

    private readonly List<(Source Source, int Place, string Text)> _found = [];
    private int _place;
    private int _headline = -1;

    // The surest first.
    private enum Source
    {
        MetaPublished,
        LinkedData,
        ItemProperty,
        MetaDate,
        MarkedTime,
        Marked,
        Labelled,
        Time,
        Line,
    }

    /// <summary>How the page writes "03/12/2024", by its language; null where it does not say.</summary>
    public bool? IsMonthFirst { get; private set; }

    /// <summary>Takes what JSON-LD gives.</summary>
    public void AddLinked(string? published)
    {
        if (published is not null) _found.Add((Source.LinkedData, 0, published));
    }

    /// <summary>Looks at an element; to be called in document order.</summary>
    public void ReadElement(IElement element)
    {
        _place++;
        switch (element.LocalName)
        {
            case "html":
                ReadLanguage(element.GetAttribute("lang") ?? element.GetAttribute("xml:lang"));
                break;
            case "meta":
                ReadMeta(element);
                break;
            case "h1":
                if (_headline < 0) _headline = _place;
                break;
            default:
                ReadShown(element);
                break;
        }
    }

    /// <summary>The day, and whether the page only shows it to readers; null where none is given.</summary>
    /// <param name="url">The page's address: of two neighbouring days the one that it holds is the publisher's own.</param>
    public (DateOnly Day, PublishedFrom From)? Find(string? url)
    {
        var byUrl = PublishedDate.FromUrl(url);
        foreach (var source in _found.GroupBy(found => found.Source).OrderBy(group => group.Key))
        {
            // Times of teasers stand further away from the headline than the story's own.
            foreach (var (_, _, text) in source.OrderBy(found => source.Key < Source.MarkedTime ? 0 : Distance(found.Place)))
            {
                if (Read(text) is not { } written) continue;
                if (source.Key > Source.MetaDate && byUrl is { } day) return (day, PublishedFrom.Url);
                return (Local(written, byUrl), source.Key is Source.Marked or Source.Labelled or Source.Line ? PublishedFrom.Dateline : PublishedFrom.Field);
            }
        }

        return null;
    }

    // A story of the evening in New York is of the next day in UTC.
    private DateOnly Local(WrittenDay written, DateOnly? byUrl)
    {
        if (!written.IsUtc) return written.Day;
        if (byUrl is { } day && IsNext(day, written.Day)) return day;
        var shown = _found.Where(found => found.Source > Source.MetaDate).OrderBy(found => Distance(found.Place));
        var others = _found.Where(found => found.Source <= Source.MetaDate).Concat(shown.Where(found => Read(found.Text) is not null).Take(1));
        return others.Select(other => Read(other.Text)).FirstOrDefault(other => other is { IsUtc: false } local && IsNext(local.Day, written.Day))?.Day ?? written.Day;
    }

    private WrittenDay? Read(string text) => WrittenDate.Read(text, IsMonthFirst);

    private static bool IsNext(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber) == 1;

    // Before the headline stand the page's head and menus, so what follows it counts first.
    private int Distance(int place) => _headline < 0 ? place : place >= _headline ? place - _headline : (_headline - place) * 4;

    private void ReadLanguage(string? language)
    {
        // Of the countries that write English, the United States and the Philippines put the month first (CLDR, short dates).
        if (language is null || !language.StartsWith("en", StringComparison.OrdinalIgnoreCase) || language.Length < 5) return;
        IsMonthFirst = language[3..].ToUpperInvariant() is "US" or "PH";
    }

    private void ReadMeta(IElement element)
    {
        if (element.GetAttribute("content") is not { Length: > 0 } content) return;
        var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
        if (string.IsNullOrWhiteSpace(name)) return;
        if (name.Equals("og:locale", StringComparison.OrdinalIgnoreCase)) ReadLanguage(content.Replace('_', '-'));
        if (Changed().IsMatch(name)) return;
        if (Published().IsMatch(name)) _found.Add((Source.MetaPublished, _place, content));
        else if (Dated().IsMatch(name)) _found.Add((Source.MetaDate, _place, content));
    }

    // <time datetime>, itemprop="datePublished", class="entry-date", "Published 12 March 2024"
    private void ReadShown(IElement element)
    {
        var property = element.GetAttribute("itemprop");
        var isPublished = property is not null && property.Contains("datePublished", StringComparison.OrdinalIgnoreCase);
        var isTime = element.LocalName is "time";
        var marks = element.Attributes.Length == 0 ? "" : $"{element.ClassName} {element.Id} {property} {element.GetAttribute("data-testid")}";
        var isMarked = Shown().IsMatch(marks);
        if ((!isTime && !isMarked && !isPublished && !MayBeLabelled(element)) || (!isPublished && Changed().IsMatch(marks))) return;
        var given = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? (isMarked ? element.GetAttribute("title") : null);
        var line = PlainText.Of(element);
        if (line.Length > LongestLine) line = "";
        if (!isPublished && ChangedLine().IsMatch(line)) return;
        if (isPublished) _found.Add((Source.ItemProperty, _place, given ?? line));
        if (isTime) _found.Add((isMarked || element.HasAttribute("pubdate") ? Source.MarkedTime : Source.Time, _place, string.IsNullOrWhiteSpace(given) ? line : given));
        else if (isMarked) _found.Add((Source.Marked, _place, given ?? line));
        else if (Label().IsMatch(line)) _found.Add((Source.Labelled, _place, line));
    }

    /// <summary>Looks at a text: a line that is hardly more than a date may be the story's.</summary>
    public void ReadLine(string text)
    {
        var line = text.AsSpan().Trim();
        if (line.Length is < 8 or > LongestDate || !line.ContainsAnyInRange('0', '9') || !Year().IsMatch(line) || ChangedLine().IsMatch(line)) return;
        _found.Add((Source.Line, _place, line.ToString()));
    }

    private static bool MayBeLabelled(IElement element) =>
        element.LocalName is "p" or "div" or "span" or "li" or "small" or "em" or "i" or "strong" or "b" or "td" or "h2" or "h3" or "h4" or "h5" or "h6"
        && element.FirstChild is { NodeType: NodeType.Text } text && Label().IsMatch(text.NodeValue.TrimStart());

    [GeneratedRegex("modif|updat|chang|revis|expir|review|last|event|start|end_?time|upload", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Changed();

    [GeneratedRegex("publi[cs].*(date|time|on|at)$|(date|time).*publi|pub-?_?(date|time)|issued|(creat|releas|post|display|original|submi).*(date|time)|date.*(creat|releas|post|original|submi)|created|article_date", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Published();

    [GeneratedRegex("(^|[.:_-])(date|timestamp)$|^date[.:_-]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"(?<![a-z])(date|published|pubdate|posted|timestamp|dateline|datetime|datum|time|day|submitted)(?![a-z])|(?<=[a-z])(Date|Time|Published|Posted)(?![a-z])|(publish|post|entry|article|story)ed?-?_?(date|time)", RegexOptions.CultureInvariant)]
    private static partial Regex Shown();

    [GeneratedRegex("(19|20)[0-9][0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^\W*(last\s+)?(updated|modified|edited|reviewed|changed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChangedLine();

    [GeneratedRegex(@"^\W*((first\s+)?(published|posted|released|issued|publication date|release date|date|dated|filed|submitted)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
