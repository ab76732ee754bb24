namespace NewsCorpus.Reading.Documents.Html;

/// <summary>
/// Finds the stories that a page gives in full after its own: articles with a heading, beside the one with the page's headline.
/// </summary>
internal static class OtherStories
{
    private const int MostNodesBeforeHeading = 200;

    /// <summary>Indices of those articles, in document order.</summary>
    public static List<int> Find(PageTree tree, int headline)
    {
        var own = ArticleAround(tree, headline);
        var found = new List<int>();
        if (own < 0) return found;
        for (var i = 0; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            if (node.IsDropped || i == own) i = node.End - 1;
            else if (node.Is("article") && !tree.Contains(i, own) && StartsWithHeading(tree, i)) found.Add(i);
        }

        return found;
    }

    private static int ArticleAround(PageTree tree, int index)
    {
        for (var at = index; at >= 0; at = tree.Nodes[at].Parent)
        {
            if (tree.Nodes[at].Is("article") && tree.Nodes[at].Paragraphs > 0) return at;
        }

        return -1;
    }

    private static bool StartsWithHeading(PageTree tree, int index)
    {
        var end = Math.Min(tree.Nodes[index].End, index + MostNodesBeforeHeading);
        for (var i = index; i < end; i++)
        {
            if (tree.Nodes[i].IsDropped) i = tree.Nodes[i].End - 1;
            else if (Headline.LevelOf(tree.Nodes[i].Tag) is <= 2 && tree.Nodes[i].OwnText > 0) return true;
            else if (PageTree.IsRunning(tree.Nodes[i])) return false;
        }

        return false;
    }
}
