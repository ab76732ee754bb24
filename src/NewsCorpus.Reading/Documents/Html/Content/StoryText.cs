using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>The story that a page carries as data (JSON-LD "articleBody") beside the one that it shows.</summary>
internal static class StoryText
{
    private const int LeastBody = 400;
    private const int Beginning = 60;

    /// <summary>Writes the data's text under the page's heading; null where the page shows the story itself.</summary>
    public static PageWriter? Instead(PageMetadata metadata, string shown)
    {
        if (metadata.ArticleBody is not { Length: >= LeastBody } body) return null;
        var writer = new PageWriter();
        if (metadata.MainHeading is { } heading) writer.WriteLine(heading, BlockKind.Title);
        var before = writer.Text.Length;
        HtmlFragment.Write(writer, body);
        var length = writer.Text.Length - before;
        // A page that loads its story later, or keeps most of it for subscribers, shows much less; and where a wrong part of
        // the page was taken, the story's first words are missing. A body cut short is no better than what is shown.
        var isLonger = length * 2 > shown.Length * 3;
        return isLonger
            || (length > shown.Length && !Letters(shown).Contains(FirstWords(writer.Text[before..]), StringComparison.Ordinal))
            ? writer : null;
    }

    private static string FirstWords(string text)
    {
        var letters = Letters(text);
        return letters[..Math.Min(Beginning, letters.Length)];
    }

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
