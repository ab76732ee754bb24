namespace Generated;

/// <summary>What happens to a text on its way from one outlet to the next.</summary>
internal static class Edits
{
    /// <summary>Only the first part, cut at a word.</summary>
    public static string Head(string text, double share) => text[..text.IndexOf(' ', (int)(text.Length * share))];

    /// <summary>Only the last part, cut at a word.</summary>
    public static string Tail(string text, double share) => text[(text.IndexOf(' ', (int)(text.Length * (1 - share))) + 1)..];

    /// <summary>The paragraphs in another order.</summary>
    public static string Reorder(string text, NewsWriter random)
    {
        var paragraphs = text.Split('\n');
        for (var i = paragraphs.Length - 1; i > 0; i--)
        {
            var other = random.Next(i + 1);
            (paragraphs[i], paragraphs[other]) = (paragraphs[other], paragraphs[i]);
        }

        return string.Join('\n', paragraphs);
    }

    /// <summary>Another headline and first sentence.</summary>
    public static string Headline(string text, NewsWriter random) => random.Paragraph(900, 10) + "\n" + text[(text.IndexOf('.') + 2)..];

    /// <summary>A share of all words swapped for others.</summary>
    public static string Swap(string text, double share, NewsWriter random) => string.Join('\n', text.Split('\n').Select(paragraph =>
        string.Join(' ', paragraph.Split(' ').Select(word => random.Next(1_000) < share * 1_000 ? random.AnyWord() : word))));
}
