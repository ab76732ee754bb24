using System.Text;
using AngleSharp.Dom;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>
/// A page as a list of nodes in document order. Pages may be nested deeper than a stack is, so nothing here recurses.
/// </summary>
internal sealed class PageTree
{
    private const int LeastRunningText = 40;
    private const int LongestText = 2_000;

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
        nodes.Add(Make(root, -1, null));
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
            if (child is IElement element ? PageFilter.IsNever(element) : child.NodeType != NodeType.Text)
            {
                if (child is IElement { LocalName: "button" } button && CommentThreads.IsReply(PlainText.Of(button)))
                {
                    nodes[at.Node].ReplyButtons++;
                }

                continue;
            }

            nodes.Add(Make(child, at.Node, nodes[at.Node]));
            if (child is IElement) open.Push((nodes.Count - 1, 0));
            else nodes[^1].End = nodes.Count;
        }

        return nodes;
    }

    private static PageNode Make(INode dom, int parent, PageNode? above)
    {
        var tag = (dom as IElement)?.LocalName ?? "";
        return new PageNode(dom, parent)
        {
            IsBlock = PageFilter.IsBlock(tag), IsInLink = above is { IsInLink: true } || tag == "a", Depth = above is null
                ? 0 : above.Depth + 1,
        };
    }

    /// <summary>Counts what lies below each node, without what was dropped.</summary>
    public void SumUp()
    {
        foreach (var node in Nodes) (node.OwnText, node.OwnLinkText, node.Running, node.Paragraphs, node.RunningText) = (0, 0, 0, 0, 0);
        for (var i = Nodes.Count - 1; i >= 0; i--)
        {
            var node = Nodes[i];
            if (node.IsDropped) continue;
            if (node.Element is null) CountText(node);
            if (IsRunning(node))
            {
                node.Running += node.OwnText * WeightOf(node.Tag);
                node.Paragraphs++;
                node.RunningText += node.OwnText;
            }

            if (node.Parent < 0) continue;
            var parent = Nodes[node.Parent];
            parent.Running += node.Running;
            parent.Paragraphs += node.Paragraphs;
            parent.RunningText += node.RunningText;
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

    /// <summary>True for a block with running text of its own: long enough and not made of links.</summary>
    public static bool IsRunning(PageNode node) =>
        node.IsBlock && node.OwnText >= LeastRunningText && node.OwnLinkText * 5 < node.OwnText * 2;

    /// <summary>True when a node stands inside another or is that one.</summary>
    public bool Contains(int outer, int inner) => outer <= inner && inner < Nodes[outer].End;

    /// <summary>
    /// Characters of running text between two nodes, headings not counted, nor blocks shorter than <paramref name="shortest"/>.
    /// </summary>
    public int RunningTextBetween(int start, int end, int shortest = LeastRunningText)
    {
        var length = 0;
        for (var i = start; i < end; i++)
        {
            if (Nodes[i].IsDropped) i = Nodes[i].End - 1;
            else if (Nodes[i].Element is null && BlockAround(i) is { } block && IsRunning(block) && block.OwnText >= shortest
                && Headline.LevelOf(block.Tag) is null)
                length += Nodes[i].OwnText;
        }

        return length;
    }

    private PageNode BlockAround(int index)
    {
        while (index > 0 && !Nodes[index].IsBlock) index = Nodes[index].Parent;
        return Nodes[index];
    }

    /// <summary>The beginning of an element's text, white space collapsed, without what was dropped.</summary>
    public string TextOf(int index, int longest = LongestText)
    {
        var text = new StringBuilder();
        for (var i = index; i < Nodes[index].End && text.Length <= longest; i++)
        {
            if (Nodes[i].IsDropped) i = Nodes[i].End - 1;
            else if (Nodes[i].Element is null) text.Append(Nodes[i].Dom.NodeValue);
            else if (Nodes[i].IsBlock || Nodes[i].Is("br")) text.Append(' ');
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Leaves an element out, with all below it; <see cref="SumUp"/> counts anew.</summary>
    public void Drop(int index) => Nodes[index].IsDropped = true;

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
