using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Reading.Documents;

/// <summary>What is said about a text beside the text: in front matter, in JSON fields or in a page's head.</summary>
internal sealed record DocumentMetadata
{
    public static DocumentMetadata None { get; } = new();

    public string? Id { get; init; }

    public string? Title { get; init; }

    /// <summary>The title of a page's window, for want of a better one; it often names the site too.</summary>
    public string? WindowTitle { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    public DateOnly? Published { get; init; }

    public PublishedFrom? PublishedFrom { get; init; }

    /// <summary>True for the keys that are read; others are ignored without a word.</summary>
    public static bool IsKey(string key) => key is "id" or "title" or "outlet" or "url" or "published";

    /// <summary>This with one more field set. An empty value counts as not given.</summary>
    public DocumentMetadata With(string key, string value, PublishedFrom from, Action<string> warn)
    {
        value = value.Trim();
        if (value.Length == 0) return this;
        switch (key)
        {
            case "id": return this with { Id = value };
            case "title": return this with { Title = value };
            case "outlet": return this with { Outlet = value };
            case "url": return this with { Url = value };
            case "published" when PublishedDate.FromIso(value) is { } day:
                return this with { Published = day, PublishedFrom = from };
            case "published":
                warn("'published' is not an ISO 8601 date with year, month and day (such as 2024-12-07); it is ignored");
                return this;
            default: return this;
        }
    }
}
