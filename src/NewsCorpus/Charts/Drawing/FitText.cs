using System.Globalization;

namespace NewsCorpus.Charts.Drawing;

/// <summary>Makes a text fit a width: over several lines, then by an ellipsis.</summary>
internal static class FitText
{
    /// <summary>The text, cut at the end of a user-perceived character so that it and an ellipsis fit.</summary>
    public static string Ellipsize(string text, double width, double size, bool bold = false)
    {
        if (TextMeasure.Width(text, size, bold) <= width) return text;
        var room = width - TextMeasure.Width("…", size, bold);
        var end = EndOfFit(text, room, size, bold);
        return text[..end].TrimEnd(' ', ',', ';', '-') + "…";
    }

    /// <summary>The text in at most <paramref name="maxLines"/> lines, broken at spaces and hyphens, a longer word anywhere; the last ellipsized.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size, int maxLines, bool bold = false)
    {
        var lines = new List<string>();
        var rest = text;
        while (rest.Length > 0)
        {
            if (lines.Count == maxLines - 1 || TextMeasure.Width(rest, size, bold) <= width)
            {
                lines.Add(Ellipsize(rest, width, size, bold));
                break;
            }
            var end = Math.Max(EndOfFit(rest, width, size, bold), StringInfo.GetNextTextElementLength(rest));
            var at = LastBreak(rest, end);
            lines.Add(rest[..at].TrimEnd());
            rest = rest[at..].TrimStart();
        }
        return lines;
    }

    private static int EndOfFit(string text, double room, double size, bool bold)
    {
        var end = 0;
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, end);
            room -= TextMeasure.Width(text.AsSpan(end, length), size, bold);
            if (room < 0) break;
            end += length;
        }
        return end;
    }

    // A break in the first third would leave a ragged line; then rather cut the word.
    private static int LastBreak(string text, int end)
    {
        if (end >= text.Length || text[end] == ' ') return end;
        for (var i = end; i > end / 3 && i > 0; i--)
        {
            if (text[i - 1] is ' ' or '-' or '–' or '/') return i;
        }
        return end;
    }
}
