namespace NewsCorpus.Reading.Origins;

/// <summary>
/// Finds for a text the earlier ones that may be copies of it, without a look at the others: those that share a band of the signature,
/// and those that share enough fingerprints.
/// </summary>
/// <param name="bands">For each band the texts that agree in it.</param>
/// <param name="passages">The fingerprints of the texts.</param>
/// <param name="count">Number of texts.</param>
internal sealed class CandidateIndex(Buckets[] bands, SharedFingerprints passages, int count)
{
    /// <summary>A reader of the index; each thread needs its own.</summary>
    public Lookup Open() => new(this);

    /// <summary>Looks texts up, one after the other.</summary>
    internal sealed class Lookup(CandidateIndex index)
    {
        private readonly bool[] _isFound = new bool[index.Count];
        private readonly int[] _shared = new int[index.Count];
        private readonly List<int> _found = [];
        private readonly List<int> _met = [];

        /// <summary>The earlier texts that may be copies of a text, each once, in no order. Valid until the next call.</summary>
        public IReadOnlyList<int> Earlier(int text)
        {
            _found.Clear();
            foreach (var bucket in index.Bands)
            {
                var before = bucket.Before(text);
                for (var step = 0; step < Buckets.MostNeighbours && before >= 0; step++, before = bucket.Before(before)) Add(before);
            }

            index.Passages.Count(text, _shared, _met);
            foreach (var other in _met)
            {
                if (index.Passages.AreEnough(_shared[other], text, other)) Add(other);
                _shared[other] = 0;
            }

            _met.Clear();
            foreach (var other in _found) _isFound[other] = false;
            return _found;
        }

        private void Add(int other)
        {
            if (_isFound[other]) return;
            _isFound[other] = true;
            _found.Add(other);
        }
    }

    private Buckets[] Bands => bands;

    private SharedFingerprints Passages => passages;

    private int Count => count;
}
