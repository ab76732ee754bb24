using System.Globalization;

namespace NewsCorpus.Charts.Drawing;

/// <summary>Makes a text fit a width: over several lines, then by an ellipsis.</summary>
internal static class FitText
{
    // Of longer ones the line before would be short.
    private const int LongestBracket = 28;
    private const int LongestOrphan = 4;
    private const int LongestInLine = 8;

    // What is broken at less is the label of a bar.
    private const int LeastOfLine = 400;

    /// <summary>
    /// The text, cut at the end of a word, or of a user-perceived character of a long one, so that it and an ellipsis fit.
    /// </summary>
    public static string Ellipsize(string text, double width, double size, bool bold = false)
    {
        if (TextMeasure.Width(text, size, bold) <= width) return text;
        var room = width - TextMeasure.Width("…", size, bold);
        var end = EndOfFit(text, room, size, bold);
        var word = end < text.Length && text[end] != ' ' ? text.LastIndexOf(' ', Math.Max(0, end - 1)) : end;
        return text[..(word > end / 2 ? word : end)].TrimEnd(' ', ',', ';', ':', '–', '-', '.') + "…";
    }

    /// <summary>
    /// Texts that fit, with the number in brackets at their end; those that would be cut to the same are cut at their beginning, where that
    /// tells them apart.
    /// </summary>
    public static IReadOnlyList<string> EllipsizeApart(IEnumerable<string> texts, double width, double size)
    {
        var all = texts.ToList();
        var shown = all.ConvertAll(text => BeforeCount(text, width, size));
        var same = shown.CountBy(text => text, StringComparer.Ordinal).Where(text => text.Value > 1).Select(text => text.Key).ToHashSet();
        return [.. all.Zip(shown, (text, cut) => same.Contains(cut) ? WithoutBeginning(text, width, size) : cut)];
    }

    // "The Department… (12)": the number in brackets is what is counted, and stays.
    private static string BeforeCount(string text, double width, double size)
    {
        var open = text.LastIndexOf(" (", StringComparison.Ordinal);
        var isCount = open > 0 && text[^1] == ')' && text.AsSpan(open + 2, text.Length - open - 3).IndexOfAnyExceptInRange('0', '9') < 0;
        if (!isCount || TextMeasure.Width(text, size) <= width) return Ellipsize(text, width, size);
        var count = text[open..];
        return Ellipsize(text[..open], width - TextMeasure.Width(count, size), size) + count;
    }

    private static string WithoutBeginning(string text, double width, double size)
    {
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = text.IndexOf(' ', space + 1))
        {
            var rest = "…" + text[(space + 1)..];
            if (TextMeasure.Width(rest, size) <= width) return rest;
        }

        return Ellipsize(text, width, size);
    }

    /// <summary>
    /// The text in at most <paramref name="maxLines"/> lines, broken at spaces and hyphens, a longer word anywhere; the last ellipsized.
    /// </summary>
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
            var at = BeforeBracket(rest, LastBreak(rest, end, width, size, bold));
            at = WithoutOrphan(rest, at, width > LeastOfLine ? LongestInLine : LongestOrphan);
            lines.Add(rest[..at].TrimEnd());
            rest = rest[at..].TrimStart();
        }

        return lines;
    }

    // "Ann Lee | (2 texts)" and not "Ann Lee (2 | texts)".
    private static int BeforeBracket(string text, int at)
    {
        var open = text.LastIndexOf(" (", at - 1, StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        return open > at / 3 && close >= at && close - open <= LongestBracket ? open : at;
    }

    // A last line has a word or two more than "63" or "%", where the line before can spare them.
    private static int WithoutOrphan(string text, int at, int longest)
    {
        var least = at * 2 / 3;
        while (text.AsSpan(at).Trim().Length is > 0 and var rest && rest <= longest
            && text.LastIndexOf(' ', at - 1) is var space && space > least)
        {
            at = space;
        }

        return at;
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

    // A break in the first third leaves a ragged line, which is worth it only to keep a word whole.
    private static int LastBreak(string text, int end, double width, double size, bool bold)
    {
        if (end >= text.Length || text[end] == ' ') return end;
        var at = end;
        while (at > 0 && !IsBreak(text[at - 1])) at--;
        if (at == 0) return end;
        var wordEnd = end;
        while (wordEnd < text.Length && !IsBreak(text[wordEnd])) wordEnd++;
        return at > end / 3 || TextMeasure.Width(text.AsSpan(at, wordEnd - at), size, bold) <= width ? at : end;
    }

    private static bool IsBreak(char c) => c is ' ' or '-' or '–' or '/';
}
