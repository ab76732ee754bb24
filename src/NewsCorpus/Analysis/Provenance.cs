using System.Globalization;
using NewsCorpus.Tables;

namespace NewsCorpus.Analysis;

/// <summary>Whether a document states one of the facts about its origin.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Field">Title, date, outlet or URL.</param>
/// <param name="Value">What it states; null where it states nothing.</param>
/// <param name="Missing">Why there is no value; null where there is one.</param>
public sealed record ProvenanceRow(string Document, string Field, string? Value, string? Missing);

/// <summary>Where the texts say that they come from.</summary>
public static class Provenance
{
    /// <summary>Four rows a document, in corpus order.</summary>
    public static Table<ProvenanceRow> Of(Corpus corpus) => corpus.Documents
        .SelectMany(document => new[]
        {
            Row(document.Id, "title", document.Document.Title),
            Row(document.Id, "date", document.Document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Row(document.Id, "outlet", document.Provenance.Publisher?.Name),
            Row(document.Id, "URL", document.Document.Url),
        })
        .ToTable("Provenance");

    private static ProvenanceRow Row(string document, string field, string? value) =>
        new(document, field, value, value is null ? "not stated in the text or its metadata" : null);
}
