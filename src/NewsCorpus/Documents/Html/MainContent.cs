namespace NewsCorpus.Documents.Html;

/// <summary>Chooses the element of a page that holds its story.</summary>
internal static class MainContent
{
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

            if (best < 0 || nodes[at].Running == 0 || !IsContainer(nodes[best])) return at;
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
            if (nodes[at].Running * 4 > nodes[chosen].Running * 5) break;
            if (nodes[at].Tag is "article" or "main") widest = at;
        }

        return widest;
    }

    private static bool IsContainer(PageNode node) =>
        node.Tag is "body" or "div" or "section" or "article" or "main" or "center" or "table" or "tbody" or "tr" or "td" or "span" or "header"
        || node.Tag.Contains('-', StringComparison.Ordinal);
}
