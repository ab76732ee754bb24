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
    public static bool IsCopy(OriginText a, OriginText b)
    {
        if (!ShareFigures(Figures(a), Figures(b))) return false;
        var (one, other) = (Shingles(a), Shingles(b));
        if (one.Length > other.Length) (one, other) = (other, one);
        var (places, matches) = Common(one, other);
        var chain = LongestAscending(matches);
        if (chain.Count < FewestRuns || chain.Count < LeastInOrder * matches.Count) return false;
        return InPassages(chain, places, matches) <= MostInPassages * chain.Count && Covered(chain, places, one.Length) >= LeastCovered * one.Length;
    }

    // How many of the runs stand in passages that both texts have without a change.
    private static int InPassages(List<int> chain, List<int> places, List<int> matches)
    {
        var (sum, start) = (0, 0);
        for (var i = 1; i <= chain.Count; i++)
        {
            if (i < chain.Count && GoesOn(places[chain[i]] - places[chain[i - 1]], matches[chain[i]] - matches[chain[i - 1]])) continue;
            if (i - start >= LongRun) sum += i - start;
            start = i;
        }

        return sum;
    }

    // A swapped word takes as many runs away as a run has words; fewer that are missing stand elsewhere in the texts too.
    private static bool GoesOn(int step, int otherStep) => step == otherStep && step <= ShingleSet.Words;

    // How many places of the text have one of the runs nearby.
    private static int Covered(List<int> chain, List<int> places, int length)
    {
        var (sum, end) = (0, 0);
        foreach (var at in chain)
        {
            var reached = Math.Min(length, places[at] + Reach + 1);
            sum += reached - Math.Max(end, places[at] - Reach);
            end = reached;
        }

        return sum;
    }

    private static bool ShareFigures(HashSet<ulong> one, HashSet<ulong> other)
    {
        var fewer = Math.Min(one.Count, other.Count);
        return fewer < FewestFigures || one.Count(other.Contains) >= LeastFigures * fewer;
    }

    // The words with a digit in them.
    private static HashSet<ulong> Figures(OriginText text)
    {
        var figures = new HashSet<ulong>();
        foreach (var span in text.Body)
        {
            var slice = span.SliceOf(text.Raw);
            var reader = new WordReader(slice);
            while (reader.MoveNext()) if (slice[reader.Start..reader.End].ContainsAnyInRange('0', '9')) figures.Add(reader.Hash);
        }

        return figures;
    }

    private static uint[] Shingles(OriginText text) => ShingleSet.Sequence(ShingleSet.WordHashes(text.Raw, text.Body));

    // Where the runs that both texts have exactly once stand in the first, ascending, and in the second.
    private static (List<int> Places, List<int> Matches) Common(uint[] one, uint[] other)
    {
        var (mine, theirs) = (Once(one), Once(other));
        var (places, matches) = (new List<int>(), new List<int>());
        for (var i = 0; i < one.Length; i++)
        {
            if (mine[one[i]] < 0 || !theirs.TryGetValue(one[i], out var at) || at < 0) continue;
            places.Add(i);
            matches.Add(at);
        }

        return (places, matches);
    }

    // The place of each run; -1 for those that stand there more than once.
    private static Dictionary<uint, int> Once(uint[] shingles)
    {
        var places = new Dictionary<uint, int>(shingles.Length);
        for (var i = 0; i < shingles.Length; i++) if (!places.TryAdd(shingles[i], i)) places[shingles[i]] = -1;
        return places;
    }

    // Indices of a longest ascending subsequence, by patience sorting.
    private static List<int> LongestAscending(List<int> values)
    {
        var tails = new List<int>();
        var before = new int[values.Count];
        for (var i = 0; i < values.Count; i++)
        {
            int low = 0, high = tails.Count;
            while (low < high)
            {
                var middle = (low + high) >> 1;
                if (values[tails[middle]] < values[i]) low = middle + 1;
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
