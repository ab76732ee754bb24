using NewsCorpus.Charts.Drawing;

namespace NewsCorpus.Charts.Painting;

/// <summary>From a value of a heatmap to its place on the scale of shades, -1 to 1.</summary>
internal sealed class HeatShades
{
    private const double PalingFactor = 12;

    // The smallest value stays apart from an empty cell.
    private const double Palest = 0.12;
    private readonly HeatScale _scale;
    private readonly double _largest, _smallest;
    private readonly double[] _sorted;

    public HeatShades(Heatmap map, HeatTable table)
    {
        _sorted = [.. table.Entries.Values.Select(e => Math.Abs(e.Value ?? 0)).Where(value => value > 0).Order()];
        (_largest, _smallest) = (_sorted.LastOrDefault(), _sorted.FirstOrDefault());
        var pales = _sorted.Length > 0 && _largest / _sorted[_sorted.Length / 2] > PalingFactor;
        _scale = map.Scale switch
        {
            HeatScale.Auto => pales && !table.HasNegative ? HeatScale.Logarithmic : HeatScale.Linear,
            HeatScale.Logarithmic when table.HasNegative => HeatScale.Linear,
            var scale => scale,
        };
    }

    /// <summary>Words for the legend; empty for the linear scale.</summary>
    public string Name => _scale switch { HeatScale.Logarithmic => "logarithmic shades", HeatScale.Quantile => "shades by rank", _ => "" };

    /// <summary>The place on the scale for a share of its length, 0 to 1: the smallest value has the palest shade that is used.</summary>
    public double Step(double share) => Palest + (1 - Palest) * share;

    /// <summary>The place of a value; zero has that of the ground.</summary>
    public double Place(double value)
    {
        if (_largest == 0 || value == 0) return 0;
        var size = Math.Abs(value);
        var share = _scale switch
        {
            // Rounded, as logarithms may differ in the last digit between machines.
            HeatScale.Logarithmic =>
                Step(_largest == _smallest ? 1 : Math.Round(Math.Log(size / _smallest) / Math.Log(_largest / _smallest), 4)),
            HeatScale.Quantile => (double)(Rank(size) + 1) / _sorted.Length,
            _ => Step(size / _largest),
        };
        return value < 0 ? -share : share;
    }

    // The last place among equals.
    private int Rank(double size)
    {
        var at = Array.BinarySearch(_sorted, size);
        while (at + 1 < _sorted.Length && _sorted[at + 1] <= size) at++;
        return at;
    }
}
