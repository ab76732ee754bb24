using System.Buffers;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>Says which dates a list of what happened can show, and as what.</summary>
internal static class EventDates
{
    private const int SentencesBack = 3;

    private static readonly WordSet PointingDates = WordSet.Named("words-of-pointing-dates");
    private static readonly WordSet Following = WordSet.Named("words-of-what-follows");
    private static readonly WordSet PartsOfSomeTime = WordSet.Named("parts-of-some-time");
    private static readonly string[] Months = [.. WordSet.Named("month-beginnings").Words];
    private static readonly SearchValues<string> MonthLetters = SearchValues.Create(Months, StringComparison.Ordinal);
    private static readonly SearchValues<string> DayLetters = SearchValues.Create([.. Months, "day"], StringComparison.Ordinal);

    /// <summary>Whether a date is only inferred, or points to another one.</summary>
    public static bool TellsNothing(DateMention date, AnnotatedDocument document) =>
        IsClockTime(date, document) || IsPerhapsTomorrow(date, document) || PointsBack(document, date)
        || IsOfTheText(date, document) || IsOfSomeNight(date, document) || IsEndingWeek(date, document)
        || IsCutFromAName(date, document) || LostItsAnchor(date, document)
        // "1996/97" names a season of crops or sports.
        || date.Value.Contains('/', StringComparison.Ordinal)
        // "in early afternoon" of a day that is not known
        || date.Value.StartsWith("XXXX-XX-XX", StringComparison.Ordinal);

    /// <summary>
    /// The date as far as it is sure; null where it is not. Where the day of publication is unknown, a year taken from elsewhere in the
    /// text is a guess: it stays open. A bare season is no date.
    /// </summary>
    public static DateMention? Sure(DateMention date, AnnotatedDocument document)
    {
        if (date.Granularity == Granularity.Season && !date.Span.SliceOf(document.Raw).ContainsAnyInRange('0', '9')
            && date.Anchor != DateAnchor.Published)
        {
            return null;
        }

        if (document.Document.Published is not null || date.Anchor != DateAnchor.Previous) return date;
        var isNamed = date.Granularity is Granularity.Month or Granularity.Day && date.Value.Length >= 7
            && date.Span.SliceOf(document.Raw).ContainsAny(MonthLetters);
        return isNamed ? date with { Value = "XXXX" + date.Value[4..], Earliest = null, Latest = null, Anchor = DateAnchor.None } : null;
    }

    /// <summary>Whether two dates are one stretch, as the whole is told of both: "in 1994 and 1995".</summary>
    public static bool AreJoined(AnnotatedDocument document, DateMention one, DateMention other) =>
        one.Granularity == other.Granularity && one.Span.End < other.Span.Start
        && document.Raw.AsSpan(one.Span.End, other.Span.Start - one.Span.End).Trim() is "and" or "or"
        // "at the end of 1986 and | 1986 income"
        && document.Text.Tokens.FirstAtOrAfter(other.Span.End) is var next
        && !(next < document.Text.Tokens.Count && document.Grammar.Tags[next] is Tag.Nominal);

    /// <summary>Whether a date is one of a list: "in 2010, 2011 and 2012".</summary>
    public static bool AreListed(AnnotatedDocument document, DateMention one, DateMention other) =>
        one.Granularity == other.Granularity && one.Span.End < other.Span.Start
        && document.Raw.AsSpan(one.Span.End, other.Span.Start - one.Span.End).Trim() is ","
        && (char.IsAsciiDigit(document.Raw[other.Span.Start]) || char.IsUpper(document.Raw[other.Span.Start]));

    /// <summary>Two dates as one.</summary>
    public static DateMention Joined(DateMention one, DateMention other) => one with
    {
        Span = new TextSpan(one.Span.Start, other.Span.End),
        Value = $"{one.Value}/{other.Value}",
        Latest = other.Latest,
    };

    /// <summary>Whether a date lies behind the day of publication.</summary>
    public static bool LiesAhead(DateMention date, AnnotatedDocument document) =>
        document.Document.Published is { } published && (date.Earliest > published || (date.Mod == "END" && date.Latest > published));

    // "headed down the Gulf on Wednesday" in a report of Tuesday: six days ago is told otherwise, so the report may be dated a day early.
    private static bool IsPerhapsTomorrow(DateMention date, AnnotatedDocument document) =>
        date.Granularity == Granularity.Day && date.Anchor == DateAnchor.Published
        && document.Document.Published?.DayNumber - date.Earliest?.DayNumber == 6 && !date.Span.SliceOf(document.Raw).Contains(' ')
        && date.Span.SliceOf(document.Raw).EndsWith("day");

    // "in the morning", "earlier in the day": which day, only the text tells.
    private static bool IsOfTheText(DateMention date, AnnotatedDocument document)
    {
        var words = date.Span.SliceOf(document.Raw);
        var last = words.LastIndexOf(' ');
        return last >= 0 && PartsOfSomeTime.Has(words[(last + 1)..])
            && words[..last].EndsWith("the", StringComparison.OrdinalIgnoreCase);
    }

    // "overnight" behind what was on Wednesday, in a report of Thursday: the night to Wednesday, or to Thursday.
    private static bool IsOfSomeNight(DateMention date, AnnotatedDocument document)
    {
        if (date.Anchor != DateAnchor.Published || !date.Span.SliceOf(document.Raw).Equals("overnight", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var sentence = document.Text.SentenceAt(date.Span.Start);
        var before = document.Dates.LastOrDefault(other => other.Span.End <= date.Span.Start && other.Granularity == Granularity.Day);
        return before.Latest is { } day && document.Text.SentenceAt(before.Span.Start) >= sentence - SentencesBack
            && day != document.Document.Published;
    }

    // "the Long March 2 | C rocket"
    private static bool IsCutFromAName(DateMention date, AnnotatedDocument document) =>
        date.Span.End < document.Raw.Length && char.IsAsciiLetter(document.Raw[date.Span.End]);

    // "the following year", "the next day": it counts from the date told last, if that was told right before.
    private static bool LostItsAnchor(DateMention date, AnnotatedDocument document)
    {
        var words = date.Span.SliceOf(document.Raw);
        if (date.Anchor != DateAnchor.Previous || !Following.Has(words.Split(' ') is var parts && parts.MoveNext() && parts.MoveNext()
            ? words[parts.Current]
            : words))
        {
            return false;
        }

        var sentence = document.Text.SentenceAt(date.Span.Start);
        var before = document.Dates.LastOrDefault(other => other.Span.End <= date.Span.Start
            && (date.Granularity != Granularity.Year || other.Granularity <= Granularity.Year || other.Anchor == DateAnchor.Explicit));
        return before.Latest is not { } told || document.Text.SentenceAt(before.Span.Start) < sentence - 1
            || date.Earliest is not { } start || (date.Granularity == Granularity.Year
                ? start.Year != told.Year + 1
                : start.DayNumber != told.DayNumber + 1);
    }

    // "last week" in a text of a Sunday: the week that ends, or the one before.
    private static bool IsEndingWeek(DateMention date, AnnotatedDocument document) =>
        document.Document.Published is { DayOfWeek: DayOfWeek.Sunday } && date.Granularity == Granularity.Week
        && date.Span.SliceOf(document.Raw).Equals("last week", StringComparison.OrdinalIgnoreCase);

    // "at 9 a.m.", "by midday": the day is only inferred.
    private static bool IsClockTime(DateMention date, AnnotatedDocument document) =>
        date.Type == TimexType.Time && date.Granularity is Granularity.Hour or Granularity.Minute
            && (date.Span.SliceOf(document.Raw) is "midday" || !date.Span.SliceOf(document.Raw).ContainsAny(DayLetters));

    // "that year", "the same month", "more than a month earlier": what a list does not tell.
    private static bool PointsBack(AnnotatedDocument document, DateMention date)
    {
        var tokens = document.Text.Tokens;
        // "two days earlier", "four years later": than what the text tells before.
        var words = date.Span.SliceOf(document.Raw);
        if (words.EndsWith(" earlier") || words.EndsWith(" later") || words.EndsWith(" prior")) return true;

        for (var i = tokens.FirstAtOrAfter(date.Span.Start); i < tokens.Count && tokens[i].Start < date.Span.End; i++)
        {
            if (PointingDates.Has(tokens.TextOf(i))) return true;
        }

        return false;
    }
}
