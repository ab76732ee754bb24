namespace NewsCorpus.Reading.Origins;

/// <summary>
/// What is kept of each text: the hash of its words, its shingles, a MinHash signature of the whole and the fingerprints of
/// its passages. For 400 words that is some 2.3 KB.
/// </summary>
internal sealed class TextSketches
{
    /// <summary>
    /// Pairs of Jaccard similarity 0.2 (a third of the shingles shared) are found with a probability of 0.93, those of
    /// 0.333 (one text is a third of the other) with 0.9995.
    /// </summary>
    public static readonly Banding Banding = new(bands: 64, rows: 2);

    private static readonly MinHash MinHash = new(Banding.SignatureLength);

    private readonly ulong[] _words;
    private readonly ShingleSet[] _shingles;
    private readonly uint[] _signatures;
    private readonly uint[][] _fingerprints;
    private readonly IReadOnlyList<OriginText> _texts;
    private readonly RunPlaces?[] _places;

    public TextSketches(IReadOnlyList<OriginText> texts)
    {
        var count = texts.Count;
        (_texts, _places) = (texts, new RunPlaces?[count]);
        (_words, _shingles) = (new ulong[count], new ShingleSet[count]);
        (_signatures, _fingerprints) = (new uint[count * Banding.SignatureLength], new uint[count][]);
        Parallel.For(0, count, i =>
        {
            var body = ShingleSet.WordHashes(texts[i].Raw, texts[i].Body);
            _words[i] = HashOf(ShingleSet.WordHashes(texts[i].Raw, texts[i].Head), body);
            var sequence = ShingleSet.Sequence(body);
            _shingles[i] = ShingleSet.Of(sequence);
            MinHash.Sign(_shingles[i].Hashes, _signatures.AsSpan(i * Banding.SignatureLength));
            _fingerprints[i] = Winnowing.Fingerprints(sequence);
        });
    }

    /// <summary>The shingles of a text.</summary>
    public ShingleSet Shingles(int text) => _shingles[text];

    /// <summary>A hash of all words in their order; 0 where there are none.</summary>
    public ulong Words(int text) => _words[text];

    /// <summary>
    /// Where the runs of words stand in a text; read when first asked for, since few texts need it. Some 2 KB for 400 words.
    /// </summary>
    public RunPlaces Places(int text) => _places[text] ??= new RunPlaces(_texts[text], _shingles[text]);

    /// <summary>An index of some of the texts; in it, a text is its position in <paramref name="texts"/>.</summary>
    public CandidateIndex Index(int[] texts) =>
        new(Banding.Buckets(_signatures, texts), new SharedFingerprints(_fingerprints, texts), texts.Length);

    private static ulong HashOf(List<ulong> head, List<ulong> body)
    {
        if (head.Count + body.Count == 0) return 0;
        var hash = Hashing.Seed;
        foreach (var word in head) hash = Hashing.Add(hash, word);
        foreach (var word in body) hash = Hashing.Add(hash, word);
        return Hashing.Mix(hash) | 1;
    }
}
