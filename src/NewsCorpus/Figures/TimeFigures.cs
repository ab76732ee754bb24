using NewsCorpus.Rows;
using static System.FormattableString;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>
/// Figures through time. Periods without enough texts are gaps, never zeros; texts without a date are counted in the source line.
/// </summary>
public static class TimeFigures
{
    private const int TopOutlets = 6;
    private const int FewestPeriods = 3;
    private const int FewestTexts = 5;

    private const int FewestForPeak = 3;

    // Two periods make a line, and any four some pattern.
    private const int FewestOnLine = 5;

    // A peak that one text makes is what that text is about.
    private const double MostOfOneText = 0.5;

    // A peak lower than this, against the other periods together and against the next highest, may be chance.
    private const double LeastOverUsual = 2;
    private const double LeastOverNext = 1.5;
    private const int FewestMentions = 10;
    private const int FewestAtPeak = 5;
    private const double MostOverPeak = 3;

    // The days of fewer texts say how they were picked.
    private const int FewestForTexts = 50;
    private static readonly string TooFewTexts =
        Invariant($"Fewer than {FewestForTexts} dated texts: their course would only show how they were collected");

    // Of so many texts the course tells something with two peaks as well.
    private const int ManyTexts = 100;

    // Outlets with a text or two at a time have no course of their own.
    private const int FewestOfOutlet = 5;

    /// <summary>
    /// Whether the dated texts are enough to show a course: 5 texts or more in 3 periods or more, one of which has 3 texts or more.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="period">How long the periods are; null chooses by the span and the number of the dates.</param>
    public static bool HasCourse(Corpus corpus, Period? period = null) => HasCourse(ThroughTime.Texts(corpus, period));

    /// <summary>
    /// How much of the dated texts is about which actor: mentions per 1,000 words, over the number of texts; a panel for each actor that is
    /// named clearly more in one period than in any other. Where none is, there is no course to show, and the figure says so.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="actors">How many actors, 1 to 8; the most mentioned first.</param>
    /// <param name="period">How long the periods are; null chooses by the span and the number of the dates.</param>
    public static LineChart Mentions(Corpus corpus, int actors = 6, Period? period = null)
    {
        var rows = ThroughTime.Mentions(corpus, actors, period);
        var texts = ThroughTime.Texts(corpus, period);
        var nothing = WithoutCourse(texts);
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
            Ground = Ground(texts),
            GroundLabel = $"texts a {PeriodWords.Of(texts)}",
            EmptyText = nothing ?? NoPeak(texts),
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>
    /// How many texts of which outlet each period has. Where no period stands out there is no course to show, and the figure says so.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="period">How long the periods are; null chooses by the span and the number of the dates.</param>
    public static LineChart Texts(Corpus corpus, Period? period = null)
    {
        var texts = ThroughTime.Texts(corpus, period);
        var outlets = ThroughTime.Outlets(corpus, period);
        var top = outlets.Where(row => row.Outlet is not null).GroupBy(row => row.Outlet, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(row => row.Texts)).ThenBy(group => group.Key, StringComparer.Ordinal).Take(TopOutlets)
            .ToList();
        // Where there is one outlet, or the outlets have a text or two at a time, only the whole has a course.
        if (top.Count < 2 || top.Count(group => group.Max(row => row.Texts) >= FewestOfOutlet) < 2) return AllTexts(corpus, texts);
        var names = top.Select(group => group.Key!).ToList();
        var points = outlets.Where(row => row.Outlet is not null && names.Contains(row.Outlet, StringComparer.Ordinal))
            .Select(row => (row.Start, Series: row.Outlet!, Value: (double)row.Texts)).ToList();
        var known = points.Select(point => (point.Series, point.Start)).ToHashSet();
        // In a period with texts of others, an outlet has 0 of them: that is counted, not missing.
        var none = from outlet in points.Select(point => point.Series).Distinct(StringComparer.Ordinal)
                   from row in texts
                   where !known.Contains((outlet, row.Start))
                   select (row.Start, Series: outlet, Value: row.Texts == 0 ? double.NaN : 0);
        var nothing = WithoutPeak(texts);
        var shown = nothing is null ? points.Concat(none) : [];
        return LineChart.Of(shown, point => point.Start, point => point.Value, point => point.Series) with
        {
            Title = MostTexts(texts),
            Subtitle = $"Texts by {PeriodWords.Of(texts)} of publication, "
                + $"for the {Words.Count(names.Count, "outlet", "outlets")} with the most;"
                + " below: all texts"
                + (outlets.All(row => row.Outlet is { } outlet && names.Contains(outlet, StringComparer.Ordinal)) ? ""
                    : ", also those of other and unknown outlets") + PeriodWords.OfPart(corpus, texts),
            Panels = true,
            Columns = true,
            SeriesOrder = [.. names],
            Palette = Colours.Outlets(corpus),
            YLabel = $"texts a {PeriodWords.Of(texts)}",
            Ground = Ground(texts),
            GroundLabel = "all texts",
            EmptyText = nothing ?? "No dated text has a known outlet",
            Source = SourceLine.Of(corpus),
        };
    }

    private static LineChart AllTexts(Corpus corpus, IReadOnlyList<PeriodRow> texts)
    {
        var nothing = WithoutPeak(texts);
        return LineChart.Of(
            nothing is null ? texts : [], row => row.Start, row => row.Texts, note: row => Invariant($"{row.Words:#,##0} words")) with
        {
            Title = MostTexts(texts),
            Subtitle = nothing is null ? $"Texts by {PeriodWords.Of(texts)} of publication" + PeriodWords.OfPart(corpus, texts) : "",
            Panels = true,
            Columns = true,
            YLabel = $"texts a {PeriodWords.Of(texts)}",
            EmptyText = nothing ?? "",
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>
    /// When what the texts tell happened, when statements were made, and when they were published. Only what is told as happened by the day
    /// of publication is an event: plans are not. A panel with fewer than 5 of them, or than a tenth of the largest, is left out; one panel
    /// alone compares nothing.
    /// </summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="corpus">Its corpus.</param>
    /// <param name="period">How long the periods are; null chooses as for the texts.</param>
    public static LineChart Claims(ClaimLedger ledger, Corpus corpus, Period? period = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(corpus);
        return ClaimCourse.Of(ledger, corpus, period);
    }

    /// <summary>The words that set the later texts apart from the earlier ones.</summary>
    /// <param name="corpus">The corpus; texts without a date are left out.</param>
    /// <param name="from">The first day of the later texts; null for the day that halves the dated texts.</param>
    public static DotPlot KeyWords(Corpus corpus, DateOnly? from = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var days = corpus.Documents.Select(document => document.Document.Published).OfType<DateOnly>().Order().ToList();
        var day = from ?? (days.Count == 0 ? DateOnly.MinValue : days[days.Count / 2]);
        return CorpusFigures.KeyWordsOf(
            Keyness.ByPeriod(corpus, day, DateOnly.MaxValue), Invariant($"texts from {day:d MMM yyyy} on"), "earlier texts",
                SourceLine.Of(corpus));
    }

    private static bool HasCourse(IReadOnlyList<PeriodRow> texts) =>
        texts.Count(row => row.Texts > 0) >= FewestPeriods && texts.Sum(row => row.Texts) >= FewestTexts
        && texts.Any(row => row.Texts >= FewestForPeak);

    private static string TooFew(IReadOnlyList<PeriodRow> texts) => texts.Count == 0 ? "No text is dated"
        : $"{Words.Count(texts.Sum(row => row.Texts), "dated text", "dated texts")} in "
            + Words.Count(texts.Count(row => row.Texts > 0), PeriodWords.Of(texts), PeriodWords.Of(texts) + "s")
            + ": too few to show a course";

    // Of few texts, a period that hardly has more than the others says how they were collected.
    private static string? WithoutPeak(IReadOnlyList<PeriodRow> texts)
    {
        if (!HasCourse(texts)) return TooFew(texts);
        if (texts.Sum(row => row.Texts) < FewestForTexts)
            return TooFewTexts;
        var counts = texts.Select(row => row.Texts).OrderDescending().ToList();
        var isPeak = counts[0] >= LeastOverUsual * counts.Skip(1).Average()
            && (counts.Sum() >= ManyTexts || counts[0] >= LeastOverNext * counts[1]);
        return isPeak ? null : $"No {PeriodWords.Of(texts)} has clearly more texts than the others";
    }

    private static string? WithoutCourse(IReadOnlyList<PeriodRow> texts) =>
        !HasCourse(texts) ? TooFew(texts)
        : texts.Sum(row => row.Texts) < FewestForTexts ? TooFewTexts
        : texts.Count(row => row.Texts >= FewestForPeak) < FewestOnLine
            ? $"Fewer than {FewestOnLine} {PeriodWords.Of(texts)}s have {FewestForPeak} texts or more, too few to show a course"
        // More gaps than points are scattered dots, not a course.
        : texts.Count(row => row.Texts >= FewestForPeak) * 2 < texts.Count
            ? $"More than half of the {PeriodWords.Of(texts)}s have fewer than {FewestForPeak} texts: no course to show"
            : null;

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

    private readonly record struct Peak(ActorPeriodRow Row, double Next);

    private static string MostTexts(IReadOnlyList<PeriodRow> texts)
    {
        if (texts.Count == 0) return "No text is dated";
        var (most, sum) = (texts.MaxBy(row => row.Texts)!, texts.Sum(row => row.Texts));
        if (most.Texts == sum)
        {
            return $"{(sum == 1 ? "The only dated text was" : "All dated texts were")} published {PeriodWords.In(most.Start, most.Period)}";
        }

        var first = texts.Where(row => row.Texts == most.Texts).ToList();
        // Two or three periods have names that a title can hold.
        if (first.Count is 2 or 3)
        {
            var periods = Words.List([.. first.Select(row => PeriodWords.In(row.Start, row.Period))]);
            return Invariant($"The most texts were published {periods}: {most.Texts:#,##0} each of {sum:#,##0}");
        }

        return first.Count > 1
            ? Invariant($"No {PeriodWords.Of(texts)} has more than {most.Texts:#,##0} of the ")
                + Words.Count(sum, "dated text", "dated texts")
            : $"{Comparison.Share(most.Texts, sum, "texts")} {(most.Texts == 1 ? "was" : "were")} published "
                + PeriodWords.In(most.Start, most.Period);
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

    private static System.Collections.Immutable.ImmutableArray<LinePoint> Ground(IReadOnlyList<PeriodRow> texts) =>
        [.. texts.Select(row => new LinePoint(row.Start.DayNumber, row.Texts, "", Invariant($"{row.Words:#,##0} words")))];
}
