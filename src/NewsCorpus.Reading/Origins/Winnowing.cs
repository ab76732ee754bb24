namespace NewsCorpus.Reading.Origins;

/// <summary>
/// Fingerprints of passages (winnowing; Schleimer, Wilkerson and Aiken 2003): of each <see cref="Window"/> shingles in a row
/// the smallest. Two texts that share <see cref="Guaranteed"/> words in a row share a fingerprint for certain, wherever the
/// words stand and however long the other text is: this finds the short excerpts that MinHash of whole texts misses.
/// </summary>
internal static class Winnowing
{
    /// <summary>Shingles of a window. About two fingerprints are kept for each window's length of text.</summary>
    public const int Window = 32;

    /// <summary>Words in a row that are found wherever they were copied to.</summary>
    public const int Guaranteed = Window + ShingleSet.Words - 1;

    /// <summary>What more texts than this share is a set phrase or an agency's footer; copies in such numbers meet in MinHash.</summary>
    private const int MostTexts = 64;

    /// <summary>
    /// The least share of the shorter text's fingerprints that two texts must have in common, so that one chance phrase in a
    /// long text makes no candidate. Of a text that is half copied about half are.
    /// </summary>
    private const double LeastShare = 1 / 12.0;

    private const int Parts = 16;

    /// <summary>The smallest shingle of each window, each once where windows overlap.</summary>
    public static uint[] Fingerprints(ReadOnlySpan<uint> shingles)
    {
        var found = new List<uint>();
        var least = -1;
        for (var end = Math.Min(Window, shingles.Length); end <= shingles.Length && end > 0; end++)
        {
            var start = Math.Max(0, end - Window);
            var before = least;
            if (least < start) least = LeastOf(shingles, start, end);
            else if (shingles[end - 1] <= shingles[least]) least = end - 1;
            if (least != before) found.Add(shingles[least]);
        }

        return [.. found];
    }

    /// <summary>Pairs of texts that share enough fingerprints, the earlier first, in ascending order.</summary>
    /// <param name="fingerprints">Those of all texts.</param>
    /// <param name="texts">The texts that are candidates, ascending.</param>
    public static IEnumerable<long> Candidates(uint[][] fingerprints, int[] texts)
    {
        var pairs = new List<long>[Parts];
        Parallel.For(0, Parts, part =>
        {
            var (keys, members) = (new List<ulong>(), new List<int>());
            foreach (var text in texts)
            {
                foreach (var fingerprint in fingerprints[text])
                {
                    if (fingerprint % Parts != part) continue;
                    keys.Add(fingerprint);
                    members.Add(text);
                }
            }

            pairs[part] = Buckets.Pairs([.. keys], [.. members], MostTexts);
        });
        long[] shared = [.. pairs.SelectMany(pair => pair)];
        Array.Sort(shared);
        return WithEnough(shared, fingerprints);
    }

    private static IEnumerable<long> WithEnough(long[] shared, uint[][] fingerprints)
    {
        for (var start = 0; start < shared.Length;)
        {
            var end = start + 1;
            while (end < shared.Length && shared[end] == shared[start]) end++;
            var (first, second) = Buckets.Unpack(shared[start]);
            if (end - start >= LeastShare * Math.Min(fingerprints[first].Length, fingerprints[second].Length)) yield return shared[start];
            start = end;
        }
    }

    private static int LeastOf(ReadOnlySpan<uint> shingles, int start, int end)
    {
        var least = start;
        for (var i = start + 1; i < end; i++) if (shingles[i] <= shingles[least]) least = i;
        return least;
    }
}
