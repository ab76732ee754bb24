using System.Security.Cryptography;
using System.Text;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Reads a corpus from its files, and again, keeping what has not changed.</summary>
internal sealed class CorpusReader
{
    private readonly string _path;
    private readonly CorpusOptions _options;
    private readonly string _lexiconHash;
    private readonly Annotator _annotator;
    private readonly DocumentMemory _memory;
    // By their texts, which a document keeps when only its place changes.
    private readonly Dictionary<StructuredText, AnnotatedDocument> _annotated = new(ReferenceEqualityComparer.Instance);

    public CorpusReader(string path, CorpusOptions options)
        : this(path, options, null)
    {
    }

    // With an earlier reader of the same dictionary, what it has read is known.
    private CorpusReader(string path, CorpusOptions options, CorpusReader? earlier)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
            throw new DirectoryNotFoundException($"There is no file or folder '{path}'. Give the folder that holds the texts.");
        (_path, _options) = (path, options);
        var folder = options.Lexicon ?? (Directory.Exists(path) ? Path.Combine(path, "lexicon") : null);
        _lexiconHash = HashOf(folder);
        if (earlier?._lexiconHash != _lexiconHash) earlier = null;
        _annotator = earlier?._annotator ?? new Annotator(LexiconTables.Load(folder));
        _memory = new DocumentMemory(earlier?._memory);
        foreach (var (text, annotated) in earlier?._annotated ?? []) _annotated.Add(text, annotated);
    }

    public LexiconTables Lexicon => _annotator.Lexicon;

    public Result Read()
    {
        var (documents, issues) = ReadDocuments();
        return new Result(this, documents, issues, Array.Empty<CorpusChangeRow>().ToTable("No reload so far"));
    }

    public Result ReadAgain()
    {
        var reader = new CorpusReader(_path, _options, this);
        var (now, issues) = reader.ReadDocuments();
        return new Result(reader, now, issues, Changes([.. _annotated.Values.Select(document => document.Document)], now, reader._lexiconHash != _lexiconHash));
    }

    public IReadOnlyList<DecisionOutcome> DecisionsIn(IReadOnlyList<AnnotatedDocument> documents) =>
        [.. _annotator.Decisions.All.Select((decision, i) => new DecisionOutcome(decision, documents.Sum(document => document.DecisionCounts[i])))];

    private (IReadOnlyList<AnnotatedDocument> Documents, IReadOnlyList<Issue> Issues) ReadDocuments()
    {
        var issues = new List<Issue>([.. Lexicon.Issues, .. _annotator.Decisions.Issues]);
        var documents = _annotator.Source.Read([_path], issues, standardInput: null, _memory).ToList();
        var annotated = documents.AsParallel().AsOrdered()
            .Select(document => _annotated.TryGetValue(document.Text, out var known) ? known with { Document = document } : _annotator.Annotate(document)).ToList();
        _annotated.Clear();
        foreach (var document in annotated) _annotated.Add(document.Text, document);
        return (annotated, issues);
    }

    private static Table<CorpusChangeRow> Changes(IReadOnlyList<Document> before, IReadOnlyList<AnnotatedDocument> now, bool isNewLexicon)
    {
        var old = before.ToDictionary(document => document.Id, StringComparer.Ordinal);
        var ids = now.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var rows = now.Select(document => (document.Document, Change: ChangeOf(document.Document, old.GetValueOrDefault(document.Id), isNewLexicon)))
            .Where(item => item.Change is not null)
            .Select(item => new CorpusChangeRow(item.Document.Id, item.Change!.Value, item.Document.Path))
            .Concat(before.Where(document => !ids.Contains(document.Id)).Select(document => new CorpusChangeRow(document.Id, CorpusChange.Gone, document.Path)))
            .OrderBy(row => row.Change).ToList();
        int Count(CorpusChange change) => rows.Count(row => row.Change == change);
        var (added, changed, gone) = (Count(CorpusChange.New), Count(CorpusChange.Changed), Count(CorpusChange.Gone));
        var rest = now.Count - added - changed;
        return rows.ToTable(rows.Count == 0
            ? $"Nothing changed: {rest} texts kept"
            : $"{added} new, {changed} changed, {gone} gone; {rest} {(isNewLexicon ? "read again, as the dictionary has changed" : "kept")}");
    }

    private static CorpusChange? ChangeOf(Document now, Document? before, bool isNewLexicon)
    {
        if (before is null) return CorpusChange.New;
        var isSame = (before.Sha256, before.Title, before.Outlet, before.Url, before.Published) == (now.Sha256, now.Title, now.Outlet, now.Url, now.Published);
        return !isSame ? CorpusChange.Changed : isNewLexicon ? CorpusChange.ReadAgain : null;
    }

    // Names and contents of the analyst's tables.
    private static string HashOf(string? folder)
    {
        if (folder is null || !Directory.Exists(folder)) return "";
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            var content = File.ReadAllBytes(file);
            hash.AppendData(Encoding.UTF8.GetBytes($"{Path.GetFileName(file)}\n{content.Length}\n"));
            hash.AppendData(content);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>What a reader has read.</summary>
    internal sealed record Result(
        CorpusReader Reader, IReadOnlyList<AnnotatedDocument> Documents, IReadOnlyList<Issue> Issues, Table<CorpusChangeRow> Changes);
}
