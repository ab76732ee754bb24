using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>What is in the pile.</summary>
public static class CorpusOverview
{
    private static readonly RowsInUse<DocumentRow> RowsOfDocuments = new((corpus, _) => DocumentsOf(corpus), KeptNames.Documents);
    private static readonly RowsInUse<BlockRow> RowsOfBlocks = new((corpus, _) => BlocksOf(corpus), KeptNames.Blocks);
    private static readonly RowsInUse<UnlistedNameRow> RowsOfNames = new(UnlistedNamesOf, KeptNames.UnlistedNames);

    /// <summary>One row a document, in corpus order.</summary>
    public static Table<DocumentRow> Documents(Corpus corpus) => RowsOfDocuments.Of(corpus, Scope.Story);

    private static Table<DocumentRow> DocumentsOf(Corpus corpus) => corpus.Documents
        .Select(document =>
        {
            var text = document.Text;
            bool InStory(TextSpan span) => Scope.Story.Includes(text, span);
            return new DocumentRow(
                document.Id, document.Document.Title, document.Provenance.Publisher?.Name,
                document.Document.Published, document.Document.PublishedFrom,
                text.WordsIn(Scope.Story),
                text.SentencesIn(Scope.Story).Count(),
                document.MentionsIn(Scope.Story).Count(),
                document.Dates.Count(date => InStory(date.Span)),
                document.Attributions.Count(attribution => InStory(attribution.Cue[0])));
        })
        .ToTable("Documents");

    /// <summary>One row for each kind of block that a document has, in corpus order.</summary>
    public static Table<BlockRow> Blocks(Corpus corpus) => RowsOfBlocks.Of(corpus, Scope.Story);

    private static Table<BlockRow> BlocksOf(Corpus corpus) => corpus.Documents
        .SelectMany(document => document.Text.Blocks.Zip(document.Text.BlockWords)
            .GroupBy(block => block.First.Kind)
            .OrderBy(group => group.Key)
            .Select(group => new BlockRow(document.Id, group.Key, group.Count(), group.Sum(block => block.Second.Words))))
        .ToTable("Blocks");

    /// <summary>The names that the dictionary lacks, the most frequent first: candidates for a row of your own.</summary>
    public static Table<UnlistedNameRow> UnlistedNames(Corpus corpus, Scope scope = Scope.Story) => RowsOfNames.Of(corpus, scope);

    private static Table<UnlistedNameRow> UnlistedNamesOf(Corpus corpus, Scope scope) => corpus.Documents
        .SelectMany(document => document.Names
            .Where(name => scope.Includes(document.Text, name.Span))
            .Select(name => (Document: document, Name: name, Text: ScopeExtensions.OneLine((name.FullName ?? name.Span).Of(document.Raw)))))
        .GroupBy(item => item.Text, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group =>
        {
            var (document, name, text) = group.First();
            return new UnlistedNameRow(
                text, group.Select(item => item.Name.Type).FirstOrDefault(type => type is not null),
                group.Count(), group.Select(item => item.Document.Id).Distinct().Count(),
                document.Id, name.Span.Start, name.Span.End, document.Text.ContextOf(name.Span));
        })
        .ToTable("Names that the dictionary lacks");

    /// <summary>The analyst's decisions in their order, each with the number of mentions that it changed.</summary>
    public static Table<DecisionRow> Decisions(Corpus corpus) => corpus.Decisions
        .Select(outcome => new DecisionRow(
            outcome.Decision.Id, outcome.Decision.Action, outcome.Decision.Actor, outcome.Decision.Target,
            outcome.Decision.Text, outcome.Decision.Document, outcome.Changed))
        .ToTable("The analyst's decisions");
}
