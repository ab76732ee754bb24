using NewsCorpus.Reading.Claims.Comparison;
using NewsCorpus.Reading.Claims.Content;

namespace NewsCorpus.Reading.Claims.Grouping;

/// <summary>Statements with the same features and the same date: compared once.</summary>
/// <param name="Statements">The statements, in the order of <see cref="ClaimStatement.Compare"/>.</param>
/// <param name="Features">Ids of its features, the rarest first.</param>
/// <param name="Length">Length of its vector of weights.</param>
internal sealed record Node(IReadOnlyList<ClaimStatement> Statements, int[] Features, double Length)
{
    public ClaimStatement First => Statements[0];
}

/// <summary>What a feature of each kind weighs against a word. The defaults were chosen on the tuning sentences of the tests.</summary>
internal readonly record struct FeatureWeights()
{
    /// <summary>A party that is named.</summary>
    public double Party { get; init; } = 0.7;

    /// <summary>A class of action.</summary>
    public double Action { get; init; } = 1;

    /// <summary>The party that acts.</summary>
    public double Agent { get; init; } = 0.5;

    /// <summary>The party that acts with what it does.</summary>
    public double Deed { get; init; } = 1;

    /// <summary>What is done with whom it is done to.</summary>
    public double Target { get; init; } = 0.8;

    public double Of(string feature) => feature[0] switch
    {
        'p' => Party,
        'a' => Action,
        'g' => Agent,
        'f' => Deed,
        't' => Target,
        _ => 1,
    };
}

/// <summary>
/// The vector space in which statements are compared. A feature weighs the logarithm of 1 + (number of different
/// statements / number of those that have it), times a factor for its kind; rarer features say more. The similarity of
/// two statements is the cosine of their vectors; it is 0 where their agents, days or places differ.
/// </summary>
internal sealed class FeatureSpace
{
    // Days that the dates of one event may lie apart: time zones and "late on Friday".
    private const int DaySlack = 1;
    // Words that two statements must share where they share neither a party nor an action.
    private const int FewestWords = 4;
    private readonly Dictionary<string, int> _ids;
    private readonly double[] _squares;
    private readonly bool[] _isNamed;

    public FeatureSpace(IEnumerable<ClaimStatement> statements)
        : this(statements, new FeatureWeights())
    {
    }

    public FeatureSpace(IEnumerable<ClaimStatement> statements, FeatureWeights weights)
    {
        var bySignature = statements.Order(Comparer<ClaimStatement>.Create(ClaimStatement.Compare))
            .GroupBy(Signature, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.ToList()).ToList();
        var counts = bySignature.SelectMany(group => group[0].Features).CountBy(feature => feature, StringComparer.Ordinal)
            .OrderBy(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).ToList();
        _ids = counts.Select((count, i) => (count.Key, i)).ToDictionary(item => item.Key, item => item.i, StringComparer.Ordinal);
        // Rounded, so that no platform's logarithm decides a tie.
        _squares = [.. counts.Select(count => Math.Round(Math.Pow(weights.Of(count.Key) * Rarity(count.Value), 2), 4))];
        Nodes = [.. bySignature.Select(group => Node(group, [.. group[0].Features.Select(feature => _ids[feature]).Order()]))];
        FeatureCount = counts.Count;
        _isNamed = [.. counts.Select(count => count.Key[0] is 'p' or 'a')];

        double Rarity(int holders) => Math.Log(1 + ((double)bySignature.Count / holders));
    }

    /// <summary>The different statements, neighbours alike: ordered by their features.</summary>
    public IReadOnlyList<Node> Nodes { get; }

    /// <summary>Number of different features; their ids are lower, the rarest first.</summary>
    public int FeatureCount { get; }

    /// <summary>What a feature weighs, squared; 0 where no statement has it.</summary>
    public double WeightOf(string feature) => _ids.TryGetValue(feature, out var id) ? _squares[id] : 0;

    /// <summary>0 to 1, four decimals; 0 where the two cannot be one claim.</summary>
    public double Similarity(Node a, Node b) => CanBeOne(a, b) ? Cosine(a, b) : 0;

    /// <summary>Whether some act of both is one, and neither agents, days nor places differ.</summary>
    public static bool CanBeOne(Node a, Node b) => CanBeOne(a.First, b.First);

    /// <summary>The cosine alone, 0 to 1, four decimals; 0 for a few shared words without a party or an action.</summary>
    public double Cosine(Node a, Node b)
    {
        if (a.Length == 0 || b.Length == 0) return 0;
        var (shared, count, isNamed) = (0.0, 0, false);
        for (int i = 0, j = 0; i < a.Features.Length && j < b.Features.Length;)
        {
            if (a.Features[i] == b.Features[j])
            {
                shared += _squares[a.Features[i]];
                count++;
                isNamed |= _isNamed[a.Features[i]];
                i++;
                j++;
            }
            else if (a.Features[i] < b.Features[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return !isNamed && count < FewestWords ? 0 : Math.Round(shared / (a.Length * b.Length), 4);
    }

    /// <summary>How much of what one says stands in the other, by weight, 0 to 1; 0 where it has fewer than two features.</summary>
    public double Share(Node one, Node other)
    {
        if (one.Features.Length < 2) return 0;
        var (all, shared) = (0.0, 0.0);
        foreach (var feature in one.Features)
        {
            var weight = Math.Sqrt(_squares[feature]);
            all += weight;
            if (Array.BinarySearch(other.Features, feature) >= 0) shared += weight;
        }

        return shared / all;
    }

    // Shared words alone make no claim: some act of both must be one.
    private static bool CanBeOne(ClaimStatement a, ClaimStatement b)
    {
        if (!a.Frame.Fits(b.Frame) || AreApart(a, b)) return false;
        foreach (var one in a.Stands)
        {
            foreach (var other in b.Stands) if (ActComparison.AreOne(one.Act, other.Act)) return true;
        }

        return false;
    }

    /// <summary>Whether two statements are about other days, or name other towns and regions.</summary>
    public static bool AreApart(ClaimStatement a, ClaimStatement b) => IsBefore(a, b) || IsBefore(b, a)
        || (a.Places.Count > 0 && b.Places.Count > 0 && !a.Places.Intersect(b.Places, StringComparer.Ordinal).Any());

    private static bool IsBefore(ClaimStatement a, ClaimStatement b) =>
        a.About?.Latest is { } end && b.About?.Earliest is { } start && start.DayNumber - end.DayNumber > DaySlack;

    private Node Node(IReadOnlyList<ClaimStatement> statements, int[] features) =>
        new(statements, features, Math.Sqrt(features.Sum(feature => _squares[feature])));

    private static string Signature(ClaimStatement statement)
    {
        var features = string.Join('|', statement.Features);
        var agent = statement.Frame.Agent + (statement.Frame.IsAgentSure ? "!" : "");
        var acts = string.Join('|', statement.Stands.Select(stand => $"{stand.Act.Mood}{stand.Act.Object?.Head}"));
        return $"{features}|{statement.About?.Value}|{agent}|{acts}";
    }
}
