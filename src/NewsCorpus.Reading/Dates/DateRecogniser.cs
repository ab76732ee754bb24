using NewsCorpus.Reading.Dates.Words;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Dates;

/// <summary>Finds time expressions and gives them TIMEX3 values and intervals. Immutable once built.</summary>
internal sealed class DateRecogniser
{
    private readonly DateVocabulary _words;
    private readonly DatePhrases _phrases;

    /// <summary>A recogniser that registers its words with <paramref name="words"/>.</summary>
    /// <param name="words">The vocabulary under construction.</param>
    /// <param name="lexicon">The tables; the defaults where null.</param>
    public DateRecogniser(VocabularyBuilder words, LexiconTables? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        lexicon ??= LexiconTables.Default;
        _phrases = new DatePhrases(lexicon, words);
        _words = new DateVocabulary(lexicon, words, _phrases);
    }

    /// <summary>The time expressions of a text, in text order, not overlapping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">The day of publication; null where unknown, and relative dates then stay open.</param>
    public IReadOnlyList<DateMention> Recognise(StructuredText text, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DateScan(text, published, _words, _phrases).Run();
    }

    /// <summary>
    /// The full date that the tokens from <paramref name="first"/> to <paramref name="end"/> begin with or hold
    /// ("Dec 7, 2024, 10:00 AM", "2024-12-07"); null where there is none with day, month and year.
    /// Used for datelines and metadata, before anything else about the text is known.
    /// </summary>
    public DateOnly? FirstFullDate(TokenTable tokens, int first, int end) =>
        FullDateFinder.Find(new DateTokens(tokens, _words, _phrases, first, end));
}
