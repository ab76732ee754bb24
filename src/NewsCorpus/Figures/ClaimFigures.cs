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
    private const int Speakers = 12;
    private const int Claims = 8;
    private const int Events = 15;
    private const int FewestEvents = 3;

    // A word or two name a thing, and claim nothing of it.
    private const int FewestWords = 3;
    private const string First = "first to publish it";
    private const string Own = "text of its own";
    private const string Copy = "copy of an earlier text";
    private const string NoSpread = "No claim stands in dated texts of several outlets";

    /// <summary>The claims that someone denies or doubts: how many statements stand on each side.</summary>
    public static BarChart Disputed(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var disputed = Contradictions.Of(ledger);
        return BarChart.Of(
            Contradictions.Sides(ledger), row => Quoted(row.Label), _ => 1, row => row.Position.ToString(),
            row => $"{row.Speaker}: {PlaceNote.Of(row.Sentence, row.Document, row.Start)}") with
        {
            Title = Invariant($"{disputed.Count:#,##0} of {Words.Count(ledger.Claims.Count, "claim", "claims")} ")
                + $"{Words.Are(disputed.Count)} denied by someone",
            Subtitle = "Statements on each side: to the left those that deny the claim, to the right those that state or confirm it",
            Top = Claims,
            LeftSeries = ["Denies", "Doubts"],
            SeriesOrder = ["Denies", "Doubts", "Asserts", "Confirms"],
            Palette = Colours.Positions,
            XLabel = "statements",
            EmptyText = "No claim is denied",
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>The dated events that the most texts date, in the order in which they happened.</summary>
    public static Timeline Chronology(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var events = ClaimChronology.Of(ledger).Where(row => row.Kind == ChronologyKind.Event && row.Value is not null)
            .Select(row => (Row: row, When: When.FromTimex(row.Value, row.Earliest, row.Latest)))
            .Where(item => item.When.IsDated || item.When.MonthOfOpenYear is not null).ToList();
        // An event that one text alone dates, or whose subject is left open, is left out where enough others remain.
        var shared = events.Where(item => item.Row.Documents > 1 && NamesItsSubject(item.Row.What)).ToList();
        var shown = (shared.Count >= FewestEvents ? shared : events)
            .OrderByDescending(item => item.Row.Documents).ThenByDescending(item => item.Row.Tellings)
            .ThenBy(item => item.Row.What, StringComparer.Ordinal).Take(Events)
            .OrderBy(item => item.When.MonthOfOpenYear).ThenBy(item => item.When.Earliest ?? item.When.Latest)
            .ThenBy(item => item.Row.What, StringComparer.Ordinal).ToList();
        var areShared = shown.Any(item => item.Row.Documents > 1);
        return Timeline.Of(
            shown, item => item.Row.What ?? "", item => item.When,
            item => areShared ? Words.Count(item.Row.Documents, "text", "texts") : "",
            note: item => PlaceNote.Of(item.Row.Sentence, item.Row.Document, item.Row.Start)) with
        {
            Title = TitleOf([.. events.Select(item => item.Row)]),
            Subtitle = (events.Count > shown.Count
                ? Invariant($"{shown.Count} of them{(areShared ? ", those that the most texts date" : "")}, by when they happened")
                : "By when they happened")
                + (areShared ? "; at each mark, the number of texts that date it" : ""),
            Palette = Palette.InOrder(""),
            EmptyText = "No event has a date",
            Source = SourceLine.Of(corpus),
        };
    }

    // "Was released", "To be restored", "Dropped", "Heard a crash at": the text leaves out who, or what.
    private static bool NamesItsSubject(string? what) =>
        what is { Length: > 0 } && char.IsLetterOrDigit(what[0]) && what.Contains(' ', StringComparison.Ordinal) && !LooseEnd.In(what)
        && what.Split(' ')[0].ToLowerInvariant() is not (
            "is" or "are" or "was" or "were" or "be" or "been" or "has" or "have" or "had" or "to" or "will" or "it" or "this");

    private static string TitleOf(IReadOnlyList<ChronologyRow> events)
    {
        var shared = events.Count(row => row.Documents > 1);
        return events.Count == 0 ? "The texts date no event"
            : events.Count == 1 ? "1 dated event was found"
            : shared > 0 ? Invariant($"{shared:#,##0} of {Words.Count(events.Count, "dated event", "dated events")} ")
                + $"{Words.Are(shared)} dated by more than one text"
            : Invariant($"{events.Count:#,##0} dated events were found, ") + (
                events.DistinctBy(row => row.Document, StringComparer.Ordinal).Count() == 1 ? "all in one text" : "each in one text");
    }

    /// <summary>The claims that most outlets have: who had each first, and who has it from a copy.</summary>
    public static Timeline Spread(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        // A claim that only one dated text has shows no course.
        var claims = ClaimsThroughTime.Spread(ledger, corpus).GroupBy(row => row.Claim, StringComparer.Ordinal)
            .Where(claim => claim.Count(row => row.Published is not null) > 1 && claim.First().Label.Split(' ').Length >= FewestWords)
            .OrderByDescending(claim => claim.Count(row => row.IsNewOrigin)).ThenByDescending(claim => claim.Count())
            .ThenBy(claim => claim.Key, StringComparer.Ordinal)
            .Take(Claims).ToList();
        var widest = claims.FirstOrDefault();
        var lanes = claims.ToDictionary(claim => claim.Key, claim =>
            $"{Quoted(claim.First().Label)} ({OutletsOf(claim)})", StringComparer.Ordinal);
        return Timeline.Of(
            claims.SelectMany(claim => claim),
            row => lanes[row.Claim],
            row => row.Published is { } day ? When.On(day) : When.Undated,
            row => row.Outlet,
            row => row.Order == 1 && row.Published is not null ? First : row.IsNewOrigin ? Own : Copy,
            row => $"{row.Document} at {row.Start}") with
        {
            Title = widest is null ? NoSpread
                : $"The most widespread claim stands in {Words.Count(OutletsOf(widest), "outlet", "outlets")}, in "
                    + Words.Count(widest.Count(row => row.IsNewOrigin), "independent text", "independent texts"),
            Subtitle = widest is null
                ? ""
                : "The claims of the most outlets, by the day on which each outlet published it first; in brackets the number of outlets",
            LaneOrder = [.. lanes.Values],
            KindOrder = [First, Own, Copy],
            Palette = Palette.InOrder(First, Own, Copy),
            EmptyText = NoSpread,
            Source = SourceLine.Of(corpus),
        };
    }

    private static string Quoted(string label) => $"“{Words.Shorten(label.Trim('"', '“', '”', '.', ' '), LabelLength)}”";

    private static int OutletsOf(IEnumerable<ClaimSpreadRow> claim) =>
        claim.Select(row => row.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>In whose voice the sentences are: shares by text, outlet or month.</summary>
    public static BarChart VoiceShares(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = DocumentGroups.Of(corpus);
        var voices = Voices.Of(corpus);
        var own = voices.Sum(row => row.OwnVoice);
        var title = Invariant($"{own:#,##0} of {Words.Count(voices.Sum(row => row.Sentences), "sentence", "sentences")} ")
            + $"{Words.Are(own)} in {(voices.Count == 1 ? "the text's" : "the texts'")} own voice";
        var parts = (groups.Labels.Count < 2 ? [] : voices.AsEnumerable()).SelectMany(row => new[]
        {
            (row.Document, Voice: Colours.Named, Count: row.Named), (row.Document, Voice: Colours.Unnamed, Count: row.Unnamed),
            (row.Document, Voice: Colours.Own, Count: row.OwnVoice),
        });
        return BarChart.Of(parts.OrderBy(row => groups.RankOf(row.Document)), row => groups[row.Document], row => row.Count, row =>
            row.Voice) with
        {
            Title = title,
            Subtitle = $"Share of sentences by {groups.Described}; the others are said by a named or an unnamed source",
            Layout = BarLayout.Shares,
            Sorted = false,
            Palette = Colours.VoiceKinds,
            SeriesOrder = [Colours.Named, Colours.Unnamed, Colours.Own],
            XLabel = "sentences",
            EmptyText = title,
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>What the speakers with the most statements do with claims: statements by stance.</summary>
    public static BarChart Stances(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var spoken = ledger.Statements.Where(row => row.Cue is not null).ToList();
        var named = spoken.Where(row => row.Speaker is not null).ToList();
        var first = Leaders.Of(named.Select(row => row.Speaker!), "speakers");
        var nameless = spoken.Count - named.Count;
        return BarChart.Of(
            named, row => row.Speaker, _ => 1, row => row.Position.ToString(), row =>
                PlaceNote.Of(row.Sentence, row.Document, row.Start)) with
        {
            Title = first.Count == 0 ? "No statement has a speaker who is named"
                : $"{first.Subject} {(first.AreSeveral ? "have" : "has")} the most statements: "
                    + Invariant($"{first.Count:#,##0}{first.Each} of the {named.Count:#,##0} with a named speaker"),
            Subtitle = Invariant($"What each speaker does; {nameless:#,##0} more statements {(nameless == 1 ? "is" : "are")} ")
                + "by speakers whose name is not told or not known",
            Top = Speakers,
            SeriesOrder = [.. Enum.GetNames<Position>()],
            Palette = Colours.Positions,
            XLabel = "statements",
            EmptyText = "No statement has a speaker who is named",
            Source = SourceLine.Of(corpus),
        };
    }
}
