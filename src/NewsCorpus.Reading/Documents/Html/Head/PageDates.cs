using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsCorpus.Reading.Documents.Lines;
using NewsCorpus.Reading.Documents.Metadata;
using static NewsCorpus.Reading.Documents.Html.DateMarks;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>
/// Finds the day on which a page was published. What the page says for machines counts before what it shows, and what names
/// the publication before a bare date. A date of modification never counts, nor one of a reader's comment.
/// </summary>
internal sealed partial class PageDates
{
    private const int LongestLine = 160;
    private const int LongestDate = 60;

    /// <summary>No story stands below so many dates; what follows is a list.</summary>
    private const int MostFound = 500;

    private static readonly string[] DataAttributes = ["data-datetime", "data-published", "data-timestamp", "data-date", "data-time"];

    // Elements in whose text a label and a date may stand.
    private static readonly FrozenSet<string> LabelTags = FrozenSet.Create(
        StringComparer.Ordinal, "p", "div", "span", "li", "small", "em", "i", "strong", "b", "td", "h2", "h3", "h4", "h5", "h6");

    private readonly List<Found> _found = [];
    private readonly Dictionary<IElement, int> _headings = [];
    private readonly List<IElement> _scripts = [];
    private readonly List<string> _changes = [];
    private int _place;
    private string? _language;
    private bool? _isMonthFirst;

    // The surest first.
    private enum Source
    {
        MetaPublished,
        LinkedData,
        ItemProperty,
        MetaCreated,
        MetaDate,
        Time,
        Marked,
        Labelled,
        Line,
    }

    /// <summary>A text that may hold the date.</summary>
    /// <param name="Source">What the page says of it.</param>
    /// <param name="Place">The number of the element in document order.</param>
    /// <param name="Aside">The outermost element around it that does not look like a part of the story; null where there is none.</param>
    /// <param name="Text">The text.</param>
    private readonly record struct Found(Source Source, int Place, IElement? Aside, string Text);

    /// <summary>Takes what JSON-LD gives.</summary>
    public void AddLinked(string? published)
    {
        if (published is not null) _found.Add(new Found(Source.LinkedData, 0, null, published));
    }

    /// <summary>Looks at an element; to be called in document order.</summary>
    public void ReadElement(IElement element)
    {
        _place++;
        switch (element.LocalName)
        {
            case "html":
                _language ??= element.GetAttribute("lang") ?? element.GetAttribute("xml:lang");
                break;
            case "meta":
                ReadMeta(element);
                break;
            case "script":
                _scripts.Add(element);
                break;
            default:
                if (element.LocalName is "h1") _headings.Add(element, _place);
                ReadShown(element);
                break;
        }
    }

    /// <summary>Looks at a text: a line that is hardly more than a date may be the story's.</summary>
    public void ReadLine(string text, IElement around)
    {
        var line = text.AsSpan().Trim();
        if (line.Length is < 8 or > LongestDate || !line.ContainsAnyInRange('0', '9') || !Year().IsMatch(line)) return;
        if (OfLine(line.ToString()) is not Meaning.Changed) Add(Source.Line, around, line.ToString());
    }

    /// <summary>The day, and whether the page only shows it to readers; null where none is given.</summary>
    /// <param name="url">The page's address: of two neighbouring days the one that it holds is the publisher's own.</param>
    /// <param name="headline">The first-level heading of the story; null where there is none.</param>
    public (DateOnly Day, PublishedFrom From)? Find(string? url, IElement? headline)
    {
        var byUrl = PublishedDate.FromUrl(url);
        _isMonthFirst = DateOrder.Of(url, _language, [.. _found.Select(found => found.Text)]);
        var found = InOrder(headline);
        if (Agreed(found) is { } agreed) return (Local(agreed, byUrl, found), PublishedFrom.Field);
        foreach (var (source, _, _, text) in found)
        {
            if (Read(text) is not { } written) continue;
            if (source > Source.MetaDate && byUrl is { } day) return (day, PublishedFrom.Url);
            return (Local(written, byUrl, found), source is Source.Marked or Source.Labelled or Source.Line
                ? PublishedFrom.Dateline : PublishedFrom.Field);
        }

        return byUrl is null && InScripts() is { } inScript ? (inScript, PublishedFrom.Field) : null;
    }

    // Dates of teasers stand further away from the headline than the story's own.
    private List<Found> InOrder(IElement? headline)
    {
        var heading = headline is not null && _headings.TryGetValue(headline, out var place)
            ? place : _headings.Values.DefaultIfEmpty(-1).First();
        return [.. _found.OrderBy(found => found.Aside is { } aside && !(headline is not null && aside.Contains(headline)))
            .ThenBy(found => found.Source)
            .ThenBy(found => found.Source < Source.Time ? 0 : Distance(found.Place, heading))];
    }

    // Before the headline stand the page's head and menus, so what follows it counts first.
    private static int Distance(int place, int headline) => headline < 0
        ? place : place >= headline ? place - headline : (headline - place) * 4;

    // Where two fields name different days, some site moves one of them at each change.
    private WrittenDay? Agreed(List<Found> found)
    {
        var given = Days(found, Source.ItemProperty);
        if (given.Select(day => day.Day).Distinct().Count() < 2) return null;
        if (Unmoved(Days(found, Source.LinkedData)) is { } unmoved) return unmoved;
        // Else the one that readers are shown is right.
        var shown = found.Where(one => one.Source > Source.MetaDate).Select(one => Read(one.Text)?.Day)
            .FirstOrDefault(day => day is not null);
        return given.Where(day => day.Day == shown).Select(day => (WrittenDay?)day).FirstOrDefault();
    }

    private List<WrittenDay> Days(List<Found> found, Source last) =>
        [.. found.Where(one => one.Source <= last).Select(one => Read(one.Text)).OfType<WrittenDay>()];

    // The earliest of several days, where all others are those of the last change.
    private WrittenDay? Unmoved(List<WrittenDay> days)
    {
        if (days.Count < 2) return null;
        var earliest = days.MinBy(day => day.Day);
        var changes = _changes.Select(text => Read(text)?.Day).OfType<DateOnly>().ToHashSet();
        return days.TrueForAll(day => day.Day == earliest.Day || changes.Contains(day.Day)) ? earliest : null;
    }

    // A story of the evening in New York is of the next day in UTC.
    private DateOnly Local(WrittenDay written, DateOnly? byUrl, List<Found> found)
    {
        if (written.UtcHour is null) return written.Day;
        var shown = found.Where(other => other.Source > Source.MetaDate && Read(other.Text) is not null).Take(1);
        var days = found.Where(other => other.Source <= Source.MetaDate).Concat(shown).Select(other => Read(other.Text))
            .Where(other => other is { UtcHour: null } local && written.MayBe(local.Day)).Select(other => other!.Value.Day).ToList();
        // The address of a newspaper's story may hold the day of the printed paper.
        if (byUrl is { } day && written.MayBe(day) && (days.Count == 0 || days.Contains(day))) return day;
        return days.Find(other => other != written.Day) is var local && local != default ? local : written.Day;
    }

    // Data that a script carries counts where all of it names one day.
    private DateOnly? InScripts()
    {
        var days = _scripts.SelectMany(script => InScript(string.Concat(script.ChildNodes.Select(node => node.NodeValue))))
            .Select(text => Read(text)?.Day).OfType<DateOnly>().Distinct().Take(2).ToList();
        return days is [var day] ? day : null;
    }

    private WrittenDay? Read(string text) => WrittenDate.Read(text, _isMonthFirst);

    private void Add(Source source, IElement element, string text)
    {
        if (_found.Count >= MostFound) return;
        IElement? aside = null;
        for (var around = element; around is not null; around = around.ParentElement)
        {
            // Posts of social networks that a story shows are quoted, and carry dates of their own.
            if (around.LocalName is "blockquote" || IsComment(around) || PageFilter.Suspicion(around) > 0) aside = around;
        }

        _found.Add(new Found(source, _place, aside, text));
    }

    private void ReadMeta(IElement element)
    {
        if (PageMetadata.ContentOf(element) is not { Length: > 0 } content) return;
        var property = element.GetAttribute("itemprop");
        var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? property ?? element.GetAttribute("http-equiv");
        if (string.IsNullOrWhiteSpace(name)) return;
        name = name.Trim();
        if (name.Equals("og:locale", StringComparison.OrdinalIgnoreCase)) _language = content;
        if (OfField(name) is Meaning.Changed) _changes.Add(content);
        Source? source = OfField(name) switch
        {
            // Below an image or a teaser, a property is that of the image or the teaser.
            Meaning.Published => name == property ? Source.ItemProperty : Source.MetaPublished,
            Meaning.Created => Source.MetaCreated,
            Meaning.Dated => Source.MetaDate,
            _ => null,
        };
        if (source is { } known) _found.Add(new Found(known, _place, null, content));
    }

    // <time datetime>, itemprop="datePublished", class="entry-date", "Published 12 March 2024"
    private void ReadShown(IElement element)
    {
        var property = element.GetAttribute("itemprop") ?? element.GetAttribute("property");
        var isPublished = property is not null && Property().IsMatch(property);
        var isTime = element.LocalName is "time" or "relative-time";
        var meaning = element.Attributes.Length == 0
            ? Meaning.None : OfElement($"{element.ClassName} {element.Id} {property} {element.GetAttribute("data-testid")}");
        var data = DataAttributes.Select(element.GetAttribute).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        var isMarked = meaning is Meaning.Dated || data is not null;
        if ((!isTime && !isMarked && !isPublished && !MayBeLabelled(element)) || (!isPublished && meaning is Meaning.Changed)) return;
        var given = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? data
            ?? (isMarked ? element.GetAttribute("title") : null);
        var line = PlainText.Of(element);
        if (line.Length > LongestLine) line = "";
        if (!isPublished && OfLine(line) is Meaning.Changed) return;
        if (isPublished) Add(Source.ItemProperty, element, given ?? line);
        // Some pages keep the time of the last change in <time datetime="2024-03-15">Published 12 March 2024</time>.
        var isShown = OfLine(line) is Meaning.Published && Read(line) is not null;
        if (isTime) Add(Source.Time, element, isShown || string.IsNullOrWhiteSpace(given) ? line : given);
        else if (isMarked) Add(Source.Marked, element, given ?? line);
        else if (AfterLabel(line) is { } labelled) Add(Source.Labelled, element, labelled);
    }

    private static bool MayBeLabelled(IElement element) =>
        LabelTags.Contains(element.LocalName)
        && element.FirstChild is { NodeType: NodeType.Text } text && AfterLabel(text.NodeValue.TrimStart()) is not null;

    [GeneratedRegex("datePublished|dateCreated", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Property();

    [GeneratedRegex("(19|20)[0-9][0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
