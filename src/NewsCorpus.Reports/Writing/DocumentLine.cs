using System.Globalization;

namespace NewsCorpus.Reports.Writing;

/// <summary>A document in a list of documents.</summary>
internal static class DocumentLine
{
    /// <summary>Title, outlet, day, id and address, as far as they are known.</summary>
    public static string Of(Report report, AnnotatedDocument document) => string.Join(", ", new[]
    {
        document.Document.Title ?? report.Labels[document.Id],
        document.Provenance.Publisher?.Name ?? document.Document.Outlet ?? "no outlet",
        document.Document.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date",
        document.Id,
        SafeUrl.Of(document.Document.Url) ?? "",
    }.Where(part => part.Length > 0));
}
