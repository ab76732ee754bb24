using NewsCorpus.Actors;
using NewsCorpus.Documents;
using NewsCorpus.Tables;
using NewsCorpus.Text;

namespace NewsCorpus.Analysis;

/// <summary>A document and how much was found in it. Counts are of the story; the blocks' are of everything.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Title">Its headline; null where none was found.</param>
/// <param name="Outlet">The outlet that published it; null where unknown.</param>
/// <param name="Published">Day of publication; null where unknown.</param>
/// <param name="PublishedFrom">What settled the day; null where unknown.</param>
/// <param name="Words">Words of the story.</param>
/// <param name="Sentences">Sentences of the story.</param>
/// <param name="Mentions">Mentions of known actors.</param>
/// <param name="Dates">Time expressions.</param>
/// <param name="Attributions">Statements that are attributed to someone.</param>
public sealed record DocumentRow(
    string Document, string? Title, string? Outlet, DateOnly? Published, PublishedFrom? PublishedFrom,
    int Words, int Sentences, int Mentions, int Dates, int Attributions);

/// <summary>How much of a document is of one kind of block.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Kind">Kind of block.</param>
/// <param name="Blocks">How many there are.</param>
/// <param name="Words">Their words.</param>
public sealed record BlockRow(string Document, BlockKind Kind, int Blocks, int Words);

/// <summary>A proper name that no dictionary entry covers, with how often and where it stands.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Type">A rough guess; null where nothing tells.</param>
/// <param name="Mentions">How often it stands in the corpus.</param>
/// <param name="Documents">In how many documents.</param>
/// <param name="Document">The first document that has it.</param>
/// <param name="Start">Where it first stands there, in UTF-16 code units.</param>
/// <param name="End">The end of that place.</param>
/// <param name="Sentence">The sentence of that place.</param>
public sealed record UnlistedNameRow(
    string Name, ActorType? Type, int Mentions, int Documents, string Document, int Start, int End, string Sentence);

/// <summary>One of the analyst's decisions and what came of it.</summary>
/// <param name="Decision">Its id in <c>decisions.tsv</c>.</param>
/// <param name="Action">What to do.</param>
/// <param name="Actor">Id of the actor whose mentions are meant.</param>
/// <param name="Target">Id of the other actor, or the new name; empty for a rejection.</param>
/// <param name="Text">Only mentions with this wording; empty for all.</param>
/// <param name="Document">Only in this document; empty for all.</param>
/// <param name="Changed">How many mentions it changed.</param>
public sealed record DecisionRow(
    string Decision, DecisionAction Action, string Actor, string Target, string Text, string Document, int Changed);

/// <summary>What is in the pile.</summary>
public static class CorpusOverview
{
    /// <summary>One row a document, in corpus order.</summary>
    public static Table<DocumentRow> Documents(Corpus corpus) => corpus.Documents
        .Select(document =>
        {
            var text = document.Text;
            bool InStory(TextSpan span) => Scope.Story.Includes(text, span);
            return new DocumentRow(
                document.Id, document.Document.Title, document.Provenance.Publisher?.Name,
                document.Document.Published, document.Document.PublishedFrom,
                text.WordsIn(Scope.Story),
                text.SentencesIn(Scope.Story).Count(),
                document.Mentions.Count(mention => InStory(mention.Span)),
                document.Dates.Count(date => InStory(date.Span)),
                document.Attributions.Count(attribution => InStory(attribution.Cue[0])));
        })
        .ToTable("Documents");

    /// <summary>One row for each kind of block that a document has, in corpus order.</summary>
    public static Table<BlockRow> Blocks(Corpus corpus) => corpus.Documents
        .SelectMany(document => document.Text.Blocks
            .GroupBy(block => block.Kind)
            .OrderBy(group => group.Key)
            .Select(group => new BlockRow(
                document.Id, group.Key, group.Count(), group.Sum(block => Words(document.Text, block)))))
        .ToTable("Blocks");

    /// <summary>The names that the dictionary lacks, the most frequent first: candidates for a row of your own.</summary>
    public static Table<UnlistedNameRow> UnlistedNames(Corpus corpus, Scope scope = Scope.Story) => corpus.Documents
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

    private static int Words(StructuredText text, Block block)
    {
        var words = 0;
        for (var i = block.FirstToken; i < block.EndToken; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word) words++;
        }

        return words;
    }
}
