namespace NewsCorpus.Reading.Origins;

/// <summary>
/// Tells a copy in which every third word was changed from a report of its own on the same matter. Both share few
/// runs of words; but a copy has them in the order of its original and all through the text, an independent report
/// has set phrases in its own order, or one passage that both quote, and a bulletin from one mould has other figures.
/// </summary>
internal static class OrderedOverlap
{
    /// <summary>Of the runs that both texts have once, the share that must stand in the same order.</summary>
    private const double LeastInOrder = 0.75;

    /// <summary>Fewer runs in order say nothing.</summary>
    private const int FewestRuns = 20;

    /// <summary>A passage of seven words is as long as a short quotation.</summary>
    private const int LongRun = 5;

    /// <summary>
    /// Of the runs in order, the share that such passages may hold: with a third of the words swapped they hold half of them,
    /// in reports that quote the same sentences nearly all.
    /// </summary>
    private const double MostInPassages = 0.65;

    /// <summary>The share of the shorter text that has such a run nearby, <see cref="Reach"/> words before or after.</summary>
    private const double LeastCovered = 0.7;

    private const int Reach = 8;

    /// <summary>Texts with as many figures must share so many of them.</summary>
    private const int FewestFigures = 5;

    private const double LeastFigures = 0.4;

    /// <summary>True when one of the texts reads like an edited copy of the other.</summary>
    public static bool IsCopy(RunPlaces one, RunPlaces other)
    {
        if (!ShareFigures(one.Figures, other.Figures)) return false;
        if (one.Length > other.Length) (one, other) = (other, one);
        var common = one.Common(other);
        if (common.Length < FewestRuns) return false;
        var chain = LongestAscending(common);
        if (chain.Count < FewestRuns || chain.Count < LeastInOrder * common.Length) return false;
        return InPassages(chain, common) <= MostInPassages * chain.Count && Covered(chain, common, one.Length) >= LeastCovered * one.Length;
    }

    // How many of the runs stand in passages that both texts have without a change.
    private static int InPassages(List<int> chain, (int Place, int Other)[] common)
    {
        var (sum, start) = (0, 0);
        for (var i = 1; i <= chain.Count; i++)
        {
            if (i < chain.Count && GoesOn(common[chain[i - 1]], common[chain[i]])) continue;
            if (i - start >= LongRun) sum += i - start;
            start = i;
        }

        return sum;
    }

    // A swapped word takes as many runs away as a run has words; fewer that are missing stand elsewhere in the texts too.
    private static bool GoesOn((int Place, int Other) from, (int Place, int Other) to) =>
        to.Place - from.Place == to.Other - from.Other && to.Place - from.Place <= ShingleSet.Words;

    // How many places of the text have one of the runs nearby.
    private static int Covered(List<int> chain, (int Place, int Other)[] common, int length)
    {
        var (sum, end) = (0, 0);
        foreach (var at in chain)
        {
            var reached = Math.Min(length, common[at].Place + Reach + 1);
            sum += reached - Math.Max(end, common[at].Place - Reach);
            end = reached;
        }

        return sum;
    }

    private static bool ShareFigures(ulong[] one, ulong[] other)
    {
        var fewer = Math.Min(one.Length, other.Length);
        if (fewer < FewestFigures) return true;
        var shared = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            var (x, y) = (one[i], other[j]);
            if (x == y) shared++;
            if (x <= y) i++;
            if (y <= x) j++;
        }

        return shared >= LeastFigures * fewer;
    }

    // Indices of a longest run of pairs whose places ascend in the other text too, by patience sorting.
    private static List<int> LongestAscending((int Place, int Other)[] common)
    {
        var tails = new List<int>();
        var before = new int[common.Length];
        for (var i = 0; i < common.Length; i++)
        {
            int low = 0, high = tails.Count;
            while (low < high)
            {
                var middle = (low + high) >> 1;
                if (common[tails[middle]].Other < common[i].Other) low = middle + 1;
                else high = middle;
            }

            before[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count) tails.Add(i);
            else tails[low] = i;
        }

        var chain = new List<int>();
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = before[i]) chain.Add(i);
        chain.Reverse();
        return chain;
    }
}
