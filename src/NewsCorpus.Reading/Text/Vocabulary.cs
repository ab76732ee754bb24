namespace NewsCorpus.Reading.Text;

/// <summary>
/// The words that any recogniser knows, each with an id from 1. A text's words are looked up here once, while it is
/// tokenised; recognisers then work on ids. Immutable; safe for use from several threads.
/// </summary>
internal sealed class Vocabulary
{
    private readonly string[] _words;
    private readonly int[] _slots;
    private readonly int _mask;

    internal Vocabulary(IReadOnlyList<string> foldedWords)
    {
        _words = [.. foldedWords];
        var size = 64;
        while (size < _words.Length * 3) size *= 2;
        _slots = new int[size];
        _mask = size - 1;
        for (var id = 1; id < _words.Length; id++)
        {
            var slot = Hash(_words[id]) & _mask;
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = id;
        }
    }

    /// <summary>Number of ids, counting 0 ("unknown"): the length of an array indexed by id.</summary>
    public int Count => _words.Length;

    /// <summary>The folded form of an id; empty for 0.</summary>
    public string this[int id] => _words[id];

    /// <summary>The id of a word in any case and with any accents; 0 when no recogniser knows it.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var slot = Hash(word) & _mask;
        for (; ; slot = (slot + 1) & _mask)
        {
            var id = _slots[slot];
            if (id == 0 || Matches(_words[id], word)) return id;
        }
    }

    private static bool Matches(string folded, ReadOnlySpan<char> word)
    {
        if (folded.Length != word.Length) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (folded[i] != LetterFolding.Fold(word[i])) return false;
        }

        return true;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word) hash = (hash ^ LetterFolding.Fold(letter)) * 16777619u;
        return (int)(hash ^ (hash >> 15));
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
