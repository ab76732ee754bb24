// The namespace of Figure: who draws finds these without another using.
using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Text.Sentences;
using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Figures of who claims or denies what, and when.</summary>
public static class ClaimFigures
{
    private const int LabelLength = 60;

    // What two outlets have is in every pile; a claim spreads from three on.
    private const int FewestOutlets = 3;
    private const int FewestSpread = 3;
    private const int FewestOnSide = 3;
    private const int Claims = 8;

    // A word or two name a thing, and claim nothing of it.
    private const int FewestWords = 3;
    // The same claim in other words is not known to be the same: who is earliest here need not be the first.
    private const string First = "earliest in these words";
    private const string Own = "text of its own";
    private const string Copy = "copy of an earlier text";
    private const string NoSpread = "Fewer than three claims stand in dated texts of three outlets or more";

    /// <summary>The claims that someone denies or doubts: how many statements stand on each side.</summary>
    public static BarChart Disputed(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var disputed = Contradictions.Of(ledger);
        var sides = Contradictions.Sides(ledger);
        // Bars of a statement or two are what the table says already.
        var hasFinding = sides.CountBy(row => (row.Claim, IsAgainst: row.Position is Position.Denies or Position.Doubts))
            .Any(side => side.Value >= FewestOnSide);
        var nothing = disputed.Count == 0 ? "No claim is denied"
            : Invariant($"No side of a denied claim has {FewestOnSide} statements or more: the table has them all");
        return BarChart.Of(
            sides.Where(_ => hasFinding), row => Quoted(row.Label), _ => 1, row => row.Position.ToString(),
            row => $"{row.Speaker}: {PlaceNote.Of(row.Sentence, row.Document, row.Start)}") with
        {
            Title = disputed.Count == 0 ? nothing : MostDisputed(disputed),
            Subtitle = !hasFinding ? ""
                : $"Statements on each side of the {Words.Count(disputed.Count, "claim", "claims")} that someone denies: "
                    + "to the left those that deny it, to the right those that state or confirm it",
            Top = Claims,
            LeftSeries = ["Denies", "Doubts"],
            SeriesOrder = ["Denies", "Doubts", "Asserts", "Confirms"],
            Palette = Colours.Positions,
            XLabel = "statements",
            EmptyText = nothing,
            Source = SourceLine.Of(corpus),
        };
    }

    // "“Iraq had arms”: stated by the United States, denied by Iraq"
    private static string MostDisputed(IReadOnlyList<ContradictionRow> disputed)
    {
        var most = disputed.MaxBy(row => row.DeniedBy.Count)!;
        var stated = most.AssertedBy.Concat(most.ConfirmedBy).FirstOrDefault();
        return Quoted(most.Label) + (stated is null ? "" : $": stated by {Voice(stated)}") + $", denied by {Voice(most.DeniedBy[0])}"
            + (most.DeniedBy.Count > 1 ? " and others" : "");
    }

    // "abuse of office and obstruction of Congress"; "al-Qaeda" is a name.
    private static bool IsFragment(string label) => LooseEnd.In(label)
        || (char.IsLower(label[0]) && !label.Split(' ')[0].Any(char.IsUpper));

    private static string Voice(string speaker) =>
        speaker.StartsWith(Contradictions.OwnVoice, StringComparison.Ordinal) ? "a text in its own voice"
        : speaker.StartsWith(ClaimText.Nobody, StringComparison.Ordinal) ? "an unnamed source"
        : NameInSentence.Of(speaker);

    /// <summary>
    /// The dated events that the most independent texts date, in the order in which they happened; where few events are dated by several,
    /// also those that name the main actors, up to a year before the first text.
    /// </summary>
    public static Timeline Chronology(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(corpus);
        return EventTimeline.Of(ledger, corpus);
    }

    /// <summary>The events that <see cref="Chronology"/> draws, and those told beside it; none where it draws none.</summary>
    internal static Table<ChronologyRow> KeyEvents(ClaimLedger ledger, Corpus corpus)
    {
        var (choice, _) = EventTimeline.Drawn(ledger, corpus);
        return choice.Before.Concat(choice.Chosen).Where(_ => choice.Chosen.Count > 0).Select(item => item.Row).ToTable("Key events");
    }

    /// <summary>The claims that most outlets have: who has each earliest in like words, and who has it from a copy.</summary>
    public static Timeline Spread(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        // A claim that only one dated text has shows no course.
        var claims = ClaimsThroughTime.Spread(ledger, corpus).GroupBy(row => row.Claim, StringComparer.Ordinal)
            .Where(claim => claim.Count(row => row.Published is not null) > 1 && OutletsOf(claim) >= FewestOutlets
                && claim.First().Label is var label && label.Split(' ').Length >= FewestWords && !IsFragment(label))
            .OrderByDescending(claim => claim.Count(row => row.IsNewOrigin)).ThenByDescending(claim => claim.Count())
            .ThenBy(claim => claim.Key, StringComparer.Ordinal)
            .Take(Claims).ToList();
        if (claims.Count < FewestSpread) claims = [];
        var widest = claims.FirstOrDefault();
        // Of several texts of one day none is known to be the first.
        var firsts = claims.SelectMany(claim => claim.GroupBy(row => row.Published).Where(day => day.Key is not null)
            .OrderBy(day => day.Key).Take(1).Where(day => day.Count() == 1).Select(day => (claim.Key, day.Key))).ToHashSet();
        var lanes = claims.ToDictionary(claim => claim.Key, claim =>
            $"{Quoted(claim.First().Label)} ({OutletsOf(claim)})", StringComparer.Ordinal);
        return Timeline.Of(
            claims.SelectMany(claim => claim),
            row => lanes[row.Claim],
            row => row.Published is { } day ? When.On(day) : When.Undated,
            row => row.Outlet,
            row => firsts.Contains((row.Claim, row.Published)) && row.Order == 1 ? First : row.IsNewOrigin ? Own : Copy,
            row => $"{row.Document} at {row.Start}") with
        {
            Title = widest is null ? NoSpread
                : claims.Count(claim => OutletsOf(claim) == OutletsOf(widest)) is > 1 and var several
                    ? Invariant($"{several} claims are worded alike in {OutletsOf(widest):#,##0} outlets each")
                : Widest([.. widest]),
            Subtitle = widest is null
                ? ""
                : "Claims told in like words by the most outlets, by each outlet's earliest text; other wordings are not counted. In "
                    + "brackets: outlets",
            LaneOrder = [.. lanes.Values],
            KindOrder = [First, Own, Copy],
            Palette = Palette.InOrder(First, Own, Copy),
            EmptyText = NoSpread,
            Source = SourceLine.Of(corpus),
        };
    }

    // "“Iraq had arms” went from Reuters to 3 more outlets, which had 2 texts of their own"
    private static string Widest(IReadOnlyList<ClaimSpreadRow> claim)
    {
        var (others, own) = (OutletsOf(claim) - 1, claim.Count(row => row.IsNewOrigin));
        return $"{Quoted(claim[0].Label)} is worded alike in the most outlets"
            + (claim[0] is { Outlet: { } first, Published: not null } && claim.Count(row => row.Published == claim[0].Published) == 1
                ? $", earliest in {NameInSentence.Of(first)}, then in {Words.Count(others, "other", "others")}"
                : Invariant($": {others + 1:#,##0}"))
            + (own == claim.Count ? "" : $", {(own == 1 ? "all from one text" : Invariant($"from {own:#,##0} independent texts"))}");
    }

    private static string Quoted(string label) => Words.Quoted(label.Trim('"', '“', '”', '.', ' '), LabelLength);

    private static int OutletsOf(IEnumerable<ClaimSpreadRow> claim) =>
        claim.Select(row => row.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>
    /// In whose voice the sentences are: shares by text, outlet or month. Outlets and months that hardly differ are no finding, and the
    /// figure says so.
    /// </summary>
    public static BarChart VoiceShares(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return SentenceVoices.Of(corpus);
    }

    /// <summary>
    /// Who is heard: the statements of the speakers with the most. A government stands with its leaders, ministries, forces and officials
    /// as one speaker, as does an armed group; where one person makes most of its statements, and in the government whose voters are asked
    /// in texts about a vote, persons stand alone. Of many texts, who is heard in one only is left out.
    /// </summary>
    public static BarChart Stances(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(corpus);
        return SpeakerStances.Of(ledger, corpus);
    }
}
