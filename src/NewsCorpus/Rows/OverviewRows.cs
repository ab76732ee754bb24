using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Rows;

/// <summary>A document and how much was found in it. Counts are of the story; the blocks' are of everything.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Title">Its headline; null where none was found.</param>
/// <param name="Outlet">The outlet that published it; null where unknown.</param>
/// <param name="Published">Day of publication; null where unknown.</param>
/// <param name="PublishedFrom">What settled the day; null where unknown.</param>
/// <param name="Words">Words of the story.</param>
/// <param name="Sentences">Sentences of the story.</param>
/// <param name="Mentions">Mentions of actors.</param>
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
