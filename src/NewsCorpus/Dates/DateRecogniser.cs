using NewsCorpus.Text;

namespace NewsCorpus.Dates;

/// <summary>Finds time expressions and gives them TIMEX3 values and intervals. Immutable once built.</summary>
public sealed class DateRecogniser
{
    private readonly DateVocabulary _words;

    /// <summary>A recogniser that registers its words with <paramref name="words"/>.</summary>
    public DateRecogniser(VocabularyBuilder words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _words = new DateVocabulary(words);
    }

    /// <summary>The time expressions of a text, in text order, not overlapping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">The day of publication; null where unknown, and relative dates then stay open.</param>
    public IReadOnlyList<DateMention> Recognise(StructuredText text, DateOnly? published)
    {
        var mentions = new List<DateMention>();
        foreach (var block in text.Blocks)
        {
            var tokens = new DateTokens(text.Tokens, _words, block.FirstToken, block.EndToken);
            for (var i = block.FirstToken; i < block.EndToken; i++)
            {
                var end = NumericDateMatcher.Match(tokens, i, out var point, out var order);
                if (end < 0 || order == DayMonthOrder.Open) end = CalendarMatcher.Match(tokens, i, out point);
                if (end < 0 || !point.IsFullDate) continue;
                var (earliest, latest) = CalendarInterval.Of(point);
                if (earliest is null) continue;
                mentions.Add(new DateMention(new TextSpan(tokens[i].Start, tokens[end - 1].End), TimexType.Date,
                    TimexFormat.Value(point), null, earliest, latest, point.Finest, DateAnchor.Explicit));
                i = end - 1;
            }
        }

        return mentions;
    }

    /// <summary>
    /// The full date that the tokens from <paramref name="first"/> to <paramref name="end"/> begin with or hold
    /// ("Dec 7, 2024, 10:00 AM", "2024-12-07"); null where there is none with day, month and year.
    /// Used for datelines and metadata, before anything else about the text is known.
    /// </summary>
    public DateOnly? FirstFullDate(TokenTable tokens, int first, int end) =>
        FullDateFinder.Find(new DateTokens(tokens, _words, first, end));
}
