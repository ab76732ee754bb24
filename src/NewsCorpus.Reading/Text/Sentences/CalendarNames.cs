using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Text.Sentences;

/// <summary>The names of months and weekdays, long and short, without plurals: rows of the table <c>date-words</c>.</summary>
internal static class CalendarNames
{
    /// <summary>"september", "sept" …</summary>
    public static IEnumerable<string> Months(LexiconTables lexicon) => Names(lexicon, "month");

    /// <summary>"tuesday", "tues" …</summary>
    public static IEnumerable<string> Weekdays(LexiconTables lexicon) => Names(lexicon, "weekday");

    private static IEnumerable<string> Names(LexiconTables lexicon, string role) =>
        lexicon.Rows("date-words")
            .Where(row => row.List("roles") is var roles && roles.Contains(role) && !roles.Contains("plural"))
            .SelectMany(row => row.List("words"));
}
