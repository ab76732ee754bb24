using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>What an article is in a page's JSON-LD.</summary>
/// <param name="Headline">Its headline.</param>
/// <param name="Published">The date of publication as written.</param>
/// <param name="Publisher">The publisher's name.</param>
internal sealed record LinkedArticle(string? Headline, string? Published, string? Publisher);

/// <summary>Finds headline, text, date and publisher of the article in a page's JSON-LD (schema.org), at any depth.</summary>
internal sealed partial class JsonLd
{
    private const int MostObjects = 10_000;

    private static readonly JsonDocumentOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 256 };

    private readonly List<LinkedArticle> _articles = [];
    private string? _siteName;
    private string? _brokenPublisher;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The longest text of an article.</summary>
    public string? Body { get; private set; }

    /// <summary>The articles that are described, in document order.</summary>
    public IReadOnlyList<LinkedArticle> Articles => [.. _articles.Select(article => article with { Publisher = Named(article.Publisher) })];

    /// <summary>The date of publication of the page itself, where no article has one.</summary>
    public string? PagePublished { get; private set; }

    /// <summary>The name of the site, or of the organisation behind it.</summary>
    public string? SiteName => _brokenPublisher ?? Named(_siteName);

    /// <summary>The address of the page.</summary>
    public string? Url { get; private set; }

    /// <summary>Reads one script. One that is no valid JSON is mended where common slips allow, and passed over otherwise.</summary>
    public void Read(string script)
    {
        if (TryRead(script) || TryRead(Mended(script))) return;
        // What remains readable in a broken script: the plain "datePublished": "..." of it.
        if (Published().Match(script) is { Success: true } match) PagePublished ??= match.Groups["value"].Value;
        if (Publisher().Match(script) is { Success: true } publisher) _brokenPublisher ??= publisher.Groups["value"].Value;
    }

    private bool TryRead(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var open = new Queue<JsonElement>([document.RootElement]);
            for (var seen = 0; seen < MostObjects && open.TryDequeue(out var value); seen++) Visit(value, open);
            return true;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // Invalid JSON, or half a surrogate pair in a string.
            return false;
        }
    }

    // CDATA marks and HTML comments around the JSON, line breaks inside its strings, a semicolon after it.
    private static string Mended(string script)
    {
        var json = Wrapping().Replace(script, "").Trim().TrimEnd(';');
        if (json.Contains("&quot;", StringComparison.Ordinal) && !json.Contains('"', StringComparison.Ordinal))
        {
            json = System.Net.WebUtility.HtmlDecode(json);
        }

        json = LineBreaks().Replace(json, " ");
        // Several objects one after the other.
        return Neighbours().IsMatch(json) ? "[" + Neighbours().Replace(json, "},{") + "]" : json;
    }

    private void Visit(JsonElement value, Queue<JsonElement> open)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray()) open.Enqueue(item);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            ReadObject(value);
            foreach (var property in value.EnumerateObject()) open.Enqueue(property.Value);
        }
    }

    private void ReadObject(JsonElement value)
    {
        if (IdOf(value) is { } id && TextOf(value, "name") is { } name) _names.TryAdd(id, name);
        if (Is(value, IsArticle))
        {
            var headline = TextOf(value, "headline") ?? TextOf(value, "name");
            var published = TextOf(value, "datePublished") ?? TextOf(value, "dateCreated");
            _articles.Add(new LinkedArticle(headline, published, PublisherOf(value)));
            if (TextOf(value, "articleBody") is { } body && body.Length > (Body?.Length ?? 0)) Body = body;
            Url ??= TextOf(value, "url") ?? IdOf(value, "mainEntityOfPage");
        }
        else if (Is(value, type => type.EndsWith("Page", StringComparison.Ordinal)))
        {
            PagePublished ??= TextOf(value, "datePublished");
            Url ??= TextOf(value, "url");
            _siteName ??= PublisherOf(value);
        }
        else if (Is(value, type => type is "WebSite" or "NewsMediaOrganization"))
        {
            _siteName ??= TextOf(value, "name");
        }
    }

    private static string? PublisherOf(JsonElement value)
    {
        foreach (var role in new[] { "publisher", "sourceOrganization", "provider" })
        {
            if (!value.TryGetProperty(role, out var publisher)) continue;
            if (publisher.ValueKind == JsonValueKind.Array && publisher.GetArrayLength() > 0) publisher = publisher[0];
            var name = publisher.ValueKind == JsonValueKind.String ? publisher.GetString() : TextOf(publisher, "name") ?? IdOf(publisher);
            if (!string.IsNullOrWhiteSpace(name)) return name.Trim();
        }

        return null;
    }

    // An id ("https://example.org/#organization") leads to another object.
    private string? Named(string? publisher) => publisher is null ? null : _names.GetValueOrDefault(publisher)
        ?? (publisher.Contains("://", StringComparison.Ordinal) || publisher.StartsWith('#') ? null : publisher);

    private static string? IdOf(JsonElement value) => TextOf(value, "@id");

    private static string? IdOf(JsonElement value, string name) => !value.TryGetProperty(name, out var id) ? null
        : id.ValueKind == JsonValueKind.String ? id.GetString() : TextOf(id, "@id");

    private static bool Is(JsonElement value, Func<string, bool> isType)
    {
        if (!value.TryGetProperty("@type", out var type)) return false;
        return type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && isType(one.GetString()!))
            : type.ValueKind == JsonValueKind.String && isType(type.GetString()!);
    }

    private static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal) || type is "Report";

    private static string? TextOf(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out var text)) return null;
        if (text.ValueKind == JsonValueKind.Array && text.GetArrayLength() > 0) text = text[0];
        if (text.ValueKind == JsonValueKind.Object && text.TryGetProperty("@value", out var typed)) text = typed;
        return text.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(text.GetString())
            ? System.Net.WebUtility.HtmlDecode(text.GetString()!.Trim()) : null;
    }

    [GeneratedRegex(@"(//|/\*)?\s*(<!\[CDATA\[|\]\]>|<!--|-->)\s*(\*/)?", RegexOptions.CultureInvariant)]
    private static partial Regex Wrapping();

    [GeneratedRegex(@"[\u0000-\u001F]+", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreaks();

    [GeneratedRegex(@"\}\s*\{", RegexOptions.CultureInvariant)]
    private static partial Regex Neighbours();

    [GeneratedRegex("""publisher["']\s*:\s*(\{[^{}]*?["']name["']\s*:\s*)?["'](?<value>[^"']{2,60})["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Publisher();

    [GeneratedRegex("""datePublished["']\s*:\s*["'](?<value>[^"']{8,40})["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Published();
}
