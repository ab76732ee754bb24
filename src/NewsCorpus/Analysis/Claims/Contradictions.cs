using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Where the sources disagree.</summary>
public static class Contradictions
{
    /// <summary>The claims that someone states and someone denies, in the order of the ledger. Doubts alone are no contradiction.</summary>
    public static Table<ContradictionRow> Of(ClaimLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        if (ledger.Kept?.Of<ContradictionRow>(KeptNames.Contradictions) is { } kept) return kept;
        var claims = ledger.Claims.ToDictionary(claim => claim.Claim, StringComparer.Ordinal);
        var reversals = ledger.Links.Where(link => link.Relation == LinkRelation.Reverses)
            .ToLookup(link => link.Claim, link => link.Speaker, StringComparer.Ordinal);
        var denials = ledger.Links.Where(link => link.Relation == LinkRelation.Denies)
            .ToLookup(link => link.Claim, link => link.Basis, StringComparer.Ordinal);
        return Sides(ledger).GroupBy(side => side.Claim, StringComparer.Ordinal)
            .Select(sides => Row(ledger, claims[sides.Key], [.. sides], ReversedBy(sides.Key), BasisOf(sides.Key)))
            .ToTable("Claims on which the sources do not agree");

        IReadOnlyList<string> BasisOf(string claim) => [.. denials[claim].Distinct(StringComparer.Ordinal)];

        IReadOnlyList<string> ReversedBy(string claim) => [.. reversals[claim].OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Every denial beside the statement that it denies, claim by claim.</summary>
    public static Table<DisagreementRow> SideBySide(ClaimLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        if (ledger.Kept?.Of<DisagreementRow>(KeptNames.Disagreements) is { } kept) return kept;
        var reversed = ledger.Links.Where(link => link.Relation == LinkRelation.Reverses)
            .Select(link => (link.Document, link.Start, link.ClaimedDocument, link.ClaimedStart)).ToHashSet();
        var order = ledger.Claims.Select((claim, i) => (claim.Claim, i))
            .ToDictionary(item => item.Claim, item => item.i, StringComparer.Ordinal);
        return ledger.Links.Where(link => link.Relation == LinkRelation.Denies).OrderBy(link => order[link.Claim])
            .Select(link => new DisagreementRow(
                link.ClaimedBy ?? Own(link.ClaimedDocument),
                ledger.PublishedOn(link.ClaimedDocument), ledger.OutletOf(link.ClaimedDocument), link.ClaimedSentence,
                link.Speaker ?? Own(link.Document), ledger.PublishedOn(link.Document), ledger.OutletOf(link.Document), link.Sentence,
                link.Basis, reversed.Contains((link.Document, link.Start, link.ClaimedDocument, link.ClaimedStart)),
                link.Claim, link.ClaimedDocument, link.ClaimedStart, link.ClaimedEnd, link.Document, link.Start, link.End))
            .ToTable("Who states it, who denies it");
    }

    /// <summary>Every voice on the contested claims: claim by claim, and in each those who state it first.</summary>
    public static Table<SideRow> Sides(ClaimLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var links = ledger.Links.Where(link => link.Relation != LinkRelation.Reverses).ToLookup(link => link.Claim, StringComparer.Ordinal);
        // Of the statements of a claim only those that an answer was compared with are contradicted.
        var answered = ledger.Links.DistinctBy(link => (link.Claim, link.ClaimedDocument, link.ClaimedStart, link.ClaimedEnd))
            .ToDictionary(link => (link.Claim, link.ClaimedDocument, link.ClaimedStart, link.ClaimedEnd), link => link.ClaimedBy);
        // A group of like statements is called by its centre, which need not be the one that is denied.
        var denied = ledger.Links.Where(link => link.Relation == LinkRelation.Denies).DistinctBy(link => link.Claim)
            .ToDictionary(link => link.Claim, link => link.Claimed, StringComparer.Ordinal);
        return ledger.AllStatements.GroupBy(row => row.Claim, StringComparer.Ordinal)
            .Where(members => links[members.Key].Any(link => link.Relation == LinkRelation.Denies))
            .SelectMany(members => members.Where(IsAnswered).Select(row => Side(row, answered[PlaceOf(row)]))
                .Concat(links[members.Key].Select(Side)).OrderBy(side => side.Position)
                .Select(side => side with { Label = denied[members.Key] }))
            .ToTable("Sides");

        // Who confirms what nobody else is known to have said states it.
        bool IsAnswered(ClaimStatementRow row) =>
            !IsAnswer(row.Position) && answered.ContainsKey(PlaceOf(row))
            && (row.Position != Position.Confirms || !IsLink(row));

        bool IsLink(ClaimStatementRow row) => links[row.Claim].Any(link => link.Document == row.Document && link.Start == row.Start);
    }

    private static bool IsAnswer(Position position) =>
        position is Position.Denies or Position.Doubts or Position.Demands or Position.Asks;

    private static (string Claim, string Document, int Start, int End) PlaceOf(ClaimStatementRow row) =>
        (row.Claim, row.Document, row.Start, row.End);

    private static SideRow Side(ClaimStatementRow row, string? speaker) => new(
        row.Claim, "", row.Position, speaker ?? Nobody(row), false,
        row.Content, row.Document, row.Start, row.End, row.Sentence);

    /// <summary>What a speaker is called before the id of a document whose own words it is.</summary>
    internal const string OwnVoice = "own voice of ";

    private static string Own(string document) => OwnVoice + document;

    // "allegations about ...": somebody says so, but the text does not say who.
    private static string Nobody(ClaimStatementRow row) => row.Cue is null ? Own(row.Document) : ClaimText.Nobody;

    private static SideRow Side(ClaimLinkRow link) => new(
        link.Claim, "", PositionOf(link.Relation), link.Speaker ?? Own(link.Document), link.FromClaim != link.Claim,
        link.Content, link.Document, link.Start, link.End, link.Sentence);

    private static Position PositionOf(LinkRelation relation) => relation switch
    {
        LinkRelation.Confirms => Position.Confirms,
        LinkRelation.Denies => Position.Denies,
        _ => Position.Doubts,
    };

    private static ContradictionRow Row(ClaimLedger ledger, ClaimRow claim, IReadOnlyList<SideRow> sides, IReadOnlyList<string> reversed,
        IReadOnlyList<string> basis)
    {
        var against = sides.First(side => side.Position == Position.Denies);
        var documents = sides.Select(side => side.Document).Distinct(StringComparer.Ordinal).ToList();
        return new ContradictionRow(
            claim.Claim, sides[0].Label, By(Position.Asserts, Position.Warns, Position.Pledges),
            By(Position.Confirms), By(Position.Denies), By(Position.Doubts), reversed, basis,
            documents.Count, ledger.OriginsOf(documents), claim.About, claim.FirstPublished,
            against.Document, against.Start, against.End, against.Sentence);

        IReadOnlyList<string> By(params Position[] positions) =>
            [.. sides.Where(side => positions.Contains(side.Position)).Select(side => side.Speaker).Distinct(StringComparer.Ordinal)];
    }
}
