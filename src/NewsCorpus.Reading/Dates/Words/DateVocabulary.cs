using NewsCorpus.Reading.Dates.Calendar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Dates.Words;

/// <summary>The date words by vocabulary id, so that a token's roles cost one array access.</summary>
internal sealed class DateVocabulary
{
    private const int LikelyIds = 1 << 12;
    private readonly DateWord[] _words;
    private readonly bool[] _starts;

    public DateVocabulary(LexiconTables lexicon, VocabularyBuilder builder, DatePhrases phrases)
    {
        var words = new DateWord[LikelyIds];
        foreach (var (word, entry) in DateWordTable.Read(lexicon)) Add(ref words, builder.Add(word), entry);
        foreach (var id in phrases.FirstWords)
        {
            Add(ref words, id, new DateWord(phrases.NeedsThe(id) ? DateRole.PhraseAfterThe : DateRole.Phrase));
        }

        _words = words[..(Array.FindLastIndex(words, word => word.Roles != 0 || word.Signs != 0) + 1)];
        for (var id = 0; id < _words.Length; id++) _words[id] = _words[id] with { Followers = Starters.FollowersOf(_words[id].Roles) };
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
    private static void Add(ref DateWord[] words, int id, DateWord entry)
    {
        if (id >= words.Length) Array.Resize(ref words, id * 2);
        var known = words[id];
        words[id] = new DateWord(
            known.Roles | entry.Roles,
            known.Number != 0 ? known.Number : entry.Number,
            known.Unit != TimeUnit.None ? known.Unit : entry.Unit,
            known.Signs | entry.Signs);
    }
}
