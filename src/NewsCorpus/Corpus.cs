using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>How to load a corpus.</summary>
public readonly record struct CorpusOptions
{
    /// <summary>The analyst's dictionary folder; null for the <c>lexicon</c> folder inside the corpus folder.</summary>
    public string? Lexicon { get; init; }
}

/// <summary>A pile of news texts, read and annotated. Immutable: a filter or a reload gives another corpus.</summary>
public sealed class Corpus
{
    private readonly CorpusSource.Reading _reading;
    private readonly Lazy<IReadOnlyList<AnnotatedDocument>> _documents;
    private readonly Lazy<IReadOnlyList<DecisionOutcome>> _decisions;
    private readonly Func<AnnotatedDocument, bool>? _filter;

    private Corpus(CorpusSource.Reading reading, Lazy<IReadOnlyList<AnnotatedDocument>> documents, Func<AnnotatedDocument, bool>? filter)
    {
        (_reading, _documents, _filter) = (reading, documents, filter);
        _decisions = new Lazy<IReadOnlyList<DecisionOutcome>>(() => reading.Source.DecisionsIn(Documents));
    }

    /// <summary>The documents that could be read, in ordinal order of relative path.</summary>
    public IReadOnlyList<AnnotatedDocument> Documents => _documents.Value;

    /// <summary>Warnings and rejections, of documents and of dictionary lines.</summary>
    public IReadOnlyList<Issue> Issues => _reading.Issues;

    /// <summary>The dictionaries that were used.</summary>
    internal LexiconTables Lexicon => _reading.Source.Lexicon;

    /// <summary>The analyst's decisions about mentions, each with the number of mentions that it changed.</summary>
    public IReadOnlyList<DecisionOutcome> Decisions => _decisions.Value;

    /// <summary>Where the documents come from.</summary>
    internal CorpusSource Source => _reading.Source;

    /// <summary>What was kept of tables over all its documents; null where nothing was, and where a filter left some out.</summary>
    internal KeptTables? Kept => _filter is null ? Source.Kept : null;

    /// <summary>
    /// What <see cref="Reload"/> found new, changed or gone; the title says it in a sentence. Empty for a corpus that was loaded.
    /// </summary>
    public Table<CorpusChangeRow> Changes => _reading.Changes;

    /// <summary>
    /// Loads a file or a folder. What cannot be read is in <see cref="Issues"/>; the rest loads. Texts that a corpus from the same place
    /// holds in memory, and that have not changed since, are not read again.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is nothing at <paramref name="path"/>.</exception>
    public static Corpus Load(string path, CorpusOptions options = default) => Of(CorpusReader.Read(path, options));

    /// <summary>
    /// The corpus as its files are now. Only texts that are new or changed (by their content and metadata) are read; where the analyst's
    /// dictionary has changed, all are. <see cref="Changes"/> says what that was. A filter of this corpus holds for the new one.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">The folder or file is gone.</exception>
    public Corpus Reload() => Of(_reading.Source.ReadAgain(), _filter);

    /// <summary>The corpus of the documents for which something holds. Every analysis and chart takes it like any other.</summary>
    public Corpus Where(Func<AnnotatedDocument, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var before = _filter;
        return new Corpus(
            _reading, Filtered(_documents, condition), before is null ? condition : document => before(document) && condition(document));
    }

    /// <summary>
    /// The corpus of the documents with some ids, in its own order. Ids that no document has are passed over; of no ids, nothing is read.
    /// </summary>
    /// <param name="documents">The ids; case matters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public Corpus Only(IEnumerable<string> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var ids = documents.ToHashSet(StringComparer.Ordinal);
        return ids.Count > 0
            ? Where(document => ids.Contains(document.Id))
            : new Corpus(_reading, new Lazy<IReadOnlyList<AnnotatedDocument>>([]), _ => false);
    }

    /// <summary>
    /// The documents published from one day to another, both included; null leaves that end open. Documents without a date are left out.
    /// </summary>
    public Corpus Between(DateOnly? first, DateOnly? last) => Where(document =>
        document.Document.Published is { } day && !(day < first) && !(day > last));

    /// <summary>The documents that an outlet published.</summary>
    /// <param name="outlet">The outlet's id or name; case does not matter.</param>
    public Corpus Outlet(string outlet)
    {
        ArgumentNullException.ThrowIfNull(outlet);
        bool Is(string? name) => string.Equals(name, outlet, StringComparison.OrdinalIgnoreCase);
        return Where(document => Is(document.Provenance.Publisher?.Outlet) || Is(document.Provenance.Publisher?.Name)
            || Is(document.Document.Outlet));
    }

    /// <summary>The corpus of a reading.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="filter">Holds for the documents to keep; null for all.</param>
    internal static Corpus Of(CorpusSource.Reading reading, Func<AnnotatedDocument, bool>? filter = null) =>
        new(reading, filter is null ? WithActors(reading) : Filtered(WithActors(reading), filter), filter);

    // Of all texts, whatever a filter leaves out: who is an actor does not hang on the part that is looked at.
    private static Lazy<IReadOnlyList<AnnotatedDocument>> WithActors(CorpusSource.Reading reading) =>
        new(() => reading.Source.WithActors(reading.Documents.Value));

    private static Lazy<IReadOnlyList<AnnotatedDocument>> Filtered(Lazy<IReadOnlyList<AnnotatedDocument>> documents,
        Func<AnnotatedDocument, bool> condition) =>
        new([.. documents.Value.Where(condition)]);
}
