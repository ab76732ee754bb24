namespace NewsCorpus.Charts.Painting;

/// <summary>
/// Groups of nodes that are linked more among themselves than chance would have it: the greedy growth of modularity by Clauset,
/// Newman and Moore (2004), with ties broken by position, so that the same links give the same groups.
/// </summary>
internal static class Communities
{
    /// <summary>The community of each node, named by the first of its nodes.</summary>
    public static int[] Find(int nodes, IReadOnlyList<(int From, int To, double Weight)> links)
    {
        var community = Enumerable.Range(0, nodes).ToArray();
        // Shares of the heaviest: sums stay finite whatever the weights are.
        var heaviest = links.Select(link => link.Weight).DefaultIfEmpty(1).Max();
        var (between, degree, total) = (new double[nodes, nodes], new double[nodes], 0.0);
        foreach (var (from, to, weight) in links)
        {
            var share = weight / heaviest;
            between[from, to] += share;
            between[to, from] += share;
            degree[from] += share;
            degree[to] += share;
            total += share;
        }

        while (BestPair(between, degree, total) is var (first, second) && first >= 0)
        {
            for (var i = 0; i < nodes; i++)
            {
                if (community[i] == second) community[i] = first;
                between[first, i] += between[second, i];
                between[i, first] += between[i, second];
                between[second, i] = between[i, second] = 0;
            }

            degree[first] += degree[second];
            degree[second] = 0;
        }

        return community;
    }

    // The pair whose union raises modularity most; -1 where none does. Differences in the last digit decide nothing.
    private static (int First, int Second) BestPair(double[,] between, double[] degree, double total)
    {
        var (best, pair) = (1e-9, (-1, -1));
        for (var i = 0; i < degree.Length; i++)
        {
            for (var j = i + 1; j < degree.Length; j++)
            {
                if (between[i, j] == 0) continue;
                var gain = between[i, j] / total - degree[i] * degree[j] / (2 * total * total);
                if (gain > best + 1e-9) (best, pair) = (gain, (i, j));
            }
        }

        return pair;
    }
}
