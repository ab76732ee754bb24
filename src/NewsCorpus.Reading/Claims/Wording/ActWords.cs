using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Wording;

/// <summary>The words and tables by which acts are read.</summary>
internal sealed class ActWords
{
    public ActWords(LexiconTables lexicon)
    {
        Synonyms = new Synonyms(lexicon);
        Contraries = new Contraries(lexicon, Synonyms);
        ClaimWords = new ClaimWords(lexicon, Synonyms.Stems);
        Parties = new Parties(lexicon, ClaimWords.Government);
    }

    /// <summary>The words of texts in lower case, without accents.</summary>
    public WordCache<string> Lower { get; } = new(LetterFolding.Fold);

    public Synonyms Synonyms { get; }

    public Contraries Contraries { get; }

    public ClaimWords ClaimWords { get; }

    public Parties Parties { get; }
}
