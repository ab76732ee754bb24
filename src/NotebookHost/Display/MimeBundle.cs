namespace NotebookHost.Display;

/// <summary>One value in several representations, keyed by mime type, in the order in which they were made.</summary>
internal sealed class MimeBundle
{
    public const string Plain = "text/plain";
    public const string Html = "text/html";

    private readonly List<KeyValuePair<string, string>> _items = [];

    public MimeBundle(IEnumerable<KeyValuePair<string, string>> items)
    {
        foreach (var item in items)
            if (!_items.Exists(i => i.Key == item.Key))
                _items.Add(item);
    }

    public static MimeBundle FromText(string text) => new([new(Plain, text)]);

    public IReadOnlyList<KeyValuePair<string, string>> Items => _items;

    /// <summary>The representation of that mime type, or null.</summary>
    public string? this[string mimeType] => _items.Find(i => i.Key == mimeType).Value;

    /// <summary>Whether content of this type stands in a notebook as a JSON value instead of text.</summary>
    public static bool IsJson(string mimeType) =>
        mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);
}
