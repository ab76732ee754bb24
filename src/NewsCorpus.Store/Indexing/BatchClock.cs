using System.Diagnostics;
using NewsCorpus.Store.Database;

namespace NewsCorpus.Store.Indexing;

/// <summary>
/// Says when texts are to be written: a transaction for each would be slow, a long one loses much when the process is killed.
/// </summary>
/// <param name="mostTexts">Texts in a batch; 0 for the default.</param>
internal sealed class BatchClock(int mostTexts)
{
    private const int MostTexts = 2_000;
    private const int MostCharacters = 16_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private readonly int _mostTexts = mostTexts > 0 ? mostTexts : MostTexts;
    private readonly Stopwatch _since = Stopwatch.StartNew();
    private int _texts;
    private long _characters;

    /// <summary>True where the texts so far make a batch; it then begins the next.</summary>
    public bool IsDue(StoredText text)
    {
        _texts++;
        _characters += text.Document.Raw.Length;
        if (_texts < _mostTexts && _characters < MostCharacters && _since.Elapsed < Longest) return false;
        (_texts, _characters) = (0, 0);
        _since.Restart();
        return true;
    }
}
