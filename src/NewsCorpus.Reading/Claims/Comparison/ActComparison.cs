using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Dates;

namespace NewsCorpus.Reading.Claims.Comparison;

/// <summary>Compares two acts: which condition keeps an answer from being about the very act that is claimed.</summary>
internal static class ActComparison
{
    // Days that the dates of one event may lie apart: time zones and "late on Friday".
    private const int DaySlack = 1;

    /// <summary>The conditions that an answer misses; none where it is about the act that is claimed.</summary>
    /// <param name="answer">The act that the answer is about.</param>
    /// <param name="claim">The act that is claimed.</param>
    /// <param name="isDenied">True where the answer denies: who did not do it at all did not do it to anything.</param>
    public static LinkConditions Missing(Act answer, Act claim, bool isDenied = false)
    {
        if (answer.Keys.Contains(Whereabouts.Absent) || answer.Keys.Contains(Whereabouts.Elsewhere))
        {
            return Whereabouts.Missing(answer, claim);
        }

        var missing = LinkConditions.None;
        if (!HasSameHead(answer, claim)) missing |= LinkConditions.Act;
        if (answer.Mood != claim.Mood) missing |= LinkConditions.Mood;
        var (things, actors) = ObjectComparison.Compare(answer, claim, isDenied);
        // "directed him to call the envoy" against "directed him to make contact with agents"; who "did not call to ask for it" may have
        // called.
        var isOtherAim = answer.Aim.Count > 0 && (claim.Aim.Count > 0 || answer.IsNegated || isDenied) && !answer.Aim.Overlaps(claim.Aim);
        if (things != Likeness.Same || isOtherAim) missing |= LinkConditions.Object;
        // Two common nouns for who acts ("the air force", "government jets") are left open where thing and town are the same.
        var isCommon = answer.Agent is { Identities.Count: 0 } one && claim.Agent is { } other && answer.Object is { IsPronoun: false }
            && things == Likeness.Same
            && ((other.Identities.Count == 0 && NameKeys.Share(ActPlaces.TownsOf(answer), ActPlaces.TownsOf(claim))) || IsOpen(one));
        if (actors == Likeness.Different || (actors == Likeness.Unknown && !isCommon)) missing |= LinkConditions.Actor;
        if (ThingLikeness.OfRecipients(answer.Recipient, claim.Recipient) != Likeness.Same) missing |= LinkConditions.Recipient;
        if (ActPlaces.Differ(answer, claim)) missing |= LinkConditions.Place;
        if (IsBefore(answer.Date, claim.Date) || IsBefore(claim.Date, answer.Date)) missing |= LinkConditions.Time;
        // Of two reasons the one may be denied and the other given.
        var isOfReason = answer.Limits.Contains("purpose");
        if (isOfReason || answer.Limits.Except(claim.Limits, StringComparer.Ordinal).Any()) missing |= LinkConditions.Manner;
        if (answer.Object is { Figures.Count: > 0 } && claim.Object is { } counted && !answer.Object.Figures.Overlaps(counted.Figures))
        {
            missing |= LinkConditions.Amount;
        }

        return missing;
    }

    // "He denied that he had given the contract to a relative", and nobody is named before.
    private static bool IsOpen(Phrase agent) => agent is { Guesses.Count: 0, Head: "he" or "she" or "it" or "they" or "we" or "i" };

    /// <summary>Whether two acts are one, told more or less fully.</summary>
    public static bool AreOne(Act a, Act b)
    {
        const LinkConditions Open = LinkConditions.Manner | LinkConditions.Amount;
        return HasSameHead(a, b) && ((Missing(a, b) & ~Open) == 0 || (Missing(b, a) & ~Open) == 0);
    }

    /// <summary>Whether two acts share a word or a synonym.</summary>
    public static bool HasSameHead(Act a, Act b)
    {
        foreach (var key in a.Keys) if (key != "#involve" && b.Keys.Contains(key)) return true;
        return false;
    }

    /// <summary>Whether a date ends before another begins, with a day of slack.</summary>
    public static bool IsBefore(DateMention? a, DateMention? b) =>
        a?.Latest is { } end && b?.Earliest is { } start && start.DayNumber - end.DayNumber > DaySlack;
}
