using NewsCorpus.Reading.Documents.Files;

namespace NewsCorpus.Reading.Documents;

/// <summary>The documents of one reading, so that the next one builds only those whose content, metadata, id or kind of file is another.</summary>
/// <param name="earlier">What the reading before this one knew; null for none.</param>
internal sealed class DocumentMemory(DocumentMemory? earlier = null)
{
    private readonly Dictionary<Key, Document> _earlier = earlier?._documents ?? [];
    private readonly Dictionary<Key, Document> _documents = [];

    /// <summary>The document of a text that was read before, at its present place; its id is then taken.</summary>
    public Document? Recall(RawText raw, HashSet<string> ids)
    {
        var id = raw.Metadata.Id ?? raw.FallbackIds.FirstOrDefault(fallback => !ids.Contains(fallback));
        if (id is null || ids.Contains(id) || !_earlier.TryGetValue(KeyOf(raw, id), out var document)) return null;
        ids.Add(id);
        // A line that was put in moves all that follow.
        if (document.Path != raw.Path) document = document with { Path = raw.Path };
        Keep(raw, document);
        return document;
    }

    /// <summary>Remembers a document.</summary>
    public void Keep(RawText raw, Document document) => _documents[KeyOf(raw, document.Id)] = document;

    private static Key KeyOf(RawText raw, string id) => new(id, raw.Sha256, raw.Metadata, Path.GetExtension(raw.File));

    private sealed record Key(string Id, string Sha256, DocumentMetadata Metadata, string Extension);
}
