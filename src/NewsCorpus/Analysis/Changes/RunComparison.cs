using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>What became of a document between two snapshots.</summary>
public enum DocumentChange
{
    /// <summary>It is there now and was not.</summary>
    Added,

    /// <summary>It was there and is not.</summary>
    Removed,

    /// <summary>Its bytes are others.</summary>
    Edited,

    /// <summary>Its bytes are the same, what was found in them is not: the dictionary, the program or other texts changed.</summary>
    ReadAnew,

    /// <summary>Nothing.</summary>
    Same,
}

/// <summary>What differs between two snapshots, and which documents make the difference.</summary>
public static class RunComparison
{
    /// <summary>All documents of either snapshot: those that changed first, by kind of change, then by id.</summary>
    public static Table<DocumentChangeRow> Documents(Table<SnapshotRow> before, Table<SnapshotRow> now)
    {
        var (old, present) = (ByDocument(before), ByDocument(now));
        return old.Select(group => group.Key).Union(present.Select(group => group.Key), StringComparer.Ordinal)
            .Select(id => new DocumentChangeRow(id, ChangeOf([.. old[id]], [.. present[id]]), Words(old[id]), Words(present[id])))
            .OrderBy(row => row.Change).ThenBy(row => row.Document, StringComparer.Ordinal)
            .ToTable("Documents, before and now");
    }

    /// <summary>
    /// Every actor, outlet and speaker of either snapshot: by measure, the largest differences first, then the largest
    /// counts, then by name.
    /// </summary>
    public static Table<CountChangeRow> Counts(Table<SnapshotRow> before, Table<SnapshotRow> now)
    {
        var changes = Documents(before, now).ToDictionary(row => row.Document, row => row.Change, StringComparer.Ordinal);
        return before.Select(row => (Row: row, Then: row.Count, Now: 0))
            .Concat(now.Select(row => (Row: row, Then: 0, Now: row.Count)))
            .Where(item => item.Row.Measure != Measure.Words)
            .GroupBy(item => (item.Row.Measure, item.Row.Name))
            .Select(group => new CountChangeRow(
                group.Key.Measure, group.Key.Name,
                group.Sum(item => item.Then), group.Sum(item => item.Now), group.Sum(item => item.Now - item.Then),
                // The counts of the others are the same.
                [.. group.Where(item => changes[item.Row.Document] != DocumentChange.Same)
                    .GroupBy(item => item.Row.Document, StringComparer.Ordinal)
                    .Where(document => document.Sum(item => item.Now - item.Then) != 0)
                    .Select(document => document.Key).Order(StringComparer.Ordinal)
                    .Select(document => $"{document} ({InWords(changes[document])})")]))
            .OrderBy(row => row.Measure).ThenByDescending(row => Math.Abs(row.Change)).ThenByDescending(row => row.Now)
            .ThenBy(row => row.Name, StringComparer.Ordinal)
            .ToTable("Counts, before and now");
    }

    private static ILookup<string, SnapshotRow> ByDocument(Table<SnapshotRow> rows) =>
        rows.ToLookup(row => row.Document, StringComparer.Ordinal);

    private static DocumentChange ChangeOf(IReadOnlyList<SnapshotRow> before, IReadOnlyList<SnapshotRow> now) => (before, now) switch
    {
        ([], _) => DocumentChange.Added,
        (_, []) => DocumentChange.Removed,
        _ when before[0].Sha256 != now[0].Sha256 => DocumentChange.Edited,
        _ when before.Count != now.Count || !(before.SequenceEqual(now) || before.ToHashSet().SetEquals(now)) => DocumentChange.ReadAnew,
        _ => DocumentChange.Same,
    };

    private static int? Words(IEnumerable<SnapshotRow> rows) =>
        rows.FirstOrDefault(row => row.Measure == Measure.Words)?.Count;

    private static string InWords(DocumentChange change) =>
        change == DocumentChange.ReadAnew ? "read anew" : change.ToString().ToLowerInvariant();
}
