using AngleSharp.Dom;

namespace NewsCorpus.Documents.Html;

/// <summary>
/// A page as a list of nodes in document order. Pages may be nested deeper than a stack is, so nothing here recurses.
/// </summary>
internal sealed class PageTree
{
    private const int LeastRunningText = 40;

    private PageTree(List<PageNode> nodes) => Nodes = nodes;

    public List<PageNode> Nodes { get; }

    /// <summary>Reads what could be part of the story below an element.</summary>
    public static PageTree Of(INode root)
    {
        var tree = new PageTree(Flatten(root));
        tree.SumUp();
        tree.DropSuspects();
        tree.SumUp();
        return tree;
    }

    private static List<PageNode> Flatten(INode root)
    {
        var nodes = new List<PageNode>();
        var open = new Stack<(int Node, int Child)>();
        nodes.Add(Make(root, -1, isInLink: false));
        open.Push((0, 0));
        while (open.TryPop(out var at))
        {
            var children = nodes[at.Node].Dom.ChildNodes;
            if (at.Child >= children.Length)
            {
                nodes[at.Node].End = nodes.Count;
                continue;
            }

            open.Push((at.Node, at.Child + 1));
            var child = children[at.Child];
            if (child is IElement element ? PageFilter.IsNever(element) : child.NodeType != NodeType.Text) continue;
            nodes.Add(Make(child, at.Node, nodes[at.Node].IsInLink));
            if (child is IElement) open.Push((nodes.Count - 1, 0));
            else nodes[^1].End = nodes.Count;
        }

        return nodes;
    }

    private static PageNode Make(INode dom, int parent, bool isInLink)
    {
        var tag = (dom as IElement)?.LocalName ?? "";
        return new PageNode(dom, parent) { IsBlock = PageFilter.IsBlock(tag), IsInLink = isInLink || tag == "a" };
    }

    private void SumUp()
    {
        foreach (var node in Nodes) (node.OwnText, node.OwnLinkText, node.Running) = (0, 0, 0);
        for (var i = Nodes.Count - 1; i >= 0; i--)
        {
            var node = Nodes[i];
            if (node.IsDropped) continue;
            if (node.Element is null) CountText(node);
            if (node.IsBlock && IsRunningText(node)) node.Running += node.OwnText * WeightOf(node.Tag);
            if (node.Parent < 0) continue;
            var parent = Nodes[node.Parent];
            parent.Running += node.Running;
            if (node.IsBlock) continue;
            parent.OwnText += node.OwnText;
            parent.OwnLinkText += node.OwnLinkText;
        }
    }

    private static void CountText(PageNode node)
    {
        // A Chinese, Japanese or Korean character says as much as three letters.
        foreach (var c in node.Dom.NodeValue) if (!char.IsWhiteSpace(c)) node.OwnText += c >= '\u2E80' ? 3 : 1;
        if (node.IsInLink) node.OwnLinkText = node.OwnText;
    }

    // Stories are written in paragraphs, teasers of other stories in lists.
    public static int WeightOf(string tag) => tag switch
    {
        "p" or "blockquote" or "pre" => 4,
        "li" or "dd" or "dt" or "td" or "th" => 1,
        _ => 2,
    };

    private static bool IsRunningText(PageNode node) =>
        node.OwnText >= LeastRunningText && node.OwnLinkText * 5 < node.OwnText * 2;

    // A suspicious name counts less than what stands there: a body classed "has-sidebar" holds the story all the same.
    private void DropSuspects()
    {
        var total = Nodes[0].Running;
        for (var i = 1; i < Nodes.Count; i++)
        {
            if (Nodes[i].Element is not { } element) continue;
            var suspicion = PageFilter.Suspicion(element);
            if (suspicion == 0 || (suspicion == 1 && Nodes[i].Running * 5 > total * 2)) continue;
            if (suspicion == 2 && Nodes[i].Running * 10 > total * 9) continue;
            Nodes[i].IsDropped = true;
            i = Nodes[i].End - 1;
        }
    }
}
