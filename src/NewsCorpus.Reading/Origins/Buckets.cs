namespace NewsCorpus.Reading.Origins;

/// <summary>Items that share a key, chained: each leads to the one before it that has the same key.</summary>
internal sealed class Buckets
{
    /// <summary>
    /// An item meets no more than so many before it in its bucket, so that a thousand copies cost a thousand times this and not a
    /// million. Copies meet in many buckets, each time with other neighbours.
    /// </summary>
    public const int MostNeighbours = 8;

    private readonly int[] _before;

    /// <summary>Puts items into buckets.</summary>
    /// <param name="keys">The key of each item. They are sorted on the way.</param>
    /// <param name="largest">Items of buckets with more members have no neighbours.</param>
    public Buckets(ulong[] keys, int largest = int.MaxValue)
    {
        _before = new int[keys.Length];
        Array.Fill(_before, -1);
        var items = new int[keys.Length];
        for (var i = 0; i < items.Length; i++) items[i] = i;
        Array.Sort(keys, items);
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start]) end++;
            if (end - start <= largest) Chain(items.AsSpan(start, end - start));
            start = end;
        }
    }

    /// <summary>The item before another in its bucket; -1 where there is none.</summary>
    public int Before(int item) => _before[item];

    private void Chain(Span<int> bucket)
    {
        // Sorting by key leaves the items of a bucket in no order that could be relied on.
        bucket.Sort();
        for (var i = 1; i < bucket.Length; i++) _before[bucket[i]] = bucket[i - 1];
    }
}
