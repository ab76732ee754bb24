// The namespace of Figure: who draws finds these without another using.
using NewsCorpus.Reading.Claims;
using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Figures of who claims or denies what, and when.</summary>
public static class ClaimFigures
{
    private const int LabelLength = 60;

    private const int FewestOnSide = 3;
    private const int Claims = 8;

    /// <summary>The claims that someone denies or doubts: how many statements stand on each side.</summary>
    public static BarChart Disputed(ClaimLedger ledger, Corpus corpus) =>
        ledger.Figure(corpus, KeptNames.Figures.Contradictions, DisputedOf);

    private static BarChart DisputedOf(ClaimLedger ledger, Corpus corpus)
    {
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
            Title = disputed.Count == 0 ? nothing : MostDisputed(disputed, sides),
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

    // "“Iraq had arms”: stated by the United States, denied by Iraq": of the claim with the longest bar
    private static string MostDisputed(IReadOnlyList<ContradictionRow> disputed, IEnumerable<SideRow> sides)
    {
        var statements = sides.CountBy(row => row.Claim, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var most = disputed.MaxBy(row => (statements.GetValueOrDefault(row.Claim), row.DeniedBy.Count))!;
        var stated = most.AssertedBy.Concat(most.ConfirmedBy).FirstOrDefault();
        return Quoted(most.Label) + (stated is null ? "" : $": stated by {Voice(stated)}") + $", denied by {Voice(most.DeniedBy[0])}"
            + (most.DeniedBy.Count > 1 ? " and others" : "");
    }

    private static string Voice(string speaker) =>
        speaker.StartsWith(Contradictions.OwnVoice, StringComparison.Ordinal) ? "a text in its own voice"
        : speaker == ClaimText.Nobody ? "an unnamed source"
        : NameInSentence.Of(speaker);

    /// <summary>
    /// The dated events that the most independent texts date, in the order in which they happened; where few events are dated by several,
    /// also those that name the main actors, up to a year before the first text.
    /// </summary>
    public static Timeline Chronology(ClaimLedger ledger, Corpus corpus) =>
        ledger.Figure(corpus, KeptNames.Figures.Chronology, EventTimeline.Of);

    /// <summary>The events that <see cref="Chronology"/> draws, and those told beside it; none where it draws none.</summary>
    internal static Table<ChronologyRow> KeyEvents(ClaimLedger ledger, Corpus corpus)
    {
        var (choice, _) = EventTimeline.Drawn(ledger, corpus);
        return choice.Before.Concat(choice.Chosen).Where(_ => choice.Chosen.Count > 0).Select(item => item.Row).ToTable("Key events");
    }

    /// <summary>
    /// The statements that most outlets have of the same speaker in nearly the same words: who has each earliest, and who has it from a
    /// copy.
    /// </summary>
    public static Timeline Spread(ClaimLedger ledger, Corpus corpus) => ledger.Figure(corpus, KeptNames.Figures.Spread, StatementSpread.Of);

    private static string Quoted(string label) => Words.Quoted(label.Trim('"', '“', '”', '.', ' '), LabelLength);

    /// <summary>
    /// In whose voice the sentences are: shares by text, outlet or month. Outlets and months that hardly differ are no finding, and the
    /// figure says so.
    /// </summary>
    public static BarChart VoiceShares(Corpus corpus) => corpus.Figure(KeptNames.Figures.Voice, SentenceVoices.Of);

    /// <summary>
    /// Who is heard: in how many texts each identified speaker is quoted or reported; of fewer than 10 texts, in how many sentences. A
    /// government stands with its leaders, ministries, agencies, forces and officials as one speaker, as does an armed group; where one
    /// person makes most of its statements, and in the government whose voters are asked in texts about a vote, persons stand alone. Media
    /// and campaigns are left out.
    /// </summary>
    public static BarChart Stances(ClaimLedger ledger, Corpus corpus) => ledger.Figure(corpus, KeptNames.Figures.Stance, SpeakerStances.Of);
}
