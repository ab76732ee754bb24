using NewsCorpus.Reading.Documents.Files;
using NewsCorpus.Store.Database;

namespace NewsCorpus.Store.Indexing;

/// <summary>Tells without a look at texts whether a store has all that its corpus holds.</summary>
internal static class UnchangedCorpus
{
    /// <summary>
    /// True where the files are those that the last run read to their end, each of the same size and time, and all texts of the store
    /// are theirs. Ids and issues are then the same, too.
    /// </summary>
    public static bool Is(StoreDatabase store, string corpus)
    {
        var issues = new IssueLog();
        var files = new FileFinder(issues).Find(corpus);
        var known = StoreContent.FilesOf(store);
        return files.Count == known.Count && issues.Count == 0
            && files.All(file => known.TryGetValue(file.Shown, out var before) && IsAsBefore(FileVisit.Of(file), before))
            && !store.Rows(
                $"SELECT 1 FROM {Schema.Texts} WHERE file = '' UNION ALL SELECT 1 FROM {Schema.Issues} WHERE file = ''", _ => true).Any();
    }

    private static bool IsAsBefore(FileVisit now, KnownFile before) =>
        now.Modified != 0 && (now.Size, now.Modified) == (before.Size, before.Modified);
}
