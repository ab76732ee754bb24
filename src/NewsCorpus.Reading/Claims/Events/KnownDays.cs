using System.Buffers;
using System.Globalization;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>
/// Finds the year of "7 October" by what the pile tells: where several texts name that day of the year before, a report of August
/// means it, and not the day to come.
/// </summary>
internal sealed class KnownDays
{
    private const int FewestTexts = 2;
    private static readonly SearchValues<string> MonthLetters = SearchValues.Create(
        [.. WordSet.Named("month-beginnings").Words], StringComparison.Ordinal);

    private readonly Dictionary<DateOnly, int> _texts = [];
    private readonly Dictionary<DateOnly, int> _textsWithYear = [];

    private KnownDays()
    {
    }

    /// <summary>Knows of no day.</summary>
    public static KnownDays None { get; } = new();

    /// <summary>The days that texts name by their month and that were over when the texts were published.</summary>
    public static KnownDays Of(IEnumerable<AnnotatedDocument> documents)
    {
        var known = new KnownDays();
        foreach (var document in documents)
        {
            if (document.Document.Published is not { } published) continue;
            var named = document.Dates.Where(date => IsNamed(date, document) && date.Earliest is not null).ToList();
            Count(known._texts, named.Where(date => date.Earliest <= published));
            Count(known._textsWithYear, named.Where(date => HasYear(date, document)));
        }

        return known;
    }

    /// <summary>The date as it is meant: a year earlier where it would lie ahead and the pile or "since" says that it is over.</summary>
    public DateMention Of(AnnotatedDocument document, DateMention date)
    {
        if (!(date.Earliest > document.Document.Published) || !IsNamed(date, document) || HasYear(date, document)
            || date is not { Earliest: { } day, Latest: { } end } || (day.Month, day.Day) is (2, 29))
        {
            return date;
        }

        var before = day.AddYears(-1);
        var isKnown = _texts.GetValueOrDefault(before) >= FewestTexts
            && _texts.GetValueOrDefault(before) > _textsWithYear.GetValueOrDefault(day);
        if (!isKnown && !IsSince(document, date)) return date;
        return date with
        {
            Value = string.Create(CultureInfo.InvariantCulture, $"{before:yyyy}{date.Value[4..]}"),
            Earliest = before,
            Latest = end.AddYears(-1),
        };
    }

    private static void Count(Dictionary<DateOnly, int> days, IEnumerable<DateMention> dates)
    {
        foreach (var day in dates.Select(date => date.Earliest!.Value).Distinct()) days[day] = days.GetValueOrDefault(day) + 1;
    }

    private static bool IsNamed(DateMention date, AnnotatedDocument document) =>
        date.Granularity == Granularity.Day && date.Value.Length >= 10 && date.Span.SliceOf(document.Raw).ContainsAny(MonthLetters);

    private static bool HasYear(DateMention date, AnnotatedDocument document) =>
        date.Span.SliceOf(document.Raw).Contains(date.Value.AsSpan(0, 4), StringComparison.Ordinal);

    private static bool IsSince(AnnotatedDocument document, DateMention date)
    {
        var first = document.Text.Tokens.FirstAtOrAfter(date.Span.Start);
        return first > 0 && document.Text.Tokens.TextOf(first - 1) is "since" or "Since";
    }
}
