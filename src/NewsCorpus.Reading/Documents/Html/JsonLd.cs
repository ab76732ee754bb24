using System.Text.Json;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>Finds headline, text, date and publisher of the article in a page's JSON-LD (schema.org).</summary>
internal sealed class JsonLd
{
    private const int MostObjects = 10_000;

    public string? Headline { get; private set; }

    /// <summary>The longest text of an article.</summary>
    public string? Body { get; private set; }

    /// <summary>True when an article is described.</summary>
    public bool HasArticle { get; private set; }

    public string? Published { get; private set; }

    public string? Publisher { get; private set; }

    /// <summary>Reads one script; malformed ones are passed over, as browsers do.</summary>
    public void Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var open = new Queue<JsonElement>([document.RootElement]);
            for (var seen = 0; seen < MostObjects && open.TryDequeue(out var value); seen++) Visit(value, open);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // Invalid JSON, or half a surrogate pair in a string: nothing is known then.
        }
    }

    private void Visit(JsonElement value, Queue<JsonElement> open)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray()) open.Enqueue(item);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            if (IsArticle(value)) ReadArticle(value);
            foreach (var property in value.EnumerateObject()) open.Enqueue(property.Value);
        }
    }

    private void ReadArticle(JsonElement article)
    {
        HasArticle = true;
        Headline ??= TextOf(article, "headline");
        if (TextOf(article, "articleBody") is { } body && body.Length > (Body?.Length ?? 0)) Body = body;
        Published ??= TextOf(article, "datePublished");
        if (!article.TryGetProperty("publisher", out var publisher)) return;
        if (publisher.ValueKind == JsonValueKind.Array && publisher.GetArrayLength() > 0) publisher = publisher[0];
        Publisher ??= publisher.ValueKind == JsonValueKind.String ? publisher.GetString() : TextOf(publisher, "name");
    }

    private static bool IsArticle(JsonElement value)
    {
        if (!value.TryGetProperty("@type", out var type)) return false;
        if (type.ValueKind == JsonValueKind.Array) return type.EnumerateArray().Any(IsArticleType);
        return IsArticleType(type);
    }

    private static bool IsArticleType(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && type.GetString() is { } name
        && (name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "LiveBlogPosting" or "Report");

    private static string? TextOf(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            && !string.IsNullOrWhiteSpace(text.GetString()) ? text.GetString()!.Trim() : null;
}
