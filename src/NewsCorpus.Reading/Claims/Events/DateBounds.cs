using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>Which days a date and the preposition before it allow.</summary>
internal static class DateBounds
{
    /// <summary>The bounds; publication bounds what is told as past.</summary>
    /// <param name="words">The words of the statement.</param>
    /// <param name="at">Where the date begins.</param>
    /// <param name="date">The date.</param>
    /// <param name="next">The next date of the statement; null where there is none.</param>
    /// <param name="published">Day of publication; null where unknown.</param>
    public static (DateOnly? Earliest, DateOnly? Latest, bool IsStretch) Of(WordList words, int at, DateMention date, DateMention? next, DateOnly? published)
    {
        var before = at - 1;
        while (before >= 0 && words[before] is Tag.Determiner or Tag.Adverb) before--;
        switch (words.Lower(before))
        {
            case "since": return (date.Earliest, null, true);
            case "until" or "till": return (null, date.Latest, true);
            case "by" or "before": return (null, date.Latest, false);
            case "after": return (date.Earliest, null, false);
            case "from" or "between" when next is { } end && IsRange(words, at, end): return (date.Earliest, end.Latest, true);
        }

        var isPast = published is { } day && date.Earliest is { } first && first <= day && date.Latest is { } last && last > day;
        return (date.Earliest, isPast ? published : date.Latest, false);
    }

    // "from 1994 to 2004"
    private static bool IsRange(WordList words, int at, DateMention end)
    {
        for (var i = at; i < words.Count && words.Span(i).Start < end.Span.Start; i++)
        {
            if (words.Lower(i) is "to" or "until" or "till" or "and") return words.Span(i + 1).Start == end.Span.Start;
        }

        return false;
    }
}
