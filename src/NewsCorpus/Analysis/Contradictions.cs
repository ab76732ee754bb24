using NewsCorpus.Claims;
using NewsCorpus.Tables;

namespace NewsCorpus.Analysis;

/// <summary>A claim on which the sources do not agree: who stands where. It says nothing of who is right.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Label">Its label.</param>
/// <param name="AssertedBy">Who states it, warns of it or promises it, each once; "own voice" with the document where nobody is said to say it, "somebody not named" where nobody is named.</param>
/// <param name="ConfirmedBy">Who confirms it.</param>
/// <param name="DeniedBy">Who denies it.</param>
/// <param name="DoubtedBy">Who doubts it.</param>
/// <param name="ReversedBy">Who both denies it and states or confirms it.</param>
/// <param name="Documents">Number of documents that one of them stands in.</param>
/// <param name="Origins">Number of independent origins of those documents.</param>
/// <param name="About">TIMEX3 value of the event's date; null where open.</param>
/// <param name="FirstPublished">Earliest day of publication; null where none is known.</param>
/// <param name="Document">Document of the first denial or doubt.</param>
/// <param name="Start">First UTF-16 code unit of what is denied or doubted there.</param>
/// <param name="End">One past its last.</param>
/// <param name="Sentence">The sentence of that denial or doubt.</param>
public sealed record ContradictionRow(
    string Claim, string Label, IReadOnlyList<string> AssertedBy, IReadOnlyList<string> ConfirmedBy, IReadOnlyList<string> DeniedBy,
    IReadOnlyList<string> DoubtedBy, IReadOnlyList<string> ReversedBy, int Documents, int Origins, string? About, DateOnly? FirstPublished,
    string Document, int Start, int End, string Sentence);

/// <summary>One voice on a claim on which the sources do not agree.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Label">Its label.</param>
/// <param name="Position">On which side the voice stands.</param>
/// <param name="Speaker">Name of who speaks, else the source as written, else "own voice" or "somebody not named" with the document.</param>
/// <param name="IsLinked">True for a statement that is worded as a claim of its own and linked with this one.</param>
/// <param name="Content">What is said.</param>
/// <param name="Document">Id of the document.</param>
/// <param name="Start">First UTF-16 code unit of what is said.</param>
/// <param name="End">One past its last.</param>
/// <param name="Sentence">The sentence.</param>
public sealed record SideRow(
    string Claim, string Label, Position Position, string Speaker, bool IsLinked, string Content, string Document, int Start, int End, string Sentence);

/// <summary>Where the sources disagree.</summary>
public static class Contradictions
{
    /// <summary>The claims that someone denies or doubts and someone else states or confirms, in the order of the ledger.</summary>
    public static Table<ContradictionRow> Of(ClaimLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var claims = ledger.Claims.ToDictionary(claim => claim.Claim, StringComparer.Ordinal);
        var reversals = ledger.Links.Where(link => link.Relation == LinkRelation.Reverses).ToLookup(link => link.Claim, link => link.Speaker, StringComparer.Ordinal);
        return Sides(ledger).GroupBy(side => side.Claim, StringComparer.Ordinal)
            .Select(sides => Row(ledger, claims[sides.Key], [.. sides], [.. reversals[sides.Key].OfType<string>().Distinct(StringComparer.Ordinal)]))
            .ToTable("Claims on which the sources do not agree");
    }

    /// <summary>Every voice on those claims: claim by claim, and in each those who state it first.</summary>
    public static Table<SideRow> Sides(ClaimLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var links = ledger.Links.Where(link => link.Relation != LinkRelation.Reverses && link.FromClaim != link.Claim).ToLookup(link => link.Claim, StringComparer.Ordinal);
        return ledger.Statements.GroupBy(row => row.Claim, StringComparer.Ordinal)
            .Select(members => members.Select(Side).Concat(links[members.Key].Select(Side)).ToList())
            .Where(IsContested)
            .SelectMany(sides => sides.OrderBy(side => side.Position))
            .Join(ledger.Claims, side => side.Claim, claim => claim.Claim, (side, claim) => side with { Label = claim.Label }, StringComparer.Ordinal)
            .ToTable("Sides");
    }

    private static bool IsContested(List<SideRow> sides) => sides.Any(IsAgainst) && sides.Any(side => !IsAgainst(side) && side.Position is not (Position.Demands or Position.Asks));

    private static bool IsAgainst(SideRow side) => side.Position is Position.Denies or Position.Doubts;

    private static SideRow Side(ClaimStatementRow row) => new(
        row.Claim, "", row.Position, row.Speaker ?? row.Source ?? Nobody(row), false, row.Content, row.Document, row.Start, row.End, row.Sentence);

    // "allegations about ...": somebody says so, but the text does not say who.
    private static string Nobody(ClaimStatementRow row) =>
        row.Cue is null ? $"own voice of {row.Document}" : $"somebody not named in {row.Document}";

    private static SideRow Side(ClaimLinkRow link) => new(
        link.Claim, "", link.Relation switch { LinkRelation.Confirms => Position.Confirms, LinkRelation.Denies => Position.Denies, _ => Position.Doubts },
        link.Speaker ?? $"own voice of {link.Document}", true, link.Content, link.Document, link.Start, link.End, link.Sentence);

    private static ContradictionRow Row(ClaimLedger ledger, ClaimRow claim, IReadOnlyList<SideRow> sides, IReadOnlyList<string> reversed)
    {
        var against = sides.First(IsAgainst);
        var documents = sides.Select(side => side.Document).Distinct(StringComparer.Ordinal).ToList();
        return new ContradictionRow(
            claim.Claim, claim.Label, By(Position.Asserts, Position.Warns, Position.Pledges), By(Position.Confirms), By(Position.Denies), By(Position.Doubts), reversed,
            documents.Count, ledger.OriginsOf(documents), claim.About, claim.FirstPublished,
            against.Document, against.Start, against.End, against.Sentence);

        IReadOnlyList<string> By(params Position[] positions) =>
            [.. sides.Where(side => positions.Contains(side.Position)).Select(side => side.Speaker).Distinct(StringComparer.Ordinal)];
    }
}
