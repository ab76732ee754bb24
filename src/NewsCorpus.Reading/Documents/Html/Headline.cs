namespace NewsCorpus.Reading.Documents.Html;

/// <summary>Finds where a page's headline stands: what follows it is the story.</summary>
internal static class Headline
{
    private const int LeastTitle = 10;

    /// <summary>Index of the heading; -1 where none is the page's title and there is not exactly one of the first level.</summary>
    public static int Find(PageTree tree, PageMetadata metadata)
    {
        var (best, bestLevel, firstLevel, alone) = (-1, 7, 0, -1);
        var titles = metadata.Titles.Select(Wording.Of).Distinct().ToList();
        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            if (node.IsDropped)
            {
                i = node.End - 1;
                continue;
            }

            if (LevelOf(node.Tag) is not { } level || tree.TextOf(i) is not { Length: > 0 } text) continue;
            if (level == 1) (firstLevel, alone) = (firstLevel + 1, i);
            if (level < bestLevel && !metadata.IsSite(text) && IsOneOf(titles, Wording.Of(text))) (best, bestLevel) = (i, level);
        }

        return best >= 0 ? best : firstLevel == 1 ? alone : -1;
    }

    /// <summary>The level of a heading's tag; null for other tags.</summary>
    public static int? LevelOf(string tag) => tag is ['h', >= '1' and <= '6' and var level] ? level - '0' : null;

    // The title of a window has the site's name beside the headline.
    private static bool IsOneOf(List<string> titles, string heading) => titles.Exists(title => Wording.Overlap(title, heading, LeastTitle));
}
