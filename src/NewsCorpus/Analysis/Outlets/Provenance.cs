using System.Globalization;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Where the texts say that they come from.</summary>
public static class Provenance
{
    /// <summary>Four rows a document, in corpus order.</summary>
    public static Table<ProvenanceRow> Of(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Kept?.Of<ProvenanceRow>(KeptNames.Provenance) ?? RowsOf(corpus);
    }

    private static Table<ProvenanceRow> RowsOf(Corpus corpus) => corpus.Documents
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
