using System.Globalization;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Rows;

/// <summary>Whether a document states one of the facts about its origin.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Field">Title, date, outlet or URL.</param>
/// <param name="Value">What it states; null where it states nothing.</param>
/// <param name="Missing">Why there is no value; null where there is one.</param>
public sealed record ProvenanceRow(string Document, string Field, string? Value, string? Missing);
