using System.Collections.Concurrent;
using NewsCorpus.Charts;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Reads a corpus from its files, and again, keeping what has not changed.</summary>
internal sealed class CorpusReader : CorpusSource
{
    private readonly string _path;
    private readonly CorpusOptions _options;
    private readonly string _lexiconHash;
    private readonly DocumentMemory _memory;
    // By their texts, which a document keeps when only its place changes.
    private readonly Dictionary<StructuredText, AnnotatedDocument> _annotated = new(ReferenceEqualityComparer.Instance);
    private IReadOnlyList<AnnotatedDocument> _documents = [];

    // The last reading of each place, as long as somebody holds its corpus: the notebooks of one run all load the same one.
    private static readonly ConcurrentDictionary<(string, CorpusOptions), WeakReference<CorpusReader>> Latest = [];

    // With an earlier reader of the same dictionary, what it has read is known.
    private CorpusReader(string path, CorpusOptions options, CorpusReader? earlier)
    {
        RequireExists(path);
        (_path, _options) = (path, options);
        var files = LexiconFile.In(LexiconFolder(path, options));
        _lexiconHash = LexiconFile.HashOf(files);
        if (earlier?._lexiconHash != _lexiconHash) earlier = null;
        Annotator = earlier?.Annotator ?? Annotator.Of(files);
        _memory = new DocumentMemory(earlier?._memory);
        foreach (var (text, annotated) in earlier?._annotated ?? []) _annotated.Add(text, annotated);
        _documents = earlier?._documents ?? [];
    }

    private static CorpusReader? InMemory(string path, CorpusOptions options) =>
        Latest.TryGetValue((Path.GetFullPath(path), options), out var held) && held.TryGetTarget(out var reader) ? reader : null;

    private static void RequireExists(string path)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
            throw new DirectoryNotFoundException($"There is no file or folder '{path}'. Give the folder that holds the texts.");
    }

    public override Annotator Annotator { get; }

    /// <summary>
    /// The folder of the analyst's tables: the one that the options name, else <c>lexicon</c> inside the corpus folder; null for a
    /// single file.
    /// </summary>
    public static string? LexiconFolder(string path, CorpusOptions options) =>
        options.Lexicon ?? (Directory.Exists(path) ? Path.Combine(path, "lexicon") : null);

    /// <summary>
    /// Reads a corpus. What the last corpus from there still holds in memory is not read again where content, metadata and dictionary
    /// are the same.
    /// </summary>
    public static Reading Read(string path, CorpusOptions options)
    {
        RequireExists(path);
        var reader = new CorpusReader(path, options, InMemory(path, options));
        var (documents, issues) = reader.ReadDocuments();
        return reader.Result(documents, issues, CorpusChanges.None);
    }

    public override Reading ReadAgain()
    {
        var reader = new CorpusReader(_path, _options, this);
        var (now, issues) = reader.ReadDocuments();
        return reader.Result(now, issues, CorpusChanges.Between(
            [.. _annotated.Values.Select(document => document.Document)], now, reader._lexiconHash != _lexiconHash));
    }

    private Reading Result(IReadOnlyList<AnnotatedDocument> documents, IReadOnlyList<Issue> issues, Table<CorpusChangeRow> changes) =>
        new(this, new Lazy<IReadOnlyList<AnnotatedDocument>>(documents), issues, changes);

    private (IReadOnlyList<AnnotatedDocument> Documents, IReadOnlyList<Issue> Issues) ReadDocuments()
    {
        var issues = new List<Issue>([.. Lexicon.Issues, .. Annotator.Decisions.Issues]);
        var documents = Annotator.Source.Read([_path], issues, standardInput: null, _memory).ToList();
        IReadOnlyList<AnnotatedDocument> annotated = documents.AsParallel().AsOrdered().Select(Annotate).ToList();
        // The same list, so that what was worked out from it is still known.
        if (annotated.SequenceEqual(_documents, ReferenceEqualityComparer.Instance)) annotated = _documents;
        _documents = annotated;
        issues.AddRange(annotated.Select(document => document.Problem).OfType<Issue>());
        _annotated.Clear();
        foreach (var document in annotated) _annotated.Add(document.Text, document);
        foreach (var (place, held) in Latest) if (!held.TryGetTarget(out _)) Latest.TryRemove(place, out _);
        Latest[(Path.GetFullPath(_path), _options)] = new WeakReference<CorpusReader>(this);
        return (annotated, issues.ConvertAll(issue => Below(_path, issue)));

        AnnotatedDocument Annotate(Document document) =>
            !_annotated.TryGetValue(document.Text, out var known) ? Annotator.Annotate(document)
            : ReferenceEquals(known.Document, document) ? known : known with { Document = document };
    }

    /// <summary>Reports are handed on: what they say of a file names it below the corpus, not where that lies on this machine.</summary>
    public static Issue Below(string corpus, Issue issue)
    {
        var root = corpus.Replace('\\', '/').TrimEnd('/') + "/";
        var path = issue.Path.Replace('\\', '/');
        var isBelow = Path.IsPathRooted(corpus) && path.StartsWith(root, StringComparison.Ordinal);
        return isBelow ? issue with { Path = path[root.Length..] } : issue;
    }
}
