using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Rows;

/// <summary>One thing on the chronology of claims.</summary>
/// <param name="Kind">What the row dates.</param>
/// <param name="Claim">Id of the claim; null for background and for what a sentence tells that is no claim.</param>
/// <param name="Date">The date as written; null where there is none.</param>
/// <param name="Value">Its TIMEX3 value; null where there is no date.</param>
/// <param name="Earliest">First day that it can mean; null where open.</param>
/// <param name="Latest">Last day that it can mean; null where open.</param>
/// <param name="Speaker">Name of who says it, else the source as written; "the text itself" in the text's own voice.</param>
/// <param name="Position">What the speaker does with the claim.</param>
/// <param name="Content">What is said.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Start">First UTF-16 code unit of what is said.</param>
/// <param name="End">One past its last.</param>
/// <param name="Published">Day of publication of the document; null where unknown.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="What">What happened, in short; null for statements.</param>
/// <param name="Tellings">How many statements tell the event; 1 for statements.</param>
/// <param name="Documents">How many documents tell it.</param>
/// <param name="Origins">How many independent texts tell it: copies of one text, and texts that tell it in the same words, are one.</param>
/// <param name="FollowedBy">What a text says comes after it ("The visit"); null where none says so.</param>
/// <param name="Outlets">How many outlets tell it, as far as they are known; 1 for statements.</param>
/// <param name="Mentions">
/// How many independent texts date it: those that tell it, and those that name its day, what happened and a party in one sentence.
/// </param>
public sealed record ChronologyRow(
    ChronologyKind Kind, string? Claim, string? Date, string? Value, DateOnly? Earliest, DateOnly? Latest, string Speaker,
        Position Position,
    string Content, string Document, int Start, int End, DateOnly? Published, string Sentence,
    string? What = null, int Tellings = 1, int Documents = 1, int Origins = 1, string? FollowedBy = null,
        int Outlets = 1, int Mentions = 1);

/// <summary>Days between event, statement and publication, as far as the text dates them. Negative where the event lies ahead.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Speaker">Name of who says it, else the source as written; "the text itself" in the text's own voice.</param>
/// <param name="About">The date of the event as written; null where there is none.</param>
/// <param name="Said">The date beside the cue as written; null where there is none.</param>
/// <param name="Published">Day of publication; null where unknown.</param>
/// <param name="EventToStatementLeast">Fewest days from event to statement; null where either is open.</param>
/// <param name="EventToStatementMost">Most days; the same where both days are certain.</param>
/// <param name="StatementToPublicationLeast">Fewest days from statement to publication; null where either is open.</param>
/// <param name="StatementToPublicationMost">Most days.</param>
/// <param name="EventToPublicationLeast">Fewest days from event to publication; null where either is open.</param>
/// <param name="EventToPublicationMost">Most days.</param>
/// <param name="Start">First UTF-16 code unit of what is said.</param>
/// <param name="End">One past its last.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record LagRow(
    string Claim, string Document, string Speaker, string? About, string? Said, DateOnly? Published,
    int? EventToStatementLeast, int? EventToStatementMost, int? StatementToPublicationLeast, int? StatementToPublicationMost,
    int? EventToPublicationLeast, int? EventToPublicationMost, int Start, int End, string Sentence);
