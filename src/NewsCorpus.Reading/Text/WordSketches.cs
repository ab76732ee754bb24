namespace NewsCorpus.Reading.Text;

/// <summary>
/// A rough set of words (a Bloom filter with one hash): it may take another word for one of them, but never misses one. Asking costs
/// three letters and a length, so it keeps most words of a text away from a costly look.
/// </summary>
internal sealed class WordSketches
{
    private const int Size = 1 << 14;
    private readonly ulong[] _sketches = new ulong[Size / 64];

    public void Add(ReadOnlySpan<char> word)
    {
        var sketch = SketchOf(word);
        _sketches[sketch / 64] |= 1UL << sketch;
    }

    /// <summary>False when a word, in any case and with any accents, is surely not in the set.</summary>
    public bool MayHave(ReadOnlySpan<char> word)
    {
        var sketch = SketchOf(word);
        return (_sketches[sketch / 64] & (1UL << sketch)) != 0;
    }

    private static int SketchOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return 0;
        var (first, middle, last) = (word[0], word[word.Length / 2], word[^1]);
        return ((LetterFolding.Fold(first) * 1021) + (LetterFolding.Fold(middle) * 331) + (LetterFolding.Fold(last) * 29) + word.Length)
            & (Size - 1);
    }
}
