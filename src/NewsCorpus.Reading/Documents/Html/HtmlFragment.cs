using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>A piece of mark-up that is all story, as feeds and data files carry it.</summary>
internal static partial class HtmlFragment
{
    /// <summary>Writes a text, which may be mark-up, into lines.</summary>
    public static void Write(PageWriter writer, string text)
    {
        if (Mark().IsMatch(text))
        {
            if (new HtmlParser().ParseDocument(NestingLimit.Apply(text)).Body is { } body) writer.Write(PageTree.Of(body), 0);
            return;
        }

        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            writer.WriteLine(line, BlockKind.Paragraph);
        }
    }

    /// <summary>True for a text that holds tags or entities.</summary>
    public static bool IsMarkUp(string text) => Mark().IsMatch(text);

    [GeneratedRegex(
        @"<(p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|img|table|figure|section|article|html|body)\b[^<>]*>"
        + @"|</[a-z0-9]+>|&(#[0-9]+|[a-z]+);", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
