using System.Runtime.CompilerServices;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Origins;

/// <summary>
/// The distinct runs of <see cref="Words"/> words of a text (word shingles), each as a 32-bit hash. Two texts of 400 words
/// share a shingle by a clash of hashes once in some 27,000 pairs.
/// </summary>
internal sealed class ShingleSet
{
    /// <summary>
    /// Words of a shingle. Where a share p of all words is swapped, (1 - p)^3 of the shingles survive: half of them at
    /// 20 per cent. Longer ones would lose edited copies, shorter ones are shared by texts that have nothing in common.
    /// </summary>
    public const int Words = 3;

    private readonly uint[] _hashes;

    private ShingleSet(uint[] hashes) => _hashes = hashes;

    /// <summary>Number of distinct shingles.</summary>
    public int Count => _hashes.Length;

    /// <summary>The hashes, ascending.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes;

    /// <summary>The set of the shingles in <paramref name="sequence"/>.</summary>
    public static ShingleSet Of(ReadOnlySpan<uint> sequence)
    {
        var sorted = sequence.ToArray();
        Array.Sort(sorted);
        var count = 0;
        foreach (var hash in sorted)
        {
            if (count == 0 || sorted[count - 1] != hash) sorted[count++] = hash;
        }

        Array.Resize(ref sorted, count);
        return new ShingleSet(sorted);
    }

    /// <summary>The set of the shingles of a text.</summary>
    public static ShingleSet Of(string text) => Of(Sequence(WordHashes(text, [new TextSpan(0, text.Length)])).AsSpan());

    /// <summary>The hashes of the words in some spans of a text, one after the other.</summary>
    public static List<ulong> WordHashes(string raw, IEnumerable<TextSpan> spans)
    {
        var words = new List<ulong>();
        foreach (var span in spans)
        {
            var reader = new WordReader(span.SliceOf(raw));
            while (reader.MoveNext()) words.Add(reader.Hash);
        }

        return words;
    }

    /// <summary>The shingles of a sequence of words, in its order; none where there are fewer than <see cref="Words"/>.</summary>
    public static uint[] Sequence(IReadOnlyList<ulong> words)
    {
        var shingles = new uint[Math.Max(0, words.Count - Words + 1)];
        for (var i = 0; i < shingles.Length; i++)
        {
            var hash = Hashing.Seed;
            for (var k = 0; k < Words; k++) hash = Hashing.Add(hash, words[i + k]);
            shingles[i] = (uint)(Hashing.Mix(hash) >> 32);
        }

        return shingles;
    }

    /// <summary>Number of shingles that both sets have.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // Busy from its first call.
    public int Shared(ShingleSet other)
    {
        var (a, b) = (_hashes, other._hashes);
        int i = 0, j = 0, shared = 0;
        while (i < a.Length && j < b.Length)
        {
            var (x, y) = (a[i], b[j]);
            // Without branches: which side moves on is as good as random.
            shared += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return shared;
    }

    /// <summary>Share of the shingles of either that both have, 0 to 1; 0 where one is empty.</summary>
    public double Jaccard(ShingleSet other)
    {
        var shared = Shared(other);
        return shared == 0 ? 0 : (double)shared / (Count + other.Count - shared);
    }

    /// <summary>Share of the smaller set's shingles that the larger has too, 0 to 1; 0 where one is empty.</summary>
    public double Containment(ShingleSet other) =>
        Count == 0 || other.Count == 0 ? 0 : (double)Shared(other) / Math.Min(Count, other.Count);
}
