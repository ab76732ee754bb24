using System.Collections.Frozen;

namespace NewsCorpus.Reading.Documents.Html;

/// <summary>Finds what a site tells its readers about itself: that it keeps cookies, or what a subscription costs.</summary>
internal static class Notices
{
    private const int LongestNotice = 4000;
    private const int LeastWords = 3;
    private static readonly char[] Separators = [' ', ',', '.', ';', ':', '!', '?', '(', ')', '“', '”', '"', '’', '\''];

    private static readonly FrozenSet<string> Reader = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "we", "our", "us", "you", "your");

    private static readonly FrozenSet<string> Consent = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "cookie", "cookies", "consent", "privacy", "partners", "vendors", "advertisements", "ads", "personalised", "personalized",
        "identifiers", "preferences", "tracking", "gdpr", "device", "processing");

    private static readonly FrozenSet<string> Offer = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "subscribe", "subscriber", "subscribers", "subscription", "trial", "unlimited", "register", "account", "accounts", "cancel",
        "renews", "renew", "access", "member", "membership", "newsletter", "inbox", "digital", "articles", "unlock", "plan", "plans", "app",
        "price");

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
    private static bool Speaks(PageTree tree, int index, FrozenSet<string> vocabulary)
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
                var hits = words.Where(vocabulary.Contains).ToList();
                used.UnionWith(hits);
                if (hits.Count > 0 && words.Any(Reader.Contains)) speaking++;
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
