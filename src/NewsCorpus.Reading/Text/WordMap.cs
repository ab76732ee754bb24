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
