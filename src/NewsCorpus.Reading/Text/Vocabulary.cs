using System.Numerics;

namespace NewsCorpus.Reading.Text;

/// <summary>
/// The words that any recogniser knows, each with an id from 1. A text's words are looked up here once, while it is
/// tokenised; recognisers then work on ids. Immutable; safe for use from several threads.
/// </summary>
internal sealed class Vocabulary
{
    private readonly string[] _words;
    private readonly Slot[] _slots;
    private readonly ulong[] _high;
    private readonly int _shift;

    // Words that do not pack: long ones and those of other scripts.
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _others;
    private readonly int _longestOther;

    internal Vocabulary(IReadOnlyList<string> foldedWords)
    {
        _words = [.. foldedWords];
        _high = new ulong[_words.Length];
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, _words.Length * 2));
        _slots = new Slot[size];
        _shift = 64 - BitOperations.Log2((uint)size);
        var others = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var id = 1; id < _words.Length; id++)
        {
            if (PackedWord.TryPack(_words[id], out var packed)) Insert(packed, id);
            else if (others.TryAdd(_words[id], id)) _longestOther = Math.Max(_longestOther, _words[id].Length);
        }

        _others = others.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Number of ids, counting 0 ("unknown"): the length of an array indexed by id.</summary>
    public int Count => _words.Length;

    /// <summary>The folded form of an id; empty for 0.</summary>
    public string this[int id] => _words[id];

    /// <summary>The id of a word in any case and with any accents; 0 when no recogniser knows it.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (PackedWord.TryPack(word, out var packed)) return Find(packed);
        if (word.Length > _longestOther) return 0;
        Span<char> folded = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++) folded[i] = LetterFolding.Fold(word[i]);
        return _others.TryGetValue(folded, out var id) ? id : 0;
    }

    /// <summary>The same for a word that is packed already.</summary>
    internal int Find(PackedWord word)
    {
        for (var at = (int)(word.Hash >> _shift); ; at = (at + 1) & (_slots.Length - 1))
        {
            ref readonly var slot = ref _slots[at];
            if (slot.Id == 0) return 0;
            if (slot.Low != word.Low) continue;
            if (slot.Id > 0 && word.High == 0) return slot.Id;
            if (slot.Id < 0 && _high[-slot.Id] == word.High) return -slot.Id;
        }
    }

    private void Insert(PackedWord word, int id)
    {
        var at = (int)(word.Hash >> _shift);
        while (_slots[at].Id != 0) at = (at + 1) & (_slots.Length - 1);
        _slots[at] = new Slot(word.Low, word.High == 0 ? id : -id);
        _high[id] = word.High;
    }

    // What tells most words apart stands beside the id, so that a look costs one access to memory; the id of a word of more than eight
    // letters is negative, and its other letters stand elsewhere.
    private readonly record struct Slot(ulong Low, int Id);
}

/// <summary>Collects the words of all recognisers and gives each its id. Not safe for use from several threads.</summary>
internal sealed class VocabularyBuilder
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byLetters;
    private readonly List<string> _words = [""];

    public VocabularyBuilder() => _byLetters = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The id of a word, the same for every spelling that differs only in case or accents.</summary>
    public int Add(string word) => Add(word.AsSpan());

    /// <summary>The id of a word, the same for every spelling that differs only in case or accents.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        Span<char> letters = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++) letters[i] = LetterFolding.Fold(word[i]);
        if (_byLetters.TryGetValue(letters, out var id)) return id;
        var folded = letters.ToString();
        id = _words.Count;
        _ids.Add(folded, id);
        _words.Add(folded);
        return id;
    }

    /// <summary>The finished table. Words added afterwards are not in it.</summary>
    public Vocabulary Build() => new(_words);
}
