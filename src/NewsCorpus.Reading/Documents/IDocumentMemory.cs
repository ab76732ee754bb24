using NewsCorpus.Reading.Documents.Files;

namespace NewsCorpus.Reading.Documents;

/// <summary>What an earlier reading knows, so that the next one does less.</summary>
internal interface IDocumentMemory
{
    /// <summary>True for a file that is passed over: nothing in it has changed. Its ids are then taken.</summary>
    bool Skips(FoundFile file, HashSet<string> ids);

    /// <summary>True for a line of JSON that was read before and is passed over; its id is then taken.</summary>
    /// <param name="file">The file.</param>
    /// <param name="hash">The hash of the line.</param>
    /// <param name="number">The number of the line, from 1.</param>
    /// <param name="ids">The ids of the reading so far.</param>
    bool RecallsLine(FoundFile file, Guid hash, long number, HashSet<string> ids) => false;

    /// <summary>True for a text that was read before; its id is then taken.</summary>
    /// <param name="raw">The text.</param>
    /// <param name="ids">The ids of the reading so far.</param>
    /// <param name="document">The document at its present place; null where it is passed over.</param>
    bool Recalls(RawText raw, HashSet<string> ids, out Document? document);

    /// <summary>Remembers a document.</summary>
    void Keep(RawText raw, Document document);
}
