using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// What of a claim is one statement that outlets hand on: the same speaker, who is known by name, says the same of the same days in nearly
/// the same words. Others who claim the same, and the same speaker in other words, make statements of their own.
/// </summary>
internal static class SameStatement
{
    /// <summary>The statements of the one that the most outlets have, in the order given; empty where no speaker is known.</summary>
    /// <param name="claim">The statements of a claim.</param>
    /// <param name="outlets">The outlet of each document; null where it is not known.</param>
    public static IReadOnlyList<ClaimStatementRow> Of(
        IEnumerable<ClaimStatementRow> claim, IReadOnlyDictionary<string, string?> outlets)
    {
        (IReadOnlyList<ClaimStatementRow> Rows, int Outlets) best = ([], -1);
        foreach (var said in claim.Where(row => row.Speaker is not null).GroupBy(row => (row.Speaker, row.Position)))
        {
            // A part of them has no more outlets than all.
            if (OutletsOf(said) <= best.Outlets) continue;
            foreach (var rows in Wordings([.. said.Select(row => (row, new Rewording(row.Content)))]))
            {
                if (OutletsOf(rows) is var count && count > best.Outlets) best = (rows, count);
            }
        }

        return best.Rows;

        int OutletsOf(IEnumerable<ClaimStatementRow> rows) =>
            rows.Select(row => outlets[row.Document]).OfType<string>().Distinct(StringComparer.Ordinal).Count();
    }

    // For each statement those that it is worded like.
    private static IEnumerable<IReadOnlyList<ClaimStatementRow>> Wordings(List<(ClaimStatementRow Row, Rewording Words)> said) =>
        said.Select(first => said.Where(other => first.Words.IsOf(other.Words) && MayBeOfOneDay(first.Row, other.Row))
            .Select(other => other.Row).ToList());

    // An open end may be any day.
    private static bool MayBeOfOneDay(ClaimStatementRow first, ClaimStatementRow other) =>
        !(first.AboutEarliest > other.AboutLatest) && !(other.AboutEarliest > first.AboutLatest)
        && (first.About is null) == (other.About is null);
}
