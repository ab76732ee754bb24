using System.Runtime.CompilerServices;
using NewsCorpus.Reading.Origins;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Rows;

/// <summary>Where a document comes from.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Origin">Id of the document that stands for the group of copies; its own where it has none.</param>
/// <param name="Relation">What it is to the document it is compared with.</param>
/// <param name="ComparedWith">Id of that document; null for an original.</param>
/// <param name="Similarity">Share of the shorter text's runs of three words that the longer has too, 0 to 1, four decimals; 1 for an
/// original.</param>
/// <param name="Start">First UTF-16 code unit of the longest passage that it shares with that document; null for an original.</param>
/// <param name="End">One past the passage's last.</param>
/// <param name="Outlet">The outlet that published it; null where unknown.</param>
/// <param name="OutletFrom">How that is known; null where unknown.</param>
/// <param name="Wire">The agency or outlet that it takes its words or news from; null where nothing says.</param>
/// <param name="WireFrom">How that is known; null where nothing says.</param>
/// <param name="WireStart">First UTF-16 code unit of where the text names it; null where no text does.</param>
/// <param name="WireEnd">One past its last.</param>
public sealed record OriginRow(
    string Document, string Origin, TextRelation Relation, string? ComparedWith, double Similarity, int? Start, int? End,
    string? Outlet, OutletEvidence? OutletFrom, string? Wire, OutletEvidence? WireFrom, int? WireStart, int? WireEnd);
