using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>Where a document has the words of a source, as statements write them, found once for all statements of the document.</summary>
internal sealed class NamedSourceSpans
{
    private readonly Dictionary<string, AnnotatedDocument> _documents;
    private readonly Dictionary<string, Dictionary<string, IReadOnlyList<TextSpan>>> _known = new(StringComparer.Ordinal);

    /// <summary>The sources of the documents of a corpus.</summary>
    public NamedSourceSpans(Corpus corpus) =>
        _documents = corpus.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);

    /// <summary>The document and the parts of the first source of these words; none where the document has no such source.</summary>
    public (AnnotatedDocument Document, IReadOnlyList<TextSpan> Spans) Of(string document, string source)
    {
        var found = _documents[document];
        if (!_known.TryGetValue(document, out var spans)) _known.Add(document, spans = SpansOf(found));
        return (found, spans.GetValueOrDefault(source, []));
    }

    private static Dictionary<string, IReadOnlyList<TextSpan>> SpansOf(AnnotatedDocument document)
    {
        var spans = new Dictionary<string, IReadOnlyList<TextSpan>>(StringComparer.Ordinal);
        foreach (var attribution in document.Attributions)
        {
            if (ClaimText.Words(document.Raw, attribution.NamedSource) is { } words) spans.TryAdd(words, attribution.NamedSource);
        }

        return spans;
    }
}
