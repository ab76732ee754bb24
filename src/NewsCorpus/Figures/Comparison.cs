using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>How titles say a share or a ratio.</summary>
internal static class Comparison
{
    // A per cent of fewer says more than is known.
    private const int FewestForPercent = 50;

    private static readonly string[] Numbers = ["", "", "twice", "three times", "four times", "five times", "six times"];

    /// <summary>"42 % of the texts", or "8 of 19 texts" where there are fewer than 50.</summary>
    public static string Share(int part, int all, string things) => all < FewestForPercent
        ? Invariant($"{part:#,##0} of {all:#,##0} {things}")
        : Invariant($"{100.0 * part / all:0} % of the {things}");

    /// <summary>"twice", "more than three times", "nearly four times", "12 times"; null for less than 1.95 times.</summary>
    public static string? Factor(double ratio)
    {
        if (ratio < 1.95) return null;
        var nearest = (int)Math.Round(ratio);
        if (ratio >= Numbers.Length - 0.5) return Invariant($"{nearest} times");
        return Math.Abs(ratio - nearest) < 0.05 ? Numbers[nearest]
            : ratio < nearest && ratio >= nearest - 0.2 ? "nearly " + Numbers[nearest]
            : "more than " + Numbers[(int)ratio];
    }
}
