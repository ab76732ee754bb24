using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Acts;

/// <summary>Compares two acts: which condition keeps an answer from being about the very act that is claimed.</summary>
internal static class ActComparison
{
    // Days that the dates of one event may lie apart: time zones and "late on Friday".
    private const int DaySlack = 1;

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

    private static readonly WordSet TownWords = WordSet.Named("town-words");

    private enum Likeness { Same, Unknown, Different }

    /// <summary>The conditions that an answer misses; none where it is about the act that is claimed.</summary>
    /// <param name="answer">The act that the answer is about.</param>
    /// <param name="claim">The act that is claimed.</param>
    /// <param name="isDenied">True where the answer denies: who did not do it at all did not do it to anything.</param>
    public static LinkConditions Missing(Act answer, Act claim, bool isDenied = false)
    {
        if (answer.Keys.Contains(Whereabouts.Absent) || answer.Keys.Contains(Whereabouts.Elsewhere)) return MissingThere(answer, claim);
        var missing = LinkConditions.None;
        if (!HasSameHead(answer, claim)) missing |= LinkConditions.Act;
        if (answer.Mood != claim.Mood) missing |= LinkConditions.Mood;
        var things = Things(answer.Object, claim.Object);
        // "shot it down": a thing, of which "did not open fire" tells nothing.
        if (isDenied && LeavesObjectOpen(answer) && claim.Object is not { Head: "it", Names.Count: 0 }) things = Likeness.Same;
        // "the arson at Vaires": what burnt there is left open.
        if (answer is { Object: null, IsNominal: true, Places.Count: > 0 } && claim.Object is not null
            && (NameKeys.Share(TownsOf(answer), TownsOf(claim))
                || (isDenied && answer.IsNegated && answer.Others.Count == answer.Places.Count)))
        {
            things = Likeness.Same;
        }

        var actors = Actors(answer, claim);
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
        // "directed him to call the envoy" against "directed him to make contact with agents"; who "did not call to ask for it" may have
        // called.
        var isOtherAim = answer.Aim.Count > 0 && (claim.Aim.Count > 0 || answer.IsNegated || isDenied) && !answer.Aim.Overlaps(claim.Aim);
        if (things != Likeness.Same || isOtherAim) missing |= LinkConditions.Object;
        // Two common nouns for who acts ("the air force", "government jets") are left open where thing and town are the same.
        var isCommon = answer.Agent is { Identities.Count: 0 } one && claim.Agent is { } other && answer.Object is { IsPronoun: false }
            && things == Likeness.Same
            && ((other.Identities.Count == 0 && NameKeys.Share(TownsOf(answer), TownsOf(claim))) || IsOpen(one));
        if (actors == Likeness.Different || (actors == Likeness.Unknown && !isCommon)) missing |= LinkConditions.Actor;
        if (Recipients(answer.Recipient, claim.Recipient) != Likeness.Same) missing |= LinkConditions.Recipient;
        if (AreApart(TownsOf(answer), TownsOf(claim)) || AreApart(StatesOf(answer), StatesOf(claim)) || IsNobodyElsewhere(answer, claim))
        {
            missing |= LinkConditions.Place;
        }

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

    // "none of our aircraft was over the city", "on that day he was in Geneva": who acts and the day are the same, and the place is or is
    // not.
    private static LinkConditions MissingThere(Act answer, Act claim)
    {
        var missing = LinkConditions.None;
        if (!Whereabouts.CanBeDenied(claim)) return LinkConditions.Act | LinkConditions.Place;
        if (answer.Agent is null || claim.Agent is null || Actors(answer, claim) != Likeness.Same) missing |= LinkConditions.Actor;
        var areDated = answer.Date is not null && claim.Date is not null;
        var isSameDay = areDated && !IsBefore(answer.Date, claim.Date) && !IsBefore(claim.Date, answer.Date);
        IReadOnlyList<string> there = [.. answer.Places.SelectMany(place => place.AllNames)];
        IReadOnlyList<string> here = [.. claim.Places.SelectMany(place => place.AllNames), .. claim.Object?.Towns ?? []];
        if (answer.Keys.Contains(Whereabouts.Elsewhere))
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

    // "He denied that he had given the contract to a relative", and nobody is named before.
    private static bool IsOpen(Phrase agent) => agent is { Guesses.Count: 0, Head: "he" or "she" or "it" or "they" or "we" or "i" };

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

    // "there is no enrichment", "the singer had not mimed": of nothing at all.
    // "Israel's policy has not changed" is no "Israel has not changed it".
    private static bool LeavesObjectOpen(Act answer) =>
        answer is { Object: null, IsState: false, Others.Count: 0, Recipient: null }
        && answer.Agent is not { Names.Count: 0, Owners.Count: > 0, IsRole: false }
        && (answer is { IsNominal: true, IsNegated: true } || answer is { IsAgentSure: true, Agent: not null });

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

    // Most words have no wider ones, and most comparisons fail.
    private static bool Overlap(IReadOnlySet<string> a, IReadOnlySet<string> c) => a.Count > 0 && c.Count > 0 && a.Overlaps(c);

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
            if (phrase.Towns.Count > 0 || !isBound || (claim.Agent is { } agent && Things(phrase, agent) == Likeness.Same)) continue;
            var same = claim.Others
                .Where(other => other.Preposition == preposition && other.Phrase.Towns.Count == 0)
                .Select(other => Things(phrase, other.Phrase)).ToList();
            if (same.Count > 0 && !same.Contains(Likeness.Same)) return true;
        }

        return false;
    }

    // Whether the one names for an object to whom the other gives it, or both give money to the same.
    private static bool IsPaid(Act answer, Act claim)
    {
        if (!answer.Keys.Overlaps(Paying) || answer.Object is not { } thing) return false;
        if (claim.Recipient is { } receiver && answer.Recipient is null && Things(thing, receiver) == Likeness.Same) return true;
        return claim.Object is { } sum && IsMoney(thing) && IsMoney(sum) && answer.Recipient is not null && claim.Recipient is not null
            && Recipients(answer.Recipient, claim.Recipient) == Likeness.Same;
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

    // Prepositions that belong to their verb; others tell when, where and how.
    private static bool Binds(string preposition) =>
        preposition is "on" or "of" or "for" or "from" or "into" or "against" or "with" or "about" or "by";

    // "the talks collapsed" against "the collapse of the talks": one names what the other has for its agent.
    private static Likeness? CompareCrossed(Act answer, Act claim)
    {
        if (answer is { Object: { } thing } && (!answer.IsAgentSure || answer.Agent is null) && claim is { Object: null, Agent: { } actor })
        {
            // Who "the group" may be is no guess at what is sold.
            return Things(thing with { Guesses = [] }, actor with { Guesses = [] });
        }

        if (claim is { Object: { } patient } && claim.Agent is null && answer is { Object: null, Agent: { } subject })
        {
            return Things(subject, patient);
        }

        return null;
    }

    private static Likeness Actors(Act answer, Act claim)
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

        if (a.Identities.Count == 0 && c.Identities.Count == 0) return Common(a, c);
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

    // Of common nouns the same head is the same, another one is open.
    private static Likeness Common(Phrase a, Phrase c) =>
        Overlap(a.Keys, c.Keys) || Overlap(c.Wider, a.Keys) || Overlap(a.Wider, c.Keys) || SpeaksFor(a, c) || SpeaksFor(c, a)
            ? Likeness.Same : Likeness.Unknown;

    // "a rebel commander" and "rebels"
    private static bool SpeaksFor(Phrase one, Phrase other) => one is { IsRole: true, Identities.Count: 0 }
        && Overlap(one.ModifierKeys, other.Keys);

    private static Likeness Recipients(Phrase? a, Phrase? c)
    {
        if (a is null || c is null) return Likeness.Same;
        return Best(a, c, static (a, c) => a.IsGeneral ? Likeness.Same
            : a.AllNames.Count > 0 && c.AllNames.Count > 0 ? NameKeys.Share(a.AllNames, c.AllNames) ? Likeness.Same : Likeness.Different
            : Common(a, c));
    }

    private static Likeness Things(Phrase? a, Phrase? c)
    {
        if (a is null && c is null) return Likeness.Same;
        if (a is null || c is null) return a is { IsGeneral: true } ? Likeness.Same : Likeness.Unknown;
        if (a.IsGeneral || a.PointsBack) return Likeness.Same;
        return Best(a, c, Thing);
    }

    private static Likeness Thing(Phrase a, Phrase c)
    {
        if (a.IsGeneral || a.PointsBack || (a.IsPronoun && a.Names.Count == 0)) return Likeness.Same;
        // "Nobody told him" is no answer to "he warned everyone".
        if (c.IsGeneral && a.Names.Count > 0) return Likeness.Unknown;
        // "these people": which ones, only the text knows.
        if (a.IsPointedAt && a.Names.Count == 0 && a.Owners.Count == 0) return Likeness.Unknown;
        // Who does not invite Putin may invite Russia.
        if (a.Person is null != c.Person is null && a.Names.Count > 0 && c.Names.Count > 0) return Likeness.Different;
        // Two politicians are two, though both stand for one state.
        if (a.Person is not null && c.Person is not null && a.Person != c.Person) return Likeness.Different;
        if (a.Names.Count > 0 && c.Names.Count > 0) return NameKeys.Share(a.Names, c.Names) ? Likeness.Same : Likeness.Different;
        // "non-weapons" are no weapons.
        if (a.Modifiers.Contains("non") != c.Modifiers.Contains("non")) return Likeness.Different;
        if (Overlap(a.Keys, c.Keys) || Overlap(c.Wider, a.Keys))
        {
            // "imports of cars" are no "purchases of parts".
            if (a.Of is { IsAny: false } part && c.Of is { } other && Thing(part, other) != Likeness.Same) return Likeness.Different;
            if (a.Owners.Count > 0 && c.Owners.Count > 0 && !NameKeys.Share(a.Owners, c.Owners)) return Likeness.Different;
            // "interest rates" are no "growth rates".
            return a.Modifiers.Count > 0 && c.Modifiers.Count > 0 && a.Head.TrimEnd('s') == c.Head.TrimEnd('s')
                && !a.ModifierKeys.Overlaps(c.ModifierKeys) ? Likeness.Unknown : Likeness.Same;
        }

        // Who denies hacking the ministry denies hacking its mail, too.
        if (c.Of is { } whole && Thing(a, whole) == Likeness.Same) return Likeness.Same;
        if (Overlap(a.Wider, c.Keys)) return Likeness.Unknown;
        var (open, named) = a.Names.Count == 0 ? (a, c) : (c, a);
        // "fired on the city": the town of the claim, where no other is named.
        if (open is { IsDefinite: true, Towns.Count: 0 } && named.Towns.Count > 0 && TownWords.Has(open.Head)) return Likeness.Same;
        // Iran's troops act for Iran; somebody's wife is somebody else.
        if (named.Names.Count > 0)
        {
            return NameKeys.Share(open.Guesses, named.Names) || (named.Person is null && NameKeys.Share(open.Owners, named.Names))
                ? Likeness.Same
                : Likeness.Unknown;
        }

        return Likeness.Different;
    }

    private static Likeness Best(Phrase a, Phrase c, Func<Phrase, Phrase, Likeness> compare)
    {
        var best = Likeness.Different;
        for (var i = -1; i < a.Others.Count; i++)
        {
            for (var j = -1; j < c.Others.Count && best != Likeness.Same; j++)
            {
                var likeness = compare(i < 0 ? a : a.Others[i], j < 0 ? c : c.Others[j]);
                if (likeness < best) best = likeness;
            }
        }

        return best;
    }

    private static bool AreApart(IReadOnlyList<string> a, IReadOnlyList<string> c) => a.Count > 0 && c.Count > 0 && !NameKeys.Share(a, c);

    // Towns and regions, not states: a town lies in its state.
    private static IReadOnlyList<string> TownsOf(Act act) => act.Places.Count == 0
        ? act.Object?.Towns ?? []
        : [.. act.Places.Concat(act.Object is { } thing ? [thing] : []).SelectMany(place => place.Towns)];

    // "in Iraq" against "in Syria"; where a town is named beside them, the towns decide.
    private static IReadOnlyList<string> StatesOf(Act act) => act.Places.Count == 0 || TownsOf(act).Count > 0
        ? []
        : [.. act.Places.SelectMany(place => place.Names).Where(name => name.StartsWith('@'))];

    /// <summary>Whether a date ends before another begins, with a day of slack.</summary>
    public static bool IsBefore(DateMention? a, DateMention? b) =>
        a?.Latest is { } end && b?.Earliest is { } start && start.DayNumber - end.DayNumber > DaySlack;
}
