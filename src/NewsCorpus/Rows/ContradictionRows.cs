using NewsCorpus.Reading.Claims;
using NewsCorpus.Charts.Tables;

namespace NewsCorpus.Rows;

/// <summary>A claim on which the sources do not agree: who stands where. It says nothing of who is right.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Label">Its label.</param>
/// <param name="AssertedBy">Who states it, warns of it or promises it, each once; "own voice" with the document where nobody is said to say
/// it, "somebody whom the sentence does not name".</param>
/// <param name="ConfirmedBy">Who confirms it.</param>
/// <param name="DeniedBy">Who denies it.</param>
/// <param name="DoubtedBy">Who doubts it.</param>
/// <param name="ReversedBy">Who both denies it and states or confirms it.</param>
/// <param name="Basis">By what the denials were matched with what they deny, each once: see <see cref="ClaimLinkRow.Basis"/>.</param>
/// <param name="Documents">Number of documents that one of them stands in.</param>
/// <param name="Origins">Number of independent origins of those documents.</param>
/// <param name="About">TIMEX3 value of the event's date; null where open.</param>
/// <param name="FirstPublished">Earliest known day of publication; null where none is known.</param>
/// <param name="Document">Document of the first denial.</param>
/// <param name="Start">First UTF-16 code unit of what is denied there.</param>
/// <param name="End">One past its last.</param>
/// <param name="Sentence">The sentence of that denial.</param>
public sealed record ContradictionRow(
    string Claim, string Label, IReadOnlyList<string> AssertedBy, IReadOnlyList<string> ConfirmedBy, IReadOnlyList<string> DeniedBy,
    IReadOnlyList<string> DoubtedBy, IReadOnlyList<string> ReversedBy, IReadOnlyList<string> Basis, int Documents, int Origins,
    string? About, DateOnly? FirstPublished, string Document, int Start, int End, string Sentence);

/// <summary>One voice on a claim on which the sources do not agree.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Label">Its label.</param>
/// <param name="Position">On which side the voice stands.</param>
/// <param name="Speaker">Name of who speaks, else the source as written, else "own voice" with the document or "somebody whom the
/// text does not name".</param>
/// <param name="IsLinked">True for a statement that is worded as a claim of its own and linked with this one.</param>
/// <param name="Content">What is said.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Start">First UTF-16 code unit of what is said.</param>
/// <param name="End">One past its last.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record SideRow(
    string Claim, string Label, Position Position, string Speaker, bool IsLinked, string Content, string Document, int Start, int End,
        string Sentence);

/// <summary>A denial beside the statement that it denies.</summary>
/// <param name="SaidBy">Who states the claim: name, else the source as written, else "own voice".</param>
/// <param name="SaidOn">Day of publication of that text; null where unknown.</param>
/// <param name="SaidIn">Its outlet; null where unknown.</param>
/// <param name="Said">The sentence.</param>
/// <param name="DeniedBy">Who denies it.</param>
/// <param name="DeniedOn">Day of publication of that text; null where unknown.</param>
/// <param name="DeniedIn">Its outlet; null where unknown.</param>
/// <param name="Denial">The sentence.</param>
/// <param name="Basis">By what the two were matched: see <see cref="ClaimLinkRow.Basis"/>.</param>
/// <param name="IsReversal">True where one source says both.</param>
/// <param name="Claim">Id of the claim.</param>
/// <param name="SaidDocument">Document of the claim.</param>
/// <param name="SaidStart">First UTF-16 code unit of what is stated there.</param>
/// <param name="SaidEnd">One past its last.</param>
/// <param name="DenialDocument">Document of the denial.</param>
/// <param name="DenialStart">First UTF-16 code unit of what is denied there.</param>
/// <param name="DenialEnd">One past its last.</param>
public sealed record DisagreementRow(
    string SaidBy, DateOnly? SaidOn, string? SaidIn, string Said, string DeniedBy, DateOnly? DeniedOn, string? DeniedIn, string Denial,
        string Basis, bool IsReversal,
    string Claim, string SaidDocument, int SaidStart, int SaidEnd, string DenialDocument, int DenialStart, int DenialEnd);
