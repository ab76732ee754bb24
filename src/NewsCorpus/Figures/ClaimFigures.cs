// The namespace of Figure: who draws finds these without another using.
using NewsCorpus.Reading.Claims;
using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Figures of who claims or denies what, and when.</summary>
public static class ClaimFigures
{
    private const int LabelLength = 60;

    // A share of fewer sentences, or a difference of fewer points, may be chance.
    private const int FewestSentences = 10;
    private const int LeastSpread = 15;

    // What two outlets have is in every pile; a claim spreads from three on.
    private const int FewestOutlets = 3;
    private const int FewestSpread = 3;
    private const int FewestOnSide = 3;
    private const int Claims = 8;

    // A word or two name a thing, and claim nothing of it.
    private const int FewestWords = 3;
    private const string First = "first to publish it";
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

    /// <summary>The events that <see cref="Chronology"/> draws.</summary>
    internal static Table<ChronologyRow> KeyEvents(ClaimLedger ledger, Corpus corpus) =>
        EventChoice.Of(ledger, corpus).Chosen.Select(item => item.Row).ToTable("Key events");

    /// <summary>The claims that most outlets have: who had each first, and who has it from a copy.</summary>
    public static Timeline Spread(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        // A claim that only one dated text has shows no course.
        var claims = ClaimsThroughTime.Spread(ledger, corpus).GroupBy(row => row.Claim, StringComparer.Ordinal)
            .Where(claim => claim.Count(row => row.Published is not null) > 1 && OutletsOf(claim) >= FewestOutlets
                && claim.First().Label.Split(' ').Length >= FewestWords)
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
                    ? Invariant($"{several} claims stand in {OutletsOf(widest):#,##0} outlets each")
                : Widest([.. widest]),
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

    // "“Iraq had arms” went from Reuters to 3 more outlets, which had 2 texts of their own"
    private static string Widest(IReadOnlyList<ClaimSpreadRow> claim)
    {
        var (others, own) = (OutletsOf(claim) - 1, claim.Count(row => row.IsNewOrigin));
        return $"{Quoted(claim[0].Label)} stands in the most outlets"
            + (claim[0] is { Outlet: { } first, Published: not null } && claim.Count(row => row.Published == claim[0].Published) == 1
                ? $", first in {NameInSentence.Of(first)}, then in {Words.Count(others, "other", "others")}"
                : Invariant($": {others + 1:#,##0}"))
            + (own == claim.Count ? "" : $", {(own == 1 ? "all from one text" : Invariant($"from {own:#,##0} independent texts"))}");
    }

    private static string Quoted(string label) => Words.Quoted(label.Trim('"', '“', '”', '.', ' '), LabelLength);

    private static int OutletsOf(IEnumerable<ClaimSpreadRow> claim) =>
        claim.Select(row => row.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>In whose voice the sentences are: shares by text, outlet or month.</summary>
    public static BarChart VoiceShares(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = DocumentGroups.Of(corpus);
        var compared = groups.Compared.ToHashSet(StringComparer.Ordinal);
        // The title is of what is drawn: of outlets with texts enough.
        var voices = Voices.Of(corpus)
            .Where(row => groups.By == GroupedBy.Document || compared.Count == 0 || compared.Contains(groups[row.Document])).ToList();
        var own = voices.Sum(row => row.OwnVoice);
        var sums = voices.GroupBy(row => groups[row.Document], StringComparer.Ordinal).Where(group => compared.Contains(group.Key))
            .Select(group => (group.Key, group.Sum(row => row.OwnVoice), group.Sum(row => row.Sentences))).ToList();
        var range = Range(sums);
        var title = VoiceTitle(own, voices.Sum(row => row.Sentences));
        // Outlets and months that hardly differ are no finding; texts are few enough to look at each.
        var areAlike = groups.By != GroupedBy.Document && range.Length == 0;
        var parts = voices.Where(row => !areAlike && compared.Contains(groups[row.Document])).SelectMany(row => new[]
        {
            (row.Document, Voice: Colours.Named, Count: row.Named), (row.Document, Voice: Colours.Unnamed, Count: row.Unnamed),
            (row.Document, Voice: Colours.Own, Count: row.OwnVoice),
        });
        return BarChart.Of(parts.OrderBy(row => groups.RankOf(row.Document)), row => groups[row.Document], row => row.Count, row =>
            row.Voice) with
        {
            Title = title,
            Subtitle = $"Share of sentences by {groups.Described}{range}; without a source: a text says it in its own voice"
                + $"{Signed(corpus)}. "
                + "Only whole sentences are counted: no headlines, labels and table cells",
            Layout = BarLayout.Shares,
            Sorted = false,
            Palette = Colours.VoiceKinds,
            SeriesOrder = [Colours.Named, Colours.Unnamed, Colours.Own],
            XLabel = "sentences",
            EmptyText = groups.Labels.Count < 2 ? title
                : compared.Count > 0 ? $"No {groups.Noun} stands out by the share of sentences without a source" : groups.NothingToCompare,
            Source = SourceLine.Of(corpus),
        };
    }

    // Whose sentences have a source though no word of them says so.
    private static string Signed(Corpus corpus)
    {
        var articles = new SignedArticles(corpus);
        var count = corpus.Documents.Count(document => articles.AuthorOf(document) is not null);
        return count == 0 ? "" : $"; {Words.Count(count, "article", "articles")} by politicians and guests "
            + (count == 1 ? "has its author as source" : "have their authors as source");
    }

    // ": from 25 % without a source in March 1997 to 58 % in Nov 1996", among groups with sentences enough.
    private static string Range(IReadOnlyList<(string Group, int Own, int Sentences)> groups)
    {
        var sure = groups.Where(group => group.Sentences >= FewestSentences).OrderBy(group => (double)group.Own / group.Sentences).ToList();
        if (sure.Count < 2) return "";
        var (least, most) = (sure[0], sure[^1]);
        var (low, high) = (100.0 * least.Own / least.Sentences, 100.0 * most.Own / most.Sentences);
        return high - low < LeastSpread ? ""
            : Invariant($": from {low:0} % without a source in {NameOf(least.Group)} to {high:0} % in {NameOf(most.Group)}")
                + (sure.Count == groups.Count ? "" : Invariant($", of those with {FewestSentences} sentences or more"));
    }

    // Without the number of texts behind it; a headline in quotation marks.
    private static string NameOf(string group)
    {
        var end = group.LastIndexOf(" (", StringComparison.Ordinal);
        var name = end > 0 ? group[..end] : group;
        return name.Count(c => c == ' ') > 3 ? $"“{name}”" : name;
    }

    private static string VoiceTitle(int own, int all) => all == 0
        ? "There is no sentence"
        : $"{Comparison.Share(own, all, "sentences")} "
            + (own == 1 ? "gives no source for what it says" : "give no source for what they say");

    /// <summary>
    /// What the speakers with the most statements do with claims: statements by stance. A government stands with its leaders, ministries,
    /// forces and officials as one speaker; where few persons make most of its statements, persons stand alone.
    /// </summary>
    public static BarChart Stances(ClaimLedger ledger, Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(corpus);
        return SpeakerStances.Of(ledger, corpus);
    }
}
