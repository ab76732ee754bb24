using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>Finds what a site tells its readers about itself: that it keeps cookies, or what a subscription costs.</summary>
internal static class Notices
{
    private const int LongestNotice = 4000;
    private const int LeastWords = 3;
    private static readonly char[] Separators = [' ', ',', '.', ';', ':', '!', '?', '(', ')', '“', '”', '"', '’', '\''];

    private static readonly WordSet Reader = WordSet.Named("notice-readers");

    private static readonly WordSet Consent = WordSet.Named("notice-consent");

    private static readonly WordSet Offer = WordSet.Named("notice-offers");

    /// <summary>Indices of the notices, in document order: the widest elements that are one.</summary>
    public static List<int> Find(PageTree tree, int headline)
    {
        var found = new List<int>();
        for (var i = 1; i < tree.Nodes.Count; i++)
        {
            var node = tree.Nodes[i];
            if (node.IsDropped) i = node.End - 1;
            if (node.IsDropped || !node.IsBlock || node.Paragraphs < 2 || node.RunningText > LongestNotice || tree.Contains(i, headline))
            {
                continue;
            }

            // With the same paragraphs as the element around it, it says nothing else.
            var isAlike = tree.Nodes[node.Parent].Paragraphs == node.Paragraphs && !tree.Contains(node.Parent, headline);
            if (isAlike && tree.Nodes[node.Parent].IsBlock) continue;
            if (!Speaks(tree, i, Consent) && !(StartsWithHeading(tree, i) && Speaks(tree, i, Offer))) continue;
            found.Add(i);
            i = node.End - 1;
        }

        return found;
    }

    // Half of the paragraphs address the reader in these words, and together they use several of them.
    private static bool Speaks(PageTree tree, int index, WordSet vocabulary)
    {
        var (speaking, paragraphs) = (0, 0);
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = index; i < tree.Nodes[index].End; i++)
        {
            if (tree.Nodes[i].IsDropped) i = tree.Nodes[i].End - 1;
            else if (PageTree.IsRunning(tree.Nodes[i]))
            {
                paragraphs++;
                var words = tree.TextOf(i).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
                var hits = words.Where(word => vocabulary.Has(word)).ToList();
                used.UnionWith(hits);
                if (hits.Count > 0 && words.Any(word => Reader.Has(word))) speaking++;
            }
        }

        return used.Count >= LeastWords && speaking * 2 >= paragraphs;
    }

    private static bool StartsWithHeading(PageTree tree, int index)
    {
        for (var i = index; i < tree.Nodes[index].End; i++)
        {
            if (Headline.LevelOf(tree.Nodes[i].Tag) is not null) return true;
            if (PageTree.IsRunning(tree.Nodes[i])) return false;
        }

        return false;
    }
}
