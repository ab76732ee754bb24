using NewsCorpus.Reading.Documents.Files;

namespace NewsCorpus.Reading.Documents;

/// <summary>
/// The documents of one reading, so that the next one builds only those whose content, metadata, id or kind of file is another.
/// </summary>
/// <param name="earlier">What the reading before this one knew; null for none.</param>
internal sealed class DocumentMemory(DocumentMemory? earlier = null) : IDocumentMemory
{
    private readonly Dictionary<DocumentKey, Document> _earlier = earlier?._documents ?? [];
    private readonly Dictionary<DocumentKey, Document> _documents = [];

    /// <inheritdoc/>
    public bool Skips(FoundFile file, HashSet<string> ids) => false;

    /// <inheritdoc/>
    public bool Recalls(RawText raw, HashSet<string> ids, out Document? document)
    {
        document = null;
        if (DocumentKey.IdOf(raw, ids) is not { } id || !_earlier.TryGetValue(DocumentKey.Of(raw, id), out document)) return false;
        ids.Add(id);
        // A line that was put in moves all that follow.
        if (document.Path != raw.Path) document = document with { Path = raw.Path };
        Keep(raw, document);
        return true;
    }

    /// <inheritdoc/>
    public void Keep(RawText raw, Document document) => _documents[DocumentKey.Of(raw, document.Id)] = document;
}
