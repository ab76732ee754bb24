using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Dates.Words;

/// <summary>What a fixed phrase means: a reference value, or a holiday.</summary>
/// <param name="Words">The phrase in lower case.</param>
/// <param name="Reference">What it points to; none for a holiday.</param>
/// <param name="Holiday">How the day is found in a year; none for a reference.</param>
/// <param name="IsNational">True for a holiday that countries have each on a day of their own.</param>
internal sealed record DatePhrase(string Words, TimeReference Reference, Holiday Holiday = default, bool IsNational = false)
{
    /// <summary>True for a phrase with its article.</summary>
    public bool HasThe { get; } = Words.StartsWith("the ", StringComparison.Ordinal);

    /// <summary>The words without the article.</summary>
    public string[] Parts { get; } = (Words.StartsWith("the ", StringComparison.Ordinal) ? Words[4..] : Words).Split(' ');
}

/// <summary>
/// Fixed phrases: vague references ("the time being") and holidays ("New Year's Eve"). They are kept by their first word
/// after the article, so that the most frequent word of the language asks for nothing.
/// </summary>
internal sealed class DatePhrases
{
    private readonly DatePhrase[]?[] _byWord;

    public DatePhrases(LexiconTables lexicon, VocabularyBuilder words)
    {
        var byWord = new Dictionary<int, DatePhrase[]>();
        foreach (var group in References(lexicon).Concat(Holidays(lexicon)).GroupBy(phrase => phrase.Parts[0], StringComparer.Ordinal))
        {
            byWord.Add(words.Add(group.Key), [.. group.OrderByDescending(phrase => phrase.Parts.Length)]);
        }

        FirstWords = [.. byWord.Keys];
        _byWord = new DatePhrase[byWord.Keys.Max() + 1][];
        foreach (var (id, phrases) in byWord) _byWord[id] = phrases;
    }

    /// <summary>Ids of the words that a phrase can begin with, after its article.</summary>
    public IReadOnlyList<int> FirstWords { get; }

    /// <summary>Whether one of the first words needs its article.</summary>
    public bool NeedsThe(int id) => _byWord[id]!.All(phrase => phrase.HasThe);

    /// <summary>The longest phrase at <paramref name="i"/>, with its article, and the position after it; -1 where there is none.</summary>
    public int Match(in DateTokens tokens, int i, out DatePhrase? phrase)
    {
        phrase = null;
        var hasThe = tokens.Is(i, DateRole.The);
        var at = hasThe ? i + 1 : i;
        if (!tokens.Is(at, hasThe ? DateRole.Phrase | DateRole.PhraseAfterThe : DateRole.Phrase)) return -1;
        foreach (var candidate in _byWord[tokens[at].Word]!)
        {
            if (candidate.HasThe != hasThe) continue;
            var length = 1;
            while (length < candidate.Parts.Length && tokens.IsWordOrClitic(at + length, candidate.Parts[length])) length++;
            if (length < candidate.Parts.Length) continue;
            phrase = candidate;
            return at + length;
        }

        return -1;
    }

    private static IEnumerable<DatePhrase> References(LexiconTables lexicon) =>
        from row in lexicon.Rows("date-phrases")
        let reference = row.Value<TimeReference>("points") ?? TimeReference.None
        from phrase in row.List("phrases")
        select new DatePhrase(phrase.ToLowerInvariant(), reference);

    private static IEnumerable<DatePhrase> Holidays(LexiconTables lexicon) =>
        from row in lexicon.Rows("holidays")
        let holiday = Holiday.Read(row)
        from name in row.List("names")
        select new DatePhrase(name.ToLowerInvariant(), TimeReference.None, holiday, row["national"] == "yes");
}
