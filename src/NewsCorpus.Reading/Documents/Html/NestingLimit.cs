using System.Collections.Frozen;
using System.Text;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>
/// Keeps the elements of a page from standing deeper in each other than any browser shows: the cost of parsing grows with the
/// square of the depth, and a page of that kind is broken or meant to do harm.
/// </summary>
internal static class NestingLimit
{
    /// <summary>Chromium's tree builder stops at 512 open elements; pages that leave elements open get some room.</summary>
    private const int MostDepth = 1_000;

    // Without an end tag, or ended by the next of their kind: left open they do not nest.
    private static readonly FrozenSet<string> NotNesting = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "html", "head", "body",
        "p", "li", "dd", "dt", "option", "optgroup", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "rp", "rt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNestingSpans = NotNesting.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The page without the tags of elements that stand too deep; their text stays. The page itself where none does.</summary>
    public static string Apply(string html)
    {
        StringBuilder? kept = null;
        var (depth, copied) = (0, 0);
        for (var at = 0; (at = html.IndexOf('<', at)) >= 0;)
        {
            var start = at;
            var isEnd = start + 1 < html.Length && html[start + 1] == '/';
            var name = NameAt(html, start + (isEnd ? 2 : 1));
            at = name.Length == 0 ? AfterOther(html, start) : AfterTag(html, start + name.Length);
            if (name.Length == 0 || NotNestingSpans.Contains(name)) continue;
            if (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase))
            {
                if (!isEnd) at = AfterRaw(html, at, name);
                continue;
            }

            if (isEnd ? --depth >= MostDepth : ++depth > MostDepth)
            {
                kept ??= new StringBuilder(html.Length);
                kept.Append(html, copied, start - copied).Append(' ');
                copied = at;
            }

            depth = Math.Max(depth, 0);
        }

        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        if (start >= html.Length || !char.IsAsciiLetter(html[start])) return [];
        var end = start;
        while (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] is not ('>' or '/')) end++;
        return html.AsSpan(start, end - start);
    }

    // Past a comment, or past a sign that begins no tag.
    private static int AfterOther(string html, int start)
    {
        if (string.CompareOrdinal(html, start, "<!--", 0, 4) != 0) return start + 1;
        var end = html.IndexOf("-->", start, StringComparison.Ordinal);
        return end < 0 ? html.Length : end + 3;
    }

    private static int AfterTag(string html, int at)
    {
        for (; at < html.Length && html[at] != '>'; at++)
        {
            if (html[at] is not ('"' or '\'') || html[at - 1] != '=') continue;
            var end = html.IndexOf(html[at], at + 1);
            if (end < 0) return html.Length;
            at = end;
        }

        return Math.Min(at + 1, html.Length);
    }

    private static int AfterRaw(string html, int at, ReadOnlySpan<char> name)
    {
        var end = html.AsSpan(at).IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : at + end;
    }
}
