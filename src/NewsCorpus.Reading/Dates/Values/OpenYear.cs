using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Dates.Patterns;
using NewsCorpus.Reading.Dates.Words;
using static NewsCorpus.Reading.Dates.Words.DateRole;

namespace NewsCorpus.Reading.Dates.Values;

/// <summary>
/// Bounds a month or day whose year stays open by what its clause says: "their September meeting, the first since the
/// 2024 pact" cannot have been before 2024. The value stays open (<c>XXXX-09</c>); only the interval narrows. A year in
/// another sentence or clause says nothing of the kind.
/// </summary>
internal static class OpenYear
{
    /// <summary>How many tokens to each side are read, and how many a year may stand behind its preposition.</summary>
    private const int Reach = 30, PhraseLength = 8;

    /// <summary>What is known: earliest day, latest day, and the words that say so; all null where nothing is.</summary>
    public static (DateOnly? Earliest, DateOnly? Latest, string? Reason) Find(
        in DateTokens tokens, int i, int end, int sentenceStart, int sentenceEnd, in CalendarPoint point)
    {
        var (low, high) = Clause(tokens, i, end, Math.Max(sentenceStart, i - Reach), Math.Min(sentenceEnd, end + Reach));
        (DateOnly? Earliest, DateOnly? Latest, string? Reason) bounds = default;
        for (var at = low; at < high; at++)
        {
            var isAfter = tokens.IsWord(at, "since") || tokens.IsWord(at, "after");
            if (!isAfter && !tokens.IsWord(at, "before")) continue;
            var afterYear = YearIn(tokens, at + 1, high, out var year);
            if (afterYear < 0 || Interval(point, year) is not ({ } first, { } last)) continue;
            if (isAfter ? bounds.Earliest >= first : bounds.Latest <= last) continue;
            var because = $"{(isAfter ? "not before" : "not after")} {year}: \"{tokens.Slice(at, afterYear)}\"";
            bounds = isAfter ? (first, bounds.Latest, because) : (bounds.Earliest, last, because);
        }

        return bounds.Earliest > bounds.Latest ? default : bounds;
    }

    // Up to the next "and", "but", "while" or semicolon to each side.
    private static (int Low, int High) Clause(in DateTokens tokens, int i, int end, int low, int high)
    {
        var first = i;
        while (first > low && !IsBoundary(tokens, first - 1)) first--;
        while (end < high && !IsBoundary(tokens, end)) end++;
        return (first, end);
    }

    private static bool IsBoundary(in DateTokens tokens, int i) =>
        tokens.Is(i, And) || tokens.IsMark(i, ';') || tokens.IsWord(i, "but") || tokens.IsWord(i, "while");

    // "the 2024 pact", "signing a pact in 2024"; with the noun that the year names.
    private static int YearIn(in DateTokens tokens, int at, int high, out int year)
    {
        year = 0;
        for (var last = Math.Min(high, at + PhraseLength); at < last && tokens.Kind(at) != Text.TokenKind.Punctuation; at++)
        {
            if (tokens.Kind(at) != Text.TokenKind.Number || !YearMatcher.IsYear(tokens, at)) continue;
            var end = YearMatcher.Match(tokens, at, false, out year);
            return end < high && tokens.Kind(end) == Text.TokenKind.Word && tokens.Word(end).HasOnly(Filler | Phrase) ? end + 1 : end;
        }

        return -1;
    }

    private static (DateOnly? Earliest, DateOnly? Latest) Interval(in CalendarPoint point, int year) =>
        CalendarInterval.Of(point with { Year = year, YearSpan = 1, Weekday = 0 });
}
