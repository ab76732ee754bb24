using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Store.Appending;
using NewsCorpus.Store.Codec;
using NewsCorpus.Store.Database;

namespace NewsCorpus.Store.Indexing;

/// <summary>Brings a store up to date with a corpus.</summary>
internal sealed class Indexer
{
    private const int MostTextsWithClaims = 2_000;
    private readonly StoreDatabase _store;
    private readonly string _corpus;
    private readonly IndexOptions _options;
    private readonly Annotator _annotator;
    private readonly StoreContent _content;
    private readonly IssueLog _issues = [];
    private readonly StoreMemory _memory;
    private readonly IndexWriter _writer;

    private Indexer(StoreDatabase store, string corpus, IndexOptions options, IReadOnlyList<LexiconFile> lexicon)
    {
        (_store, _corpus, _options) = (store, corpus, options);
        // Building the recognisers takes about as long as looking into the store.
        var annotator = Task.Run(() => Annotator.Of(lexicon));
        _content = StoreContent.Of(store);
        _memory = new StoreMemory(_content.Files, _content.Texts, _issues);
        _annotator = annotator.GetAwaiter().GetResult();
        // Last, as nothing disposes of it where this fails.
        _writer = new IndexWriter(store, corpus, _memory, _content);
    }

    /// <summary>Stores what is new and removes what is gone.</summary>
    /// <param name="store">The store.</param>
    /// <param name="corpus">The file or folder that holds the texts.</param>
    /// <param name="options">How to index.</param>
    /// <param name="cancel">Ends the run after the texts in work; they are kept.</param>
    public static IndexSummary Run(StoreDatabase store, string corpus, IndexOptions options, CancellationToken cancel)
    {
        var lexicon = LexiconFile.In(CorpusReader.LexiconFolder(corpus, new CorpusOptions { Lexicon = options.Lexicon }));
        StoreVersion.Prepare(store, lexicon);
        return UnchangedCorpus.Is(store, corpus)
            ? Unchanged(store, options, lexicon)
            : new Indexer(store, corpus, options, lexicon).Run(cancel);
    }

    // The recognisers are not needed, only what is odd about their tables.
    private static IndexSummary Unchanged(StoreDatabase store, IndexOptions options, IReadOnlyList<LexiconFile> lexicon)
    {
        var kept = store.Rows($"SELECT count(*) FROM {Schema.Texts}", reader => (int)reader.GetInt64(0)).Single();
        var tables = LexiconTables.Of(lexicon);
        return new IndexSummary(
            0, kept, 0, CorpusTables.Claims(store, WantsClaims(options, kept)), IsComplete: true,
            [.. tables.Issues, .. new ActorDecisions(tables).Issues, .. StoreContent.IssuesOf(store)]);
    }

    private static bool WantsClaims(IndexOptions options, int texts) => options.Claims ?? texts <= MostTextsWithClaims;

    private IndexSummary Run(CancellationToken cancel)
    {
        using var writer = _writer;
        var total = _options.Progress is null ? 0 : ReadingMeter.TotalOf([_corpus]);
        var batch = new List<TextRows>();
        // The reading thread adds to the log meanwhile.
        var problems = new List<Issue>();
        var (writes, transactions) = (BatchClock.OfWrites(), BatchClock.OfTransactions(_options.BatchTexts));
        var last = 0;
        foreach (var rows in Annotated(cancel))
        {
            batch.Add(rows);
            problems.AddRange(rows.Problems);
            last = rows.Visit;
            var endsTransaction = transactions.IsDue(rows);
            if (!writes.IsDue(rows) && !endsTransaction) continue;
            _writer.Write(batch, last);
            batch.Clear();
            if (endsTransaction) _writer.Commit();
            _options.Progress?.Report(new IndexProgress(_writer.Written, _memory.Kept, _memory.Meter.Bytes, total));
        }

        if (cancel.IsCancellationRequested)
        {
            if (batch.Count > 0) _writer.Write(batch, last);
            _writer.Commit();
            return Summary(gone: 0, claims: null, isComplete: false);
        }

        var gone = _writer.Finish(batch, [.. _issues.Others, .. problems]);
        _options.Progress?.Report(new IndexProgress(_writer.Written, _memory.Kept, total, total));
        return Summary(gone, CorpusTables.Claims(_store, WantsClaims(_options, _writer.Written + _memory.Kept)), isComplete: true);
    }

    // In the order of the corpus, annotated on all cores.
    private IEnumerable<TextRows> Annotated(CancellationToken cancel)
    {
        var documents = _annotator.Source.Read([_corpus], _issues, standardInput: null, _memory);
        var batches = DocumentBatches.Of(documents.Select(WithPlace), item => item.Document, _options.BatchTexts);
        return OrderedWork.Select(batches, RowsOf, cancel);
    }

    private TextRows RowsOf(List<(Document Document, NewText Place)> batch)
    {
        var rows = _writer.NewRows();
        // One step for all texts before the next, as the annotator does.
        var found = _annotator.Annotate(batch.ConvertAll(item => item.Document));
        foreach (var annotated in found) _ = annotated.Themes.Count + annotated.Actions.Count;
        var bytes = found.Zip(batch, (annotated, item) => AnnotationWriter.Write(annotated, item.Place.BodyStart)).ToList();
        for (var i = 0; i < batch.Count; i++)
        {
            var place = batch[i].Place;
            rows.Add(new StoredText(found[i], bytes[i], place.File, place.Item, place.HasGivenId, place.Key, place.Line), place.Visit);
        }

        return rows;
    }

    // The memory notes a text's place just before its document is given.
    private (Document Document, NewText Place) WithPlace(Document document) => _memory.New.TryDequeue(out var place)
        ? (document, place)
        : throw new InvalidOperationException("A document came without its place.");

    private IndexSummary Summary(int gone, int? claims, bool isComplete) => new(
        _writer.Written, _memory.Kept, gone, claims, isComplete,
        [.. _annotator.Lexicon.Issues, .. _annotator.Decisions.Issues, .. StoreContent.IssuesOf(_store)]);
}
