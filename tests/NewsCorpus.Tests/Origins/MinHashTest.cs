using Generated;
using NewsCorpus.Reading.Origins;
using Xunit;

namespace NewsCorpus.Tests.Origins;

/// <summary>The signatures do what the theory promises, so the documented probabilities hold.</summary>
public sealed class MinHashTest
{
    private const int Pairs = 1_500;

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.1)]
    [InlineData(0.2)]
    [InlineData(0.333)]
    [InlineData(0.6)]
    public void Candidates_AtASimilarity_AreFoundAsOftenAsTheFormulaSays(double similarity)
    {
        var banding = TextSketches.Banding;
        var hash = new MinHash(banding.SignatureLength);
        var random = new NewsWriter(42);
        const int size = 400;
        var shared = (int)Math.Round(2 * size * similarity / (1 + similarity));
        var signatures = new uint[2 * Pairs * banding.SignatureLength];
        double equalRows = 0;
        for (var i = 0; i < Pairs; i++)
        {
            var (one, other) = (new uint[size], new uint[size]);
            for (var k = 0; k < size; k++)
            {
                one[k] = (uint)Hashing.Mix((ulong)random.Next(int.MaxValue));
                other[k] = k < shared ? one[k] : (uint)Hashing.Mix((ulong)random.Next(int.MaxValue));
            }

            var a = signatures.AsSpan(2 * i * banding.SignatureLength, banding.SignatureLength);
            var b = signatures.AsSpan(((2 * i) + 1) * banding.SignatureLength, banding.SignatureLength);
            hash.Sign(one, a);
            hash.Sign(other, b);
            for (var row = 0; row < a.Length; row++) equalRows += a[row] == b[row] ? 1 : 0;
        }

        var bands = banding.Buckets(signatures, [.. Enumerable.Range(0, 2 * Pairs)]);
        var found = Enumerable.Range(0, Pairs).Count(pair => bands.Any(band => band.Before((2 * pair) + 1) == 2 * pair));
        Assert.Equal(similarity, equalRows / (Pairs * banding.SignatureLength), 0.02);
        Assert.Equal(banding.Probability(similarity), (double)found / Pairs, 0.04);
    }

    [Fact]
    public void Fingerprints_OfTextsThatShareAPassage_HaveOneInCommon()
    {
        for (var seed = 0ul; seed < 200; seed++)
        {
            var random = new NewsWriter(seed);
            uint[] Own(int count) => [.. Enumerable.Range(0, count).Select(_ => (uint)Hashing.Mix((ulong)random.Next(int.MaxValue)))];
            var passage = Own(Winnowing.Window);
            uint[] one = [.. Own(random.Next(300)), .. passage, .. Own(random.Next(300))];
            uint[] other = [.. Own(random.Next(300)), .. passage, .. Own(random.Next(300))];
            Assert.NotEmpty(Winnowing.Fingerprints(one).Intersect(Winnowing.Fingerprints(other)));
        }
    }
}
