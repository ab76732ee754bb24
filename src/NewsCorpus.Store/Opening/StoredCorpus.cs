using NewsCorpus.Charts;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;
using NewsCorpus.Reading.Unlisted;
using NewsCorpus.Rows;
using NewsCorpus.Store.Codec;
using NewsCorpus.Store.Database;

namespace NewsCorpus.Store.Opening;

/// <summary>A corpus that was read from a store: what <c>index</c> has found is not worked out again.</summary>
internal sealed class StoredCorpus : CorpusSource
{
    // Others are of files that are gone, or not yet read to their end.
    private const string InCorpus = "file <> ''";

    private readonly Lazy<LexiconTables> _lexicon;
    private readonly Lazy<Annotator> _annotator;
    private readonly Lazy<IReadOnlyList<AnnotatedDocument>> _documents;
    private readonly string _lexiconHash;
    private readonly bool _hasDecisions;
    private readonly Lock _gate = new();
    private string? _version;
    private bool _hasVersion;

    private StoredCorpus(string? path, StoreDatabase store)
    {
        IReadOnlyList<LexiconFile> lexicon = [.. store.Rows(
            $"SELECT name, shown, content FROM {Schema.Dictionary}",
            reader => new LexiconFile(reader.GetString(0), reader.GetString(1), reader.GetString(2)))];
        (Path, _lexiconHash) = (path, LexiconFile.HashOf(lexicon));
        _lexicon = new Lazy<LexiconTables>(() => LexiconTables.Of(lexicon));
        _annotator = new Lazy<Annotator>(() => Annotator.Of(Lexicon));
        _documents = new Lazy<IReadOnlyList<AnnotatedDocument>>(Load);
        if (path is null) return;
        _hasDecisions = lexicon.Any(file => file.Name == TableSchema.Decisions + ".tsv");
        Kept = new KeptInStore(path, Version, OpenAgain);
    }

    /// <inheritdoc/>
    public override KeptTables? Kept { get; }

    /// <summary>The store's file; null for the one that is being written.</summary>
    public string? Path { get; }

    /// <inheritdoc/>
    public override Annotator Annotator => _annotator.Value;

    /// <inheritdoc/>
    public override LexiconTables Lexicon => _lexicon.Value;

    /// <summary>The corpus in a store file. Its documents are loaded when they are first asked for.</summary>
    public static Corpus Open(string path)
    {
        using var store = StoreDatabase.OpenForRows(path);
        if (!StoreVersion.IsReadable(store))
        {
            throw new IOException(
                $"The store '{path}' was filled by another version of this program. Run newscorpus index again; it is then filled anew.");
        }

        var source = new StoredCorpus(path, store);
        return Corpus.Of(source.Result(store, CorpusChanges.None));
    }

    /// <summary>The corpus in a store that is open.</summary>
    public static Corpus Read(StoreDatabase store)
    {
        var source = new StoredCorpus(null, store);
        return Corpus.Of(new Reading(source, new Lazy<IReadOnlyList<AnnotatedDocument>>(source.Load(store)), [], CorpusChanges.None));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<AnnotatedDocument> WithActors(IReadOnlyList<AnnotatedDocument> documents) => documents is StoredDocuments
        ? documents
        : _hasDecisions || Path is null ? base.WithActors(documents) : UnlistedActors.AddTo(documents, () => Annotator);

    // Without any, the recognisers need not be built.
    /// <inheritdoc/>
    public override IReadOnlyList<DecisionOutcome> DecisionsIn(IReadOnlyList<AnnotatedDocument> documents) =>
        _hasDecisions || Path is null ? base.DecisionsIn(documents) : [];

    /// <inheritdoc/>
    public override Reading ReadAgain()
    {
        if (Path is null) throw new InvalidOperationException("This corpus is being written.");
        using var store = StoreDatabase.OpenForRows(Path);
        var now = new StoredCorpus(Path, store);
        // Nobody has seen the documents yet, so there is nothing to compare with.
        var areSeen = _documents.IsValueCreated && _documents.Value is not StoredDocuments { AreRead: false };
        if (!areSeen) return now.Result(store, CorpusChanges.None);
        var changes = CorpusChanges.Between(
            [.. _documents.Value.Select(document => document.Document)], now._documents.Value, now._lexiconHash != _lexiconHash);
        return now.Result(store, changes);
    }

    private Reading Result(StoreDatabase store, Table<CorpusChangeRow> changes) => new(this, _documents, IssuesOf(store), changes);

    // Those of the dictionary need the recognisers, which few analyses ask for.
    private OnDemand<Issue> IssuesOf(StoreDatabase store)
    {
        var texts = StoreContent.IssuesOf(store);
        return new OnDemand<Issue>(() => [.. DictionaryIssues.Kept(Kept) ?? DictionaryIssues.Of(Annotator), .. texts]);
    }

    // That of the tables which were read first, or of the documents where these were. Should the store be filled anew in between, the
    // tables hold no longer.
    private string? Version(StoreDatabase store)
    {
        lock (_gate)
        {
            if (!_hasVersion) (_version, _hasVersion) = (WholeTables.Version(store), true);
            return _version;
        }
    }

    // The tables that were read first must still be those of the texts.
    private StoreDatabase OpenAgain()
    {
        var store = StoreDatabase.OpenForRows(Path!);
        if (Version(store) == WholeTables.Version(store)) return store;
        store.Dispose();
        throw new IOException(
            $"The store '{Path}' was indexed again after its first tables were read. Open it again, or go on with Reload().");
    }

    private IReadOnlyList<AnnotatedDocument> Load()
    {
        using var store = OpenAgain();
        // Analyses that keep nothing of what they worked out go through the documents again and again.
        if (WholeTables.Version(store) is null || _hasDecisions) return Load(store);
        var count = store.Rows($"SELECT count(*) FROM {Schema.Texts} WHERE {InCorpus}", reader => (int)reader.GetInt64(0)).Single();
        var order = new Lazy<IReadOnlyList<long>>(() =>
        {
            using var again = OpenAgain();
            return OrderOf(again);
        }, LazyThreadSafetyMode.PublicationOnly);
        return new StoredDocuments(count, range =>
        {
            using var again = OpenAgain();
            var texts = TextsOf(again, range is { } part ? $"rowid IN ({string.Join(", ", order.Value.Take(part))})" : InCorpus);
            var unlisted = UnlistedMentions.Read(again, range is null ? null : texts.Select(text => text.Id));
            return (texts, (text, owner) => text.Document(owner, unlisted.Contains(text.Id) ? unlisted[text.Id] : null));
        });
    }

    private IReadOnlyList<AnnotatedDocument> Load(StoreDatabase store) => [.. TextsOf(store, InCorpus).Select(text => text.Document())];

    // The rows in the order of the documents.
    private static IReadOnlyList<long> OrderOf(StoreDatabase store) => [.. VectorReader
        .Rows(store.Connection, $"SELECT file, item, rowid FROM {Schema.Texts} WHERE {InCorpus}", reader =>
            (File: reader.Text(0), Item: reader.Long(1), Row: reader.Long(2)))
        .OrderBy(text => text.File, StringComparer.Ordinal).ThenBy(text => text.Item).Select(text => text.Row)];

    private List<TextRow> TextsOf(StoreDatabase store, string condition)
    {
        var shared = new SharedReading(
            (raw, bodyStart) => Tokenizer.Tokenize(raw, Annotator.Vocabulary, bodyStart), new Lazy<WordTable>(() => Annotator.Words));
        return [.. store
            .AllRows<TextRow>(TextRow.Columns, Schema.Texts, condition, () => reader => new TextRow(reader, shared))
            .OrderBy(text => text.File, StringComparer.Ordinal).ThenBy(text => text.Item)];
    }
}
