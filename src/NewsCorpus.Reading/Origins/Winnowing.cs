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

    private static int LeastOf(ReadOnlySpan<uint> shingles, int start, int end)
    {
        var least = start;
        for (var i = start + 1; i < end; i++) if (shingles[i] <= shingles[least]) least = i;
        return least;
    }
}
