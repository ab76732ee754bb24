using System.Collections.Frozen;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>Chooses the element of a page that holds its story.</summary>
internal static class MainContent
{
    private const int MostWithHeading = 3;
    private const int LeastStory = 300;

    private static readonly FrozenSet<string> ContainerTags = FrozenSet.Create(StringComparer.Ordinal,
        "body", "div", "section", "article", "main", "center", "table", "tbody", "tr", "td", "span", "header");

    /// <summary>Index of the chosen element; <paramref name="headline"/> is -1 where none was found.</summary>
    public static int Choose(PageTree tree, int headline) => Widen(tree, NearHeadline(tree, Descend(tree, 0), headline));

    // What stands under the headline is the story, even where something else is longer.
    private static int NearHeadline(PageTree tree, int chosen, int headline)
    {
        var nodes = tree.Nodes;
        if (headline < 0 || tree.Contains(chosen, headline)) return chosen;
        var around = nodes[headline].Parent;
        while (around > 0 && LengthAfter(tree, around, headline) == 0) around = nodes[around].Parent;
        if (around < 0 || tree.Contains(around, chosen)) return chosen;
        if (chosen < headline) return Descend(tree, around);
        // A line or two with the headline are a summary above the story; a longer text may be the story's first part.
        if (LengthAfter(tree, around, headline) < LeastStory) return chosen;
        var both = nodes[around].Parent;
        while (!tree.Contains(both, chosen)) both = nodes[both].Parent;
        return IsHeaded(tree, around, chosen) && !AreAlike(tree, both, around, chosen) ? Descend(tree, around) : both;
    }

    private static int LengthAfter(PageTree tree, int element, int headline) =>
        tree.RunningTextBetween(tree.Nodes[headline].End, tree.Nodes[element].End);

    // Parts of one story are often elements of one kind: a section for each of its headings.
    private static bool AreAlike(PageTree tree, int both, int one, int other)
    {
        var (first, second) = (tree.Nodes[ChildToward(tree, both, one)].Element!, tree.Nodes[ChildToward(tree, both, other)].Element!);
        return first.LocalName == second.LocalName && first.GetAttribute("class") == second.GetAttribute("class");
    }

    private static int ChildToward(PageTree tree, int above, int index)
    {
        while (tree.Nodes[index].Parent != above) index = tree.Nodes[index].Parent;
        return index;
    }

    // A heading between the text under the headline and another text: that one has a subject of its own.
    private static bool IsHeaded(PageTree tree, int before, int element)
    {
        for (var i = tree.Nodes[before].End; i < tree.Nodes[element].End; i++)
        {
            if (tree.Nodes[i].IsDropped) i = tree.Nodes[i].End - 1;
            else if (Headline.LevelOf(tree.Nodes[i].Tag) is not null && tree.Nodes[i].OwnText > 0) return true;
            else if (PageTree.IsRunning(tree.Nodes[i])) return false;
        }

        return false;
    }

    // From an element down into the child that holds most of the running text, while one does.
    private static int Descend(PageTree tree, int at)
    {
        var nodes = tree.Nodes;
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
        ContainerTags.Contains(node.Tag) || node.Tag.Contains('-', StringComparison.Ordinal);
}
