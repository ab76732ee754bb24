using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>A statement that confirms, denies or doubts what a claim says, or takes back what the same speaker said.</summary>
/// <param name="From">The statement.</param>
/// <param name="To">Index of the claim among the groups given.</param>
/// <param name="Answered">The statement of that claim that it answers.</param>
/// <param name="Relation">What the statement does with it.</param>
/// <param name="Similarity">How alike the words of the two are, 0 to 1; 1 where the statement is a member of the claim.</param>
/// <param name="FromAct">Where the statement tells the act, or points back to it.</param>
/// <param name="AnsweredAct">Where the claim tells it.</param>
/// <param name="Basis">By what the two were matched.</param>
/// <param name="IsOfParty">Whether who answers is named in what is claimed.</param>
/// <param name="Missing">The condition that it misses; none for a link that counts.</param>
internal sealed record ClaimLink(
    ClaimStatement From, int To, ClaimStatement Answered, LinkRelation Relation, double Similarity, TextSpan FromAct, TextSpan AnsweredAct,
    LinkBasis Basis, bool IsOfParty, LinkConditions Missing);
