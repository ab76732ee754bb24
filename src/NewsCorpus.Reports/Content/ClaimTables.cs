using NewsCorpus.Charts;
using NewsCorpus.Reports.Model;
using NewsCorpus.Rows;

namespace NewsCorpus.Reports.Content;

/// <summary>The tables of claims.</summary>
internal static class ClaimTables
{
    public static DataTable Claims(ReportContext report)
    {
        var statements = report.Ledger.AllStatements.ToLookup(row => row.Claim, StringComparer.Ordinal);
        return new TableBuilder<ClaimRow>("claims", report.Ledger.Claims)
            .Column("Claim", row => row.Label).Number("Statements", row => row.Statements).Number("Texts", row => row.Documents)
            .Number("Origins", row => row.Origins)
            .Number("Asserts", row => row.Asserts).Number("Confirms", row => row.Confirms).Number("Denies", row => row.Denies)
            .Number("Doubts", row => row.Doubts)
            .Column("Speakers", row => row.Speakers, Facet.Actor).Column("Outlets", row => row.Outlets, Facet.Outlet)
            .Column("About", row => row.About)
            .Column("First published", row => row.FirstPublished, Facet.Date)
            .At(row => [.. statements[row.Claim].Select(item => report.At(item.Document, item.Start, item.End))])
            .Build();
    }

    public static DataTable Statements(ReportContext report) => new TableBuilder<ClaimStatementRow>("statements", report.Ledger.Statements)
        .Column("Speaker", row => row.SaidBy, Facet.Actor).Column("Stance", row => row.Position, Facet.Stance)
        .Column("What is said", row => row.Content).Column("Hedged", row => row.Hedged
        ? "hedged"
        : "").Column("About", row => row.About).Column("Said", row => row.Said)
        .Source("Text", row => report.Labels[row.Document]).Column("Outlet", row => report.OutletOf(row.Document), Facet.Outlet)
        .Column("Published", row => row.Published, Facet.Date)
        .At(row => [report.At(row.Document, row.Start, row.End)])
        .Build();

    public static DataTable Disputed(ReportContext report)
    {
        var sides = Contradictions.Sides(report.Ledger).ToLookup(row => row.Claim, StringComparer.Ordinal);
        return new TableBuilder<ContradictionRow>("disputed-claims", Contradictions.Of(report.Ledger))
            .Column("Claim", row => row.Label).Column("Stated by", row => row.AssertedBy, Facet.Actor)
            .Column("Confirmed by", row => row.ConfirmedBy, Facet.Actor)
            .Column("Denied by", row => row.DeniedBy, Facet.Actor).Column("Doubted by", row => row.DoubtedBy, Facet.Actor)
            .Column("Taken back by", row => row.ReversedBy).Column("Matched by", row => row.Basis)
            .Number("Texts", row => row.Documents).Number("Origins", row => row.Origins)
            .Column("First published", row => row.FirstPublished, Facet.Date)
            .At(row => [.. sides[row.Claim].Select(side => report.At(side.Document, side.Start, side.End))])
            .Build();
    }

    public static DataTable Sides(ReportContext report) => new TableBuilder<SideRow>("sides", Contradictions.Sides(report.Ledger))
        .Column("Claim", row => row.Label).Column("Stance", row => row.Position, Facet.Stance)
        .Column("Speaker", row => row.Speaker, Facet.Actor).Column("What is said", row => row.Content)
        .Source("Text", row => report.Labels[row.Document]).Column("Outlet", row => report.OutletOf(row.Document), Facet.Outlet)
        .Column("Published", row => report.PublishedOf(row.Document), Facet.Date)
        .At(row => [report.At(row.Document, row.Start, row.End)])
        .Build();

    public static DataTable KeyEvents(ReportContext report) =>
        new TableBuilder<ChronologyRow>("key-events", ClaimFigures.KeyEvents(report.Ledger, report.Corpus))
        .Column("From", row => row.Earliest, Facet.Date).Column("To", row => row.Latest, Facet.Date)
        .Column("What happened", row => row.What)
        .Number("Texts that date it", row => row.Mentions).Number("Texts that tell it", row => row.Origins)
        .Number("Outlets that tell it", row => row.Outlets)
        .Source("Text", row => report.Labels[row.Document]).Column("Outlet", row => report.OutletOf(row.Document), Facet.Outlet)
        .Column("Published", row => row.Published, Facet.Date)
        .At(row => [report.At(row.Document, row.Start, row.End)])
        .Build();

    public static DataTable Chronology(ReportContext report) =>
        new TableBuilder<ChronologyRow>("chronology", ClaimChronology.Of(report.Ledger))
        .Column("Date", row => row.Date).Column("From", row => row.Earliest, Facet.Date).Column("To", row => row.Latest, Facet.Date)
        .Column("Kind", row => row.Kind).Column("What happened", row => row.What)
        .Column("Speaker", row => row.Speaker, Facet.Actor).Column("Stance", row => row.Position, Facet.Stance)
        .Column("What is said", row => row.Content)
        .Source("Text", row => report.Labels[row.Document]).Column("Outlet", row => report.OutletOf(row.Document), Facet.Outlet)
        .Column("Published", row => row.Published, Facet.Date)
        .At(row => [report.At(row.Document, row.Start, row.End)])
        .Build();

    public static DataTable Spread(ReportContext report) =>
        new TableBuilder<ClaimSpreadRow>("spread", ClaimsThroughTime.Spread(report.Ledger, report.Corpus))
        .Column("Statement", row => row.Label).Column("Speaker", row => row.Speaker, Facet.Actor)
        .Number("Order", row => row.Order).Column("Outlet", row => row.Outlet, Facet.Outlet)
        .Column("Published", row => row.Published, Facet.Date)
        .Number("Days after the first", row => row.DaysAfterFirst).Column("Text", row => row.IsNewOrigin
        ? "a text of its own"
        : "a copy of an earlier one")
        .At(row => [report.At(row.Document, row.Start, row.End)])
        .Build();
}
