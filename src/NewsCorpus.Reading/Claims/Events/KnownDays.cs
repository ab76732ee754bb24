using System.Buffers;
using System.Globalization;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>
/// Finds the year of "7 October" by what the pile tells: where several texts name that day of the year before, a report of August
/// means it, and not the day to come.
/// </summary>
internal sealed class KnownDays
{
    private const int FewestTexts = 2;
    private const int RecentDays = 60;

    // In tokens.
    private const int AnniversaryReach = 4;
    private static readonly WordSet Anniversary = WordSet.Named("words-of-anniversaries");
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
        if (!IsNamed(date, document) || HasYear(date, document)
            || date is not { Earliest: { } day, Latest: { } end } || (day.Month, day.Day) is (2, 29))
        {
            return date;
        }

        var before = day.AddYears(-1);
        // "one year since the 7 October attack", in a report of 8 October
        var isName = (IsOneYearOn(document, date) || IsBeforeNoun(document, date))
            && _textsWithYear.GetValueOrDefault(before) >= FewestTexts;
        if (!isName && !(day > document.Document.Published)) return date;
        var isKnown = isName || _texts.GetValueOrDefault(before) >= FewestTexts
            && _texts.GetValueOrDefault(before) > _textsWithYear.GetValueOrDefault(day);
        if (!isKnown && !IsSince(document, date)) return date;
        return date with
        {
            Value = string.Create(CultureInfo.InvariantCulture, $"{before:yyyy}{date.Value[4..]}"),
            Earliest = before,
            Latest = end.AddYears(-1),
        };
    }

    /// <summary>
    /// Whether nothing tells the year of a day that stands before its noun, some time ago: "the 6 January attack" may be of any year.
    /// </summary>
    public bool LeaveOpen(AnnotatedDocument document, DateMention date) => IsNamed(date, document) && !HasYear(date, document)
        && IsBeforeNoun(document, date) && date.Earliest is { } day && _textsWithYear.GetValueOrDefault(day) == 0
        && document.Document.Published?.DayNumber - day.DayNumber > RecentDays;

    private static void Count(Dictionary<DateOnly, int> days, IEnumerable<DateMention> dates)
    {
        foreach (var day in dates.Select(date => date.Earliest!.Value).Distinct()) days[day] = days.GetValueOrDefault(day) + 1;
    }

    private static bool IsNamed(DateMention date, AnnotatedDocument document) =>
        date.Granularity == Granularity.Day && date.Value.Length >= 10 && date.Span.SliceOf(document.Raw).ContainsAny(MonthLetters);

    private static bool HasYear(DateMention date, AnnotatedDocument document) =>
        date.Span.SliceOf(document.Raw).Contains(date.Value.AsSpan(0, 4), StringComparison.Ordinal);

    // "the 7 October | attack": a day that has become the name of what happened then.
    private static bool IsBeforeNoun(AnnotatedDocument document, DateMention date)
    {
        var next = document.Text.Tokens.FirstAtOrAfter(date.Span.End);
        return next < document.Text.Tokens.Count && document.Grammar.Tags[next] is Tag.Nominal;
    }

    private static bool IsOneYearOn(AnnotatedDocument document, DateMention date)
    {
        var first = document.Text.Tokens.FirstAtOrAfter(date.Span.Start);
        for (var i = first - 1; i >= Math.Max(0, first - AnniversaryReach); i--)
        {
            if (Anniversary.Has(document.Text.Tokens.TextOf(i))) return true;
        }

        return false;
    }

    private static bool IsSince(AnnotatedDocument document, DateMention date)
    {
        var first = document.Text.Tokens.FirstAtOrAfter(date.Span.Start);
        return first > 0 && document.Text.Tokens.TextOf(first - 1) is "since" or "Since";
    }
}
