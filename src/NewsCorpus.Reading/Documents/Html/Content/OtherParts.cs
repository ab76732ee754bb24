namespace NewsCorpus.Reading.Documents.Html;

/// <summary>
/// Leaves out what stands beside a page's story: teasers, readers' comments, notices, picture galleries, further stories.
/// </summary>
internal static class OtherParts
{
    private const int ShortestParagraph = 80;
    private const int LeastStory = 300;

    /// <summary>Drops those parts, each kind only when a story is left.</summary>
    public static void Drop(PageTree tree, int headline, bool isArticle)
    {
        DropIfStoryIsLeft(tree, OtherStories.Find(tree, headline), headline, isArticle);
        DropIfStoryIsLeft(tree, Notices.Find(tree, headline), headline, isArticle);
        DropIfStoryIsLeft(tree, Slideshows.Find(tree, headline), headline, isArticle);
        DropIfStoryIsLeft(tree, CommentThreads.Find(tree, headline), headline, isArticle);
        DropIfStoryIsLeft(tree, TeaserLists.Find(tree, headline), headline, isArticle);
    }

    private static void DropIfStoryIsLeft(PageTree tree, List<int> parts, int headline, bool isArticle)
    {
        if (parts.Count == 0) return;
        foreach (var part in parts) tree.Drop(part);
        tree.SumUp();
        var left = tree.RunningTextBetween(Math.Max(headline, 0), tree.Nodes.Count, ShortestParagraph);
        // A page that calls itself an article has a story, however short; of another one teasers may be all there is.
        if (left >= (isArticle ? ShortestParagraph : LeastStory)) return;
        foreach (var part in parts) tree.Nodes[part].IsDropped = false;
        tree.SumUp();
    }
}
