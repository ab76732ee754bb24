using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>Claims over time, and from outlet to outlet.</summary>
public static class ClaimsThroughTime
{
    private const int LongestPause = 30;

    /// <summary>The statements of a ledger by period, for each of their dates: what they are about, when said, when published.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="period">How long the periods are; null chooses by the span of the days of publication.</param>
    public static Table<ClaimPeriodRow> Of(ClaimLedger ledger, Period? period = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var days = ledger.AllStatements.Select(row => row.Published).OfType<DateOnly>().ToList();
        var length = period ?? (days.Count == 0 ? Period.Month : PeriodExtensions.For(days.Min(), days.Max()));
        return ledger.AllStatements
            .SelectMany(row => new[]
            {
                (Row: row, Date: ClaimDate.About, Start: length.Holding(row.AboutEarliest, row.AboutLatest)),
                (Row: row, Date: ClaimDate.Said, Start: length.Holding(row.SaidEarliest, row.SaidLatest)),
                (Row: row, Date: ClaimDate.Published, Start: length.Holding(row.Published, row.Published)),
            })
            .GroupBy(item => (item.Date, item.Start))
            .OrderBy(group => group.Key.Date).ThenBy(group => group.Key.Start is null).ThenBy(group => group.Key.Start)
            .Select(group => new ClaimPeriodRow(
                group.Key.Date, group.Key.Start, length, group.Count(),
                    group.Select(item => item.Row.Claim).Distinct(StringComparer.Ordinal).Count(),
                group.Count(item => item.Row.Position is Position.Denies or Position.Doubts)))
            .ToTable("Statements by period");
    }

    /// <summary>
    /// Of each claim the statement that the most outlets have of one speaker, in nearly the same words and of the same days: which outlet
    /// had it first, and whether the others have it from a copy of the same text. Like words more than 30 days apart are taken for
    /// another occasion: the time with the most outlets is kept, without undated texts. What fewer than two outlets have is left out.
    /// </summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="corpus">The corpus of the ledger.</param>
    public static Table<ClaimSpreadRow> Spread(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(corpus);
        var origins = OriginIndex.Of(corpus);
        var outlets = corpus.Documents.ToDictionary(document => document.Id, document => document.Provenance.Publisher?.Name
            ?? document.Document.Outlet, StringComparer.Ordinal);
        var statements = ledger.AllStatements.ToLookup(row => row.Claim, StringComparer.Ordinal);
        return ledger.Claims.Where(claim => claim.Documents > 1)
            .SelectMany(claim => Spread(claim, statements[claim.Claim], outlets, origins))
            .ToTable("Claims from outlet to outlet");
    }

    private static IEnumerable<ClaimSpreadRow> Spread(
        ClaimRow claim, IEnumerable<ClaimStatementRow> statements, Dictionary<string, string?> outlets, OriginIndex origins)
    {
        var ordered = SameStatement.Of(statements, outlets).OrderBy(row => row.Published is null).ThenBy(row => row.Published)
            .ThenBy(row => row.Document, StringComparer.Ordinal).ThenBy(row => row.Start);
        var first = Occasions([.. ordered])
            .Select(occasion => occasion.DistinctBy(row => outlets[row.Document] ?? "\0" + row.Document).ToList())
            .MaxBy(occasion => occasion.Count)!;
        if (first.Select(row => outlets[row.Document]).OfType<string>().Count() < 2) yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, row) in first.Index())
        {
            var origin = origins[row.Document];
            yield return new ClaimSpreadRow(
                claim.Claim, first[0].Content, first[0].Speaker!, i + 1, outlets[row.Document], row.Published,
                    row.Published?.DayNumber - first[0].Published?.DayNumber,
                origin, seen.Add(origin), row.Document, row.Start, row.End);
        }
    }

    // Statements in order of publication, cut where no text has the claim for long; the undated ones come with the only occasion.
    private static List<List<ClaimStatementRow>> Occasions(IReadOnlyList<ClaimStatementRow> statements)
    {
        var occasions = new List<List<ClaimStatementRow>>();
        DateOnly? last = null;
        foreach (var row in statements.Where(row => row.Published is not null))
        {
            if (last is null || row.Published!.Value.DayNumber - last.Value.DayNumber > LongestPause) occasions.Add([]);
            occasions[^1].Add(row);
            last = row.Published;
        }

        if (occasions.Count == 0) occasions.Add([]);
        if (occasions.Count == 1) occasions[0].AddRange(statements.Where(row => row.Published is null));
        return occasions;
    }
}
