using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;

namespace NewsCorpus.Reading.Claims.Comparison;

/// <summary>
/// Acts that are denied by saying where somebody was: "none of our aircraft was over the city" denies whatever they are said to have done
/// there, "on Tuesday the minister was in Geneva" whatever he is said to have done elsewhere on that day.
/// </summary>
internal static class Whereabouts
{
    /// <summary>The key of an act by which somebody is said not to have been at a place.</summary>
    public const string Absent = "#absent";

    /// <summary>The key of an act by which somebody is said to have been at another place.</summary>
    public const string Elsewhere = "#elsewhere";

    private static readonly HashSet<string> Staying = new(
        ["stay", "remain", "lie", "be", "dock", "berth", "anchor"], StringComparer.Ordinal);

    private static readonly HashSet<string> AbsentKeys = [Absent];
    private static readonly HashSet<string> ElsewhereKeys = [Elsewhere];

    /// <summary>What a stand tells of where somebody was; null where it tells nothing of the kind.</summary>
    public static Act? Of(Stand stand)
    {
        var act = stand.Act;
        if (act is not { IsNominal: false, Mood: Mood.Fact, Limits.Count: 0, Agent: { IsGeneral: false } agent }) return null;
        if (stand.Position == Position.Denies)
        {
            var isThere = act.IsNegated && act.IsState
                && (act.Places.Count > 0 || act.Keys.Contains("be ther") || act.Keys.Contains("be present"));
            return isThere ? act with { Keys = AbsentKeys, Agent = agent with { IsNegative = false }, IsState = false } : null;
        }

        var stays = act is { IsNegated: false, Object: null, Date: not null } && (act.IsState || act.Keys.Overlaps(Staying));
        return stays && stand.Position is Position.Asserts or Position.Confirms
            && act.Places.Any(place => place.Towns.Count > 0 || place.Names.Count > 0)
            ? act with { Keys = ElsewhereKeys, IsNegated = true, IsState = false }
            : null;
    }

    /// <summary>Whether an act can be denied so: a fact that somebody did something at a place or on a day.</summary>
    public static bool CanBeDenied(Act claim) => claim is { Mood: Mood.Fact, IsNegated: false, IsNominal: false, Agent: not null }
        && (claim.Places.Any(place => place.AllNames.Count > 0) || claim.Object is { Towns.Count: > 0 } || claim.Date is not null);

    /// <summary>
    /// The conditions that an answer of this kind misses: who acts and the day are the same, and the place is or is not.
    /// </summary>
    public static LinkConditions Missing(Act answer, Act claim)
    {
        var missing = LinkConditions.None;
        if (!CanBeDenied(claim)) return LinkConditions.Act | LinkConditions.Place;
        var areNamed = answer.Agent is not null && claim.Agent is not null;
        if (!areNamed || ActorLikeness.Of(answer, claim) != Likeness.Same) missing |= LinkConditions.Actor;
        var areDated = answer.Date is not null && claim.Date is not null;
        var isSameDay = areDated && !ActComparison.IsBefore(answer.Date, claim.Date) && !ActComparison.IsBefore(claim.Date, answer.Date);
        IReadOnlyList<string> there = [.. answer.Places.SelectMany(place => place.AllNames)];
        IReadOnlyList<string> here = [.. claim.Places.SelectMany(place => place.AllNames), .. claim.Object?.Towns ?? []];
        if (answer.Keys.Contains(Elsewhere))
        {
            if (!isSameDay) missing |= LinkConditions.Time;
            if (here.Count == 0 || NameKeys.Share(there, here)) missing |= LinkConditions.Place;
            return missing;
        }

        var isSamePlace = NameKeys.Share(there, here);
        if (!isSameDay && (areDated || !isSamePlace)) missing |= LinkConditions.Time;
        if (there.Count > 0 && here.Count > 0 && !isSamePlace) missing |= LinkConditions.Place;
        return missing;
    }
}
