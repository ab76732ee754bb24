namespace NewsCorpus.Reading.Claims.Grouping;

/// <summary>Statements about the same thing.</summary>
/// <param name="Centre">The statement that all others are alike.</param>
/// <param name="Statements">All of them, in the order of <see cref="ClaimStatement.Compare"/>.</param>
internal sealed record ClaimGroup(ClaimStatement Centre, IReadOnlyList<ClaimStatement> Statements)
{
    /// <summary>The group without some statements; its centre is the first of the others where that is left out, too.</summary>
    public ClaimGroup Without(Predicate<ClaimStatement> isLeftOut)
    {
        var left = Statements.Where(statement => !isLeftOut(statement)).ToList();
        return left.Count == Statements.Count ? this : new ClaimGroup(left.Contains(Centre) || left.Count == 0 ? Centre : left[0], left);
    }
}

/// <summary>
/// Groups statements by the star algorithm (Aslam, Pelekhov and Rus, 2004): the statement that is alike the most others
/// becomes the centre of a claim, those others its members; then the next that is still free. Each member goes to the
/// centre that it is most alike. So every member is alike its centre, nothing is chained through third statements, and
/// the order of the documents does not matter.
/// </summary>
/// <remarks>
/// Only statements that share one of their rarest features are compared, and of those that share it only the nearest in
/// the order of their features, so that the work grows with the number of statements, not with its square.
/// </remarks>
internal sealed class ClaimGrouper
{
    /// <summary>Least similarity to the centre; chosen on the tuning file.</summary>
    public const double Threshold = 0.15;

    /// <summary>A statement is compared with no more than so many others.</summary>
    public const int MostComparisons = 2 * IndexedFeatures * Window;

    private const int FewestWords = 2;
    private const int IndexedFeatures = 8;
    private const int Window = 48;

    private readonly FeatureSpace _space;
    private readonly List<(int Node, double Similarity)>[] _alike;

    /// <summary>Compares the statements of a space.</summary>
    public ClaimGrouper(FeatureSpace space, double threshold = Threshold)
    {
        _space = space;
        _alike = [.. space.Nodes.Select(_ => new List<(int, double)>())];
        foreach (var (a, b) in Candidates())
        {
            Comparisons++;
            // The cosine is cheap and rules most pairs out.
            var similarity = space.Cosine(space.Nodes[a], space.Nodes[b]);
            if (similarity < threshold || !FeatureSpace.CanBeOne(space.Nodes[a], space.Nodes[b])) continue;
            _alike[a].Add((b, similarity));
            _alike[b].Add((a, similarity));
        }
    }

    /// <summary>How many pairs were compared.</summary>
    public long Comparisons { get; }

    /// <summary>The claims, in the order of their first statements.</summary>
    public static IReadOnlyList<ClaimGroup> Group(FeatureSpace space) => new ClaimGrouper(space).Groups();

    // Each pair once: the nodes that follow a node in the lists of its rarest features.
    private IEnumerable<(int A, int B)> Candidates()
    {
        var sharing = new List<int>?[_space.FeatureCount];
        var lastPartner = new int[_space.Nodes.Count];
        for (var node = _space.Nodes.Count - 1; node >= 0; node--)
        {
            var features = _space.Nodes[node].Features;
            for (var k = 0; k < Math.Min(features.Length, IndexedFeatures); k++)
            {
                var feature = features[k];
                var following = sharing[feature] ??= [];
                for (var i = following.Count - 1; i >= 0 && i >= following.Count - Window; i--)
                {
                    var other = following[i];
                    if (lastPartner[other] == node + 1) continue;
                    lastPartner[other] = node + 1;
                    yield return (node, other);
                }

                following.Add(node);
            }
        }
    }

    /// <summary>The claims, in the order of their first statements.</summary>
    public IReadOnlyList<ClaimGroup> Groups()
    {
        var nodes = _space.Nodes;
        var weight = _alike.Select((alike, i) => nodes[i].Statements.Count + alike.Sum(other => nodes[other.Node].Statements.Count))
            .ToArray();
        var nearness = _alike.Select(alike => Math.Round(alike.Sum(other => other.Similarity), 4)).ToArray();
        var isBare = nodes.Select(IsBare).ToArray();
        var order = Enumerable.Range(0, nodes.Count).ToArray();
        Array.Sort(order, (a, b) =>
        {
            var byWeight = isBare[a].CompareTo(isBare[b]);
            if (byWeight == 0) byWeight = weight[b].CompareTo(weight[a]);
            if (byWeight == 0) byWeight = nearness[b].CompareTo(nearness[a]);
            return byWeight != 0 ? byWeight : ClaimStatement.Compare(nodes[a].First, nodes[b].First);
        });
        var centre = Stars(order);
        return [.. Enumerable.Range(0, nodes.Count).GroupBy(node => centre[node])
            .Select(group => new ClaimGroup(
                nodes[group.Key].First,
                [.. group.SelectMany(node => nodes[node].Statements).Order(Comparer<ClaimStatement>.Create(ClaimStatement.Compare))]))
            .OrderBy(group => group.Statements[0], Comparer<ClaimStatement>.Create(ClaimStatement.Compare))];
    }

    // "support" is a little like many things; it may join a claim but not gather one.
    private static bool IsBare(Node node) => node.First.Features.Count(feature => feature[0] == 'w') < FewestWords;

    // The centre of each node; a centre is its own.
    private int[] Stars(int[] order)
    {
        var centre = Enumerable.Repeat(-1, order.Length).ToArray();
        var rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++) rank[order[i]] = i;
        var isCentre = new bool[order.Length];
        foreach (var node in order)
        {
            if (centre[node] >= 0) continue;
            isCentre[node] = true;
            centre[node] = node;
            foreach (var (other, _) in _alike[node]) if (centre[other] < 0) centre[other] = node;
        }

        foreach (var node in order.Where(node => !isCentre[node]))
        {
            centre[node] = _alike[node].Where(other => isCentre[other.Node])
                .OrderByDescending(other => other.Similarity).ThenBy(other => rank[other.Node]).First().Node;
        }

        return centre;
    }
}
