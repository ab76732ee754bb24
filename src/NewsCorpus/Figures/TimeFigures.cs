using NewsCorpus.Rows;
using static System.FormattableString;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>Figures through time. Periods without texts are gaps, never zeros; texts without a date are counted in the source line.</summary>
public static class TimeFigures
{
    private const int TopOutlets = 6;

    /// <summary>How much of the dated texts is about which actor: mentions per 1,000 words, a panel an actor, over the number of texts.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="actors">How many actors, 1 to 8; the most mentioned first.</param>
    /// <param name="period">How long the periods are; null chooses by the span of the dates.</param>
    public static LineChart Mentions(Corpus corpus, int actors = 6, Period? period = null)
    {
        var rows = ThroughTime.Mentions(corpus, actors, period);
        var texts = ThroughTime.Texts(corpus, period);
        var top = rows.GroupBy(row => row.Name, StringComparer.Ordinal).Select(group => (Name: group.Key, Most: group.MaxBy(row => row.PerThousandWords)!)).FirstOrDefault();
        return LineChart.Of(HasCourse(texts) ? Whole(rows, texts) : [], row => row.Start, row => row.Value, row => row.Series, row => row.Note) with
        {
            Title = rows.Count == 0 ? "No dated text mentions a known actor"
                : Invariant($"{top.Name}, named most of all, peaks {In(top.Most.Start, top.Most.Period)}: {top.Most.PerThousandWords:0.#} mentions per 1,000 words"),
            Subtitle = $"Mentions by {Word(texts)} of publication; a gap is a {Word(texts)} without texts",
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
        var most = texts.MaxBy(row => row.Texts);
        var top = outlets.Where(row => row.Outlet is not null).GroupBy(row => row.Outlet, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(row => row.Texts)).ThenBy(group => group.Key, StringComparer.Ordinal).Take(TopOutlets).Select(group => group.Key!).ToList();
        var points = outlets.Where(row => row.Outlet is not null && top.Contains(row.Outlet, StringComparer.Ordinal)).Select(row => (row.Start, Series: row.Outlet!, Value: (double)row.Texts)).ToList();
        var known = points.Select(point => (point.Series, point.Start)).ToHashSet();
        // In a period with texts of others, an outlet has 0 of them: that is counted, not missing.
        var none = from outlet in points.Select(point => point.Series).Distinct(StringComparer.Ordinal)
                   from row in texts
                   where !known.Contains((outlet, row.Start))
                   select (row.Start, Series: outlet, Value: row.Texts == 0 ? double.NaN : 0);
        return LineChart.Of(HasCourse(texts) ? points.Concat(none) : [], point => point.Start, point => point.Value, point => point.Series) with
        {
            Title = most is null ? "No text is dated"
                : Invariant($"The most texts were published {In(most.Start, most.Period)}: {most.Texts:#,##0} of {texts.Sum(row => row.Texts):#,##0} that are dated"),
            Subtitle = $"Texts by {Word(texts)} of publication, for the {Words.Count(top.Count, "outlet", "outlets")} with the most; below: all texts, also those of other and unknown outlets",
            Panels = true,
            SeriesOrder = [.. top],
            Palette = Colours.Outlets(corpus),
            YLabel = $"texts a {Word(texts)}",
            Ground = Ground(texts),
            GroundLabel = "all texts",
            EmptyText = HasCourse(texts) ? "No dated text has a known outlet" : TooFew(texts),
            Source = SourceLine.Of(corpus),
        };
    }

    /// <summary>When that was which statements are about, when it was said, and when it was published.</summary>
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
        var outside = rows.Where(row => row.Start is not null).Sum(row => row.Statements) - shown.Sum(row => row.Statements);
        var starts = rows.Count == 0 ? [] : rows[0].Period.Between(first, last).ToList();
        var counts = shown.ToDictionary(row => (row.Date, row.Start!.Value), row => row.Statements);
        if (starts.Count < 2) starts = [];
        var points = from date in Enum.GetValues<ClaimDate>() from start in starts select (Start: start, date, Value: counts.GetValueOrDefault((date, start)));
        return LineChart.Of(points, point => point.Start, point => point.Value, point => Name(point.date)) with
        {
            Title = ledger.Statements.Count == 0 ? "No statement was found"
                : Invariant($"{ledger.Statements.Count - open:#,##0} of {Words.Count(ledger.Statements.Count, "statement says", "statements say")} when that was which it is about"),
            Subtitle = outside == 0 ? "Statements by period" : Invariant($"Statements by period; {outside:#,##0} dates lie more than a year from the first or last day of publication and are not drawn"),
            Panels = true,
            Palette = Palette.InOrder("about", "said", "published"),
            SeriesOrder = ["about", "said", "published"],
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
            Keyness.ByPeriod(corpus, day, DateOnly.MaxValue), Invariant($"texts from {day:d MMM yyyy} on"), "earlier texts", SourceLine.Of(corpus));
    }

    // Neither one period nor one text makes a course.
    private static bool HasCourse(IReadOnlyList<PeriodRow> texts) => texts.Count(row => row.Texts > 0) > 1;

    private static string TooFew(IReadOnlyList<PeriodRow> texts) => texts.Count == 0 ? "No text is dated" : $"All dated texts are from one {Word(texts)}: there is no course to show";

    private static string In(DateOnly start, Period period) => period switch
    {
        Period.Day => Invariant($"on {start:d MMM yyyy}"),
        Period.Week => Invariant($"in the week from {start:d MMM yyyy}"),
        Period.Month => Invariant($"in {start:MMMM yyyy}"),
        _ => Invariant($"in {start:yyyy}"),
    };

    private static string Name(ClaimDate date) => date.ToString().ToLowerInvariant();

    // A statement about 1950 would press the days of its telling into a line.
    private static (DateOnly First, DateOnly Last) Window(Corpus corpus, IReadOnlyList<ClaimPeriodRow> rows)
    {
        var days = corpus.Documents.Select(document => document.Document.Published).OfType<DateOnly>().ToList();
        if (days.Count == 0) days = [.. rows.Select(row => row.Start).OfType<DateOnly>()];
        if (days.Count == 0) return (DateOnly.MaxValue, DateOnly.MinValue);
        var starts = rows.Select(row => row.Start).OfType<DateOnly>().Where(day => Math.Abs(day.DayNumber - days.Min().DayNumber) <= 366 || Math.Abs(day.DayNumber - days.Max().DayNumber) <= 366).ToList();
        return starts.Count == 0 ? (days.Min(), days.Max()) : (starts.Min(), starts.Max());
    }

    // Periods without texts break the lines.
    private static IEnumerable<(DateOnly Start, double Value, string Series, string Note)> Whole(IReadOnlyList<ActorPeriodRow> rows, IReadOnlyList<PeriodRow> texts)
    {
        foreach (var row in rows)
            yield return (row.Start, row.PerThousandWords, row.Name, $"{Words.Count(row.Mentions, "mention", "mentions")} in {row.MentioningTexts} of {Words.Count(row.Texts, "text", "texts")}");
        foreach (var name in rows.Select(row => row.Name).Distinct(StringComparer.Ordinal))
            foreach (var empty in texts.Where(row => row.Texts == 0)) yield return (empty.Start, double.NaN, name, "no texts");
    }

    private static System.Collections.Immutable.ImmutableArray<LinePoint> Ground(IReadOnlyList<PeriodRow> texts) =>
        [.. texts.Select(row => new LinePoint(row.Start.DayNumber, row.Texts, "", Invariant($"{row.Words:#,##0} words")))];

    private static string Word(IReadOnlyList<PeriodRow> texts) => (texts.Count == 0 ? Period.Day : texts[0].Period).ToString().ToLowerInvariant();
}
