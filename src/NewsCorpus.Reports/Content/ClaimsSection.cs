using NewsCorpus.Charts;
using NewsCorpus.Reports.Model;
using NewsCorpus.Rows;

namespace NewsCorpus.Reports.Content;

/// <summary>Who claims, confirms, denies or doubts what.</summary>
internal static class ClaimsSection
{
    private const int DisputesTold = 6;
    private const int MostWithoutChart = 2;

    public static IEnumerable<ReportBlock> Blocks(ReportContext report)
    {
        var (corpus, ledger) = (report.Corpus, report.Ledger);
        if (ledger.Claims.Count == 0)
        {
            yield return Finding.Of($"No statement was found.");
            yield break;
        }

        foreach (var finding in Findings(report)) yield return finding;
        // One or two disputes are told in words above.
        if (Contradictions.Of(ledger).Count > MostWithoutChart) yield return new Chart("disputed", ClaimFigures.Disputed(ledger, corpus));
        yield return new Chart("stances", ClaimFigures.Stances(ledger, corpus));
        yield return new Chart("voice", ClaimFigures.VoiceShares(corpus));
        yield return ClaimTables.Disputed(report);
        yield return ClaimTables.Sides(report);
        yield return ClaimTables.Claims(report);
        yield return ClaimTables.Statements(report);
    }

    private static IEnumerable<Finding> Findings(ReportContext report)
    {
        var ledger = report.Ledger;
        yield return Finding.Of($"{Words.Count(ledger.AllStatements.Count, "statement makes", "statements make")} "
            + $"{Words.Count(ledger.Claims.Count, "claim", "claims")}; {ledger.Claims.Count(claim => claim.Documents > 1)} of these stand "
            + $"in more than one text.");
        if (ledger.Claims[0] is { Documents: > 1 } widest)
        {
            var statements = ledger.AllStatements.Where(row => row.Claim == widest.Claim).ToList();
            yield return Finding.Of($"The claim of most texts: “{Words.Shorten(widest.Label, 160)}”, {report.Count(statements, Span)} "
                + $"statements in {report.Documents(statements.Select(row => row.Document))} texts of "
                + $"{Words.Count(widest.Origins, "independent origin", "independent origins")}.");
        }

        var spoken = ledger.AllStatements.Where(row => row.Cue is not null).ToList();
        var nameless = spoken.Where(row => row.Speaker is null).ToList();
        if (nameless.Count > 0)
        {
            yield return Finding.Of($"{report.Count(nameless, Span)} of {spoken.Count} attributed statements have no speaker who is known "
                + $"by name.");
        }

        foreach (var finding in Disputes(report)) yield return finding;
    }

    private static IEnumerable<Finding> Disputes(ReportContext report)
    {
        var disputed = Contradictions.Of(report.Ledger);
        var sides = Contradictions.Sides(report.Ledger).ToLookup(row => row.Claim, StringComparer.Ordinal);
        var all = disputed.SelectMany(row => sides[row.Claim].Where(side => side.Position is Position.Denies or Position.Doubts)).ToList();
        if (disputed.Count == 0)
        {
            yield return Finding.Of($"No claim is denied or doubted by someone else in these texts.");
            yield break;
        }

        var said = report.Count(all, row => (row.Document, row.Start, row.End));
        yield return Finding.Of($"{Words.Count(disputed.Count, "claim is", "claims are")} denied or doubted by someone, in "
            + $"{said} {(said.Value == 1 ? "statement" : "statements")}. This says who stands where, not who is right.");
        foreach (var row in disputed.Take(DisputesTold))
        {
            IReadOnlyList<SideRow> Of(params Position[] positions) =>
                [.. sides[row.Claim].Where(side => positions.Contains(side.Position))];
            var (stated, against) =
                (Of(Position.Asserts, Position.Confirms, Position.Warns, Position.Pledges), Of(Position.Denies, Position.Doubts));
            yield return Finding.Of($"“{Words.Shorten(row.Label, 160)}”: stated or confirmed by {Speakers(stated)} "
                + $"({report.Count(stated, Span)}), denied or doubted by {Speakers(against)} ({report.Count(against, Span)}).");
        }
    }

    private static string Speakers(IReadOnlyList<SideRow> sides)
    {
        const int told = 4;
        var names = sides.Select(side => side.Speaker).Distinct(StringComparer.Ordinal).ToList();
        return string.Join(", ", names.Take(told)) + (names.Count > told ? $" and {names.Count - told} more" : "");
    }

    private static (string, int, int) Span(ClaimStatementRow row) => (row.Document, row.Start, row.End);

    private static (string, int, int) Span(SideRow row) => (row.Document, row.Start, row.End);
}
