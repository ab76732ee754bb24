using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>Which days a date and the preposition before it allow.</summary>
internal static class DateBounds
{
    /// <summary>The bounds; publication bounds what is told as past.</summary>
    /// <param name="document">The document of the date.</param>
    /// <param name="first">The first token of the date.</param>
    /// <param name="date">The date.</param>
    /// <param name="next">The next date of the statement; null where there is none.</param>
    public static (DateOnly? Earliest, DateOnly? Latest, bool IsStretch) Of(AnnotatedDocument document, int first, DateMention date,
        DateMention? next)
    {
        var before = first - 1;
        while (before >= 0 && document.Grammar.Tags[before] is Tag.Determiner or Tag.Adverb) before--;
        switch (before < 0 ? "" : document.Text.Tokens.TextOf(before).ToString().ToLowerInvariant())
        {
            case "since": return (date.Earliest, null, true);
            case "until" or "till": return (null, date.Latest, true);
            case "by" or "before": return (null, date.Latest, false);
            case "after": return (date.Earliest, null, false);
            case "from" or "between" when next is { } end && IsRange(document, date, end): return (date.Earliest, end.Latest, true);
        }

        var isPast = document.Document.Published is { } day && date.Earliest is { } start && start <= day && date.Latest is { } last
            && last > day;
        return (date.Earliest, isPast ? document.Document.Published : date.Latest, false);
    }

    /// <summary>Whether one date leads to the next: "from 1994 to 2004".</summary>
    public static bool IsRange(AnnotatedDocument document, DateMention date, DateMention end) =>
        document.Raw[date.Span.End..end.Span.Start].Trim() is "to" or "until" or "till" or "through" or "and";
}
