using System.Runtime.CompilerServices;
using NewsCorpus.Origins;
using NewsCorpus.Outlets;
using NewsCorpus.Tables;
using NewsCorpus.Text;

namespace NewsCorpus.Analysis;

/// <summary>Where a document comes from.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Origin">Id of the document that stands for the group of copies; its own where it has none.</param>
/// <param name="Relation">What it is to the document it is compared with.</param>
/// <param name="ComparedWith">Id of that document; null for an original.</param>
/// <param name="Similarity">Share of the shorter text's runs of three words that the longer has too, 0 to 1, four decimals; 1 for an original.</param>
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

/// <summary>Which documents are copies of one another, and of whose words.</summary>
public static class CorpusOrigins
{
    // A corpus never changes, so its texts are compared once, however many tables ask.
    private static readonly ConditionalWeakTable<Corpus, IReadOnlyList<TextOrigin>> Known = [];

    /// <summary>One row a document, in corpus order.</summary>
    public static Table<OriginRow> Of(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var texts = corpus.Documents.ToDictionary(document => document.Id, TextOf, StringComparer.Ordinal);
        return corpus.Documents.Zip(Find(corpus), (document, origin) => Row(document, origin, texts)).ToTable("Origins");
    }

    internal static IReadOnlyList<TextOrigin> Find(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Known.GetValue(corpus, key => OriginGroups.Find([.. key.Documents.Select(TextOf)]));
    }

    private static OriginRow Row(AnnotatedDocument document, TextOrigin origin, Dictionary<string, OriginText> texts)
    {
        var shared = origin.ComparedWith is { } other ? SharedPassage.Longest(texts[document.Id], texts[other]) : null;
        var (publisher, wire) = (document.Provenance.Publisher, document.Provenance.Wire);
        return new OriginRow(
            document.Id, origin.Origin, origin.Relation, origin.ComparedWith, origin.Similarity, shared?.Start, shared?.End,
            publisher?.Name, publisher?.Evidence, wire?.Name, wire?.Evidence, wire?.Span?.Start, wire?.Span?.End);
    }

    private static OriginText TextOf(AnnotatedDocument document)
    {
        var story = document.Text.Blocks.Where(block => block.IsStory)
            .ToLookup(block => block.Kind is BlockKind.Title or BlockKind.Dateline or BlockKind.Label, block => block.Span);
        return new OriginText(
            document.Id, document.Raw, [.. story[true]], [.. story[false]], document.Document.Published, document.Provenance.Wire?.Outlet);
    }
}
