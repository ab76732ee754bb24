using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;

namespace NewsCorpus.Reading.Claims.Comparison;

/// <summary>
/// Compares what two acts are done to, with all that may stand in its place: what one tells after a preposition the other may tell as its
/// object or as who acts.
/// </summary>
internal static class ObjectComparison
{
    private static readonly HashSet<string> AgainstOthers = new(
        ["#attack", "#kill", "#injure", "#arrest", "#capture", "#kidnap", "#beat", "#shoot", "#bomb", "#massacre", "#torture"],
        StringComparer.Ordinal);

    // Acts that two do with each other.
    private static readonly HashSet<string> Mutual = new(
        ["#meet", "#talks", "#negotiate", "#negotiate-deal", "#contact", "#merge", "#cooperate", "#collude"], StringComparer.Ordinal);

    // Acts that are told apart by what stands after "in": "a rise in prices", "a part in the abuse".
    private static readonly HashSet<string> TakesIn = new(
        ["#rise", "#fall", "#increase", "#reduce", "#raise", "#cut", "#meddle", "#take-part", "#role-thing"], StringComparer.Ordinal);

    private static readonly HashSet<string> Paying = new(["#pay", "#bribe", "#offer", "#fund"], StringComparer.Ordinal);

    /// <summary>Whether the things agree, and whether those who act do.</summary>
    public static (Likeness Things, Likeness Actors) Compare(Act answer, Act claim, bool isDenied)
    {
        var things = ThingLikeness.Of(answer.Object, claim.Object);
        // "shot it down": a thing, of which "did not open fire" tells nothing.
        if (isDenied && LeavesObjectOpen(answer) && claim.Object is not { Head: "it", Names.Count: 0 }) things = Likeness.Same;
        // "the arson at Vaires": what burnt there is left open.
        if (answer is { Object: null, IsNominal: true, Places.Count: > 0 } && claim.Object is not null
            && (NameKeys.Share(ActPlaces.TownsOf(answer), ActPlaces.TownsOf(claim))
                || (isDenied && answer.IsNegated && answer.Others.Count == answer.Places.Count)))
        {
            things = Likeness.Same;
        }

        var actors = ActorLikeness.Of(answer, claim);
        if (answer.Object is null != claim.Object is null && CompareCrossed(answer, claim) is { } crossed)
        {
            (things, actors) = (crossed, Likeness.Same);
        }

        // "talks with BHG" by whom, "BHG's talks with Sinomet": both take part.
        if (things != Likeness.Same && IsMutual(answer, claim)) (things, actors) = (Likeness.Same, Likeness.Same);
        // "close Gent" is "shut its plant in Gent".
        if (things != Likeness.Same && answer.Object is { Names.Count: > 0 } named
            && claim.Places.Any(place => NameKeys.Share(place.AllNames, named.Names)))
        {
            things = Likeness.Same;
        }

        // "did not pay any witness" is "did not pay a witness 30,000 euros"; a ransom that was paid to hackers was a sum.
        if (things != Likeness.Same && IsPaid(answer, claim)) things = Likeness.Same;
        // "signed with Chelsea" is "signed a contract with Chelsea".
        if (things != Likeness.Same && answer.Object is { Names.Count: > 0 } party && HasBeside(claim, party)) things = Likeness.Same;
        if (things == Likeness.Same && IsAgainstOwn(answer, claim)) things = Likeness.Different;
        // "denied attacking anyone" answers only whom it is known to be said of.
        if (answer.Object is { IsGeneral: true } && (answer.Agent is null || claim.Agent is null)) things = Likeness.Unknown;
        if (things == Likeness.Same && answer.Object is null && claim.Object is null && AreOthersApart(answer, claim))
            things = Likeness.Different;
        return (things, actors);
    }

    // "there is no enrichment", "the singer had not mimed": of nothing at all.
    // "Israel's policy has not changed" is no "Israel has not changed it".
    private static bool LeavesObjectOpen(Act answer) =>
        answer is { Object: null, IsState: false, Others.Count: 0, Recipient: null }
        && answer.Agent is not { Names.Count: 0, Owners.Count: > 0, IsRole: false }
        && (answer is { IsNominal: true, IsNegated: true } || answer is { IsAgentSure: true, Agent: not null });

    // "the talks collapsed" against "the collapse of the talks": one names what the other has for its agent.
    private static Likeness? CompareCrossed(Act answer, Act claim)
    {
        if (answer is { Object: { } thing } && (!answer.IsAgentSure || answer.Agent is null) && claim is { Object: null, Agent: { } actor })
        {
            // Who "the group" may be is no guess at what is sold.
            return ThingLikeness.Of(thing with { Guesses = [] }, actor with { Guesses = [] });
        }

        if (claim is { Object: { } patient } && claim.Agent is null && answer is { Object: null, Agent: { } subject })
        {
            return ThingLikeness.Of(subject, patient);
        }

        return null;
    }

    // Of acts that two do with each other, whoever the answer names must be among those of the claim.
    private static bool IsMutual(Act answer, Act claim)
    {
        if (!answer.Keys.Overlaps(Mutual) || !claim.Keys.Overlaps(Mutual)) return false;
        if (answer.Object is not { } with || claim.Agent is not { } doer || !NameKeys.Share(with.Identities, doer.Identities)) return false;
        return answer.Agent is null || !answer.IsAgentSure
            || (claim.Object is { } other && NameKeys.Share(answer.Agent.Identities, other.Identities));
    }

    // "reneged on its pledges" against "reneged on an agreement": with no object, what stands after a preposition tells the acts apart.
    private static bool AreOthersApart(Act answer, Act claim)
    {
        foreach (var (preposition, phrase) in answer.Others)
        {
            // "talks with BHG" are talks of BHG with somebody.
            var isBound = Binds(preposition) || (preposition == "in" && answer.Keys.Overlaps(TakesIn));
            if (phrase.Towns.Count > 0 || !isBound) continue;
            if (claim.Agent is { } agent && ThingLikeness.Of(phrase, agent) == Likeness.Same) continue;
            var same = claim.Others
                .Where(other => other.Preposition == preposition && other.Phrase.Towns.Count == 0)
                .Select(other => ThingLikeness.Of(phrase, other.Phrase)).ToList();
            if (same.Count > 0 && !same.Contains(Likeness.Same)) return true;
        }

        return false;
    }

    // Prepositions that belong to their verb; others tell when, where and how.
    private static bool Binds(string preposition) =>
        preposition is "on" or "of" or "for" or "from" or "into" or "against" or "with" or "about" or "by";

    // Whether the one names for an object to whom the other gives it, or both give money to the same.
    private static bool IsPaid(Act answer, Act claim)
    {
        if (!answer.Keys.Overlaps(Paying) || answer.Object is not { } thing) return false;
        if (claim.Recipient is { } receiver && answer.Recipient is null && ThingLikeness.Of(thing, receiver) == Likeness.Same) return true;
        return claim.Object is { } sum && IsMoney(thing) && IsMoney(sum) && answer.Recipient is not null && claim.Recipient is not null
            && ThingLikeness.OfRecipients(answer.Recipient, claim.Recipient) == Likeness.Same;
    }

    private static bool IsMoney(Phrase phrase) => phrase.Keys.Contains("#money") || phrase.Wider.Contains("#money");

    // Whether a party stands in the claim, though not as its object.
    private static bool HasBeside(Act claim, Phrase party) =>
        (claim.Recipient is { } receiver && NameKeys.Share(receiver.AllNames, party.Names))
        || claim.Others.Any(
        other => other.Preposition is "with" or "about" or "against" or "on" && NameKeys.Share(other.Phrase.AllNames, party.Names));

    // Nobody attacks his own people.
    private static bool IsAgainstOwn(Act answer, Act claim) => claim.Keys.Overlaps(AgainstOthers)
        && answer.Object is { Names.Count: 0, Owners.Count: > 0 } own && claim.Agent is { } doer && claim.Object is { Owners.Count: 0 }
        && NameKeys.Share(own.Owners, doer.AllNames);
}
