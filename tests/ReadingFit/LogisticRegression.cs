namespace ReadingFit;

/// <summary>
/// Logistic regression by gradient descent over all samples at once, each weight with a step of its own (AdaGrad) and
/// drawn to zero the more strongly the rarer its clue is. No random number is drawn: the same samples give the same weights.
/// </summary>
internal sealed class LogisticRegression
{
    private const int Rounds = 400;
    private const double Step = 0.5;

    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly double[] _weights;

    private LogisticRegression(IEnumerable<string> clues)
    {
        foreach (var clue in clues) _index.Add(clue, _index.Count);
        _weights = new double[_index.Count];
    }

    /// <summary>Fits weights to samples.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="leastPatterns">A clue counts when it stands in samples of at least so many patterns.</param>
    /// <param name="pull">How strongly weights are drawn to zero.</param>
    public static LogisticRegression Fit(IReadOnlyList<Sample> samples, int leastPatterns, double pull)
    {
        var counted = samples.SelectMany(sample => sample.Clues.Distinct().Select(clue => (clue, sample.Group))).Distinct()
            .GroupBy(pair => pair.clue, StringComparer.Ordinal)
            .Where(group => group.Count() >= leastPatterns)
            .Select(group => group.Key)
            .Order(StringComparer.Ordinal);
        var model = new LogisticRegression(counted);
        model.Descend([.. samples.Select(model.Indices)], [.. samples.Select(sample => sample.IsActor ? 1.0 : 0.0)], pull);
        return model;
    }

    /// <summary>The clues with their weights.</summary>
    public IEnumerable<(string Clue, double Weight)> Weights => _index.Select(item => (item.Key, _weights[item.Value]));

    /// <summary>True when the sample reads as an actor.</summary>
    public bool Reads(Sample sample) => sample.Ruled ?? Score(Indices(sample)) > 0;

    private int[] Indices(Sample sample) => [.. sample.Clues.Where(_index.ContainsKey).Select(clue => _index[clue])];

    private double Score(int[] indices) => indices.Sum(index => _weights[index]);

    private void Descend(int[][] samples, double[] wanted, double pull)
    {
        var squares = new double[_weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = new double[_weights.Length];
            for (var i = 0; i < _weights.Length; i++) slope[i] = pull * _weights[i];
            for (var s = 0; s < samples.Length; s++)
            {
                var error = (1 / (1 + Math.Exp(-Score(samples[s])))) - wanted[s];
                foreach (var index in samples[s]) slope[index] += error;
            }

            for (var i = 0; i < _weights.Length; i++)
            {
                squares[i] += slope[i] * slope[i];
                if (squares[i] > 0) _weights[i] -= Step * slope[i] / Math.Sqrt(squares[i]);
            }
        }
    }
}
