using System.Collections.Concurrent;

namespace NewsCorpus.Reading.Text;

/// <summary>
/// Remembers what was worked out for a word: the words of a language come again and again, and what is kept of them is kept once. Safe
/// for use from several threads.
/// </summary>
/// <param name="make">Works out the value of a word, always the same.</param>
internal sealed class WordCache<TValue>(Func<string, TValue> make)
{
    // Beyond so many words come rare ones, each once.
    private const int MostWords = 1 << 16;

    private readonly ConcurrentDictionary<string, TValue> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The value of a word.</summary>
    public TValue Of(string word) => _known.TryGetValue(word, out var value) ? value : Keep(word);

    /// <summary>The value of a word as it stands in a text.</summary>
    public TValue Of(ReadOnlySpan<char> word) =>
        _known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var value) ? value : Keep(word.ToString());

    private TValue Keep(string word)
    {
        var value = make(word);
        if (Volatile.Read(ref _count) >= MostWords || !_known.TryAdd(word, value)) return value;
        Interlocked.Increment(ref _count);
        return value;
    }
}
