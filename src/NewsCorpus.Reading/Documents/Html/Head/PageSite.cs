using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>Tells a page's headline from the name of its site, which titles carry before or after it.</summary>
internal sealed class PageSite
{
    private const int MostWordsOfName = 6;
    private const int MostParts = 6;

    private static readonly string[] Separators =
        [" - ", " | ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " / ", " ‹ ", " › ", "|", "｜", "ㅣ", "_"];

    /// <summary>What may stand between a headline and what is set beside it.</summary>
    public static readonly char[] Signs = [' ', '-', '–', '—', '|', ':', '•', '·', '/', '»', '«', '›', '‹'];

    // What sites call their parts. None of them is an outlet.
    private static readonly WordSet Sections = WordSet.Named("site-sections");

    private readonly List<string> _names = [];
    private readonly string _host;
    private readonly Func<string, string?> _outlet;

    /// <summary>A site by what its page says of it.</summary>
    /// <param name="siteName">The name that the page gives its site; null where it gives none.</param>
    /// <param name="publisher">The publisher that it names; null where it names none.</param>
    /// <param name="logo">What a heading that leads to the site's first page calls it; null where there is none.</param>
    /// <param name="url">The page's address, for an archived page that of the original; null where unknown.</param>
    /// <param name="outletOf">The known outlet of a name or address; null for others.</param>
    public PageSite(string? siteName, string? publisher, string? logo, string? url, Func<string, string?> outletOf)
    {
        _outlet = outletOf;
        _host = HostOf(url);
        var byHost = url is null ? null : outletOf(url);
        foreach (var name in new[] { siteName, publisher, logo })
        {
            if (name is { Length: > 0 } && !IsSection(name)) _names.Add(name);
        }

        // A name that nobody knows, on the site of a known outlet, is that of a part of it.
        var known = _names.Find(name => outletOf(name) is not null);
        Name = (known is not null && IsAddress(known) ? outletOf(known) : known) ?? byHost ?? _names.FirstOrDefault();
        if (byHost is not null) _names.Add(byHost);
    }

    /// <summary>The outlet's name; null where the page does not say.</summary>
    public string? Name { get; private set; }

    /// <summary>
    /// A title without the site's name. A dash inside a headline cuts nothing: only a known name, or one that the page itself gives, goes.
    /// </summary>
    /// <param name="title">What the page calls itself.</param>
    /// <param name="heading">The page's own heading; null where it has none.</param>
    public string Headline(string title, string? heading)
    {
        for (var isCut = false; ; isCut = true)
        {
            var (last, first) = (CutAt(title, isLast: true), CutAt(title, isLast: false));
            // "Headline | Section | Site"
            if (last is { } end && ((isCut && IsSection(end.After)) || IsSite(end.After, end.Before, heading))) title = end.Before;
            else if (first is { } start
                && ((title.StartsWith($"{start.Before} | ", StringComparison.Ordinal) && IsSection(start.Before))
                || IsSite(start.Before, start.After, heading)))
            {
                title = start.After;
            }
            else return title;
        }
    }

    private bool IsSite(string part, string rest, string? heading)
    {
        if (rest.Length == 0 || part.Split(' ').Length > MostWordsOfName) return false;
        if (IsNamed(part))
        {
            Name ??= _outlet(part) ?? part;
            return true;
        }

        // The heading says where the headline ends; what is left is the site, or a section of it.
        if (heading is null || !IsSame(rest, heading)) return false;
        if (!IsSection(part)) Name ??= part;
        return true;
    }

    /// <summary>True for the name of the site, or that of a known outlet.</summary>
    public bool IsNamed(string part) =>
        _outlet(part) is not null
        || _names.Any(name => IsSame(name, part))
        || (!IsSection(part) && IsInHost(Letters(part)));

    // "Evening Gazette" of eveninggazette.example, not any word that the host holds
    private bool IsInHost(string letters)
    {
        if (letters.StartsWith("the", StringComparison.Ordinal)) letters = letters[3..];
        return letters.Length > 3 && letters.Length * 2 >= _host.Length - 2 && _host.Contains(letters, StringComparison.Ordinal);
    }

    /// <summary>What stands between the signs that set the parts of a title apart, and what neighbouring parts make together.</summary>
    public static List<string> PartsOf(string title)
    {
        var parts = title.Split([.. Separators, ": "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var runs = new List<string>();
        for (var length = Math.Min(parts.Length, MostParts); length > 0; length--)
        {
            for (var start = 0; start + length <= parts.Length; start++) runs.Add(string.Join(' ', parts.Skip(start).Take(length)));
        }

        return runs;
    }

    private static (string Before, string After)? CutAt(string title, bool isLast)
    {
        var (at, length) = (-1, 0);
        foreach (var separator in Separators)
        {
            var found = isLast
                ? title.LastIndexOf(separator, StringComparison.Ordinal) : title.IndexOf(separator, StringComparison.Ordinal);
            if (found < 0 || (at >= 0 && (isLast ? found < at : found > at))) continue;
            (at, length) = (found, separator.Length);
        }

        return at < 0 ? null : (title[..at].Trim(), title[(at + length)..].Trim());
    }

    /// <summary>True when two texts have the same letters and digits.</summary>
    public static bool IsSame(string one, string other) => Letters(one) == Letters(other);

    // "gazette.example" is no name where a better one is known.
    private static bool IsAddress(string name) =>
        name.Contains('.', StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal);

    /// <summary>True for what sites call their parts.</summary>
    public static bool IsSection(string name) => Sections.Has(LetterFolding.Fold(name.Trim()));

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(LetterFolding.Fold)]);

    // "www.evening-gazette.co.uk" -> "eveninggazettecouk"
    private static string HostOf(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var uri)) return "";
        var host = uri.Host;
        return Letters(host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host);
    }
}
