namespace NewsCorpus.Reading.Origins;

/// <summary>Hash functions that are the same in every process and on every machine.</summary>
internal static class Hashing
{
    /// <summary>Where a sequence begins: the offset basis of 64-bit FNV-1a.</summary>
    public const ulong Seed = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>A sequence with one more element: a step of FNV-1a.</summary>
    public static ulong Add(ulong hash, ulong element) => (hash ^ element) * Prime;

    /// <summary>Spreads every bit over all others: the finaliser of SplitMix64.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
