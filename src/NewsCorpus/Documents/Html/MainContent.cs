namespace NewsCorpus.Documents.Html;

/// <summary>Chooses the element of a page that holds its story.</summary>
internal static class MainContent
{
    private const int MostWithHeading = 3;

    /// <summary>Index of the chosen element.</summary>
    public static int Choose(PageTree tree)
    {
        var chosen = Descend(tree);
        return Widen(tree, chosen);
    }

    // From the root down into the child that holds most of the running text, while one does.
    private static int Descend(PageTree tree)
    {
        var nodes = tree.Nodes;
        var at = 0;
        while (true)
        {
            var best = -1;
            for (var child = at + 1; child < nodes[at].End; child = nodes[child].End)
            {
                if (nodes[child].IsDropped || nodes[child].Running * 100 < nodes[at].Running * 65) continue;
                best = child;
                break;
            }

            if (best < 0 || nodes[at].Running == 0 || !IsContainer(nodes[best]) || IsParagraph(tree, best)) return at;
            at = best;
        }
    }

    // Up again to the element that the page itself calls an article, unless much else stands in it.
    private static int Widen(PageTree tree, int chosen)
    {
        var nodes = tree.Nodes;
        var widest = chosen;
        for (var at = chosen; at >= 0; at = nodes[at].Parent)
        {
            if (nodes[at].Running > nodes[chosen].Running * MostWithHeading) break;
            if (nodes[at].Tag is not ("article" or "main")) continue;
            var isClose = nodes[at].Running * 2 <= nodes[chosen].Running * 3;
            if (isClose || (nodes[at].Is("article") && HasHeading(tree, at))) widest = at;
        }

        return widest;
    }

    /// <summary>True when a first-level heading stands in an element.</summary>
    public static bool HasHeading(PageTree tree, int root)
    {
        for (var i = root; i < tree.Nodes[root].End; i++)
        {
            if (tree.Nodes[i].IsDropped) i = tree.Nodes[i].End - 1;
            else if (tree.Nodes[i].Is("h1") && tree.Nodes[i].OwnText > 0) return true;
        }

        return false;
    }

    // One paragraph, whatever its tag, is not the story; text cut by line breaks can be.
    private static bool IsParagraph(PageTree tree, int index)
    {
        var node = tree.Nodes[index];
        if (node.OwnText * 2 < node.Running / PageTree.WeightOf(node.Tag)) return false;
        for (var i = index + 1; i < node.End; i++) if (tree.Nodes[i].Is("br")) return false;
        return true;
    }

    private static bool IsContainer(PageNode node) =>
        node.Tag is "body" or "div" or "section" or "article" or "main" or "center" or "table" or "tbody" or "tr" or "td" or "span" or "header"
        || node.Tag.Contains('-', StringComparison.Ordinal);
}
