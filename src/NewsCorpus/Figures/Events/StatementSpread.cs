using NewsCorpus.Reading.Text.Sentences;
using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Draws how statements of one speaker each came from outlet to outlet.</summary>
internal static class StatementSpread
{
    private const int LabelLength = 60;
    private const int Most = 8;

    // What two outlets have is in every pile; a statement spreads from three on.
    private const int FewestOutlets = 3;
    private const int Fewest = 3;

    // A word or two name a thing, and claim nothing of it.
    private const int FewestWords = 3;

    // The same in other words is not known to be the same: who is earliest here need not be the first.
    private const string First = "earliest in these words";
    private const string Own = "text of its own";
    private const string Copy = "copy of an earlier text";
    private const string Nothing =
        "Fewer than three statements of a named speaker stand in like words in dated texts of three outlets or more";

    /// <summary>The figure; see <see cref="ClaimFigures.Spread"/>.</summary>
    public static Timeline Of(ClaimLedger ledger, Corpus corpus)
    {
        // What only one dated text has shows no course.
        var statements = ClaimsThroughTime.Spread(ledger, corpus).GroupBy(row => row.Claim, StringComparer.Ordinal)
            .Select(rows => rows.ToList())
            .Where(rows => rows.Count(row => row.Published is not null) > 1 && OutletsOf(rows) >= FewestOutlets
                && rows[0].Label is var label && label.Split(' ').Length >= FewestWords && !IsFragment(label))
            .OrderByDescending(rows => rows.Count(row => row.IsNewOrigin)).ThenByDescending(rows => rows.Count)
            .ThenBy(rows => rows[0].Claim, StringComparer.Ordinal)
            .Take(Most).ToList();
        if (statements.Count < Fewest) statements = [];
        // Of several texts of one day none is known to be the first.
        var firsts = statements.SelectMany(rows => rows.GroupBy(row => row.Published).Where(day => day.Key is not null)
            .OrderBy(day => day.Key).Take(1).Where(day => day.Count() == 1).Select(day => (rows[0].Claim, day.Key))).ToHashSet();
        var lanes = statements.ToDictionary(rows => rows[0].Claim,
            rows => $"{rows[0].Speaker}: {Quoted(rows[0].Label)} ({OutletsOf(rows)})", StringComparer.Ordinal);
        return Timeline.Of(
            statements.SelectMany(rows => rows),
            row => lanes[row.Claim],
            row => row.Published is { } day ? When.On(day) : When.Undated,
            row => row.Outlet,
            row => firsts.Contains((row.Claim, row.Published)) && row.Order == 1 ? First : row.IsNewOrigin ? Own : Copy,
            row => $"{row.Document} at {row.Start}") with
        {
            Title = statements.Count == 0 ? Nothing : TitleOf(statements),
            Subtitle = statements.Count == 0 ? ""
                : "What speakers said, told in nearly the same words by the most outlets, by each outlet's earliest text; other wordings "
                    + "are not counted. In brackets: outlets",
            LaneOrder = [.. lanes.Values],
            KindOrder = [First, Own, Copy],
            Palette = Palette.InOrder(First, Own, Copy),
            EmptyText = Nothing,
            Source = SourceLine.Of(corpus),
        };
    }

    // "abuse of office and obstruction of Congress"; "al-Qaeda" is a name, "he will go" a sentence.
    private static bool IsFragment(string label) => LooseEnd.In(label)
        || (char.IsLower(label[0]) && !label.Split(' ')[0].Any(char.IsUpper));

    private static string TitleOf(List<List<ClaimSpreadRow>> statements)
    {
        var widest = statements[0];
        return statements.Count(rows => OutletsOf(rows) == OutletsOf(widest)) is > 1 and var several
            ? Invariant($"{several} statements are worded alike in {OutletsOf(widest):#,##0} outlets each")
            : Widest(widest);
    }

    // "“Iraq had arms”, said by Ann Lee, is worded alike in the most outlets, earliest in Reuters, then in 3 others, …"
    private static string Widest(List<ClaimSpreadRow> rows)
    {
        var (others, own) = (OutletsOf(rows) - 1, rows.Count(row => row.IsNewOrigin));
        return $"{Quoted(rows[0].Label)}, said by {NameInSentence.Of(rows[0].Speaker)}, is worded alike in the most outlets"
            + (rows[0] is { Outlet: { } first, Published: not null } && rows.Count(row => row.Published == rows[0].Published) == 1
                ? $", earliest in {NameInSentence.Of(first)}, then in {Words.Count(others, "other", "others")}"
                : Invariant($": {others + 1:#,##0}"))
            + (own == rows.Count ? "" : $", {(own == 1 ? "all from one text" : Invariant($"from {own:#,##0} independent texts"))}");
    }

    private static string Quoted(string label) => Words.Quoted(label.Trim('"', '“', '”', '.', ' '), LabelLength);

    private static int OutletsOf(IEnumerable<ClaimSpreadRow> rows) =>
        rows.Select(row => row.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count();
}
