namespace NewsCorpus.Reading.Origins;

/// <summary>
/// Locality-sensitive hashing of signatures: cut into bands of <c>rows</c> each, two texts are candidates when they agree
/// in all rows of at least one band, that is with the probability 1 - (1 - s^rows)^bands for a Jaccard similarity s.
/// </summary>
internal sealed class Banding(int bands, int rows)
{
    /// <summary>Rows of a signature that are used.</summary>
    public int SignatureLength => bands * rows;

    /// <summary>The probability that two texts of this Jaccard similarity become candidates.</summary>
    public double Probability(double similarity) => 1 - Math.Pow(1 - Math.Pow(similarity, rows), bands);

    /// <summary>For each band the texts that agree in it. An item of a bucket is a position in <paramref name="texts"/>.</summary>
    /// <param name="signatures">The signatures of all texts, one after the other.</param>
    /// <param name="texts">The texts that are candidates.</param>
    public Buckets[] Buckets(uint[] signatures, int[] texts)
    {
        var found = new Buckets[bands];
        Parallel.For(0, bands, band => found[band] = new Buckets(
            Array.ConvertAll(texts, text => Key(signatures.AsSpan((text * SignatureLength) + (band * rows), rows)))));
        return found;
    }

    private static ulong Key(ReadOnlySpan<uint> rows)
    {
        var key = Hashing.Seed;
        foreach (var row in rows) key = Hashing.Add(key, row);
        return Hashing.Mix(key);
    }
}
