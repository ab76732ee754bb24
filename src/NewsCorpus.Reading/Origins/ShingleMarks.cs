using System.Runtime.CompilerServices;

namespace NewsCorpus.Reading.Origins;

/// <summary>
/// The shingles of one text as marks in a table of bits: tells in one look a shingle how many of another text's it can have at most. For
/// texts of news that is nearly the true number, at a fraction of the cost of comparing two sorted sets.
/// </summary>
internal sealed class ShingleMarks
{
    private const int Bits = 1 << 16;

    private readonly ulong[] _marks = new ulong[Bits / 64];

    /// <summary>Marks the shingles of a text, and those of no other.</summary>
    public void Set(ShingleSet shingles)
    {
        Array.Clear(_marks);
        foreach (var hash in shingles.Hashes) _marks[(hash % Bits) >> 6] |= 1UL << (int)(hash & 63);
    }

    /// <summary>No fewer than the shingles of another text that the marked one has too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Busy from its first call.
    public int MostShared(ShingleSet other)
    {
        var count = 0ul;
        foreach (var hash in other.Hashes) count += (_marks[(hash % Bits) >> 6] >> (int)(hash & 63)) & 1;
        return (int)count;
    }
}
