using System.Collections.Immutable;
using NewsCorpus.Rows;
using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>Whether the dated texts are enough to show a course, and what a figure says where they are not.</summary>
internal static class EnoughTexts
{
    private const int FewestPeriods = 3;
    private const int FewestTexts = 5;

    // Two periods make a line, and any four some pattern.
    private const int FewestOnLine = 5;

    // How far the highest period is above the others together, and above the next.
    private const double LeastOverUsual = 2;
    private const double LeastOverNext = 1.5;

    // The days of fewer texts say how they were picked.
    private const int FewestForTexts = 50;
    private static readonly string TooFewTexts =
        Invariant($"Fewer than {FewestForTexts} dated texts: their course would only show how they were collected");

    // Of so many texts the course tells something with two peaks as well.
    private const int ManyTexts = 100;

    /// <summary>A period with fewer texts is a gap: what one text is about is no peak.</summary>
    public const int FewestForPeak = 3;

    /// <summary>Whether there are texts in several periods, one of them with some.</summary>
    public static bool ForCourse(IReadOnlyList<PeriodRow> texts) =>
        texts.Count(row => row.Texts > 0) >= FewestPeriods && texts.Sum(row => row.Texts) >= FewestTexts
        && texts.Any(row => row.Texts >= FewestForPeak);

    private static string TooFew(IReadOnlyList<PeriodRow> texts) => texts.Count == 0 ? "No text is dated"
        : $"{Words.Count(texts.Sum(row => row.Texts), "dated text", "dated texts")} in "
            + Words.Count(texts.Count(row => row.Texts > 0), PeriodWords.Of(texts), PeriodWords.Of(texts) + "s")
            + ": too few to show a course";

    /// <summary>Why the numbers of texts show no course; null where one period stands out.</summary>
    public static string? WithoutPeak(IReadOnlyList<PeriodRow> texts)
    {
        if (!ForCourse(texts)) return TooFew(texts);
        // Of few texts, a period that hardly has more than the others says how they were collected.
        if (texts.Sum(row => row.Texts) < FewestForTexts) return TooFewTexts;
        if (texts.Count(row => row.Texts > 0) * 2 < texts.Count)
            return $"More than half of the {PeriodWords.Of(texts)}s have no text: no course to show";
        var counts = texts.Select(row => row.Texts).OrderDescending().ToList();
        var isPeak = counts[0] >= LeastOverUsual * counts.Skip(1).Average()
            && (counts.Sum() >= ManyTexts || counts[0] >= LeastOverNext * counts[1]);
        return isPeak ? null : $"No {PeriodWords.Of(texts)} has clearly more texts than the others";
    }

    /// <summary>Why what the texts name shows no course; null where it may.</summary>
    public static string? WithoutCourse(IReadOnlyList<PeriodRow> texts) =>
        !ForCourse(texts) ? TooFew(texts)
        : texts.Sum(row => row.Texts) < FewestForTexts ? TooFewTexts
        : texts.Count(row => row.Texts >= FewestForPeak) < FewestOnLine
            ? $"Fewer than {FewestOnLine} {PeriodWords.Of(texts)}s have {FewestForPeak} texts or more, too few to show a course"
        // More gaps than points are scattered dots, not a course.
        : texts.Count(row => row.Texts >= FewestForPeak) * 2 < texts.Count
            ? $"More than half of the {PeriodWords.Of(texts)}s have fewer than {FewestForPeak} texts: no course to show"
            : null;

    /// <summary>The texts of each period, to be drawn below.</summary>
    public static ImmutableArray<LinePoint> Ground(IReadOnlyList<PeriodRow> texts) =>
        [.. texts.Select(row => new LinePoint(row.Start.DayNumber, row.Texts, "", Invariant($"{row.Words:#,##0} words")))];
}
