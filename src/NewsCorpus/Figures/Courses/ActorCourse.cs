using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Draws who is named clearly more in one period than in the others.</summary>
internal static class ActorCourse
{
    // A peak that one text makes is what that text is about.
    private const double MostOfOneText = 0.5;

    // A peak lower than this, against the other periods together and against the next highest, may be chance.
    private const double LeastOverUsual = 2;
    private const double LeastOverNext = 1.5;
    private const int FewestMentions = 10;
    private const int FewestAtPeak = 5;
    private const double MostOverPeak = 3;
    private const int FewestForPeak = EnoughTexts.FewestForPeak;

    private readonly record struct Peak(ActorPeriodRow Row, double Next);

    /// <summary>The figure; see <see cref="TimeFigures.Mentions"/>.</summary>
    public static LineChart Of(Corpus corpus, int actors, Period? period)
    {
        var rows = ThroughTime.Mentions(corpus, actors, period);
        var texts = ThroughTime.Texts(corpus, period);
        var nothing = EnoughTexts.WithoutCourse(texts);
        var peaks = nothing is null ? PeaksOf(rows) : [];
        var hasCourse = peaks.Count > 0;
        var series = peaks.Select(peak => peak.Row.Name).ToList();
        // Who is named most of all belongs into the picture, for comparison,
        // unless beside theirs all other lines are flat.
        var isJoined = hasCourse && !series.Contains(rows[0].Name, StringComparer.Ordinal)
            && MostOf(rows, rows[0].Name) <= MostOverPeak * peaks.Max(peak => peak.Row.PerThousandWords);
        if (isJoined) series.Add(rows[0].Name);
        rows = rows.Where(row => series.Contains(row.Name, StringComparer.Ordinal)).ToTable(rows.Title);
        var points = hasCourse ? Whole(rows, texts, FirstMentions(corpus, rows)) : [];
        return LineChart.Of(points, row => row.Start, row => row.Value, row => row.Series, row => row.Note) with
        {
            Title = hasCourse ? TitleOf(peaks[0]) : nothing ?? NoPeak(texts),
            Subtitle = hasCourse
                ? Invariant($"Actors with a clear peak, of the {actors} named most, ")
                    + (isJoined ? $"and {NameInSentence.Of(series[^1])}, named most of all, " : "")
                    + $"by {PeriodWords.Of(texts)} of publication; "
                    + Invariant($"at the peak of the title {peaks[0].Row.MentioningTexts:#,##0} of {peaks[0].Row.Texts:#,##0} texts ")
                    + $"name {NameInSentence.Of(peaks[0].Row.Name)}; a gap: fewer than {FewestForPeak} texts"
                    + PeriodWords.OfPart(corpus, texts)
                : "",
            Panels = true,
            Palette = Colours.Actors(corpus),
            SeriesOrder = [.. series],
            YLabel = "mentions per 1,000 words",
            Ground = EnoughTexts.Ground(texts),
            GroundLabel = $"texts a {PeriodWords.Of(texts)}",
            EmptyText = nothing ?? NoPeak(texts),
            Source = SourceLine.Of(corpus),
        };
    }

    private static double MostOf(IEnumerable<ActorPeriodRow> rows, string name) =>
        rows.Where(row => row.Name == name && row.Texts >= FewestForPeak).Max(row => row.PerThousandWords);

    private static string NoPeak(IReadOnlyList<PeriodRow> texts) =>
        $"No actor is named clearly more in one {PeriodWords.Of(texts)} than in the others";

    // The clear peaks of actors against their other periods, among periods with enough texts; the most named actor first.
    private static List<Peak> PeaksOf(IReadOnlyList<ActorPeriodRow> rows)
    {
        var peaks = from actor in rows.Where(row => row.Texts >= FewestForPeak).GroupBy(row => row.Actor, StringComparer.Ordinal)
                    let ordered = actor.OrderByDescending(row => row.PerThousandWords).ToList()
                    let others = ordered.Skip(1).ToList()
                    where others.Count > 0 && ordered[0].Mentions >= FewestMentions && ordered[0].MentioningTexts >= FewestAtPeak
                        && ordered[0].MostInOneText <= MostOfOneText * ordered[0].Mentions
                    let usual = 1000.0 * others.Sum(row => row.Mentions) / others.Sum(row => row.Words)
                    select (Peak: new Peak(ordered[0], others[0].PerThousandWords), Usual: usual);
        return [.. peaks.Where(item => item.Peak.Row.PerThousandWords >= LeastOverUsual * item.Usual
                && item.Peak.Row.PerThousandWords >= LeastOverNext * item.Peak.Next)
            .Select(item => item.Peak).OrderByDescending(peak => peak.Row.Mentions)];
    }

    private static string TitleOf(Peak peak)
    {
        // "is named most" would be read against the other actors.
        return $"Mentions of {NameInSentence.Of(peak.Row.Name)} peak {PeriodWords.In(peak.Row.Start, peak.Row.Period)}"
            + (peak.Next == 0 ? $", with none {PeriodWords.InAnyOther(peak.Row.Period)} with {FewestForPeak} texts or more" : "");
    }

    // Periods without enough texts break the lines: one text about one thing is no peak.
    private static IEnumerable<(DateOnly Start, double Value, string Series, string Note)> Whole(
        IReadOnlyList<ActorPeriodRow> rows,
        IReadOnlyList<PeriodRow> texts,
        Dictionary<(string Actor, DateOnly Start), ActorMentionRow> first)
    {
        foreach (var row in rows)
        {
            var what = $"{Words.Count(row.Mentions, "mention", "mentions")} in {row.MentioningTexts} of "
                + $"{Words.Count(row.Texts, "text", "texts")}";
            var note = first.TryGetValue((row.Actor, row.Start), out var mention)
                ? PlaceNote.First(what, mention.Document, mention.Start)
                : what;
            yield return (row.Start, row.Texts < FewestForPeak ? double.NaN : row.PerThousandWords, row.Name, note);
        }

        foreach (var name in rows.Select(row => row.Name).Distinct(StringComparer.Ordinal))
            foreach (var empty in texts.Where(row => row.Texts == 0)) yield return (empty.Start, double.NaN, name, "no texts");
    }

    private static Dictionary<(string Actor, DateOnly Start), ActorMentionRow> FirstMentions(
        Corpus corpus, IReadOnlyList<ActorPeriodRow> rows)
    {
        var first = new Dictionary<(string, DateOnly), ActorMentionRow>();
        if (rows.Count == 0) return first;
        var actors = rows.Select(row => row.Actor).ToHashSet(StringComparer.Ordinal);
        var days = corpus.Documents.ToDictionary(document => document.Id, document => document.Document.Published, StringComparer.Ordinal);
        foreach (var row in ActorMentions.Of(corpus).Where(row => actors.Contains(row.Actor)))
        {
            if (days[row.Document] is { } day) first.TryAdd((row.Actor, rows[0].Period.StartOf(day)), row);
        }

        return first;
    }
}
