using NewsCorpus.Reading.Documents.Files;

namespace NewsCorpus.Reading.Documents;

/// <summary>The documents of one reading, so that the next one builds only those whose content, metadata or place is another.</summary>
/// <param name="earlier">What the reading before this one knew; null for none.</param>
internal sealed class DocumentMemory(DocumentMemory? earlier = null)
{
    private readonly Dictionary<(string Path, string Sha256, DocumentMetadata Metadata), Document> _earlier = earlier?._documents ?? [];
    private readonly Dictionary<(string Path, string Sha256, DocumentMetadata Metadata), Document> _documents = [];

    /// <summary>The document of a text that was read before, if its id is still free; the id is then taken.</summary>
    public Document? Recall(RawText raw, HashSet<string> ids)
    {
        if (!_earlier.TryGetValue(KeyOf(raw), out var document)) return null;
        // The id of the earlier reading need not be what it would get now: another file may have taken or freed it.
        var id = raw.Metadata.Id ?? raw.FallbackIds.FirstOrDefault(fallback => !ids.Contains(fallback));
        if (id != document.Id || !ids.Add(id)) return null;
        Keep(raw, document);
        return document;
    }

    /// <summary>Remembers a document.</summary>
    public void Keep(RawText raw, Document document) => _documents[KeyOf(raw)] = document;

    private static (string, string, DocumentMetadata) KeyOf(RawText raw) => (raw.Path, raw.Sha256, raw.Metadata);
}
