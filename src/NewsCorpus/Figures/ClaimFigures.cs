using NewsCorpus.Reading.Claims;
using NewsCorpus.Rows;
using static System.FormattableString;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>Figures of who claims or denies what, and when.</summary>
public static class ClaimFigures
{
    private const int LabelLength = 60;
    private const int Speakers = 12;
    private const int Claims = 8;
    private const string Happened = "What happened";
    private const string Unnamed = "not named";

    /// <summary>The claims that someone denies or doubts: how many statements stand on each side.</summary>
    public static BarChart Disputed(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var disputed = Contradictions.Of(ledger);
        return BarChart.Of(
            Contradictions.Sides(ledger), row => Words.Shorten(row.Label, LabelLength), _ => 1, row => row.Position.ToString(),
            row => $"{row.Speaker}: {PlaceNote.Of(row.Sentence, row.Document, row.Start)}") with
        {
            Title = Invariant($"{disputed.Count:#,##0} of {Words.Count(ledger.Claims.Count, "claim", "claims")} {(disputed.Count == 1 ? "is" : "are")} denied by someone"),
            Subtitle = "Statements on each side, linked denials included",
            Top = Claims,
            LeftSeries = ["Denies", "Doubts"],
            SeriesOrder = ["Asserts", "Confirms", "Denies", "Doubts"],
            Palette = Colours.Positions,
            XLabel = "statements",
            EmptyText = "No claim is denied",
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>When that was which the claims are about, and when it was said: a lane a text, outlet or month.</summary>
    public static Timeline Chronology(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var story = ClaimChronology.Of(ledger).Where(row => row.Kind != ChronologyKind.Background).ToList();
        var dated = story.Where(row => row.Value is not null).ToList();
        var events = dated.Where(row => row.Kind == ChronologyKind.Event).ToList();
        var speakers = dated.Where(row => row.Kind == ChronologyKind.Statement).CountBy(row => row.Speaker ?? Unnamed, StringComparer.Ordinal)
            .OrderByDescending(speaker => speaker.Value).ThenBy(speaker => speaker.Key, StringComparer.Ordinal).Take(Speakers).Select(speaker => speaker.Key).ToList();
        var said = story.Count(row => row.Kind == ChronologyKind.Statement);
        return Timeline.Of(
            dated.Where(row => row.Kind == ChronologyKind.Event || speakers.Contains(row.Speaker ?? Unnamed, StringComparer.Ordinal)),
            row => row.Kind == ChronologyKind.Event ? Happened : row.Speaker ?? Unnamed,
            row => When.FromTimex(row.Value, row.Earliest, row.Latest), row => row.What ?? "", row => row.Kind,
            row => PlaceNote.Of(row.Sentence, row.Document, row.Start)) with
        {
            Title = TitleOf(events),
            Subtitle = Invariant($"{said - (dated.Count - events.Count):#,##0} of {Words.Count(said, "statement stands", "statements stand")} without a day; what biographies report is left out"),
            LaneOrder = [Happened, .. speakers],
            KindOrder = ["Event", "Statement"],
            Palette = Palette.InOrder("Event", "Statement"),
            EmptyText = "No event or statement has a date",
            Source = SourceLine.Of(corpus, Scope.Everything),
        };
    }

    // The event that most texts tell; else how many there are.
    private static string TitleOf(IReadOnlyList<ChronologyRow> events)
    {
        var most = events.OrderByDescending(row => row.Documents).ThenByDescending(row => row.Tellings).ThenBy(row => row.What, StringComparer.Ordinal).FirstOrDefault();
        if (most is null) return "The texts date no event";
        var count = Words.Count(events.Count, "event", "events");
        return most.Tellings > 1 ? $"{count} with a date; told most often: {most.What}" : $"{count} with a date, each told once";
    }

    /// <summary>The claims that most outlets have: who had each first, and who has it from a copy.</summary>
    public static Timeline Spread(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var claims = ClaimsThroughTime.Spread(ledger, corpus).GroupBy(row => row.Claim, StringComparer.Ordinal)
            .OrderByDescending(claim => claim.Count(row => row.IsNewOrigin)).ThenByDescending(claim => claim.Count()).ThenBy(claim => claim.Key, StringComparer.Ordinal)
            .Take(Claims).ToList();
        var widest = claims.FirstOrDefault();
        var lanes = claims.ToDictionary(claim => claim.Key, claim => $"{Words.Shorten(claim.First().Label, LabelLength)} ({OutletsOf(claim)})", StringComparer.Ordinal);
        return Timeline.Of(
            claims.SelectMany(claim => claim), row => lanes[row.Claim], row => row.Published is { } day ? When.On(day) : When.Undated, row => row.Outlet,
            row => row.Order == 1 && row.Published is not null ? "first" : row.IsNewOrigin ? "own text" : "copy of an earlier text", row => $"{row.Document} at {row.Start}") with
        {
            Title = widest is null ? "No claim stands in texts of several outlets"
                : $"{Words.Count(OutletsOf(widest), "outlet has", "outlets have")} one claim, in {Words.Count(widest.Count(row => row.IsNewOrigin), "independent text", "independent texts")}",
            Subtitle = "The claims of most outlets, by the day on which each outlet published it first; in brackets the number of known outlets",
            LaneOrder = [.. lanes.Values],
            KindOrder = ["first", "own text", "copy of an earlier text"],
            Palette = Palette.InOrder("first", "own text", "copy of an earlier text"),
            EmptyText = "No claim stands in texts of several outlets",
            Source = SourceLine.Of(corpus),
        };
    }

    private static int OutletsOf(IEnumerable<ClaimSpreadRow> claim) => claim.Select(row => row.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>In whose voice the sentences are: shares by text, outlet or month.</summary>
    public static BarChart VoiceShares(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = DocumentGroups.Of(corpus);
        var voices = Voices.Of(corpus);
        var parts = voices.SelectMany(row => new[]
        {
            (row.Document, Voice: "someone named", Count: row.Named), (row.Document, Voice: "someone unnamed", Count: row.Unnamed),
            (row.Document, Voice: "own voice", Count: row.OwnVoice),
        });
        return BarChart.Of(parts.OrderBy(row => groups.RankOf(row.Document)), row => groups[row.Document], row => row.Count, row => row.Voice) with
        {
            Title = Invariant($"{voices.Sum(row => row.OwnVoice):#,##0} of {Words.Count(voices.Sum(row => row.Sentences), "sentence is", "sentences are")} in the text's own voice"),
            Subtitle = $"Share of sentences by {groups.Noun}",
            Layout = BarLayout.Shares,
            Sorted = false,
            Palette = Colours.VoiceKinds,
            SeriesOrder = ["someone named", "someone unnamed", "own voice"],
            XLabel = "sentences",
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>What the speakers with the most statements do with claims.</summary>
    public static Heatmap Stances(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var spoken = ledger.Statements.Where(row => row.Cue is not null).ToList();
        var top = spoken.Where(row => row.Speaker is not null).CountBy(row => row.Speaker!, StringComparer.Ordinal)
            .OrderByDescending(speaker => speaker.Value).ThenBy(speaker => speaker.Key, StringComparer.Ordinal).Take(Speakers).Select(speaker => speaker.Key).ToList();
        return Heatmap.Of(
            spoken.Where(row => top.Contains(row.Speaker ?? "", StringComparer.Ordinal)), row => row.Speaker, row => row.Position, _ => 1,
            note: row => PlaceNote.Of(row.Sentence, row.Document, row.Start)) with
        {
            Title = Invariant($"{spoken.Count(row => row.Speaker is null):#,##0} of {Words.Count(spoken.Count, "attributed statement has", "attributed statements have")} no speaker that is known by name"),
            Subtitle = "The speakers with the most statements",
            RowOrder = [.. top],
            ColumnOrder = ["Asserts", "Confirms", "Denies"],
            MissingReason = "none found",
            ValueLabel = "statements",
            EmptyText = "No statement has a speaker who is known by name",
            Source = SourceLine.Of(corpus),
        };
    }
}
