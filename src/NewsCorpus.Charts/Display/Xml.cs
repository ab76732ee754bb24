using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsCorpus.Charts.Display;

/// <summary>Makes any string safe to stand in XML, HTML or JSON, as text or as an attribute value.</summary>
internal static class Xml
{
    private static readonly SearchValues<char> BidiOverrides =
        SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>
    /// The text with every run of white space and control characters as one space, without bidirectional
    /// overrides (they would turn around the text that follows), and with U+FFFD for what XML cannot hold.
    /// Cut after <paramref name="maxLength"/> UTF-16 units, so that no label makes a file explode.
    /// </summary>
    public static string Clean(string? text, int maxLength = 2000)
    {
        if (string.IsNullOrEmpty(text)) return "";
        if (text.Length <= maxLength - 2 && IsClean(text)) return text;
        var result = new StringBuilder(Math.Min(text.Length, maxLength));
        var gap = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c)) { gap = result.Length > 0; continue; }
            if (IsBidiOverride(c)) continue;
            if (result.Length >= maxLength - 2) { result.Append('…'); break; }
            if (gap) { result.Append(' '); gap = false; }
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) result.Append(c).Append(text[++i]);
            else result.Append(char.IsSurrogate(c) || c >= '\uFFFE' ? '\uFFFD' : c);
        }

        return result.ToString();
    }

    // Most texts are, and each row behind a mark has one.
    private static bool IsClean(string text)
    {
        var isAfterSpace = true;
        foreach (var c in text)
        {
            var isSpace = char.IsWhiteSpace(c);
            if (isSpace && (isAfterSpace || c != ' ')) return false;
            if (char.IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFE' || IsBidiOverride(c)) return false;
            isAfterSpace = isSpace;
        }

        return !isAfterSpace;
    }

    /// <summary>Escapes a cleaned text for element content or a double-quoted attribute.</summary>
    public static string Escape(string cleaned)
    {
        if (cleaned.AsSpan().IndexOfAny("&<>\"'") < 0) return cleaned;
        var result = new StringBuilder(cleaned.Length + 16);
        foreach (var c in cleaned)
        {
            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    /// <summary>Appends raw text for element content: line breaks and spaces stay, what <see cref="Clean"/> takes out of it goes.</summary>
    public static void AppendEscaped(StringBuilder result, ReadOnlySpan<char> raw)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (char.IsHighSurrogate(c) && i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1])) result.Append(c).Append(raw[++i]);
            else if (c == '\n' || !(char.IsControl(c) || IsBidiOverride(c)))
            {
                result.Append(char.IsSurrogate(c) || c >= '\uFFFE' ? "\uFFFD" : Escape(c.ToString()));
            }
            else if (c == '\t') result.Append(' ');
        }
    }

    /// <summary>Cuts a text to at most <paramref name="maxElements"/> user-perceived characters, the last an ellipsis.</summary>
    public static string Shorten(string text, int maxElements)
    {
        if (text.Length <= maxElements) return text;
        var end = 0;
        for (var count = 0; count < maxElements - 1 && end < text.Length; count++)
            end += StringInfo.GetNextTextElementLength(text, end);
        return end >= text.Length ? text : text[..end].TrimEnd() + "…";
    }

    /// <summary>The text without the characters that would turn around the direction of what follows.</summary>
    public static string WithoutBidiOverrides(string text) =>
        text.AsSpan().IndexOfAny(BidiOverrides) >= 0 ? string.Concat(text.Where(c => !IsBidiOverride(c))) : text;

    private static bool IsBidiOverride(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
