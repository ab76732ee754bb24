using System.Runtime.CompilerServices;
using NewsCorpus.Charts;

namespace NewsCorpus;

/// <summary>
/// What tables and exports tell of a document beside its text, for those that ask for one document after another at random.
/// </summary>
/// <param name="Title">Its title; null where unknown.</param>
/// <param name="Url">Its address; null where unknown.</param>
/// <param name="Published">Its day of publication; null where unknown.</param>
/// <param name="Outlet">The outlet that its metadata names; null where they name none.</param>
/// <param name="Publisher">The outlet that published it; null where unknown.</param>
/// <param name="Length">The UTF-16 code units of its raw text.</param>
internal readonly record struct DocumentFacts(
    string? Title, string? Url, DateOnly? Published, string? Outlet, string? Publisher, int Length)
{
    // Documents of a store go again when they were looked at, and to make one takes its neighbours, too.
    private static readonly ConditionalWeakTable<IReadOnlyList<AnnotatedDocument>, Dictionary<string, DocumentFacts>> Known = [];

    /// <summary>The facts of a corpus, by document.</summary>
    public static Dictionary<string, DocumentFacts> Of(Corpus corpus) => Known.GetValue(corpus.Documents, documents =>
        corpus.Kept?.Of<Row>(KeptNames.Facts) is { } kept
            ? kept.ToDictionary(
                row => row.Document, row => new DocumentFacts(row.Title, row.Url, row.Published, row.Outlet, row.Publisher, row.Length),
                StringComparer.Ordinal)
            : documents.ToDictionary(document => document.Id, Of, StringComparer.Ordinal));

    /// <summary>The facts as rows, in corpus order, for a store to keep.</summary>
    public static Table<Row> RowsOf(Corpus corpus) => Of(corpus)
        .Select(facts => new Row(
            facts.Key, facts.Value.Title, facts.Value.Url, facts.Value.Published, facts.Value.Outlet, facts.Value.Publisher,
            facts.Value.Length))
        .ToTable("Facts");

    private static DocumentFacts Of(AnnotatedDocument document) => new(
        document.Document.Title, document.Document.Url, document.Document.Published, document.Document.Outlet,
        document.Provenance.Publisher?.Name, document.Raw.Length);

    /// <summary>A document with its facts.</summary>
    internal sealed record Row(
        string Document, string? Title, string? Url, DateOnly? Published, string? Outlet, string? Publisher, int Length);
}
