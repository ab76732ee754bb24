namespace NewsCorpus.Reading.Documents.Metadata;

/// <summary>What is said about a text beside the text: in front matter, in JSON fields or in a page's head.</summary>
internal sealed record DocumentMetadata
{
    public static DocumentMetadata None { get; } = new();

    public string? Id { get; init; }

    public string? Title { get; init; }

    /// <summary>The title of a page's window, for want of a better one; it often names the site too.</summary>
    public string? WindowTitle { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    public string? Url { get; init; }

    public DateOnly? Published { get; init; }

    public PublishedFrom? PublishedFrom { get; init; }

    /// <summary>True for the keys of JSON lines that are read; others are ignored without a word.</summary>
    public static bool IsKey(string key) => key is "id" or "title" or "outlet" or "url" or "published";

    /// <summary>This with one more field of a JSON line set. An empty value counts as not given; a date must be ISO 8601.</summary>
    public DocumentMetadata With(string key, string value, Action<string> warn)
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
                return this with { Published = day, PublishedFrom = NewsCorpus.PublishedFrom.Field };
            case "published":
                warn("'published' is not an ISO 8601 date with year, month and day (such as 2024-12-07); it is ignored");
                return this;
            default: return this;
        }
    }

    /// <summary>
    /// This with a field set that a writer named freely. The first value counts where two keys mean one field; what cannot be read
    /// is told to <paramref name="warn"/>.
    /// </summary>
    /// <param name="field">What the key means (see <see cref="MetadataKeys"/>).</param>
    /// <param name="given">The key and its values.</param>
    /// <param name="from">What settles the date of publication, if this field does.</param>
    /// <param name="warn">Told what is ignored and why.</param>
    public DocumentMetadata With(string field, GivenField given, PublishedFrom from, Action<string> warn)
    {
        if (given.Text is not { Length: > 0 } value)
        {
            if (given.Values.Any(part => part.Text.Trim().Length > 0)) warn($"'{given.Key}' is not a single text; it is ignored");
            return this;
        }

        return field switch
        {
            "id" => Id is null ? this with { Id = value } : Again(),
            "title" => Title is null || Title == OnOneLine(value) ? this with { Title = OnOneLine(value) } : Again(),
            "author" => Author is null || Author == OnOneLine(value) ? this with { Author = OnOneLine(value) } : Again(),
            "outlet" => WithOutlet(OnOneLine(value), given.Part("url"), Again),
            "url" => Url is null || Url == value ? this with { Url = value } : Again(),
            "published" when WrittenDate.Read(value) is { } day =>
                Published is null || Published == day.Day ? this with { Published = day.Day, PublishedFrom = from } : Again(),
            "published" =>
                Ignored($"'{given.Key}' gives no date with year, month and day whose order is clear; it is ignored; "
                    + "write it as 2024-12-07"),
            _ => this,
        };

        DocumentMetadata Again() => Ignored($"'{given.Key}' says again what another field says; it is ignored");

        DocumentMetadata Ignored(string message)
        {
            warn(message);
            return this;
        }
    }

    // "source: https://example.org/story" says where the text was taken from.
    private DocumentMetadata WithOutlet(string value, string? address, Func<DocumentMetadata> again)
    {
        if (Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            return this with { Url = Url ?? value, Outlet = Outlet ?? uri.Host };
        }

        return Outlet is null || Outlet == value ? this with { Outlet = value, Url = Url ?? address } : again();
    }

    private static string OnOneLine(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A field as a writer gives it.</summary>
/// <param name="Key">Its name as written.</param>
/// <param name="Values">Its value; the items of a list; or the parts of an object with their names.</param>
internal sealed record GivenField(string Key, IReadOnlyList<(string Part, string Text)> Values)
{
    /// <summary>
    /// The value: a single one, the name of an object, or the items of a list set in a row; empty where it is nothing of these.
    /// </summary>
    public string Text => (Part("name") ?? Part("title")
        ?? (Values.All(value => value.Part.Length == 0)
            ? string.Join(", ", Values.Select(value => value.Text.Trim()).Where(text => text.Length > 0)) : "")).Trim();

    /// <summary>A part of an object; null where it has none of that name.</summary>
    public string? Part(string name) => Values.FirstOrDefault(value => value.Part.Equals(name, StringComparison.OrdinalIgnoreCase)).Text;
}
