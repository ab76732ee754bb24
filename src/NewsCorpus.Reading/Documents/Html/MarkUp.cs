using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>What the mark-up of a page says about a line.</summary>
internal static class MarkUp
{
    private const int LongestCell = 300;
    private const int LongestHeading = 120;
    private const int LongestLink = 200;

    /// <summary>The kind of line that an element makes; null where its tag does not say.</summary>
    public static BlockKind? KindOf(PageTree tree, int index) => tree.Nodes[index].Tag switch
    {
        "h1" => BlockKind.Title,
        "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" => BlockKind.ListItem,
        "p" or "div" when IsAllStrong(tree, index) => BlockKind.Heading,
        _ => null,
    };

    /// <summary>True for a line that is one link, or nothing but links: a way to other pages.</summary>
    public static bool IsLinkList(PageTree tree, PageNode node)
    {
        if (!node.IsBlock || node.OwnText == 0 || node.Tag is "h1" or "td" or "th" or "tr") return false;
        return node.OwnLinkText * 10 >= node.OwnText * 9 && node.OwnText < LongestLink && node.Running == 0 && tree.Nodes[0].Running > 0;
    }

    /// <summary>True for a row of a table that holds data, and is not there to lay out the page.</summary>
    public static bool IsRowOfData(PageTree tree, int row)
    {
        int cells = 0, length = 0;
        for (var i = row + 1; i < tree.Nodes[row].End; i++)
        {
            var node = tree.Nodes[i];
            if (node.Is("table")) return false;
            if (node.Tag is "td" or "th") (cells, length) = (cells + 1, 0);
            if (node.Element is not null) continue;
            length += node.OwnText;
            if (length > LongestCell) return false;
        }

        return cells > 1;
    }

    // "<p><strong>A heading</strong></p>"
    private static bool IsAllStrong(PageTree tree, int index)
    {
        var node = tree.Nodes[index];
        if (node.OwnText is 0 or > LongestHeading || node.OwnLinkText > 0) return false;
        var strong = 0;
        for (var i = index + 1; i < node.End; i++)
        {
            if (tree.Nodes[i].IsBlock) return false;
            if (tree.Nodes[i].Tag is not ("strong" or "b")) continue;
            strong += tree.Nodes[i].OwnText;
            i = tree.Nodes[i].End - 1;
        }

        return strong == node.OwnText;
    }
}
