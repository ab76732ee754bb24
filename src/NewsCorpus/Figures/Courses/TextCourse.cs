using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Draws how many texts of which outlet each period has.</summary>
internal static class TextCourse
{
    private const int TopOutlets = 6;

    // Outlets with a text or two at a time have no course of their own.
    private const int FewestOfOutlet = 5;

    /// <summary>The figure; see <see cref="TimeFigures.Texts"/>.</summary>
    public static LineChart Of(Corpus corpus, Period? period)
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
        var nothing = EnoughTexts.WithoutPeak(texts);
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
            Ground = EnoughTexts.Ground(texts),
            GroundLabel = "all texts",
            EmptyText = nothing ?? "No dated text has a known outlet",
            Source = SourceLine.Of(corpus),
        };
    }

    private static LineChart AllTexts(Corpus corpus, IReadOnlyList<PeriodRow> texts)
    {
        var nothing = EnoughTexts.WithoutPeak(texts);
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
}
