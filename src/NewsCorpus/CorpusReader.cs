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
        var files = LexiconFile.In(LexiconFolder(path, options));
        _lexiconHash = LexiconFile.HashOf(files);
        if (earlier?._lexiconHash != _lexiconHash) earlier = null;
        Annotator = earlier?.Annotator ?? Annotator.Of(files);
        _memory = new DocumentMemory(earlier?._memory);
        foreach (var (text, annotated) in earlier?._annotated ?? []) _annotated.Add(text, annotated);
    }

    public override Annotator Annotator { get; }

    /// <summary>
    /// The folder of the analyst's tables: the one that the options name, else <c>lexicon</c> inside the corpus folder; null for a
    /// single file.
    /// </summary>
    public static string? LexiconFolder(string path, CorpusOptions options) =>
        options.Lexicon ?? (Directory.Exists(path) ? Path.Combine(path, "lexicon") : null);

    public Reading Read()
    {
        var (documents, issues) = ReadDocuments();
        return Result(documents, issues, CorpusChanges.None);
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
        var annotated = documents.AsParallel().AsOrdered().Select(Annotate).ToList();
        issues.AddRange(annotated.Select(document => document.Problem).OfType<Issue>());
        _annotated.Clear();
        foreach (var document in annotated) _annotated.Add(document.Text, document);
        return (annotated, issues.ConvertAll(issue => Below(_path, issue)));

        AnnotatedDocument Annotate(Document document) =>
            _annotated.TryGetValue(document.Text, out var known) ? known with { Document = document } : Annotator.Annotate(document);
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
