namespace NewsCorpus.Reports.Writing;

/// <summary>Which addresses of a text may become links.</summary>
internal static class SafeUrl
{
    private const int MaxLength = 2_000;

    /// <summary>The address, encoded, where it is an absolute http or https one without a user name; else null.</summary>
    public static string? Of(string? url) =>
        url is { Length: <= MaxLength } && Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.UserInfo.Length == 0
            ? address.AbsoluteUri
            : null;
}
