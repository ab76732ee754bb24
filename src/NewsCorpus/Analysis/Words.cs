namespace NewsCorpus;

/// <summary>Helpers for short pieces of text in tables and charts.</summary>
internal static class Words
{
    /// <summary>At most so many UTF-16 units: cut at the end of a word, or within it where it fills more than half, with an ellipsis.</summary>
    public static string Shorten(string text, int length)
    {
        text = text.Trim();
        if (text.Length <= length) return text;
        var end = Math.Max(1, length - 1);
        var space = text.LastIndexOf(' ', end);
        if (space > length / 2) end = space;
        else if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end].TrimEnd(' ', ',', ';', ':', '.', '–', '-') + "…";
    }

    /// <summary>"1 text", "1,234 texts".</summary>
    public static string Count(int count, string one, string many) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count:#,##0} {(count == 1 ? one : many)}");
}
