using NewsCorpus.Reading.Text;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Content;

/// <summary>What the sections of a report share: the corpus, its claims, and the way back from a row to its sentence.</summary>
internal sealed class ReportContext
{
    private readonly Dictionary<string, AnnotatedDocument> _documents;
    private readonly Lazy<ClaimLedger> _ledger;

    public ReportContext(Corpus corpus)
    {
        Corpus = corpus;
        Labels = DocumentLabels.Of(corpus);
        _documents = corpus.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        _ledger = new Lazy<ClaimLedger>(() => ClaimLedger.Of(corpus));
    }

    public Corpus Corpus { get; }

    /// <summary>The claims; read when first asked for.</summary>
    public ClaimLedger Ledger => _ledger.Value;

    /// <summary>Short names of the documents by their ids.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; }

    public AnnotatedDocument Document(string id) => _documents[id];

    /// <summary>The first words of a document's story, by which a reader knows it again; empty where it has none.</summary>
    public string OpeningOf(string id)
    {
        var document = Document(id);
        var sentences = document.Text.SentencesIn(Scope.Story)
            .Where(item => document.Text.BlockOf(item.Sentence).Kind is BlockKind.Paragraph or BlockKind.ListItem);
        return Words.Shorten(ScopeExtensions.OneLine(sentences.Select(item => item.Sentence.Span.Of(document.Raw)).FirstOrDefault("")), 80);
    }

    public string? OutletOf(string id) => Document(id).Provenance.Publisher?.Name ?? Document(id).Document.Outlet;

    public DateOnly? PublishedOf(string id) => Document(id).Document.Published;

    /// <summary>The sentence at a span of a document.</summary>
    public Place At(string document, int start, int end) => Place.Of(Document(document), start, end);

    /// <summary>A number of things, each with its document and span.</summary>
    public Cited Count<T>(IReadOnlyCollection<T> rows, Func<T, (string Document, int Start, int End)> span) =>
        new(rows.Count, [.. rows.Select(span).Select(at => At(at.Document, at.Start, at.End))]);

    /// <summary>A number of documents.</summary>
    public Cited Documents(IEnumerable<string> ids)
    {
        var places = ids.Distinct(StringComparer.Ordinal).Select(id => Place.Whole(Document(id))).ToList();
        return new Cited(places.Count, places);
    }
}
