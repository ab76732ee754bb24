using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Dates.Words;

/// <summary>The date words by vocabulary id, so that a token's roles cost one array access.</summary>
internal sealed class DateVocabulary
{
    private readonly DateWord[] _words;
    private readonly bool[] _starts;

    public DateVocabulary(LexiconTables lexicon, VocabularyBuilder builder, DatePhrases phrases)
    {
        var byId = new SortedDictionary<int, DateWord>();
        foreach (var (word, entry) in DateWordTable.Read(lexicon)) Add(byId, builder.Add(word), entry);
        foreach (var (id, needsThe) in phrases.FirstWords)
        {
            Add(byId, id, new DateWord(needsThe ? DateRole.PhraseAfterThe : DateRole.Phrase));
        }

        _words = new DateWord[byId.Keys.Last() + 1];
        foreach (var (id, word) in byId) _words[id] = word with { Followers = Starters.FollowersOf(word.Roles) };
        _starts = [.. _words.Select(word => Starters.CanStart(word)), false];
        Figures = [.. lexicon.Rows("date-figures").Select(row => new FigurePattern(row))];
    }

    /// <summary>The ways to write a date in figures.</summary>
    public FigurePattern[] Figures { get; }

    /// <summary>The roles of the vocabulary ids; ids of other recognisers may lie beyond.</summary>
    public ReadOnlySpan<DateWord> Words => _words;

    /// <summary>Which of <see cref="Words"/> an expression can begin with; the last entry stands for all ids beyond.</summary>
    public ReadOnlySpan<bool> Starts => _starts;

    // Roles add up; number and unit are those of the first entry that gives them.
    private static void Add(SortedDictionary<int, DateWord> byId, int id, DateWord entry)
    {
        var known = byId.GetValueOrDefault(id);
        byId[id] = new DateWord(
            known.Roles | entry.Roles,
            known.Number != 0 ? known.Number : entry.Number,
            known.Unit != TimeUnit.None ? known.Unit : entry.Unit,
            known.Signs | entry.Signs);
    }
}
