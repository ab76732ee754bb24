namespace NewsCorpus.Reading.Text;

/// <summary>
/// Values of some words by vocabulary id. A look-up is one access to a small array, and most words have no value, so recognisers can ask
/// about every token. Immutable once built.
/// </summary>
internal sealed class WordMap<T>
{
    private readonly ushort[] _indexes;
    private readonly T[] _values;

    /// <summary>A map of at most 65,535 words.</summary>
    public WordMap(IReadOnlyDictionary<int, T> values)
    {
        _indexes = new ushort[values.Keys.DefaultIfEmpty(0).Max() + 1];
        _values = new T[values.Count + 1];
        var index = 0;
        foreach (var (word, value) in values)
        {
            _values[++index] = value;
            _indexes[word] = checked((ushort)index);
        }
    }

    /// <summary>False for a word without a value.</summary>
    public bool TryGet(int word, out T value)
    {
        var index = word < _indexes.Length ? _indexes[word] : 0;
        value = _values[index];
        return index != 0;
    }
}

/// <summary>
/// A value for each word by vocabulary id, the default for a word without one; for values that many words have, while tables are read.
/// As the type is ours, its code for our enumerations is compiled ahead of time; that of a dictionary would be at each start.
/// </summary>
internal sealed class WordValues<T>
    where T : struct
{
    private const int LikelyIds = 1 << 12;

    /// <summary>The values; ids beyond have none.</summary>
    public T[] All { get; private set; } = new T[LikelyIds];

    /// <summary>The value of a word.</summary>
    public T this[int word]
    {
        get => (uint)word < (uint)All.Length ? All[word] : default;
        set
        {
            if (word >= All.Length) Grow(word);
            All[word] = value;
        }
    }

    private void Grow(int word)
    {
        var larger = new T[Math.Max(word + 1, All.Length * 2)];
        Array.Copy(All, larger, All.Length);
        All = larger;
    }
}
