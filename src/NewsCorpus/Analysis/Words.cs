using NewsCorpus.Reading.Text.Sentences;

namespace NewsCorpus;

/// <summary>Helpers for short pieces of text in tables and charts.</summary>
internal static class Words
{
    /// <summary>
    /// At most so many UTF-16 units: cut at the end of a word, or within it where it fills more than half, with an ellipsis.
    /// </summary>
    public static string Shorten(string text, int length)
    {
        text = text.Trim();
        if (text.Length <= length) return text;
        var end = Math.Max(1, length - 1);
        var space = text.LastIndexOf(' ', end);
        if (space > length / 2) end = space;
        else if (char.IsHighSurrogate(text[end - 1])) end--;
        return WithoutLooseEnd(text[..end]) + "…";
    }

    /// <summary>The end of a text, from the beginning of a word on, behind an ellipsis; the whole text where it is short enough.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The most letters, with the ellipsis; at least 2.</param>
    public static string ShortenStart(string text, int length)
    {
        text = text.Trim();
        if (text.Length <= length) return text;
        var start = text.Length - (length - 1);
        var space = text.IndexOf(' ', start);
        if (space >= 0 && space < text.Length - (length / 2)) start = space + 1;
        else if (char.IsLowSurrogate(text[start])) start++;
        return "…" + text[start..];
    }

    /// <summary>A text shortened and in quotation marks; those in it become single ones.</summary>
    public static string Quoted(string text, int length) => $"“{Shorten(text, length).Replace('“', '‘').Replace('”', '’')}”";

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";

    /// <summary>The text with a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string WithoutLooseEnd(string text)
    {
        for (var shown = text; ;)
        {
            shown = shown.TrimEnd(' ', ',', ';', ':', '.', '–', '—', '-');
            var space = shown.LastIndexOf(' ');
            if (space <= text.Length / 2 || !LooseEnd.In(shown)) return shown;
            shown = shown[..space];
        }
    }

    /// <summary>The verb of so many: "is" or "are".</summary>
    public static string Are(int count) => count == 1 ? "is" : "are";

    /// <summary>"1 text", "1,234 texts".</summary>
    public static string Count(int count, string one, string many) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count:#,##0} {(count == 1 ? one : many)}");
}
