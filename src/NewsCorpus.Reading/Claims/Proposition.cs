namespace NewsCorpus.Reading.Claims;

/// <summary>
/// Whether one statement denies, doubts or confirms the very thing that another claims: the same party does the same kind
/// of thing, to the same party where both name one, not on other days or in other places. A claim may hold several deeds
/// ("sent troops and arms"); it is answered where one of them is. What the class of action leaves open the words decide,
/// rare ones weighing more: who denies sending "tanks" does not deny sending "shells". Where one of the two says no more
/// than the class does ("denied sending any arms"), both must name whom it is done to.
/// </summary>
internal sealed class Proposition(FeatureSpace space, ActionKinds kinds)
{
    // Share of the weight of the words of the shorter statement that the other must have, too; of those that name no action.
    private const double LeastShare = 0.25;
    private const double LeastShareAlone = 0.5;

    // Words that both must have where they do not name one target.
    private const int FewestShared = 2;

    private readonly Dictionary<(ClaimStatement, string?), SortedList<string, double>> _words = [];

    /// <summary>What an answer answers: who does what, once for each class of action.</summary>
    public IEnumerable<Deed> AnsweredBy(ClaimStatement answer)
    {
        if (answer.Frame.Agent is not { } agent) return [];
        // "denied these actions": all that they are; else what the content is about first of all.
        return answer.IsByReference ? ClaimedIn(answer) : [new Deed(agent, answer.Frame.Action)];
    }

    /// <summary>All that a statement claims: who does what, once for each class of action.</summary>
    public IEnumerable<Deed> ClaimedIn(ClaimStatement claimed)
    {
        if (claimed.Frame.Agent is not { } agent) return [];
        if (claimed.Frame.Action is null) return [new Deed(agent, null)];
        return claimed.Features.Where(feature => feature.StartsWith("a:", StringComparison.Ordinal)).Select(feature => feature[2..])
            .Where(action => action == claimed.Frame.Action || !kinds.IsSpeech(action)).Select(action => new Deed(agent, action));
    }

    /// <summary>Whether an answer and a claim that share a deed of a class are about one deed.</summary>
    public bool IsOne(ClaimStatement answer, ClaimStatement claimed, Deed deed)
    {
        var target = answer.Frame.Target;
        var isMain = deed.Action == claimed.Frame.Action;
        var isOtherTarget = target is not null && claimed.Frame.Target is not null && target != claimed.Frame.Target;
        var hasTarget = target is not null && (isMain ? claimed.Frame.Target == target : claimed.Features.Contains("p:" + target, StringComparer.Ordinal));
        if ((isMain ? isOtherTarget : !hasTarget) || AreOfTwo(answer.Frame, claimed.Frame) || FeatureSpace.AreApart(answer, claimed)) return false;
        var (count, share) = SharedWords(answer, claimed, deed.Action);
        if (share is null) return hasTarget && deed.Action is not null;
        return share >= (deed.Action is null ? LeastShareAlone : LeastShare) && (hasTarget || count >= FewestShared);
    }

    // Persons of one state are one party, but two who act: "Lee would lose" is no answer to "Ray will win".
    private static bool AreOfTwo(Frame a, Frame b) => a.Person is not null && b.Person is not null && a.Person != b.Person;

    // How many words both have, and their share, 0 to 1; null where one of them has no words besides those of the class of action.
    private (int Count, double? Share) SharedWords(ClaimStatement a, ClaimStatement b, string? action)
    {
        var (own, other) = (WordsOf(a, action), WordsOf(b, action));
        if (own.Count == 0 || other.Count == 0) return (0, null);
        var shared = own.Keys.Where(other.ContainsKey).ToList();
        return (shared.Count, shared.Sum(word => own[word]) / Math.Min(own.Values.Sum(), other.Values.Sum()));
    }

    // The words that tell which deed of its class it is, with their weights.
    private SortedList<string, double> WordsOf(ClaimStatement statement, string? action)
    {
        if (_words.TryGetValue((statement, action), out var words)) return words;
        words = new SortedList<string, double>(StringComparer.Ordinal);
        foreach (var feature in statement.Features)
        {
            if (feature[0] == 'w' && !kinds.IsGeneral(action, feature[2..])) words.Add(feature, space.WeightOf(feature));
        }

        return _words[(statement, action)] = words;
    }
}

/// <summary>Who does what.</summary>
/// <param name="Agent">The party.</param>
/// <param name="Action">Id of the class of action; null where none is named.</param>
internal readonly record struct Deed(string Agent, string? Action);
