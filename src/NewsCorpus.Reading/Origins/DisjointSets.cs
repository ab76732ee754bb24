namespace NewsCorpus.Reading.Origins;

/// <summary>Union-find. The smallest member stands for its set, whatever the order of the unions.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    public DisjointSets(int count) => _parents = [.. Enumerable.Range(0, count)];

    private DisjointSets(int[] parents) => _parents = parents;

    /// <summary>The smallest member of the set that <paramref name="item"/> is in.</summary>
    public int Find(int item)
    {
        while (_parents[item] != item)
        {
            _parents[item] = _parents[_parents[item]];
            item = _parents[item];
        }

        return item;
    }

    /// <summary>Makes one set of the sets of two items.</summary>
    public void Union(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>The same sets, to be joined further on their own.</summary>
    public DisjointSets Copy() => new([.. _parents]);
}
