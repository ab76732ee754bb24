using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;

namespace NewsCorpus.Reading.Claims.Comparison;

/// <summary>Compares where two acts take place.</summary>
internal static class ActPlaces
{
    /// <summary>Whether an answer is about another place than a claim.</summary>
    public static bool Differ(Act answer, Act claim) => AreApart(TownsOf(answer), TownsOf(claim))
        || AreApart(StatesOf(answer), StatesOf(claim)) || IsNobodyElsewhere(answer, claim);

    /// <summary>The towns and regions of an act, not its states: a town lies in its state.</summary>
    public static IReadOnlyList<string> TownsOf(Act act) => act.Places.Count == 0
        ? act.Object?.Towns ?? []
        : [.. act.Places.Concat(act.Object is { } thing ? [thing] : []).SelectMany(place => place.Towns)];

    // "in Iraq" against "in Syria"; where a town is named beside them, the towns decide.
    private static IReadOnlyList<string> StatesOf(Act act) => act.Places.Count == 0 || TownsOf(act).Count > 0
        ? []
        : [.. act.Places.SelectMany(place => place.Names).Where(name => name.StartsWith('@'))];

    private static bool AreApart(IReadOnlyList<string> a, IReadOnlyList<string> c) => a.Count > 0 && c.Count > 0 && !NameKeys.Share(a, c);

    // "no inspector was bribed at Ulsan", "has not attacked in areas where hostages are": of other places it tells nothing.
    private static bool IsNobodyElsewhere(Act answer, Act claim)
    {
        if (answer.IsNegated && answer.Places.Any(place =>
            place is { AllNames.Count: 0, IsDefinite: false, IsGeneral: false, IsPronoun: false }
            && place.Head.EndsWith('s') && !claim.Places.Any(other => place.Keys.Overlaps(other.Keys))))
        {
            return true;
        }

        if (answer.Agent is not { IsNegative: true } && answer.Object is not { IsNegative: true }) return false;
        var named = answer.Places.Where(place => place.AllNames.Count > 0).ToList();
        return named.Count > 0 && !named.Exists(place => claim.Places.Any(other => NameKeys.Share(place.AllNames, other.AllNames)));
    }
}
