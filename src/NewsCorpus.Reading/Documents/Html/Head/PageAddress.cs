namespace NewsCorpus.Reading.Documents.Html;

/// <summary>Addresses as pages give them.</summary>
internal static class PageAddress
{
    /// <summary>The full web address that a text is; null where it is none.</summary>
    public static Uri? Read(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    /// <summary>
    /// The address of the original of an archived page, which stands behind that of the archive; else the address itself.
    /// </summary>
    public static string OriginalOf(string url) => url[Math.Max(0, url.LastIndexOf("http", StringComparison.Ordinal))..];
}
