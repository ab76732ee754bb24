using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Comparison;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// An answer that has no word of denying, only a "not" or a contrary. It may be about anything, so it must tell more of the act than one
/// who "denied" it: of 20 such links in 19 sets of news texts that were shown before this rule, 12 were wrong.
/// </summary>
internal static class PlainAnswer
{
    /// <summary>False where the answer denies, confirms or calls false in so many words, or points back to what it answers.</summary>
    public static bool Is(ClaimStatement answer, LinkRelation relation) => !answer.IsByReference && !answer.IsVerdict
        && answer.Attribution?.Stance != (relation == LinkRelation.Confirms ? Stance.Confirm : Stance.Deny);

    /// <summary>Whether an answer tells who did not do it and to what, so that agreeing in both is no chance.</summary>
    /// <param name="answer">The act that is denied.</param>
    /// <param name="claim">The act that is claimed, which agrees with it.</param>
    /// <param name="isMain">Whether each is the first that its statement tells.</param>
    /// <param name="isSameText">Whether "her" and "them" in one can be known from the other.</param>
    public static bool TellsEnough(Act answer, Act claim, bool isMain, bool isSameText)
    {
        if (answer.Keys.Contains(Whereabouts.Absent) || answer.Keys.Contains(Whereabouts.Elsewhere)) return true;
        var thing = answer.Object;
        // "the vessel is intact", "the pass remained open"
        if (answer.Agent is not { } agent) return IsKnown(thing) && IsKnown(claim.Object);
        if (answer.IsNominal || !isMain || (answer.Recipient is not null && claim.Recipient is null)) return false;
        if (thing is not null)
        {
            return thing is { IsHollow: false, PointsBack: false } && (isSameText || !thing.IsPronoun)
                && agent is not { IsPronoun: true, IsNegative: true };
        }

        // "none of the officers opened fire", "Secretary Lee had not quit"
        return agent is { IsNegative: true, IsPronoun: false }
            || (claim.Object is null && agent.Names.Any(name => !NameKeys.IsState(name)) && answer is { Others.Count: 0, Aim.Count: 0 });
    }

    private static bool IsKnown(Phrase? thing) => thing is { IsDefinite: true, IsPronoun: false, PointsBack: false };
}
