using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Comparison;
using NewsCorpus.Reading.Claims.Phrases;

namespace NewsCorpus.Reading.Claims.Linking;

/// <summary>
/// A denial by somebody who is no party to what is claimed, not told in the denial itself. He may speak of something else, so the two must
/// tell two things alike: the verb, who acts, on what, to whom, where. Of eleven that agreed in less, or were about what may come, in
/// 1,100 news texts none was right.
/// </summary>
internal static class OutsideDenial
{
    private const int LeastAlike = 2;

    /// <summary>Whether somebody else than a party denies a claim that stands outside of what he denies.</summary>
    public static bool Is(in Pairing pairing, Act told) => pairing.Relation == LinkRelation.Denies && !pairing.Answer.IsByReference
        && !IsToldInIt(pairing) && !Concern.IsOf(pairing.Answer, told);

    // "disagreed on Sunday with Lee's view that it has failed"
    private static bool IsToldInIt(in Pairing pairing)
    {
        if (!pairing.IsSameText || pairing.Claimed.Attribution is not { } attribution) return false;
        foreach (var span in pairing.Answer.Content) if (span.Contains(attribution.Cue[0])) return true;
        return false;
    }

    /// <summary>Whether it is clear that it is the very act which is denied.</summary>
    public static bool TellsEnough(in Pairing pairing, Act denied, Act told)
    {
        if (denied.Keys.Contains(Whereabouts.Absent) || denied.Keys.Contains(Whereabouts.Elsewhere)) return true;
        var isPlain = PlainAnswer.Is(pairing.Answer, pairing.Relation);
        // What will or can be is a matter of opinion; "groups were not harmed": some others perhaps; "none was fired yet": before it was.
        var isOfSome = denied is { Agent: null, Object: { IsDefinite: false, IsNegative: false, Names.Count: 0 } };
        if (isPlain && (told.Mood != Mood.Fact || isOfSome || (!pairing.IsSameText && IsOfSoFar(pairing.Answer)))) return false;
        // "the report that he had" is of one who said so.
        var alike = pairing.Answer.IsVerdict && !denied.IsNominal ? 1 : 0;
        if (denied.Keys.Any(key => key[0] != '#' && told.Keys.Contains(key))) alike++;
        if (denied is { Agent: { } who, IsAgentSure: true } && told is { Agent: { } doer, IsAgentSure: true })
        {
            // "None of the officers opened fire" is of all of them, and one who is named is no other.
            var isNobodyElse = who is { IsNegative: true, IsPronoun: false } || IsHimself(pairing.Answer, who, doer)
                || NameKeys.Share(NoStates(who.Names), NoStates(doer.Names));
            alike += isNobodyElse ? LeastAlike : AreAlike(who, doer) ? 1 : 0;
        }

        if (denied.Object is { } thing && told.Object is { } other)
        {
            if (AreOfTwoKinds(thing, other)) return false;
            alike++;
        }

        if (denied.Recipient is not null && told.Recipient is not null) alike++;
        if (NameKeys.Share(NamesOf(denied.Places), NamesOf(told.Places))) alike++;
        return alike >= LeastAlike;
    }

    private static bool IsOfSoFar(ClaimStatement answer) =>
        answer.Content.Any(span => span.Of(answer.Document.Raw).Contains(" yet", StringComparison.Ordinal));

    // "The head of the agency denied that it had looked away"; who is named is no "inspector".
    private static bool IsHimself(ClaimStatement answer, Phrase who, Phrase doer) =>
        (who is { IsPronoun: true, IsNegative: false } || answer.Source?.Span.Overlaps(who.Span) == true)
        && (answer.Source is not { Names.Count: > 0 } source || doer.AllNames.Count > 0 || doer.IsPronoun
            || NameKeys.Share(NoStates(doer.Guesses), source.Names));

    private static bool AreAlike(Phrase who, Phrase doer) => who.Head == doer.Head || who.Keys.Overlaps(doer.Keys)
        || NameKeys.Share(who.AllNames, doer.AllNames)
        || NameKeys.Share(NoStates([.. who.AllNames, .. who.Guesses]), NoStates([.. doer.AllNames, .. doer.Guesses]));

    // "a private address", "a government address"
    private static bool AreOfTwoKinds(Phrase thing, Phrase other) => thing.Head == other.Head
        && thing.Modifiers.Except(other.ModifierKeys, StringComparer.Ordinal).Any()
        && other.Modifiers.Except(thing.ModifierKeys, StringComparer.Ordinal).Any();

    private static List<string> NoStates(IEnumerable<string> names) => [.. names.Where(name => !NameKeys.IsState(name))];

    private static List<string> NamesOf(IReadOnlyList<Phrase> places) => [.. places.SelectMany(place => place.AllNames)];
}
