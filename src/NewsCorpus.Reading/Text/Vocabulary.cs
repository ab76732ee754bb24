namespace NewsCorpus.Reading.Text;

/// <summary>
/// The words that any recogniser knows, each with an id from 1. A text's words are looked up here once, while it is
/// tokenised; recognisers then work on ids. Immutable; safe for use from several threads.
/// </summary>
internal sealed class Vocabulary
{
    private const uint HashSeed = 2166136261;

    // The upper bits of the hash stand above the id in a slot, so that a word that no recogniser knows costs no look at another word.
    private const uint Mark = 0xFF000000;
    private readonly string[] _words;
    private readonly uint[] _slots;
    private readonly int _mask;

    internal Vocabulary(IReadOnlyList<string> foldedWords)
    {
        _words = [.. foldedWords];
        var size = 64;
        while (size < _words.Length * 2) size *= 2;
        _slots = new uint[size];
        _mask = size - 1;
        for (var id = 1; id < _words.Length; id++)
        {
            var hash = Hash(_words[id]);
            var slot = SlotOf(hash);
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = (uint)id | (hash & Mark);
        }
    }

    /// <summary>Number of ids, counting 0 ("unknown"): the length of an array indexed by id.</summary>
    public int Count => _words.Length;

    /// <summary>The folded form of an id; empty for 0.</summary>
    public string this[int id] => _words[id];

    /// <summary>The id of a word in any case and with any accents; 0 when no recogniser knows it.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    /// <summary>The same for a word whose hash is known: <see cref="AddToHash"/> over its folded letters.</summary>
    internal int Find(ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = SlotOf(hash); ; slot = (slot + 1) & _mask)
        {
            var entry = _slots[slot];
            if (entry == 0) return 0;
            if (((entry ^ hash) & Mark) == 0 && LetterFolding.IsFolded(word, _words[entry & ~Mark])) return (int)(entry & ~Mark);
        }
    }

    /// <summary>The hash of no letters.</summary>
    internal static uint EmptyHash => HashSeed;

    /// <summary>The hash with one more folded letter.</summary>
    internal static uint AddToHash(uint hash, char folded) => (hash ^ folded) * 16777619u;

    private int SlotOf(uint hash) => (int)(hash ^ (hash >> 15)) & _mask;

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = HashSeed;
        foreach (var letter in word) hash = AddToHash(hash, LetterFolding.Fold(letter));
        return hash;
    }
}

/// <summary>Collects the words of all recognisers and gives each its id. Not safe for use from several threads.</summary>
internal sealed class VocabularyBuilder
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = [""];

    /// <summary>The id of a word, the same for every spelling that differs only in case or accents.</summary>
    public int Add(string word)
    {
        var folded = LetterFolding.Fold(word);
        if (!_ids.TryGetValue(folded, out var id))
        {
            id = _words.Count;
            _ids.Add(folded, id);
            _words.Add(folded);
        }

        return id;
    }

    /// <summary>The finished table. Words added afterwards are not in it.</summary>
    public Vocabulary Build() => new(_words);
}
