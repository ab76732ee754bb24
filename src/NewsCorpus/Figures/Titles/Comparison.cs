using static System.FormattableString;

namespace NewsCorpus.Charts;

/// <summary>How titles say a share.</summary>
internal static class Comparison
{
    // A per cent of fewer says more than is known.
    private const int FewestForPercent = 50;

    private static readonly (double Percent, string Words)[] Parts =
    [
        (0, "hardly any"), (10, "about a tenth"), (16.7, "about a sixth"), (20, "about a fifth"), (25, "about a quarter"),
        (33.3, "about a third"), (40, "about two fifths"), (50, "about half"), (60, "about three fifths"), (66.7, "about two thirds"),
        (75, "about three quarters"), (80, "about four fifths"), (90, "about nine tenths"), (100, "nearly all"),
    ];

    /// <summary>"about a third", for a share of which a point or two may be wrong.</summary>
    /// <param name="percent">0 to 100.</param>
    public static string About(double percent) => Parts.MinBy(part => Math.Abs(part.Percent - percent)).Words;

    /// <summary>"42 % of the texts", or "8 of 19 texts" where there are fewer than 50.</summary>
    public static string Share(int part, int all, string things) => all < FewestForPercent
        ? Invariant($"{part:#,##0} of {all:#,##0} {things}")
        : $"{Share(part, all)} of the {things}";

    /// <summary>"42 %", or "8" of fewer than 50, for what stands behind a share of the same things.</summary>
    public static string Share(int part, int all) =>
        all < FewestForPercent ? Invariant($"{part:#,##0}") : Invariant($"{100.0 * part / all:0} %");
}
