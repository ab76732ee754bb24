using NewsCorpus.Rows;
using static System.FormattableString;

// The namespace of Figure: who draws finds these without another using.
namespace NewsCorpus.Charts;

/// <summary>
/// Figures through time. Periods without enough texts are gaps, never zeros; texts without a date are counted in the source line.
/// </summary>
public static class TimeFigures
{
    private const int Actors = 6;

    /// <summary>
    /// Whether the dated texts are enough to show a course: 5 texts or more in 3 periods or more, one of which has 3 texts or more.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="period">How long the periods are; null chooses by the span and the number of the dates.</param>
    public static bool HasCourse(Corpus corpus, Period? period = null) =>
        EnoughTexts.ForCourse(ThroughTime.Texts(corpus, period));

    /// <summary>
    /// How much of the dated texts is about which actor: mentions per 1,000 words, over the number of texts; a panel for each actor that is
    /// named clearly more in one period than in any other. Where none is, there is no course to show, and the figure says so.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="actors">How many actors, 1 to 8; the most mentioned first.</param>
    /// <param name="period">How long the periods are; null chooses by the span and the number of the dates.</param>
    public static LineChart Mentions(Corpus corpus, int actors = Actors, Period? period = null) => (actors, period) == (Actors, null)
        ? corpus.Figure(KeptNames.Figures.Time, texts => ActorCourse.Of(texts, actors, period)) : ActorCourse.Of(corpus, actors, period);

    /// <summary>
    /// How many texts of which outlet each period has. Where no period stands out there is no course to show, and the figure says so.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="period">How long the periods are; null chooses by the span and the number of the dates.</param>
    public static LineChart Texts(Corpus corpus, Period? period = null) => period is null
        ? corpus.Figure(KeptNames.Figures.Texts, texts => TextCourse.Of(texts, period)) : TextCourse.Of(corpus, period);

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
}
