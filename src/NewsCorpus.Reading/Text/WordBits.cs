using System.Runtime.CompilerServices;

namespace NewsCorpus.Reading.Text;

/// <summary>
/// A set of words by vocabulary id, one bit each: it stays in the nearest cache, so that recognisers can ask it about every token before
/// they look anything up.
/// </summary>
internal sealed class WordBits
{
    private readonly ulong[] _bits;

    public WordBits(IEnumerable<int> words)
    {
        var all = words.ToList();
        _bits = new ulong[(all.DefaultIfEmpty(0).Max() / 64) + 1];
        foreach (var word in all) _bits[word / 64] |= 1UL << word;
    }

    /// <summary>True for a word of the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int word)
    {
        var at = (uint)word / 64;
        return at < (uint)_bits.Length && (_bits[at] & (1UL << word)) != 0;
    }
}
