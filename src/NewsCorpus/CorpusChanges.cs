using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Which documents differ between two readings of a corpus.</summary>
internal static class CorpusChanges
{
    /// <summary>No reading before this one.</summary>
    public static Table<CorpusChangeRow> None => Array.Empty<CorpusChangeRow>().ToTable("No reload so far");

    /// <summary>One row a document that is new, changed or gone, or was read again because the dictionary is another.</summary>
    public static Table<CorpusChangeRow> Between(IReadOnlyList<Document> before, IReadOnlyList<AnnotatedDocument> now, bool isNewLexicon)
    {
        var old = before.ToDictionary(document => document.Id, StringComparer.Ordinal);
        var ids = now.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var rows = now.Select(document =>
            (document.Document, Change: ChangeOf(document.Document, old.GetValueOrDefault(document.Id), isNewLexicon)))
            .Where(item => item.Change is not null)
            .Select(item => new CorpusChangeRow(item.Document.Id, item.Change!.Value, item.Document.Path))
            .Concat(before.Where(document => !ids.Contains(document.Id))
                .Select(document => new CorpusChangeRow(document.Id, CorpusChange.Gone, document.Path)))
            .OrderBy(row => row.Change).ToList();
        int Count(CorpusChange change) => rows.Count(row => row.Change == change);
        var (added, changed, gone) = (Count(CorpusChange.New), Count(CorpusChange.Changed), Count(CorpusChange.Gone));
        var rest = now.Count - added - changed;
        return rows.ToTable(rows.Count == 0
            ? $"Nothing changed: {rest} texts kept"
            : $"{added} new, {changed} changed, {gone} gone; "
                + $"{rest} {(isNewLexicon ? "read again, as the dictionary has changed" : "kept")}");
    }

    private static CorpusChange? ChangeOf(Document now, Document? before, bool isNewLexicon)
    {
        if (before is null) return CorpusChange.New;
        var isSame = (before.Sha256, before.Title, before.Outlet, before.Url, before.Published) == (now.Sha256, now.Title, now.Outlet,
            now.Url, now.Published);
        return !isSame ? CorpusChange.Changed : isNewLexicon ? CorpusChange.ReadAgain : null;
    }
}
