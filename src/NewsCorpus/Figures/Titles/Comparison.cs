using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>How titles say a share.</summary>
internal static class Comparison
{
    // A per cent of fewer says more than is known.
    private const int FewestForPercent = 50;

    /// <summary>"42 % of the texts", or "8 of 19 texts" where there are fewer than 50.</summary>
    public static string Share(int part, int all, string things) => all < FewestForPercent
        ? Invariant($"{part:#,##0} of {all:#,##0} {things}")
        : $"{Share(part, all)} of the {things}";

    /// <summary>"42 %", or "8" of fewer than 50, for what stands behind a share of the same things.</summary>
    public static string Share(int part, int all) =>
        all < FewestForPercent ? Invariant($"{part:#,##0}") : Invariant($"{100.0 * part / all:0} %");
}
