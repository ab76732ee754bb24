using NewsCorpus.Origins;
using NewsCorpus.Tables;
using NewsCorpus.Text;

namespace NewsCorpus.Analysis;

/// <summary>Where a document comes from.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Origin">Id of the document that stands for the group of copies; its own where it has none.</param>
/// <param name="Relation">What it is to the document it is compared with.</param>
/// <param name="ComparedWith">Id of that document; null for an original.</param>
/// <param name="Similarity">Share of the shorter text's runs of three words that the longer has too, 0 to 1, four decimals; 1 for an original.</param>
public sealed record OriginRow(string Document, string Origin, TextRelation Relation, string? ComparedWith, double Similarity);

/// <summary>Which documents are copies of one another.</summary>
public static class CorpusOrigins
{
    /// <summary>One row a document, in corpus order.</summary>
    public static Table<OriginRow> Of(Corpus corpus) => Find(corpus)
        .Select(origin => new OriginRow(origin.Key, origin.Origin, origin.Relation, origin.ComparedWith, origin.Similarity))
        .ToTable("Origins");

    internal static IReadOnlyList<TextOrigin> Find(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return OriginGroups.Find([.. corpus.Documents.Select(TextOf)]);
    }

    private static OriginText TextOf(AnnotatedDocument document)
    {
        var story = document.Text.Blocks.Where(block => block.IsStory).ToList();
        var body = story.Where(block => block.Kind is not (BlockKind.Title or BlockKind.Dateline or BlockKind.Label)).ToList();
        return new OriginText(
            document.Id, document.Raw, [.. story.Select(block => block.Span)], [.. body.Select(block => block.Span)],
            document.Document.Published);
    }
}
