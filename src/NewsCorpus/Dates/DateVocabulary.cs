using NewsCorpus.Text;

namespace NewsCorpus.Dates;

/// <summary>The date words by vocabulary id, so that a token's roles cost one array access.</summary>
internal sealed class DateVocabulary
{
    private readonly DateWord[] _words;
    private readonly bool[] _starts;

    public DateVocabulary(VocabularyBuilder builder, DatePhrases phrases)
    {
        var byId = new SortedDictionary<int, DateWord>();
        foreach (var (words, entry) in DateWords.All)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Add(byId, builder.Add(word), entry);
        }

        foreach (var id in phrases.FirstWords) Add(byId, id, new DateWord(DateRole.Phrase));
        _words = new DateWord[byId.Keys.Last() + 1];
        foreach (var (id, word) in byId) _words[id] = word;
        _starts = [.. _words.Select(word => word.Is(ExpressionMatcher.Starters))];
    }

    /// <summary>True for words that an expression can begin with.</summary>
    public bool CanStart(int id) => (uint)id < (uint)_starts.Length && _starts[id];

    /// <summary>The roles of a vocabulary id; none for ids of other recognisers and for 0.</summary>
    public DateWord this[int id] => (uint)id < (uint)_words.Length ? _words[id] : default;

    // Roles add up; number and unit are those of the first entry that gives them.
    private static void Add(SortedDictionary<int, DateWord> byId, int id, DateWord entry)
    {
        var known = byId.GetValueOrDefault(id);
        byId[id] = new DateWord(
            known.Roles | entry.Roles,
            known.Number != 0 ? known.Number : entry.Number,
            known.Unit != TimeUnit.None ? known.Unit : entry.Unit);
    }
}
