using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Claims.Phrases;
using static NewsCorpus.Reading.Claims.Comparison.PhraseLikeness;

namespace NewsCorpus.Reading.Claims.Comparison;

/// <summary>Whether those who act in two acts are one.</summary>
internal static class ActorLikeness
{
    /// <summary>Whether who acts in an answer is who acts in a claim; the same where the answer names nobody.</summary>
    public static Likeness Of(Act answer, Act claim)
    {
        if (answer.Agent is null) return Likeness.Same;
        if (claim.Agent is null) return answer.IsAgentSure ? Likeness.Unknown : Likeness.Same;
        return Best(answer.Agent, claim.Agent, Actor);
    }

    private static Likeness Actor(Phrase a, Phrase c)
    {
        if (a.IsGeneral || a.Head is "nobody" or "none") return Likeness.Same;
        // "his client", says a lawyer or agent.
        if (a is { IsSpeakersOwn: true, Head: "client", Names.Count: 0 } && (c.IsRole || c.Names.Count > 0)) return Likeness.Same;
        if (a.Person is not null && c.Person is not null && a.Person != c.Person) return Likeness.Different;
        if (a.Identities.Count > 0 && c.Identities.Count > 0)
        {
            if (!NameKeys.Share(a.Identities, c.Identities))
            {
                var isHolder = IsNamedHolder(a, c) || IsNamedHolder(c, a) || IsOfficeOf(a, c) || IsOfficeOf(c, a);
                return isHolder ? Likeness.Same : Likeness.Different;
            }

            // "Mr Lee's aides" and "Ms Roe's campaign" are two, though both stand for one state.
            if (ShareOnlyState(a.Identities, c.Identities)) return Likeness.Different;
            // A minister of Britain is no "British voter".
            if (IsOnlyCompatriotOf(a, c) || IsOnlyCompatriotOf(c, a)) return Common(a, c);
            // "China's exports" and "China's demand" are two things that are China's.
            return a.IsApart == c.IsApart && !AreThingsOfOne(a, c) ? Likeness.Same : Common(a, c);
        }

        // "the airline", "the other airline"
        if (a.Identities.Count == 0 && c.Identities.Count == 0) return a.IsOther == c.IsOther ? Common(a, c) : Likeness.Different;
        var (open, named) = a.Identities.Count == 0 ? (a, c) : (c, a);
        // "an army drone" is one of "our aircraft", says a spokesman of the army.
        if (named.IsSpeakersOwn && open.IsRole && Overlap(open.ModifierKeys, named.Keys)) return Likeness.Same;
        var isDescribed = Overlap(open.Keys, named.Descriptions);
        if (isDescribed && (open.Guesses.Count == 0 || NameKeys.Share(open.Guesses, named.Identities))) return Likeness.Same;
        // "he" is no "British voter".
        var isMeant = (named.Names.Count > 0 || named.IsRole) && NameKeys.Share(open.Guesses, named.Identities);
        return isMeant || Overlap(open.Keys, named.ModifierKeys) ? Likeness.Same : Common(a, c);
    }

    private static bool ShareOnlyState(IReadOnlyList<string> some, IReadOnlyList<string> others)
    {
        string[] one = [.. some.Where(name => !NameKeys.IsState(name))], other = [.. others.Where(name => !NameKeys.IsState(name))];
        return one.Length > 0 && other.Length > 0 && !NameKeys.Share(one, other);
    }

    private static bool IsOnlyCompatriotOf(Phrase a, Phrase c) => a.Person is not null && c is { Names.Count: 0, IsRole: false };

    // "the former Liberian president" is Charles Taylor, where a text calls him president.
    private static bool IsOfficeOf(Phrase office, Phrase named) => office is { Person: null, IsDefinite: true }
        && office.Names.All(IsState) && named.Names.Count > 0 && !named.Names.Any(IsState) && Overlap(office.Keys, named.Descriptions);

    private static bool IsState(string name) => name is ['@', >= 'A' and <= 'Z', ..];

    // "The abbot, Brother Paul" is "the abbot of the monastery".
    private static bool IsNamedHolder(Phrase named, Phrase holder) => named is { Names.Count: > 0, IsDefinite: true }
        && holder is { Names.Count: 0, IsRole: true } && named.Head == holder.Head
        && named.Names.All(name => !name.StartsWith('@')) && !named.Owners.Except(named.Names, StringComparer.Ordinal).Any();

    private static bool AreThingsOfOne(Phrase a, Phrase c) => a.Names.Count == 0 && c.Names.Count == 0 && !a.IsRole && !c.IsRole;
}
