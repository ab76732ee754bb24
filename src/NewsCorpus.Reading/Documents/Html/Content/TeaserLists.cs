using System.Globalization;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>
/// Finds the teasers of other stories: small elements of one shape, at one depth of the page, each with a line that is
/// a link and a paragraph or two after it, or with "Read more" below them.
/// </summary>
internal static class TeaserLists
{
    private const int LeastTeasers = 3;
    private const int MostParagraphs = 2;
    private const int MostLinks = 3;
    private const int LongestTeaser = 600;
    private const int LeastTitle = 12;
    private const int LongestLabel = 40;

    private static readonly WordSet ReadOn = WordSet.Named("read-on");

    /// <summary>Indices of the teasers, in document order.</summary>
    public static List<int> Find(PageTree tree, int headline)
    {
        var nodes = tree.Nodes;
        // Links that are whole lines, in each element; -1 where a teaser stands below.
        var titles = new int[nodes.Count];
        var (found, lists) = (new List<int>(), new List<int>());
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            var node = nodes[i];
            if (node.Element is null || node.IsDropped) continue;
            if (titles[i] >= 0 && (IsTitle(tree, i) || IsReadOn(tree, i))) titles[i]++;
            var within = TitlesWithin(tree, i);
            if (within >= LeastTeasers && !tree.Contains(i, headline)) lists.Add(i);
            if (!tree.Contains(i, headline) && ((titles[i] > 0 && IsTeaser(tree, i, titles[i])) || within is > 0 and < LeastTeasers))
            {
                titles[i] = -1;
                found.Add(i);
            }

            if (node.Parent < 0) continue;
            titles[node.Parent] = titles[i] < 0 || titles[node.Parent] < 0 ? -1 : titles[node.Parent] + titles[i];
        }

        return [.. OfOneShape(found, index => (nodes[index].Tag, nodes[index].Depth.ToString(CultureInfo.InvariantCulture)))
            .Union(OfOneShape(found, index => (nodes[index].Tag, nodes[index].Element!.GetAttribute("class"))))
            .Union(lists)
            .Order()];
    }

    private static IEnumerable<int> OfOneShape(List<int> found, Func<int, (string Tag, string? Mark)> shapeOf) =>
        found.GroupBy(shapeOf).Where(group => group.Key.Mark is not null && group.Count() >= LeastTeasers).SelectMany(group => group);

    // A line that is a link to another page; a date or an author may follow.
    private static bool IsTitle(PageTree tree, int index)
    {
        var node = tree.Nodes[index];
        var rest = node.OwnText - node.OwnLinkText;
        return node.IsBlock && node.OwnLinkText >= LeastTitle && rest <= LongestLabel && rest < node.OwnLinkText && LeadsAway(tree, index)
            && (rest * 10 <= node.OwnText || StartsWithLink(tree, index));
    }

    private static bool StartsWithLink(PageTree tree, int index)
    {
        for (var i = index; i < tree.Nodes[index].End; i++) if (tree.Nodes[i].Element is null
            && tree.Nodes[i].OwnText > 0) return tree.Nodes[i].IsInLink;
        return false;
    }

    // "Read more" alone on a line.
    private static bool IsReadOn(PageTree tree, int index)
    {
        var node = tree.Nodes[index];
        return node.IsBlock && node.Paragraphs == 0 && node.OwnText is > 0 and < LongestLabel && node.OwnLinkText == node.OwnText
            && ReadOn.Has(tree.TextOf(index, LongestLabel).TrimEnd(' ', '.', '…', '»', '›', '>', '→'));
    }

    private static bool IsTeaser(PageTree tree, int index, int titles)
    {
        var node = tree.Nodes[index];
        if (!node.IsBlock || node.Tag is "tr" or "tbody" || titles > MostLinks || node.Paragraphs is 0 or > MostParagraphs
            || node.RunningText > LongestTeaser)
        {
            return false;
        }

        var isAfterText = false;
        for (var i = index; i < node.End; i++)
        {
            if (tree.Nodes[i].IsDropped) i = tree.Nodes[i].End - 1;
            else if (!isAfterText && IsTitle(tree, i)) return true;
            else if (isAfterText && IsReadOn(tree, i)) return true;
            else isAfterText |= i > index && PageTree.IsRunning(tree.Nodes[i]);
        }

        return false;
    }

    // "<p><a>Airline to fly again</a> The airline will fly …</p>"; with line breaks there may be many in one block, and a
    // label above them.
    private static int TitlesWithin(PageTree tree, int index)
    {
        var node = tree.Nodes[index];
        if (!PageTree.IsRunning(node) || node.OwnLinkText < LeastTitle) return 0;
        var (titles, length, label, isTitleBefore) = (0, 0, 0, false);
        for (var i = index + 1; i < node.End; i++)
        {
            var below = tree.Nodes[i];
            if (below.IsBlock) return 0;
            if (below.Element is not null || below.OwnText == 0) continue;
            if (below.IsInLink)
            {
                if (below.OwnText < LeastTitle || !LeadsAway(tree, i)) return 0;
                (titles, isTitleBefore) = (titles + 1, true);
            }
            else if (titles == 0) label += below.OwnText;
            else if (isTitleBefore && !StartsSentence(below.Dom.NodeValue)) return 0;
            else (isTitleBefore, length) = (false, length + below.OwnText);
        }

        var isList = !isTitleBefore && length <= LongestTeaser * titles && label <= LongestLabel && (label == 0 || titles >= LeastTeasers);
        return isList ? titles : 0;
    }

    private static bool StartsSentence(string text) =>
        text.TrimStart() is [var first, ..] && (char.IsUpper(first) || first is '“' or '"' or '‘');

    // "#p3" leads to another place of the same page.
    private static bool LeadsAway(PageTree tree, int index)
    {
        for (var i = index; tree.Nodes[i].IsInLink; i = tree.Nodes[i].Parent) if (tree.Nodes[i].Is("a")) return IsAway(tree.Nodes[i]);
        for (var i = index; i < tree.Nodes[index].End; i++) if (tree.Nodes[i].Is("a")) return IsAway(tree.Nodes[i]);
        return false;
    }

    private static bool IsAway(PageNode link) => link.Element?.GetAttribute("href") is { Length: > 0 } href && href[0] != '#';
}
