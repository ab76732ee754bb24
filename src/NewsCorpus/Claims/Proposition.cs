namespace NewsCorpus.Claims;

/// <summary>
/// Whether one statement denies, doubts or confirms the very thing that another claims: the same party does the same kind
/// of thing, to the same party where both name one, not on other days or in other places. What the class of action leaves
/// open the words decide, rare ones weighing more: who denies sending "tanks" does not deny sending "shells". Where one of
/// the two says no more than the class does ("denied sending any arms"), both must name whom it is done to.
/// </summary>
internal sealed class Proposition(FeatureSpace space, ActionKinds kinds)
{
    // Share of the weight of the words of the shorter statement that the other must have, too; of those that name no action.
    private const double LeastShare = 0.25;
    private const double LeastShareAlone = 0.5;

    private readonly Dictionary<ClaimStatement, SortedList<string, double>> _words = [];

    /// <summary>Whether two statements are about one deed.</summary>
    public bool IsOne(ClaimStatement a, ClaimStatement b)
    {
        if (a.Frame.Agent is null || a.Frame.Agent != b.Frame.Agent || a.Frame.Action != b.Frame.Action) return false;
        var hasTarget = a.Frame.Target is not null && b.Frame.Target is not null;
        if ((hasTarget && a.Frame.Target != b.Frame.Target) || FeatureSpace.AreApart(a, b)) return false;
        if (a.Frame.Action is null) return SharedWords(a, b) >= LeastShareAlone;
        return SharedWords(a, b) is { } share ? share >= LeastShare : hasTarget;
    }

    // 0 to 1; null where one of them has no words besides those of its class of action.
    private double? SharedWords(ClaimStatement a, ClaimStatement b)
    {
        var (own, other) = (WordsOf(a), WordsOf(b));
        if (own.Count == 0 || other.Count == 0) return null;
        return own.Keys.Where(other.ContainsKey).Sum(word => own[word]) / Math.Min(own.Values.Sum(), other.Values.Sum());
    }

    // The words that tell which deed of its class it is, with their weights.
    private SortedList<string, double> WordsOf(ClaimStatement statement)
    {
        if (_words.TryGetValue(statement, out var words)) return words;
        words = new SortedList<string, double>(StringComparer.Ordinal);
        foreach (var feature in statement.Features)
        {
            if (feature[0] == 'w' && !kinds.IsGeneral(statement.Frame.Action, feature[2..])) words.Add(feature, space.WeightOf(feature));
        }

        return _words[statement] = words;
    }
}
