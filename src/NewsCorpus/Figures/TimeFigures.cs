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
    private const int FewestInPanel = 5;
    private const string Happened = "when it happened";
    private const string Said = "when it was said";
    private const string Published = "when it was published";

    /// <summary>
    /// Whether the dated texts are enough to show a course: 5 texts or more in 3 periods or more, one of which has 3 texts or more.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="period">How long the periods are; null chooses by the span and the number of the dates.</param>
    public static bool HasCourse(Corpus corpus, Period? period = null) => HasCourse(ThroughTime.Texts(corpus, period));

    /// <summary>
    /// How much of the dated texts is about which actor: mentions per 1,000 words, a panel an actor, over the number of texts.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="actors">How many actors, 1 to 8; the most mentioned first.</param>
    /// <param name="period">How long the periods are; null chooses by the span and the number of the dates.</param>
    public static LineChart Mentions(Corpus corpus, int actors = 6, Period? period = null)
    {
        var rows = ThroughTime.Mentions(corpus, actors, period);
        var texts = ThroughTime.Texts(corpus, period);
        var hasCourse = texts.Count(row => row.Texts >= FewestForPeak) >= FewestPeriods;
        var points = hasCourse ? Whole(rows, texts, FirstMentions(corpus, rows)) : [];
        return LineChart.Of(points, row => row.Start, row => row.Value, row => row.Series, row => row.Note) with
        {
            Title = PeakOf(rows),
            Subtitle = hasCourse
                ? $"Mentions by {Word(texts)} of publication; a gap: fewer than {FewestForPeak} texts"
                : "",
            Panels = true,
            Palette = Colours.Actors(corpus),
            SeriesOrder = [.. rows.Select(row => row.Name).Distinct(StringComparer.Ordinal)],
            YLabel = "mentions per 1,000 words",
            Ground = Ground(texts),
            GroundLabel = $"texts a {Word(texts)}",
            EmptyText = HasCourse(texts) ? $"Too few {Word(texts)}s have {FewestForPeak} texts or more to show a course" : TooFew(texts),
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>How many texts of which outlet each period has.</summary>
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
        if (top.Count < 2 || top.All(group => group.Max(row => row.Texts) < FewestForPeak)) return AllTexts(corpus, texts);
        var names = top.Select(group => group.Key!).ToList();
        var points = outlets.Where(row => row.Outlet is not null && names.Contains(row.Outlet, StringComparer.Ordinal))
            .Select(row => (row.Start, Series: row.Outlet!, Value: (double)row.Texts)).ToList();
        var known = points.Select(point => (point.Series, point.Start)).ToHashSet();
        // In a period with texts of others, an outlet has 0 of them: that is counted, not missing.
        var none = from outlet in points.Select(point => point.Series).Distinct(StringComparer.Ordinal)
                   from row in texts
                   where !known.Contains((outlet, row.Start))
                   select (row.Start, Series: outlet, Value: row.Texts == 0 ? double.NaN : 0);
        var shown = HasCourse(texts) ? points.Concat(none) : [];
        return LineChart.Of(shown, point => point.Start, point => point.Value, point => point.Series) with
        {
            Title = MostTexts(texts),
            Subtitle = $"Texts by {Word(texts)} of publication, for the {Words.Count(names.Count, "outlet", "outlets")} with the most;"
                + " below: all texts, also those of other and unknown outlets",
            Panels = true,
            Columns = true,
            SeriesOrder = [.. names],
            Palette = Colours.Outlets(corpus),
            YLabel = $"texts a {Word(texts)}",
            Ground = Ground(texts),
            GroundLabel = "all texts",
            EmptyText = HasCourse(texts) ? "No dated text has a known outlet" : TooFew(texts),
            Source = SourceLine.Of(corpus),
        };
    }

    private static LineChart AllTexts(Corpus corpus, IReadOnlyList<PeriodRow> texts) =>
        LineChart.Of(
            HasCourse(texts) ? texts : [], row => row.Start, row => row.Texts, note: row => Invariant($"{row.Words:#,##0} words")) with
        {
            Title = MostTexts(texts),
            Subtitle = HasCourse(texts) ? $"Texts by {Word(texts)} of publication" : "",
            Panels = true,
            Columns = true,
            YLabel = $"texts a {Word(texts)}",
            EmptyText = TooFew(texts),
            Source = SourceLine.Of(corpus),
        };

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
        var texts = ThroughTime.Texts(corpus, period);
        var length = texts.Count == 0 ? Period.Month : texts[0].Period;
        var happened = ClaimChronology.Of(ledger)
            .Where(row => row.Kind == ChronologyKind.Event && row.Value is not null && !(row.Earliest > row.Published))
            .Select(row => length.Holding(row.Earliest, row.Latest)).ToList();
        var rows = ClaimsThroughTime.Of(ledger, length);
        var starts = Starts(rows, ClaimDate.Said).Select(start => (Panel: Said, Start: start))
            .Concat(Starts(rows, ClaimDate.Published).Select(start => (Panel: Published, Start: start)))
            .Concat(happened.OfType<DateOnly>().Select(start => (Panel: Happened, Start: start))).ToList();
        var (first, last) = Window(corpus, [.. starts.Select(item => item.Start)]);
        var counts = starts.Where(item => item.Start >= first && item.Start <= last).CountBy(item => item).ToDictionary();
        var sums = counts.GroupBy(item => item.Key.Panel, StringComparer.Ordinal)
            .ToDictionary(panel => panel.Key, panel => panel.Sum(item => item.Value), StringComparer.Ordinal);
        // Beside a panel with ten times as many, columns to one scale could not be seen.
        var fewest = Math.Max(FewestInPanel, sums.Values.DefaultIfEmpty(0).Max() / 10);
        var panels = new[] { Happened, Said, Published }.Where(panel => sums.GetValueOrDefault(panel) >= fewest).ToList();
        var drawn = panels.Count < 2 ? [] : length.Between(first, last).ToList();
        var points = panels.SelectMany(panel =>
            drawn.Select(start => (Start: start, Panel: panel, Value: counts.GetValueOrDefault((panel, start)))));
        var dated = sums.GetValueOrDefault(Happened);
        return LineChart.Of(drawn.Count < 2 ? [] : points, point => point.Start, point => point.Value, point => point.Panel) with
        {
            Title = MostStatements(counts, length),
            Subtitle = $"By {Word(length)}, all panels to one scale. "
                + LeftOut(happened.Count, happened.Count(start => start is null), dated, length),
            Panels = true,
            Columns = true,
            Palette = Palette.InOrder(Happened, Said, Published),
            SeriesOrder = [Happened, Said, Published],
            YLabel = "number of events or statements",
            EmptyText = "Too few events and statements have a date to compare when it happened, was said and was published",
            Source = SourceLine.Of(corpus),
        };
    }

    private static IEnumerable<DateOnly> Starts(IEnumerable<ClaimPeriodRow> rows, ClaimDate date) =>
        rows.Where(row => row.Date == date && row.Start is not null).SelectMany(row => Enumerable.Repeat(row.Start!.Value, row.Statements));

    private static string MostStatements(Dictionary<(string Panel, DateOnly Start), int> counts, Period length)
    {
        var published = counts.Where(item => item.Key.Panel == Published).ToList();
        if (published.Count == 0) return "No statement stands in a dated text";
        var (most, sum) = (published.MaxBy(item => (item.Value, -item.Key.Start.DayNumber)), published.Sum(item => item.Value));
        return Invariant($"{most.Value:#,##0} of {Words.Count(sum, "statement", "statements")} in dated texts ")
            + $"{(most.Value == 1 ? "was" : "were")} published {In(most.Key.Start, length)}";
    }

    // "9 of 14 dated events are drawn: of 4 only a longer time than a month is known, 1 lies more than a year before the first text."
    private static string LeftOut(int all, int open, int drawn, Period length) =>
        all == 0 ? "No event has a date" : Invariant($"{drawn:#,##0} of {Words.Count(all, "dated event", "dated events")} ")
            + $"{Words.Are(drawn)} counted"
            + (open == 0 ? "" : Invariant($"; of {open:#,##0} only a time longer than a {Word(length)} is known"))
            + (all - open - drawn == 0 ? "" : Invariant($"; {all - open - drawn:#,##0} happened more than a year before the first text"));

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
            + $"{Words.Count(texts.Count(row => row.Texts > 0), Word(texts), Word(texts) + "s")}: too few to show a course";

    // The peak of the actor that is named most, among periods with enough texts.
    private static string PeakOf(IReadOnlyList<ActorPeriodRow> rows)
    {
        if (rows.Count == 0) return "No dated text mentions a known actor";
        var first = rows.Where(row => row.Name == rows[0].Name).ToList();
        var name = Words.Capital(NameInSentence.Of(first[0].Name));
        var sure = first.Where(row => row.Texts >= FewestForPeak).ToList();
        return sure.Count < 2 || sure.MaxBy(row => row.PerThousandWords) is not { } most
            ? $"{name} is named most in the dated texts: {Words.Count(first.Sum(row => row.Mentions), "time", "times")}"
            : $"{name}, named most of all, peaks {In(most.Start, most.Period)}: "
                + Invariant($"{most.PerThousandWords:0.#} mentions per 1,000 words")
                + (sure.Count < first.Count ? $", of the {Word(most.Period)}s with enough texts" : "");
    }

    private static string MostTexts(IReadOnlyList<PeriodRow> texts)
    {
        if (texts.Count == 0) return "No text is dated";
        var (most, sum) = (texts.MaxBy(row => row.Texts)!, texts.Sum(row => row.Texts));
        if (most.Texts == sum)
        {
            return $"{(sum == 1 ? "The only dated text was" : "All dated texts were")} published {In(most.Start, most.Period)}";
        }

        var first = texts.Where(row => row.Texts == most.Texts).ToList();
        // Two or three years have names that a title can hold.
        if (most.Period == Period.Year && first.Count is 2 or 3)
        {
            var years = Words.List([.. first.Select(row => Invariant($"{row.Start:yyyy}"))]);
            return Invariant($"The most texts were published in {years}: {most.Texts:#,##0} each of {sum:#,##0} that are dated");
        }

        return first.Count > 1
            ? Invariant($"No {Word(texts)} has more than {most.Texts:#,##0} of the {Words.Count(sum, "dated text", "dated texts")}")
            : Invariant($"The most texts were published {In(most.Start, most.Period)}: {most.Texts:#,##0} of {sum:#,##0} that are dated");
    }

    private static string In(DateOnly start, Period period) => period switch
    {
        Period.Day => Invariant($"on {start:d MMM yyyy}"),
        Period.Week => Invariant($"in the week from {start:d MMM yyyy}"),
        Period.Month => Invariant($"in {start:MMMM yyyy}"),
        Period.Quarter => Invariant($"in {start:MMMM} to {start.AddMonths(2):MMMM yyyy}"),
        _ => Invariant($"in {start:yyyy}"),
    };

    // An event of 1950 would press the days of its telling into a line.
    private static (DateOnly First, DateOnly Last) Window(Corpus corpus, IReadOnlyList<DateOnly> starts)
    {
        var days = corpus.Documents.Select(document => document.Document.Published).OfType<DateOnly>().ToList();
        if (days.Count == 0) days = [.. starts];
        if (days.Count == 0) return (DateOnly.MaxValue, DateOnly.MinValue);
        var (first, last) = (days.Min(), days.Max());
        var near = starts.Where(day => IsWithinAYear(day, first) || day >= first && day <= last || IsWithinAYear(day, last)).ToList();
        return near.Count == 0 ? (first, last) : (near.Min(), near.Max());
    }

    private static bool IsWithinAYear(DateOnly day, DateOnly other) => Math.Abs(day.DayNumber - other.DayNumber) <= 366;

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

    private static string Word(IReadOnlyList<PeriodRow> texts) => Word(texts.Count == 0 ? Period.Day : texts[0].Period);

    private static string Word(Period period) => period.ToString().ToLowerInvariant();
}
