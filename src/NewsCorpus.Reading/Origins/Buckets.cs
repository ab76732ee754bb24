namespace NewsCorpus.Reading.Origins;

/// <summary>Texts that share a key, in pairs.</summary>
internal static class Buckets
{
    /// <summary>
    /// A text is paired with no more than so many before it in a bucket, so that a thousand copies cost a thousand times
    /// this and not a million. Copies meet in many buckets, each time with other neighbours.
    /// </summary>
    private const int MostNeighbours = 8;

    /// <summary>Pairs of members with equal keys, once for each key that they share, as <see cref="Pack"/> writes them. Both arrays are sorted on the way.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="members">The text of each key.</param>
    /// <param name="largest">Buckets with more members give no pairs.</param>
    public static List<long> Pairs(ulong[] keys, int[] members, int largest = int.MaxValue)
    {
        Array.Sort(keys, members);
        var pairs = new List<long>();
        for (var start = 0; start < keys.Length;)
        {
            var end = start + 1;
            while (end < keys.Length && keys[end] == keys[start]) end++;
            if (end - start > 1 && end - start <= largest) AddBucket(members.AsSpan(start, end - start), pairs);
            start = end;
        }

        return pairs;
    }

    /// <summary>A pair as one number, the earlier first.</summary>
    public static long Pack(int first, int second) => ((long)first << 32) | (uint)second;

    /// <summary>The pair that <see cref="Pack"/> made a number of.</summary>
    public static (int First, int Second) Unpack(long pair) => ((int)(pair >> 32), (int)pair);

    private static void AddBucket(Span<int> members, List<long> pairs)
    {
        // Sorting by key leaves the members of a bucket in no order that could be relied on.
        members.Sort();
        for (var i = 1; i < members.Length; i++)
        {
            for (var j = Math.Max(0, i - MostNeighbours); j < i; j++)
            {
                if (members[j] != members[i]) pairs.Add(Pack(members[j], members[i]));
            }
        }
    }
}
