using System.Globalization;

namespace NewsCorpus.Charts.Drawing;

/// <summary>A linear axis with ticks at 1, 2 or 5 times a power of ten.</summary>
internal sealed class NumberAxis
{
    private const double Largest = 1e300;
    private const double Smallest = 1e-300;

    private NumberAxis(double low, double high, IReadOnlyList<double> ticks) => (Low, High, Ticks) = (low, high, ticks);

    public double Low { get; }
    public double High { get; }
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>Values beyond 1e300 are drawn at it, below 1e-300 as 0: coordinates stay finite whatever is added up.</summary>
    public static double Limit(double value) =>
        double.IsNaN(value) || Math.Abs(value) < Smallest ? 0 : Math.Clamp(value, -Largest, Largest);

    /// <summary>
    /// An axis over the values, ending at ticks when <paramref name="closed"/>, with about <paramref name="count"/> of them.
    /// </summary>
    public static NumberAxis Over(IEnumerable<double> values, bool withZero, int count = 5, bool closed = false)
    {
        var (low, high, whole) = (withZero ? 0 : double.PositiveInfinity, withZero ? 0 : double.NegativeInfinity, true);
        foreach (var value in values)
        {
            var limited = Limit(value);
            (low, high, whole) = (Math.Min(low, limited), Math.Max(high, limited), whole && limited == Math.Floor(limited));
        }

        if (low > high) (low, high) = (0, 1);
        // Differences that a label cannot show make no axis.
        if (high - low <= Math.Max(Math.Abs(low), Math.Abs(high)) * 1e-9)
        {
            (low, high) = low == 0 ? (0, 1) : withZero ? (Math.Min(0, low), Math.Max(0, high))
                : (low - Math.Abs(low) / 2, high + Math.Abs(high) / 2);
        }

        var step = NiceStep((high - low) / Math.Max(1, count));
        if (whole && step < 1) step = 1;
        if (closed) (low, high) = (Math.Floor(low / step) * step, Math.Ceiling(high / step) * step);
        return new NumberAxis(low, high, Steps(low, high, step));
    }

    /// <summary>The place of a value between two pixel positions.</summary>
    public double Place(double value, double left, double right) =>
        left + (right - left) * Math.Clamp((value / 2 - Low / 2) / (High / 2 - Low / 2), 0, 1);

    private static List<double> Steps(double low, double high, double step)
    {
        var ticks = new List<double>();
        for (double k = Math.Ceiling(low / step - 1e-9), last = high / step + 1e-9; k <= last && ticks.Count < 50; k++)
            ticks.Add(k == 0 ? 0 : k * step);
        return ticks;
    }

    // Powers of ten are parsed, not computed: Math.Pow may differ in the last digit between machines.
    private static double NiceStep(double rough)
    {
        var power = (int)Math.Floor(Math.Log10(rough));
        foreach (var exponent in (ReadOnlySpan<int>)[power - 1, power, power + 1])
        {
            foreach (var factor in (ReadOnlySpan<int>)[1, 2, 5])
            {
                var step = double.Parse(string.Create(CultureInfo.InvariantCulture, $"{factor}E{exponent}"), CultureInfo.InvariantCulture);
                if (step >= rough * 0.7) return step;
            }
        }

        return rough;
    }
}
