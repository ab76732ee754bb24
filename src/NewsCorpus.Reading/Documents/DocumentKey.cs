using NewsCorpus.Reading.Documents.Metadata;

namespace NewsCorpus.Reading.Documents;

/// <summary>What a document is made from: two texts of one key give the same document but for its path.</summary>
internal sealed record DocumentKey(string Id, string Sha256, DocumentMetadata Metadata, string Extension)
{
    /// <summary>The key of a text that gets an id.</summary>
    public static DocumentKey Of(RawText raw, string id) => new(id, raw.Sha256, raw.Metadata, Path.GetExtension(raw.File));

    /// <summary>The id that a text would get now; null where its given id is taken.</summary>
    public static string? IdOf(RawText raw, HashSet<string> ids) => raw.Metadata.Id is { } given
        ? ids.Contains(given) ? null : given
        : raw.FallbackIds.FirstOrDefault(fallback => !ids.Contains(fallback));
}
