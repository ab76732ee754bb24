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
        var (old, present) = (new SnapshotRows(before), new SnapshotRows(now));
        return old.Documents.Union(present.Documents, StringComparer.Ordinal)
            .Select(id => new DocumentChangeRow(id, ChangeOf(old[id], present[id]), Words(old[id]), Words(present[id])))
            .OrderBy(row => row.Change).ThenBy(row => row.Document, StringComparer.Ordinal)
            .ToTable("Documents, before and now");
    }

    /// <summary>
    /// Every actor, outlet and speaker of either snapshot: by measure, the largest differences first, then the largest
    /// counts, then by name.
    /// </summary>
    public static Table<CountChangeRow> Counts(Table<SnapshotRow> before, Table<SnapshotRow> now)
    {
        var (old, present) = (new SnapshotRows(before), new SnapshotRows(now));
        // The counts of the others are the same.
        var changed = old.Documents.Union(present.Documents, StringComparer.Ordinal)
            .Select(id => (Id: id, Change: ChangeOf(old[id], present[id]))).Where(document => document.Change != DocumentChange.Same)
            .ToDictionary(document => document.Id, document => document.Change, StringComparer.Ordinal);
        var counts = new Dictionary<(Measure Measure, string Name), Count>();
        foreach (var row in before) Add(row, row.Count, 0);
        foreach (var row in now) Add(row, 0, row.Count);
        return counts
            .Select(count => new CountChangeRow(
                count.Key.Measure, count.Key.Name, count.Value.Then, count.Value.Now, count.Value.Now - count.Value.Then,
                [.. count.Value.Moved.Where(document => document.Value != 0).Select(document => document.Key)
                    .Order(StringComparer.Ordinal).Select(document => $"{document} ({InWords(changed[document])})")]))
            .OrderBy(row => row.Measure).ThenByDescending(row => Math.Abs(row.Change)).ThenByDescending(row => row.Now)
            .ThenBy(row => row.Name, StringComparer.Ordinal)
            .ToTable("Counts, before and now");

        void Add(SnapshotRow row, int then, int present)
        {
            if (row.Measure == Measure.Words) return;
            if (!counts.TryGetValue((row.Measure, row.Name), out var count)) counts.Add((row.Measure, row.Name), count = new Count());
            count.Then += then;
            count.Now += present;
            if (!changed.ContainsKey(row.Document)) return;
            count.Moved[row.Document] = count.Moved.GetValueOrDefault(row.Document) + present - then;
        }
    }

    private static DocumentChange ChangeOf(ReadOnlySpan<SnapshotRow> before, ReadOnlySpan<SnapshotRow> now)
    {
        if (before.IsEmpty) return DocumentChange.Added;
        if (now.IsEmpty) return DocumentChange.Removed;
        if (before[0].Sha256 != now[0].Sha256) return DocumentChange.Edited;
        return before.SequenceEqual(now) || (before.Length == now.Length && before.ToArray().ToHashSet().SetEquals(now.ToArray()))
            ? DocumentChange.Same
            : DocumentChange.ReadAnew;
    }

    private static int? Words(ReadOnlySpan<SnapshotRow> rows)
    {
        foreach (var row in rows)
            if (row.Measure == Measure.Words) return row.Count;
        return null;
    }

    private static string InWords(DocumentChange change) =>
        change == DocumentChange.ReadAnew ? "read anew" : change.ToString().ToLowerInvariant();

    // What is counted under one name, and in which of the documents that changed.
    private sealed class Count
    {
        public int Then { get; set; }

        public int Now { get; set; }

        public Dictionary<string, int> Moved { get; } = new(StringComparer.Ordinal);
    }
}
