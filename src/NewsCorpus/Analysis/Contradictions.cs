using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Rows;

namespace NewsCorpus;

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
