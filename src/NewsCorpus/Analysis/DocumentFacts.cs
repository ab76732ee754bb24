using System.Runtime.CompilerServices;

namespace NewsCorpus;

/// <summary>
/// What tables and exports tell of a document beside its text, for those that ask for one document after another at random.
/// </summary>
/// <param name="Title">Its title; null where unknown.</param>
/// <param name="Url">Its address; null where unknown.</param>
/// <param name="Published">Its day of publication; null where unknown.</param>
/// <param name="Outlet">The outlet that its metadata names; null where they name none.</param>
/// <param name="Publisher">The outlet that published it; null where unknown.</param>
internal readonly record struct DocumentFacts(string? Title, string? Url, DateOnly? Published, string? Outlet, string? Publisher)
{
    // Documents of a store go again when they were looked at, and to make one takes its neighbours, too.
    private static readonly ConditionalWeakTable<IReadOnlyList<AnnotatedDocument>, Dictionary<string, DocumentFacts>> Known = [];

    /// <summary>The facts of a corpus, by document.</summary>
    public static Dictionary<string, DocumentFacts> Of(Corpus corpus) => Known.GetValue(corpus.Documents, documents => documents
        .ToDictionary(document => document.Id, Of, StringComparer.Ordinal));

    private static DocumentFacts Of(AnnotatedDocument document) => new(
        document.Document.Title, document.Document.Url, document.Document.Published, document.Document.Outlet,
        document.Provenance.Publisher?.Name);
}
