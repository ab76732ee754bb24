using System.Collections.Frozen;
using System.Text;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>
/// Limits how deep the elements of a page stand in each other. At each tag an HTML parser looks through the elements that are
/// still open, so a page that opens without end costs the square of its length. Deeper than the limit, a block becomes a
/// line break and any other tag is left out; the text stays.
/// </summary>
internal static class NestingLimit
{
    /// <summary>Of 1,900 pages of public test sets two were deeper than 50 elements, none deeper than 188.</summary>
    private const int MostDepth = 200;

    /// <summary>Open formatting elements: a parser opens each of them again in every paragraph that follows.</summary>
    private const int MostFormatting = 8;

    // Without an end tag, or ended by the next of their kind: left open they do not nest.
    private static readonly FrozenSet<string> NotNesting = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "a", "nobr", "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "html",
        "head", "body", "p", "li", "dd", "dt", "option", "optgroup", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup", "rp", "rt");

    // "Formatting" elements of the HTML standard, section "The stack of open elements", without those that end each other.
    private static readonly FrozenSet<string> Formatting = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u");

    // What stands in them is no mark-up.
    private static readonly FrozenSet<string> RawText = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "script", "style", "textarea", "xmp", "iframe", "noembed", "noframes");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNestingSpans =
        NotNesting.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FormattingSpans =
        Formatting.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RawTextSpans =
        RawText.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The page without the tags of elements that stand too deep. The page itself where none does.</summary>
    public static string Apply(string html)
    {
        StringBuilder? kept = null;
        var (depth, formatting, drawings, copied) = (0, 0, 0, 0);
        for (var at = 0; (at = html.IndexOf('<', at)) >= 0;)
        {
            var start = at;
            var isEnd = start + 1 < html.Length && html[start + 1] == '/';
            var name = NameAt(html, start + (isEnd ? 2 : 1));
            at = name.Length == 0 ? AfterOther(html, start) : AfterTag(html, start + name.Length);
            if (name.Length == 0) continue;
            if (RawTextSpans.Contains(name))
            {
                if (!isEnd) at = AfterRaw(html, at, name);
                continue;
            }

            if (name is "svg" or "math") drawings = Math.Max(0, drawings + (isEnd ? -1 : 1));
            // In a drawing, <path/> has an end; among the elements of HTML the stroke means nothing.
            if (drawings > 0 && html[at - 1] == '>' && html[at - 2] == '/' && !PageFilter.IsBlock(name) && !FormattingSpans.Contains(name))
            {
                continue;
            }

            var isTooDeep = FormattingSpans.Contains(name) ? Count(ref formatting, isEnd, 1, MostFormatting)
                : NotNestingSpans.Contains(name) ? depth > MostDepth
                : Count(ref depth, isEnd, WeightOf(name), MostDepth);
            if (!isTooDeep) continue;
            kept ??= new StringBuilder(html.Length);
            kept.Append(html, copied, start - copied).Append(InsteadOf(name, isEnd));
            copied = at;
        }

        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    // Counts a tag, and tells whether its element stands deeper than the limit.
    private static bool Count(ref int depth, bool isEnd, int weight, int most)
    {
        var isTooDeep = isEnd ? depth > most : depth + weight > most;
        depth = Math.Max(0, isEnd ? depth - weight : depth + weight);
        return isTooDeep;
    }

    // A list stands in the item of another one, a table in a cell of a row of a table's body.
    private static int WeightOf(ReadOnlySpan<char> name) =>
        name is "ul" or "ol" or "dl" or "menu" or "UL" or "OL" or "DL" or "MENU" ? 2 : name is "table" or "TABLE" ? 4 : 1;

    private static string InsteadOf(ReadOnlySpan<char> name, bool isEnd) =>
        FormattingSpans.Contains(name) ? "" : !isEnd && PageFilter.IsBlock(name) ? "<br>" : " ";

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
