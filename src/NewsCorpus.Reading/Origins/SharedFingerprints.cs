namespace NewsCorpus.Reading.Origins;

/// <summary>Texts by the fingerprints of their passages.</summary>
internal sealed class SharedFingerprints
{
    /// <summary>What more texts than this share is a set phrase or an agency's footer; copies in such numbers meet in MinHash.</summary>
    private const int MostTexts = 64;

    /// <summary>
    /// The least share of the shorter text's fingerprints that two texts must have in common, so that one chance phrase in a
    /// long text makes no candidate. Of a text that is half copied about half are.
    /// </summary>
    private const double LeastShare = 1 / 12.0;

    private readonly Buckets _buckets;
    private readonly int[] _starts;
    private readonly int[] _texts;

    /// <summary>Brings the fingerprints of texts together; a text is from here on its position in <paramref name="texts"/>.</summary>
    /// <param name="fingerprints">Those of all texts.</param>
    /// <param name="texts">The texts that are candidates.</param>
    public SharedFingerprints(uint[][] fingerprints, int[] texts)
    {
        _starts = new int[texts.Length + 1];
        for (var i = 0; i < texts.Length; i++) _starts[i + 1] = _starts[i] + fingerprints[texts[i]].Length;
        var keys = new ulong[_starts[^1]];
        _texts = new int[keys.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            for (var k = _starts[i]; k < _starts[i + 1]; k++) (keys[k], _texts[k]) = (fingerprints[texts[i]][k - _starts[i]], i);
        }

        _buckets = new Buckets(keys, MostTexts);
    }

    /// <summary>Counts the fingerprints that a text shares with each earlier one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="counts">The counts of all texts; added to.</param>
    /// <param name="met">Each text whose count was 0 before is added.</param>
    public void Count(int text, int[] counts, List<int> met)
    {
        for (var item = _starts[text]; item < _starts[text + 1]; item++)
        {
            var before = _buckets.Before(item);
            for (var step = 0; step < Buckets.MostNeighbours && before >= 0; step++, before = _buckets.Before(before))
            {
                var other = _texts[before];
                if (other != text && counts[other]++ == 0) met.Add(other);
            }
        }
    }

    /// <summary>Whether two texts that share so many fingerprints are candidates.</summary>
    public bool AreEnough(int count, int one, int other) => count >= LeastShare * Math.Min(NumberOf(one), NumberOf(other));

    private int NumberOf(int text) => _starts[text + 1] - _starts[text];
}
