using NewsCorpus.Charts;
using NewsCorpus.Reports.Model;

namespace NewsCorpus.Reports.Content;

/// <summary>When what is claimed was, was said and was published, and how claims went from outlet to outlet.</summary>
internal static class TimeSection
{
    public static IEnumerable<ReportBlock> Blocks(ReportContext report)
    {
        var (corpus, ledger) = (report.Corpus, report.Ledger);
        var chronology = ClaimChronology.Of(ledger);
        var story = chronology.Where(row => row.Kind != ChronologyKind.Background).ToList();
        if (chronology.Count == 0)
        {
            yield return Finding.Of($"No statement was found, so there is nothing to date.");
            yield break;
        }

        var dated = story.Where(row => row.Value is not null).ToList();
        yield return Finding.Of($"{report.Count(dated, row => (row.Document, row.Start, row.End))} of {story.Count} events and statements "
            + $"carry a date; what a text leaves open stays open.");
        yield return new Chart("chronology", ClaimFigures.Chronology(ledger, corpus));
        if (ClaimTables.KeyEvents(report) is { Rows.Count: > 0 } events) yield return events;
        yield return new Chart("claims-through-time", TimeFigures.Claims(ledger, corpus));
        yield return new Chart("spread", ClaimFigures.Spread(ledger, corpus));
        if (ClaimTables.Spread(report) is { Rows.Count: > 0 } spread) yield return spread;
        yield return ClaimTables.Chronology(report);
    }
}
