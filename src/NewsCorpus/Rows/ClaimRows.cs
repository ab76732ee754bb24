using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Rows;

/// <summary>A claim: statements about the same thing, by whomever, in whatever texts. No verdict on whether it is true.</summary>
/// <param name="Claim">Id; stays when texts are added, unless one that sorts before the claim's first text takes part in it.</param>
/// <param name="Label">The statement that the others are most alike, in its own words; one that names who acts and does not deny, where
/// there is one.</param>
/// <param name="Action">The class of action that most of its statements name first; null where they name none.</param>
/// <param name="Statements">Number of statements.</param>
/// <param name="Documents">Number of documents that they stand in.</param>
/// <param name="Origins">Number of independent origins of those documents: copies of one text count once.</param>
/// <param name="Asserts">Statements that state it, or warn of it, demand, promise or ask it.</param>
/// <param name="Confirms">Statements that confirm it.</param>
/// <param name="Denies">Statements that deny it.</param>
/// <param name="Doubts">Statements that doubt it.</param>
/// <param name="Speakers">Names of those who say it, in ordinal order, each once.</param>
/// <param name="Outlets">Names of the outlets that published or reported it, in ordinal order, each once.</param>
/// <param name="About">TIMEX3 value of the most precise date that its statements give for the event; null where they give none.</param>
/// <param name="AboutEarliest">First day on which it can have been; null where open.</param>
/// <param name="AboutLatest">Last day on which it can have been; null where open.</param>
/// <param name="FirstSaid">First day on which it was certainly said by then, of the dates beside its cues; null where there are
/// none.</param>
/// <param name="FirstPublished">Earliest day of publication of its documents; null where none has one.</param>
/// <param name="LastPublished">Latest day of publication of its documents; null where none has one.</param>
/// <param name="Document">Document of the label.</param>
/// <param name="Start">First UTF-16 code unit of the label.</param>
/// <param name="End">One past its last.</param>
/// <param name="Sentence">The sentence of the label.</param>
public sealed record ClaimRow(
    string Claim, string Label, string? Action, int Statements, int Documents, int Origins, int Asserts, int Confirms, int Denies,
        int Doubts,
    IReadOnlyList<string> Speakers, IReadOnlyList<string> Outlets, string? About, DateOnly? AboutEarliest, DateOnly? AboutLatest,
    DateOnly? FirstSaid, DateOnly? FirstPublished, DateOnly? LastPublished, string Document, int Start, int End, string Sentence);

/// <summary>A statement as a member of a claim.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Start">First UTF-16 code unit of what is said.</param>
/// <param name="End">One past its last.</param>
/// <param name="SaidBy">Who says it, to read: the speaker, else the source as written; "the text itself" in the text's own voice, and
/// where nobody is named so much is said.</param>
/// <param name="Source">Who says it, as written; null in the text's own voice.</param>
/// <param name="Speaker">Name of the actor or outlet who says it; null where it cannot be told, and in the text's own voice.</param>
/// <param name="ReportedBy">
/// Who hands it on ("Bloomberg reports that Seoul said …"), by name or, unnamed, as written; null where nobody does.
/// </param>
/// <param name="Cue">The words that attribute it; null in the text's own voice.</param>
/// <param name="Stance">That of the cue; null in the text's own voice.</param>
/// <param name="Position">What the speaker does with the claim.</param>
/// <param name="Hedged">True where the cue hedges.</param>
/// <param name="Content">What is said; for "these actions" and the like what stands there, the claim is that of what it points to.</param>
/// <param name="About">The date of the event as written; null where there is none.</param>
/// <param name="AboutValue">Its TIMEX3 value.</param>
/// <param name="AboutEarliest">First day that it can mean; null where open.</param>
/// <param name="AboutLatest">Last day that it can mean; null where open.</param>
/// <param name="Said">The date beside the cue as written; null where there is none.</param>
/// <param name="SaidValue">Its day, month or year; null where it is none, or open.</param>
/// <param name="SaidEarliest">First day that it can mean; null where open.</param>
/// <param name="SaidLatest">Last day that it can mean; null where open.</param>
/// <param name="Published">Day of publication of the document; null where unknown.</param>
/// <param name="Sentence">The sentence of the cue, or of what the text's own voice says.</param>
public sealed record ClaimStatementRow(
    string Claim, string Document, int Start, int End, string SaidBy, string? Source, string? Speaker, string? ReportedBy, string? Cue,
    Stance? Stance, Position Position, bool Hedged, string Content, string? About, string? AboutValue, DateOnly? AboutEarliest,
    DateOnly? AboutLatest,
    string? Said, string? SaidValue, DateOnly? SaidEarliest, DateOnly? SaidLatest, DateOnly? Published, string Sentence);

/// <summary>A statement that confirms, denies or doubts a claim, or takes back what the same speaker said of it.</summary>
/// <param name="Claim">Id of the claim that it is about.</param>
/// <param name="Label">That claim's label.</param>
/// <param name="Relation">What the statement does with the claim.</param>
/// <param name="Speaker">Name of who does it, else the source as written; null in the text's own voice.</param>
/// <param name="Content">What is said.</param>
/// <param name="FromClaim">Id of the claim that the statement itself belongs to.</param>
/// <param name="Similarity">How alike statement and claim are, 0 to 1; 1 where it belongs to the claim.</param>
/// <param name="Document">Id of the statement's document.</param>
/// <param name="Start">First UTF-16 code unit of what is said.</param>
/// <param name="End">One past its last.</param>
/// <param name="Sentence">The sentence of its cue.</param>
/// <param name="Basis">By what it was matched with what it answers: the words that point back ("points back: “the charge”") or the act
/// ("same act, by a party to it"), and whether both stand in the same sentence.</param>
/// <param name="ClaimedBy">Who states what it answers: name, else the source as written; null in the text's own voice.</param>
/// <param name="ClaimedDocument">Document of the statement that it answers.</param>
/// <param name="ClaimedStart">First UTF-16 code unit of that statement.</param>
/// <param name="ClaimedEnd">One past its last.</param>
/// <param name="ClaimedSentence">The sentence of that statement.</param>
/// <param name="Claimed">What that statement claims, up to the end of its first whole clause.</param>
public sealed record ClaimLinkRow(
    string Claim, string Label, LinkRelation Relation, string? Speaker, string Content, string FromClaim, double Similarity,
    string Document, int Start, int End, string Sentence,
    string Basis, string? ClaimedBy, string ClaimedDocument, int ClaimedStart, int ClaimedEnd, string ClaimedSentence,
    string Claimed);

/// <summary>A statement that may answer a claim but misses one condition; it is in no chart and no count.</summary>
/// <param name="Misses">The condition.</param>
/// <param name="Relation">What the statement would do with the claim.</param>
/// <param name="Speaker">Name of who makes it, else the source as written; null in the text's own voice.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Document">Its document.</param>
/// <param name="Start">First UTF-16 code unit of what is said.</param>
/// <param name="End">One past its last.</param>
/// <param name="Claim">Id of the claim.</param>
/// <param name="ClaimedBy">Who states the claim; null in the text's own voice.</param>
/// <param name="ClaimedSentence">The sentence that states it.</param>
/// <param name="ClaimedDocument">The document of that sentence.</param>
public sealed record PossibleLinkRow(
    LinkConditions Misses, LinkRelation Relation, string? Speaker, string Sentence, string Document, int Start, int End,
    string Claim, string? ClaimedBy, string ClaimedSentence, string ClaimedDocument)
{
    internal PossibleLinkRow(LinkConditions misses, ClaimLinkRow link)
        : this(misses, link.Relation, link.Speaker, link.Sentence, link.Document, link.Start, link.End, link.Claim, link.ClaimedBy,
        link.ClaimedSentence, link.ClaimedDocument)
    {
    }
}
