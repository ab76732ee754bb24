using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Acts;

/// <summary>
/// Reads what a content says of a claim: that it is false or true, that there is no evidence for it, that it did not happen. What
/// it says so of is read by the reader of acts.
/// </summary>
internal sealed class TruthReader(
    ActReader reader, ActFindings found, WordList words, PhraseReader phrases, VerbChain verbs, ActMaker maker,
    Synonyms synonyms, ClaimWords claimWords, Phrase? speaker)
{
    private static readonly WordSet NounsOfSpeech = WordSet.Named("nouns-of-speech");

    /// <summary>
    /// "such reports as fabrications", "dismissed as false the claims that …": what is called false; false where it is nothing of
    /// the kind.
    /// </summary>
    public bool ReadFalseAhead(int at, int depth, Mood mood)
    {
        if (words.Lower(at) == "as" && claimWords.Is("false", words.Lower(at + 1)))
        {
            return CallFalse(at + 2, mood, depth);
        }

        // "as fake the reports that": without "as", after "described".
        if (claimWords.Is("false", words.Lower(at)) && words[at + 1] is Tag.Determiner)
        {
            return CallFalse(at + 1, mood, depth);
        }

        return false;
    }

    private bool CallFalse(int at, Mood mood, int depth)
    {
        reader.ReadContent(at, mood, depth + 1);
        return found.IsCalledFalse = true;
    }

    /// <summary>
    /// "there was no evidence that …", "it is not true that …", "there is no doubt that …", "no such meeting took place"; false
    /// where it is nothing of the kind.
    /// </summary>
    public bool ReadDummy(int at, int next, Mood mood, int depth)
    {
        if (words.Lower(at) is not ("there" or "it" or "that" or "this") || next != at + 1) return false;
        if (VerbPhrase.Read(words, next, claimWords) is not { } verb) return false;
        return words.Lower(at) == "there" ? ReadThere(verb, mood, depth) : ReadIt(at, verb, mood, depth);
    }

    // "there was no evidence that …", "there is no doubt that …", "there was no attack"
    private bool ReadThere(VerbPhrase verb, Mood mood, int depth)
    {
        // "there was scattered evidence of the Tories breaking the rules": nothing was scattered, and "there" broke none.
        if (!verb.IsCopula) return verb.IsPassive;
        if (phrases.Read(verb.End, false, out var after) is not { } thing) return false;
        var isNegated = verb.IsNegated ^ thing.IsNegative;
        if (thing.Head is "doubt" or "question")
        {
            if (!isNegated) found.IsDoubted = true;
            reader.ReadContent(ComplementAt(after), mood, depth + 1);
            return true;
        }

        // "there was some evidence of" leaves it open as well, and denies nothing.
        if (claimWords.Is("proof", thing.Head))
        {
            if (isNegated) reader.ReadContent(ComplementAt(after), mood, depth + 1);
            found.IsDoubted |= isNegated;
            return true;
        }

        if (claimWords.Is("truth", thing.Head))
        {
            reader.ReadContent(ComplementAt(after), mood, depth + 1);
            found.IsDenied ^= isNegated;
            return true;
        }

        var isNot = verb.IsNegated;
        if (verbs.IntentAt(verb.End, ref isNot) is { } intended)
        {
            reader.ReadPredicate(intended with { IsNegated = isNot }, speaker, false, mood.Or(Mood.Future), depth + 1);
        }
        else reader.ReadNominal(verb.End, mood.Or(verb.Mood), depth, isNegated: verb.IsNegated, isEvent: true);
        return true;
    }

    // "It has not happened", "that is false", "it was untrue that …"
    private bool ReadIt(int at, VerbPhrase verb, Mood mood, int depth)
    {
        if (verb.IsCopula)
        {
            var what = verb.End;
            while (words[what] is Tag.Negation or Tag.Adverb or Tag.Determiner) what++;
            var isFalse = claimWords.Is("false", words.Lower(what));
            if (!isFalse && !claimWords.Is("truth", words.Lower(what))) return false;
            // "it was “inaccurate and untrue” that"
            while (words[what + 1] is Tag.Quote || (words[what + 1] is Tag.Coordinator && claimWords.Is("false", words.Lower(what + 2))))
            {
                what += words[what + 1] is Tag.Quote ? 1 : 2;
            }

            // "it was false comfort": no claim is false
            if (words[what + 1] is Tag.Nominal && !claimWords.Is("claim", words.Lower(what + 1))) return true;
            // "it is wrong to deny people a drink", "he shuddered at it; she said it was wrong": an opinion.
            if (words[what + 1] is Tag.To || (words.Lower(at) == "it" && words[what + 1] is not Tag.That
                && claimWords.Is("opinion", words.Lower(what))))
            {
                return true;
            }

            // "it is absurd that people queue": it is so, and an opinion on it.
            if (words[what + 1] is Tag.That && claimWords.Is("opinion", words.Lower(what))) return true;
            if (words[what + 1] is Tag.That) reader.ReadContent(what + 2, mood, depth + 1);
            else found.PointsBack = true;
            found.IsDenied ^= isFalse ^ verb.IsNegated;
            return true;
        }

        // "it could never happen" is an opinion on what may be.
        if (!claimWords.Is("happen", words.Lower(verb.Main)) || verb.Mood != Mood.Fact) return false;
        if (IsNoSuchThing(phrases.Read(verb.End, false, out _))) return false;
        found.PointsBack = true;
        found.IsDenied ^= verb.IsNegated;
        return true;
    }

    /// <summary>
    /// "We categorically deny that …": who says so denies; what others deny is told by their own statements. False where it is
    /// nothing of the kind.
    /// </summary>
    public bool ReadDenial(VerbPhrase verb, Phrase? subject, Mood mood, int depth)
    {
        if (verb.IsCopula || !claimWords.Is("refuter", synonyms.Stems.Of(words.Lower(verb.Main)))) return false;
        if (verb.IsNegated || verb.IsPassive || mood != Mood.Fact || subject is null || !IsSpeaker(subject)) return true;
        var start = words[verb.End] is Tag.That ? verb.End + 1 : verb.End;
        // "he categorically denied the allegations"
        if (phrases.Read(verb.End, false, out _) is { IsDefinite: true, IsNegative: false } claim && claimWords.Is("claim", claim.Head))
        {
            var count = found.Acts.Count;
            reader.ReadNominal(verb.End, mood, depth + 1);
            if (found.PointsBack && found.Acts.Count == count) found.IsDenied ^= true;
            return true;
        }

        var isClaim = words[verb.End] is Tag.That or Tag.Gerund
            || (phrases.Read(start, true, out var next) is not null && words[next].IsFinite());
        if (!isClaim) return true;
        reader.ReadContent(start, mood, depth + 1);
        found.IsDenied ^= true;
        return true;
    }

    private bool IsSpeaker(Phrase subject) => speaker is not null && (subject.Span == speaker.Span || subject.IsPronoun
        || (claimWords.Is("principal", subject.Head) && words.PositionOf(subject) is >= 0 and var at && words[at] is Tag.Possessive)
        || subject.Identities.Any(one => speaker.AllNames.Any(other => NameKeys.IsOne(one, other))));

    /// <summary>"nothing of the sort happened", "had done no such thing"; false where it is nothing of the kind.</summary>
    public bool ReadNoSuchThing(VerbPhrase verb, Phrase? subject, Mood mood)
    {
        if (mood != Mood.Fact || verb is not { IsNegated: false, Mood: Mood.Fact }) return false;
        if (ReadDidNoSuchThing(verb.Main) || ReadDidNoSuchThing(verb.End)) return true;
        return claimWords.Is("happen", maker.KeyOf(verb)) && IsNoSuchThing(subject) && DenyWhatIsPointedAt();
    }

    /// <summary>"did no such thing", "done nothing of the sort"; false where it is nothing of the kind.</summary>
    public bool ReadDidNoSuchThing(int at) => words.Lower(at) is "do" or "does" or "did" or "done"
        && IsNoSuchThing(phrases.Read(at + 1, false, out _)) && DenyWhatIsPointedAt();

    private bool DenyWhatIsPointedAt()
    {
        (found.IsDenied, found.PointsBack) = (!found.IsDenied, true);
        return true;
    }

    private static bool IsNoSuchThing(Phrase? thing) => thing is { IsNegative: true }
        && (thing.Head == "thing" || thing is { Head: "nothing", Of.Head: "sort" or "kind" });

    /// <summary>
    /// "reports of arms were false", "the claim that it had fired was a lie", "no such meeting took place"; false where it is
    /// nothing of the kind.
    /// </summary>
    public bool ReadVerdict(Act act, Arguments arguments, VerbPhrase verb, Phrase? subject, Mood mood, int depth)
    {
        if (subject is null) return false;
        var complement = arguments.Complement ?? arguments.Objects.FirstOrDefault()?.Head;
        // "the verdict is absurd" denies nothing, "the claim is absurd" does.
        var isOpinion = claimWords.Is("opinion", complement) && !subject.PointsBack && !claimWords.Is("claim", subject.Head);
        var isFalse = (verb.IsCopula && claimWords.Is("false", complement) && !isOpinion) || IsCalledFalse(verb);
        // "war is not accurate" says of nothing claimed that it is untrue.
        var isTruth = verb.IsCopula && claimWords.Is("truth", complement) && (subject.PointsBack || claimWords.Is("claim", subject.Head));
        var isHappening = claimWords.Is("happen", maker.KeyOf(verb)) || IsTakingPlace(verb, arguments);
        // "had seen no evidence that China was giving arms"
        if (!verb.IsCopula && arguments.Objects is [var proof, ..] && claimWords.Is("proof", proof.Head)
            && (!claimWords.Is("knowing", proof.Head) || IsKnown(verb, proof.Head, arguments.End)))
        {
            if (act.IsNegated) found.IsDoubted = true;
            reader.ReadContent(ComplementAt(arguments.End), mood, depth + 1);
            return true;
        }

        if (!isFalse && !isTruth && !isHappening) return false;
        // "his confession was false": he made it all the same.
        if (isFalse && NounsOfSpeech.Has(subject.Head) && !subject.PointsBack && !claimWords.Is("claim", subject.Head)) return true;
        // "sanctions don't happen quickly", "did not occur in a vacuum": how it was is denied, not that it was.
        if (isHappening && TellsHow(verb, arguments)) return true;
        // "this will not happen again" is a vow.
        if (isHappening && subject.PointsBack && act.Mood != Mood.Fact) return true;
        var start = words.PositionOf(subject);
        if (start < 0) return false;
        var count = found.Acts.Count;
        words.Trim(words.Count - verb.First);
        var pointsBack = subject.PointsBack || (isFalse && subject.IsDefinite && claimWords.Is("told", subject.Head));
        if (pointsBack && !subject.IsNegative && !HasClause(start, subject)) found.PointsBack = true;
        else
        {
            var isNegated = isHappening && act.IsNegated && !subject.IsNegative;
            reader.ReadNominal(start, mood, depth + 1, end: verb.First, isNegated, isEvent: isHappening);
        }

        if (!found.PointsBack && found.Acts.Count == count) return false;
        found.IsOnHappening |= isHappening;
        if (isFalse || isTruth) found.IsDenied ^= isFalse ^ verb.IsNegated;
        else if (subject.PointsBack) found.IsDenied ^= act.IsNegated;
        return true;
    }

    private bool TellsHow(VerbPhrase verb, Arguments arguments) =>
        (words[verb.End] is Tag.Adverb && words.Lower(verb.End).EndsWith("ly", StringComparison.Ordinal))
        || arguments.Others.Any(other => other is
            { Preposition: "in" or "by" or "without" or "under", Phrase: { IsDefinite: false, AllNames.Count: 0, Towns.Count: 0 } });

    /// <summary>Whether a verdict follows a claim: "the claim that it had fired | was a lie", "… | never happened".</summary>
    public bool HasVerdict(int from)
    {
        for (var at = from; at < words.Count; at++)
        {
            if (VerbPhrase.Read(words, at, claimWords) is not { IsFinite: true } verb) continue;
            var what = verb.End;
            while (words[what] is Tag.Determiner or Tag.Adverb or Tag.Negation) what++;
            if ((verb.IsCopula && (IsVerdict(what) || IsVerdict(what + 1))) || IsCalledFalse(verb)) return true;
            if (claimWords.Is("happen", maker.KeyOf(verb))) return true;
            at = verb.End - 1;
        }

        return false;
    }

    /// <summary>"claims Turkey would join the EU were a lie"; false where it is nothing of the kind.</summary>
    public bool ReadBareClaim(int at, Mood mood, int depth)
    {
        var next = at + 1;
        if (words[at] is not Tag.Nominal || !claimWords.Is("claim", words.Lower(at).TrimEnd('s')) || words[next] is Tag.That) return false;
        if (phrases.Read(next, true, out var after) is null || VerbPhrase.Read(words, after, claimWords) is not { IsFinite: true } inner)
            return false;
        for (var i = inner.End; i < words.Count; i++)
        {
            if (VerbPhrase.Read(words, i, claimWords) is not { IsFinite: true, IsCopula: true } verb) continue;
            var what = verb.End;
            while (words[what] is Tag.Determiner or Tag.Adverb or Tag.Negation) what++;
            if (!IsVerdict(what)) continue;
            found.IsDenied ^= claimWords.Is("false", words.Lower(what)) ^ verb.IsNegated;
            words.Trim(words.Count - verb.First);
            reader.ReadContent(next, mood, depth + 1);
            return true;
        }

        return false;
    }

    // "was unfounded", "were fabricated": what looks like a passive verb.
    private bool IsCalledFalse(VerbPhrase verb) => verb.IsPassive && claimWords.Is("false", words.Lower(verb.Main));

    private bool IsVerdict(int at) => claimWords.Is("false", words.Lower(at)) || claimWords.Is("truth", words.Lower(at));

    // "had no information that troops crossed"; but "gave no information about it", "had none that would help" is no comment.
    private bool IsKnown(VerbPhrase verb, string noun, int at) => words[verb.Main] is Tag.Have
        && (words[at] is Tag.That ? !words[at + 1].IsFinite() : words.Lower(at) is "of" && noun is "information");

    // "the claim that it had fired was a lie": it says itself what is claimed.
    private bool HasClause(int start, Phrase subject)
    {
        while (start < words.Count && words.Span(start).End <= subject.Span.End) start++;
        return words[start] is Tag.That;
    }

    private bool IsTakingPlace(VerbPhrase verb, Arguments arguments) => arguments.Objects is [{ Head: "place" }, ..]
        && words.Lower(verb.Main) is "took" or "take" or "taken" or "taking";

    // After "no evidence": "that …", "of …", "to suggest that …".
    private int ComplementAt(int at)
    {
        for (var i = at; i < at + 4; i++) if (words[i] is Tag.That) return i + 1;
        return words[at] is Tag.Preposition or Tag.To ? at + 1 : at;
    }
}
