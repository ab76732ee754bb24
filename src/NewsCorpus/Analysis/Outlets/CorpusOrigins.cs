using System.Runtime.CompilerServices;
using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Origins;
using NewsCorpus.Reading.Outlets;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Which documents are copies of one another, and of whose words.</summary>
public static class CorpusOrigins
{
    // A corpus never changes, so its texts are compared once, however many tables ask.
    private static readonly ConditionalWeakTable<IReadOnlyList<AnnotatedDocument>, IReadOnlyList<TextOrigin>> Known = [];

    /// <summary>One row a document, in corpus order.</summary>
    public static Table<OriginRow> Of(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (corpus.Kept?.Of<OriginRow>(KeptNames.Origins) is { } kept) return kept;
        var texts = corpus.Documents.ToDictionary(document => document.Id, TextOf, StringComparer.Ordinal);
        return corpus.Documents.Zip(Find(corpus), (document, origin) => Row(document, origin, texts)).ToTable("Origins");
    }

    internal static IReadOnlyList<TextOrigin> Find(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (corpus.Kept?.Of<OriginRow>(KeptNames.Origins) is { } kept) return [.. kept.Select(Origin)];
        return Known.GetValue(corpus.Documents, documents => OriginGroups.Find([.. documents.Select(TextOf)]));
    }

    private static TextOrigin Origin(OriginRow row) => new(row.Document, row.Origin, row.Relation, row.ComparedWith, row.Similarity);

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
