using System.Diagnostics;
using NewsCorpus.Store.Appending;

namespace NewsCorpus.Store.Indexing;

/// <summary>Says when the texts since the last time are enough.</summary>
/// <param name="mostTexts">How many texts are.</param>
/// <param name="mostCharacters">How many UTF-16 code units of them are.</param>
/// <param name="longest">How long it is waited for them.</param>
internal sealed class BatchClock(int mostTexts, long mostCharacters, TimeSpan longest)
{
    private readonly Stopwatch _since = Stopwatch.StartNew();
    private int _texts;
    private long _characters;

    /// <summary>
    /// A clock for what is handed to the database: few enough texts that they take little memory, enough that handing over costs little.
    /// </summary>
    public static BatchClock OfWrites() => new(1_000, 4_000_000, TimeSpan.FromSeconds(1));

    /// <summary>
    /// A clock for transactions. What fills a row group within one (122,880 rows) goes to its place in the file at once; the rest is
    /// written twice, as the log has it first. A long one loses much when the process is killed.
    /// </summary>
    /// <param name="mostTexts">Texts in a transaction; 0 for the default.</param>
    public static BatchClock OfTransactions(int mostTexts) =>
        new(mostTexts > 0 ? mostTexts : 50_000, 200_000_000, TimeSpan.FromSeconds(10));

    /// <summary>True where the texts so far are enough; it then begins anew.</summary>
    public bool IsDue(TextRows rows)
    {
        _texts += rows.Texts.Count;
        _characters += rows.Length;
        if (_texts < mostTexts && _characters < mostCharacters && _since.Elapsed < longest) return false;
        (_texts, _characters) = (0, 0);
        _since.Restart();
        return true;
    }
}
