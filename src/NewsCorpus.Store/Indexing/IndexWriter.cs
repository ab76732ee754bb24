using DuckDB.NET.Data;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Store.Appending;
using NewsCorpus.Store.Database;

namespace NewsCorpus.Store.Indexing;

/// <summary>
/// Writes the batches of a run, several in one transaction. A file counts as read once all its texts are stored; a text whose file holds
/// it no more stays without file until the run ends, as a later file may hold it. So a run that is killed leaves what the next one needs.
/// </summary>
internal sealed class IndexWriter : IDisposable
{
    private readonly StoreDatabase _store;
    private readonly string _corpus;
    private readonly StoreMemory _memory;
    private readonly StoreContent _content;
    private readonly TextAppender _appender;
    private readonly Lazy<Dictionary<string, KnownText>> _knownById;
    private readonly HashSet<string> _replaced = new(StringComparer.Ordinal);
    private int _filesDone;
    private DuckDBTransaction? _transaction;

    public IndexWriter(StoreDatabase store, string corpus, StoreMemory memory, StoreContent content)
    {
        (_store, _corpus, _memory, _content) = (store, corpus, memory, content);
        _appender = new TextAppender(store);
        _knownById = new(() => content.Texts.ToDictionary(text => text.Id, StringComparer.Ordinal));
    }

    /// <summary>How many texts were written; those since the last <see cref="Commit"/> are lost when the process is killed.</summary>
    public int Written { get; private set; }

    /// <summary>Takes texts that are to be written; for any thread.</summary>
    public TextRows NewRows() => _appender.NewRows();

    /// <summary>Writes some texts and the files that are read to their end.</summary>
    /// <param name="batch">The texts, in order.</param>
    /// <param name="visit">The number of the last text's file; all before it are read to their end.</param>
    public void Write(IReadOnlyList<TextRows> batch, int visit)
    {
        _transaction ??= _store.Connection.BeginTransaction();
        Written += batch.Sum(rows => rows.Texts.Count);
        WriteAll(batch, visit);
    }

    /// <summary>Keeps what was written.</summary>
    public void Commit()
    {
        using var transaction = _transaction;
        transaction?.Commit();
        _transaction = null;
    }

    /// <summary>Writes the last texts and removes what the corpus holds no more.</summary>
    /// <param name="batch">The last texts.</param>
    /// <param name="others">Issues of no file.</param>
    /// <returns>How many texts were removed.</returns>
    public int Finish(IReadOnlyList<TextRows> batch, IReadOnlyList<Issue> others)
    {
        var gone = _content.Texts.Where(text => !text.IsSeen).Select(text => text.Id).ToList();
        var goneFiles = _content.Files.Keys.Where(path => !_memory.Found.Contains(path)).ToList();
        var isSame = batch.Count == 0 && gone.Count == 0 && goneFiles.Count == 0 && _memory.Visits == 0 && Written == 0;
        if (isSame && others.Count == 0 && !_store.Rows($"SELECT 1 FROM {Schema.Issues} WHERE file = ''", _ => true).Any()) return 0;
        Write(batch, _memory.Visits);
        var rest = gone.Where(id => !_replaced.Contains(id)).ToList();
        RemoveTexts(rest);
        if (rest.Count > 0) WholeTables.MarkStale(_store);
        Remove(Schema.Files, "path", goneFiles);
        Remove(Schema.Issues, "file", [.. goneFiles, ""]);
        AppendIssues([("", others)]);
        Commit();
        return rest.Count;
    }

    /// <inheritdoc/>
    public void Dispose() => _appender.Dispose();

    private void WriteAll(IReadOnlyList<TextRows> batch, int visit)
    {
        var texts = batch.SelectMany(rows => rows.Texts).ToList();
        var replaced = texts.Select(text => text.Id).Where(id => _knownById.Value.ContainsKey(id) && _replaced.Add(id)).ToList();
        RemoveTexts(replaced);
        Unsettle(replaced.Select(id => _knownById.Value[id].File).Concat(texts.Select(text => text.File)));
        _appender.Append(batch);

        var done = Enumerable.Range(_filesDone, visit - _filesDone).Select(_memory.Visit).ToList();
        _filesDone = visit;
        WriteFiles(done);
        if (batch.Count > 0 || done.Count > 0) WholeTables.MarkStale(_store);
    }

    private void WriteFiles(List<FileVisit> done)
    {
        if (done.Count == 0) return;
        var known = done.Where(visit => _content.Files.ContainsKey(visit.Path)).Select(visit => visit.Path).ToList();
        Remove(Schema.Files, "path", known);
        Remove(Schema.Issues, "file", known);
        Move([.. done.SelectMany(visit => visit.Moved)]);
        // Only now is it known which of its texts a file no longer holds.
        var lost = known.SelectMany(path => _content.Files[path].Texts)
            .Where(text => !text.IsSeen && !_replaced.Contains(text.Id)).Select(text => text.Id);
        WithIds([.. lost], $"UPDATE {Schema.Texts} SET file = '' WHERE document IN (SELECT id FROM chosen)");
        using (var appender = _store.Connection.CreateAppender(Schema.Files))
        {
            foreach (var visit in done)
            {
                appender.CreateRow().AppendValue(visit.Path).AppendValue(visit.Size).AppendValue(visit.Modified).EndRow();
            }
        }

        AppendIssues(done.Select(visit => (visit.Path, (IReadOnlyList<Issue>)visit.Issues)));
    }

    private void AppendIssues(IEnumerable<(string File, IReadOnlyList<Issue> Issues)> files)
    {
        using var appender = _store.Connection.CreateAppender(Schema.Issues);
        foreach (var (file, issues) in files)
        {
            foreach (var issue in issues.Select(issue => CorpusReader.Below(_corpus, issue)))
            {
                appender.CreateRow().AppendValue(file).AppendValue(issue.Severity.ToString()).AppendValue(issue.Path)
                    .AppendValue(issue.Line).AppendValue(issue.Offset).AppendValue(issue.Kind).AppendValue(issue.Message).EndRow();
            }
        }
    }

    private void Move(IReadOnlyList<MovedText> moved)
    {
        if (moved.Count == 0) return;
        Unsettle(moved.Where(move => move.File != move.Text.File).Select(move => move.Text.File));
        _store.Execute("CREATE OR REPLACE TEMP TABLE moved (id VARCHAR, path VARCHAR, file VARCHAR, item BIGINT)");
        using (var appender = _store.Connection.CreateAppender("moved"))
        {
            foreach (var (text, path, file, item) in moved)
            {
                appender.CreateRow().AppendValue(text.Id).AppendValue(path).AppendValue(file).AppendValue(item).EndRow();
            }
        }

        _store.Execute($"""
            UPDATE {Schema.Texts} SET path = moved.path, file = moved.file, item = moved.item FROM moved WHERE document = moved.id
            """);
    }

    private void RemoveTexts(IReadOnlyList<string> ids)
    {
        foreach (var table in Schema.OfTexts) Remove(table, "document", ids);
    }

    // Should the run end before these files are read to their end, the next one must look into them.
    private void Unsettle(IEnumerable<string> files) => WithIds(
        [.. files.Distinct(StringComparer.Ordinal).Where(_content.Files.ContainsKey)],
        $"UPDATE {Schema.Files} SET modified = 0 WHERE path IN (SELECT id FROM chosen)");

    private void Remove(string table, string column, IReadOnlyList<string> ids) =>
        WithIds(ids, $"DELETE FROM {table} WHERE {column} IN (SELECT id FROM chosen)");

    private void WithIds(IReadOnlyList<string> ids, string sql)
    {
        if (ids.Count == 0) return;
        _store.Execute("CREATE OR REPLACE TEMP TABLE chosen (id VARCHAR)");
        using (var appender = _store.Connection.CreateAppender("chosen"))
        {
            foreach (var id in ids) appender.CreateRow().AppendValue(id).EndRow();
        }

        _store.Execute(sql);
    }
}
