namespace NewsCorpus.Reading.Text;

/// <summary>
/// A rough set of words (a Bloom filter with one hash): it may take another word for one of them, but never misses one. Asking costs two
/// letters and a length, so it keeps most words of a text away from a costly look.
/// </summary>
internal sealed class WordSketches
{
    private const int Size = 1 << 12;
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

    private static int SketchOf(ReadOnlySpan<char> word) =>
        word.IsEmpty ? 0 : ((LetterFolding.Fold(word[0]) * 67) + (LetterFolding.Fold(word[^1]) * 29) + word.Length) & (Size - 1);
}
