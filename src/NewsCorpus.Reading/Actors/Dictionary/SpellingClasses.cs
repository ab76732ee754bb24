namespace NewsCorpus.Reading.Actors.Dictionary;

/// <summary>Words that are one name in several spellings, by vocabulary id: each class has one id that stands for all of it.</summary>
internal sealed class SpellingClasses
{
    private readonly Dictionary<int, int> _parents = [];

    /// <summary>Makes two words one.</summary>
    public void Join(int word, int other)
    {
        var (one, two) = (Of(word), Of(other));
        if (one != two) _parents[Math.Max(one, two)] = Math.Min(one, two);
    }

    /// <summary>The id that stands for a word.</summary>
    public int Of(int word)
    {
        while (_parents.TryGetValue(word, out var parent)) word = parent;
        return word;
    }

    /// <summary>Words of more than one spelling, each with the id that stands for it.</summary>
    public IEnumerable<(int Word, int Class)> All => _parents.Keys.Select(word => (word, Of(word)));
}
