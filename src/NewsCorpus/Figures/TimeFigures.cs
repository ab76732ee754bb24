using NewsCorpus.Rows;
using static System.FormattableString;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>
/// Figures through time. Periods without texts are gaps, never zeros; texts without a date are counted in the source line.
/// </summary>
public static class TimeFigures
{
    private const int TopOutlets = 6;
    private const int FewestPeriods = 3;
    private const int FewestTexts = 5;

    // One text about one thing is no peak.
    private const int FewestForPeak = 3;

    /// <summary>Whether the dated texts are enough to show a course: 5 texts or more in 3 periods or more.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="period">How long the periods are; null chooses by the span of the dates.</param>
    public static bool HasCourse(Corpus corpus, Period? period = null) => HasCourse(ThroughTime.Texts(corpus, period));

    /// <summary>
    /// How much of the dated texts is about which actor: mentions per 1,000 words, a panel an actor, over the number of texts.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="actors">How many actors, 1 to 8; the most mentioned first.</param>
    /// <param name="period">How long the periods are; null chooses by the span of the dates.</param>
    public static LineChart Mentions(Corpus corpus, int actors = 6, Period? period = null)
    {
        var rows = ThroughTime.Mentions(corpus, actors, period);
        var texts = ThroughTime.Texts(corpus, period);
        var points = HasCourse(texts) ? Whole(rows, texts, FirstMentions(corpus, rows)) : [];
        return LineChart.Of(points, row => row.Start, row => row.Value, row => row.Series, row => row.Note) with
        {
            Title = PeakOf(rows),
            Subtitle = !HasCourse(texts) ? ""
                : $"Mentions by {Word(texts)} of publication; a gap: no texts; "
                    + $"a {Word(texts)} with fewer than {FewestForPeak} texts is no peak",
            Panels = true,
            Palette = Colours.Actors(corpus),
            SeriesOrder = [.. rows.Select(row => row.Name).Distinct(StringComparer.Ordinal)],
            YLabel = "mentions per 1,000 words",
            Ground = Ground(texts),
            GroundLabel = $"texts a {Word(texts)}",
            EmptyText = TooFew(texts),
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>How many texts of which outlet each period has.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="period">How long the periods are; null chooses by the span of the dates.</param>
    public static LineChart Texts(Corpus corpus, Period? period = null)
    {
        var texts = ThroughTime.Texts(corpus, period);
        var outlets = ThroughTime.Outlets(corpus, period);
        var top = outlets.Where(row => row.Outlet is not null).GroupBy(row => row.Outlet, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(row => row.Texts)).ThenBy(group => group.Key, StringComparer.Ordinal).Take(TopOutlets)
            .ToList();
        // Where the outlets have a text or two at a time, only the whole has a course.
        if (top.All(group => group.Max(row => row.Texts) < FewestForPeak)) return AllTexts(corpus, texts);
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

    /// <summary>When that happened which statements are about, when they were made, and when they were published.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="corpus">Its corpus.</param>
    /// <param name="period">How long the periods are; null chooses by the span of the days of publication.</param>
    public static LineChart Claims(ClaimLedger ledger, Corpus corpus, Period? period = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(corpus);
        var rows = ClaimsThroughTime.Of(ledger, period);
        var (first, last) = Window(corpus, rows);
        var shown = rows.Where(row => row.Start is { } day && day >= first && day <= last).ToList();
        var open = rows.Where(row => row.Date == ClaimDate.About && row.Start is null).Sum(row => row.Statements);
        var dating = ledger.Statements.Count - open;
        var outside = rows.Where(row => row.Start is not null).Sum(row => row.Statements) - shown.Sum(row => row.Statements);
        var starts = rows.Count == 0 ? [] : rows[0].Period.Between(first, last).ToList();
        var counts = shown.ToDictionary(row => (row.Date, row.Start!.Value), row => row.Statements);
        if (starts.Count < 2) starts = [];
        var points =
            from date in Enum.GetValues<ClaimDate>()
            from start in starts
            select (Start: start, date, Value: counts.GetValueOrDefault((date, start)));
        return LineChart.Of(points, point => point.Start, point => point.Value, point => Name(point.date)) with
        {
            Title = ledger.Statements.Count == 0 ? "No statement was found"
                : Invariant($"{dating:#,##0} of {Words.Count(ledger.Statements.Count, "statement", "statements")} ")
                    + (dating == 1 ? "dates what it is about" : "date what they are about"),
            Subtitle = "Statements by period, each panel to its own scale"
                + (outside == 0 ? "" : $"; {Words.Count(outside, "date lies", "dates lie")} more than a year from the first or last day"
                    + $" of publication and {Words.Are(outside)} not drawn"),
            Panels = true,
            Columns = true,
            OwnScales = true,
            Palette = Palette.InOrder(Enum.GetValues<ClaimDate>().Select(Name)),
            SeriesOrder = [.. Enum.GetValues<ClaimDate>().Select(Name)],
            YLabel = "statements",
            EmptyText = "No statement has a date that lies within one period",
            Source = SourceLine.Of(corpus),
        };
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
        texts.Count(row => row.Texts > 0) >= FewestPeriods && texts.Sum(row => row.Texts) >= FewestTexts;

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
                + Invariant($"{most.PerThousandWords:0.#} mentions per 1,000 words");
    }

    private static string MostTexts(IReadOnlyList<PeriodRow> texts)
    {
        if (texts.Count == 0) return "No text is dated";
        var (most, sum) = (texts.MaxBy(row => row.Texts)!, texts.Sum(row => row.Texts));
        if (most.Texts == sum)
        {
            return $"{(sum == 1 ? "The only dated text was" : "All dated texts were")} published {In(most.Start, most.Period)}";
        }

        return texts.Count(row => row.Texts == most.Texts) > 1
            ? Invariant($"No {Word(texts)} has more than {most.Texts:#,##0} of the {Words.Count(sum, "dated text", "dated texts")}")
            : Invariant($"The most texts were published {In(most.Start, most.Period)}: {most.Texts:#,##0} of {sum:#,##0} that are dated");
    }

    private static string In(DateOnly start, Period period) => period switch
    {
        Period.Day => Invariant($"on {start:d MMM yyyy}"),
        Period.Week => Invariant($"in the week from {start:d MMM yyyy}"),
        Period.Month => Invariant($"in {start:MMMM yyyy}"),
        _ => Invariant($"in {start:yyyy}"),
    };

    private static string Name(ClaimDate date) => date switch
    {
        ClaimDate.About => "when it happened",
        ClaimDate.Said => "when it was said",
        _ => "when it was published",
    };

    // A statement about 1950 would press the days of its telling into a line.
    private static (DateOnly First, DateOnly Last) Window(Corpus corpus, IReadOnlyList<ClaimPeriodRow> rows)
    {
        var days = corpus.Documents.Select(document => document.Document.Published).OfType<DateOnly>().ToList();
        if (days.Count == 0) days = [.. rows.Select(row => row.Start).OfType<DateOnly>()];
        if (days.Count == 0) return (DateOnly.MaxValue, DateOnly.MinValue);
        var (first, last) = (days.Min(), days.Max());
        var starts = rows.Select(row => row.Start).OfType<DateOnly>()
            .Where(day => IsWithinAYear(day, first) || IsWithinAYear(day, last)).ToList();
        return starts.Count == 0 ? (first, last) : (starts.Min(), starts.Max());
    }

    private static bool IsWithinAYear(DateOnly day, DateOnly other) => Math.Abs(day.DayNumber - other.DayNumber) <= 366;

    // Periods without texts break the lines.
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
            yield return (row.Start, row.PerThousandWords, row.Name, note);
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

    private static string Word(IReadOnlyList<PeriodRow> texts) =>
        (texts.Count == 0 ? Period.Day : texts[0].Period).ToString().ToLowerInvariant();
}
