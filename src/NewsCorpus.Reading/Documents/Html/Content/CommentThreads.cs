using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>
/// Finds what readers wrote below a story: elements that each ask for a reply, and all that stands under a heading
/// "12 comments".
/// </summary>
internal static class CommentThreads
{
    private const int LeastComments = 2;
    private const int MostParagraphs = 12;

    private static readonly char[] BesideWords = [' ', '(', ')', ':', '.', ',', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private static readonly WordSet Replies = WordSet.Named("comment-buttons");

    private static readonly WordSet Headings = WordSet.Named("comment-headings");

    /// <summary>True for the words on a button or link below a comment.</summary>
    public static bool IsReply(string text) => Replies.Has(text.Trim());

    /// <summary>Indices of the comments; an answer inside a comment is one too.</summary>
    public static List<int> Find(PageTree tree, int headline)
    {
        var nodes = tree.Nodes;
        // What is not part of a comment further down.
        var replies = new int[nodes.Count];
        var paragraphs = new int[nodes.Count];
        var found = new List<int>();
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            var node = nodes[i];
            if (node.IsDropped) continue;
            replies[i] += node.ReplyButtons;
            if (node.Element is null && node.IsInLink && IsReply(node.Dom.NodeValue)) replies[i]++;
            if (PageTree.IsRunning(node)) paragraphs[i]++;
            if (node.IsBlock && replies[i] > 0 && paragraphs[i] is > 0 and <= MostParagraphs && !tree.Contains(i, headline))
            {
                (replies[i], paragraphs[i]) = (0, 0);
                found.Add(i);
            }

            if (node.Parent < 0) continue;
            replies[node.Parent] += replies[i];
            paragraphs[node.Parent] += paragraphs[i];
        }

        if (found.Count < LeastComments) found.Clear();
        AddUnderHeading(tree, headline, found);
        return [.. found.Distinct().Order()];
    }

    // The heading and whatever follows it in the same element.
    private static void AddUnderHeading(PageTree tree, int headline, List<int> found)
    {
        for (var i = headline + 1; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            if (node.IsDropped) i = node.End - 1;
            if (node.IsDropped || Headline.LevelOf(node.Tag) is null || !IsHeading(tree.TextOf(i))) continue;
            for (var below = i; below < tree.Nodes[node.Parent].End; below = tree.Nodes[below].End) found.Add(below);
            i = tree.Nodes[node.Parent].End - 1;
        }
    }

    // "Comments", "12 comments", "Comments (12)"
    private static bool IsHeading(string text)
    {
        return Headings.Has(string.Join(' ', text.Split(BesideWords, StringSplitOptions.RemoveEmptyEntries)));
    }
}
