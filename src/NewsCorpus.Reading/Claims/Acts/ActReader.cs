using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Acts;

/// <summary>What a content says: its acts, and what it does with them as a whole.</summary>
/// <param name="Acts">The acts in text order, the main one first.</param>
/// <param name="IsDenied">"reports of arms were false", "such claims as fabrications".</param>
/// <param name="IsCalledFalse">"dismissed as false the claims that": with a denial it says no more than that.</param>
/// <param name="IsDoubted">"there was no evidence that".</param>
/// <param name="PointsBack">The content says nothing of its own: "the claim", "these actions", "it".</param>
internal sealed record ActReading(IReadOnlyList<Act> Acts, bool IsDenied, bool IsCalledFalse, bool IsDoubted, bool PointsBack)
{
    public static ActReading None { get; } = new([], false, false, false, false);
}

/// <summary>Reads the acts of one content, clause by clause.</summary>
/// <param name="words">Its words.</param>
/// <param name="names">Who is named where.</param>
/// <param name="synonyms">Which words name one act.</param>
/// <param name="claimWords">Words that tell what a statement does with a claim.</param>
/// <param name="speaker">Who says it, for "it had sent" and for "denied sending"; null in the text's own voice.</param>
internal sealed class ActReader(WordList words, NameKeys names, Synonyms synonyms, ClaimWords claimWords, Phrase? speaker)
{
    private const int MostActs = 4;
    private const int MostDepth = 4;

    private readonly PhraseReader _phrases = new(words, names, synonyms, claimWords);
    private readonly ClauseStart _start = new(words, names, claimWords);
    private readonly ActMaker _maker = new(words, synonyms, claimWords);
    private readonly List<Act> _acts = [];
    private bool _isDenied;
    private bool _isCalledFalse;
    private bool _isDoubted;
    private bool _pointsBack;

    /// <summary>The acts of the whole content.</summary>
    /// <param name="mood">What the cue makes of them: a promise lies ahead, a demand is a wish.</param>
    public ActReading Read(Mood mood)
    {
        ReadContent(ClauseStart.AfterDateline(words), mood, 0);
        return new ActReading(_acts, _isDenied, _isCalledFalse, _isDoubted, _pointsBack && _acts.Count == 0);
    }

    private void ReadContent(int first, Mood mood, int depth)
    {
        if (depth > MostDepth) return;
        var at = _start.SkipOpening(first, ref mood);
        if (at >= words.Count) return;
        if (IsFalseAhead(at, depth, mood)) return;
        if (VerbPhrase.Read(words, at, claimWords) is { IsCopula: false, Main: var main } verb
            && words[main] is Tag.Gerund or Tag.Bare or Tag.Participle)
        {
            // "Don't shoot" asks for something.
            ReadPredicate(verb, speaker, false, words[verb.Main] is Tag.Bare && words[verb.First] is Tag.Do or Tag.Negation
                ? Mood.Wish
                : mood, depth);
            return;
        }

        var subject = _phrases.Read(at, true, out var next);
        // "described | him as married"
        if (subject is null || words.Lower(at) is "him" or "them" or "me" or "us") return;
        if (ReadDummy(at, subject, next, mood, depth)) return;
        var start = _start.SkipToVerb(next);
        if (start is null || start.Value.Verb is null)
        {
            ReadNominal(at, mood, depth);
            return;
        }

        ReadPredicate(start.Value.Verb, Resolve(subject), true, mood, depth);
    }

    // "such reports as fabrications", "dismissed as false the claims that …": what is called false.
    private bool IsFalseAhead(int at, int depth, Mood mood)
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
        ReadContent(at, mood, depth + 1);
        return _isCalledFalse = true;
    }

    // "there was no evidence that …", "it is not true that …", "there is no doubt that …", "no such meeting took place"
    private bool ReadDummy(int at, Phrase subject, int next, Mood mood, int depth)
    {
        if (words.Lower(at) is not ("there" or "it" or "that" or "this") || next != at + 1) return false;
        if (VerbPhrase.Read(words, next, claimWords) is not { } verb) return false;
        if (words.Lower(at) == "there")
        {
            if (!verb.IsCopula || _phrases.Read(verb.End, false, out var after) is not { } thing) return false;
            var isNegated = verb.IsNegated ^ thing.IsNegative;
            if (thing.Head is "doubt" or "question")
            {
                if (!isNegated) _isDoubted = true;
                ReadContent(ComplementAt(after), mood, depth + 1);
                return true;
            }

            // "there was some evidence of" leaves it open as well, and denies nothing.
            if (claimWords.Is("proof", thing.Head))
            {
                if (isNegated) ReadContent(ComplementAt(after), mood, depth + 1);
                _isDoubted |= isNegated;
                return true;
            }

            if (claimWords.Is("truth", thing.Head))
            {
                ReadContent(ComplementAt(after), mood, depth + 1);
                _isDenied ^= isNegated;
                return true;
            }

            var isNot = verb.IsNegated;
            if (IntentAt(verb.End, ref isNot) is { } intended)
            {
                ReadPredicate(intended with { IsNegated = isNot }, speaker, false, Stronger(Mood.Future, mood), depth + 1);
            }
            else ReadNominal(verb.End, Stronger(mood, verb.Mood), depth, isNegated: verb.IsNegated, isEvent: true);
            return true;
        }

        // "It has not happened", "that is false", "it was untrue that …"
        if (verb.IsCopula)
        {
            var what = verb.End;
            while (words[what] is Tag.Negation or Tag.Adverb or Tag.Determiner) what++;
            var isFalse = claimWords.Is("false", words.Lower(what));
            if (!isFalse && !claimWords.Is("truth", words.Lower(what))) return false;
            // "it is wrong to deny people a drink" is an opinion.
            if (words[what + 1] is Tag.To) return true;
            if (words[what + 1] is Tag.That) ReadContent(what + 2, mood, depth + 1);
            else _pointsBack = true;
            _isDenied ^= isFalse ^ verb.IsNegated;
            return true;
        }

        // "it could never happen" is an opinion on what may be.
        if (!claimWords.Is("happen", words.Lower(verb.Main)) || verb.Mood != Mood.Fact) return false;
        _pointsBack = true;
        _isDenied ^= verb.IsNegated;
        return true;
    }

    // After "no evidence": "that …", "of …", "to suggest that …".
    private int ComplementAt(int at)
    {
        for (var i = at; i < at + 4; i++) if (words[i] is Tag.That) return i + 1;
        return words[at] is Tag.Preposition or Tag.To ? at + 1 : at;
    }

    // "it", "he", "they" in what somebody says are most often who says it.
    private Phrase Resolve(Phrase subject) => subject.IsPronoun && speaker is not null && !subject.IsNegative && !subject.IsGeneral
        ? speaker with { Others = subject.Others, IsNegative = false }
        : subject.Owners.Count == 0 && IsSpeakersOwn(subject) && speaker is not null ? subject with { Owners = speaker.Actors } : subject;

    private bool IsSpeakersOwn(Phrase phrase)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Span(i).Start == phrase.Span.Start) return words[i] is Tag.Possessive;
        }

        return false;
    }

    private void ReadPredicate(VerbPhrase verb, Phrase? subject, bool isSure, Mood mood, int depth)
    {
        if (_acts.Count >= MostActs || depth > MostDepth) return;
        mood = Stronger(mood, verb.Mood);
        var limits = verb.Limits;
        var isNegated = verb.IsNegated ^ (subject?.IsNegative ?? false);
        // "plans to send", "began sending", "was said to have sent": the verb that counts is the next one.
        while (Inner(verb) is { } inner)
        {
            if (IsGoingTo(verb) || claimWords.Is("prospective", _maker.KeyOf(verb))) mood = Stronger(Mood.Future, mood);
            isNegated ^= inner.IsNegated;
            limits = [.. limits, .. inner.Limits];
            verb = inner with { IsPassive = inner.IsPassive, IsNegated = isNegated };
        }

        if (IntentAt(verb.End, ref isNegated) is { } intended)
        {
            (verb, mood) = (intended with { IsNegated = isNegated }, Stronger(Mood.Future, mood));
        }

        if (ReadNothingToDo(verb, subject, isSure, mood) || ReadsDenial(verb, subject, mood, depth)) return;
        var reader = new ArgumentReader(words, _phrases, names, claimWords);
        var hasParticle = _maker.KeyOf(verb).Contains(' ', StringComparison.Ordinal) && words[verb.End] is Tag.Preposition or Tag.Adverb;
        var arguments = reader.Read(hasParticle ? verb.End + 1 : verb.End);
        var act = _maker.OfVerb(verb, subject, isSure, arguments, isNegated, mood, limits);
        // "did not favor amending the code": what is not favored is told further on.
        if (!verb.IsCopula && arguments.End == verb.End && words[verb.End] is Tag.Gerund or Tag.That) act = null;
        if (act is not null)
        {
            if (ReadsAboutClaim(act, arguments, verb, subject, mood, depth)) return;
            _acts.Add(act);
        }

        GoOn(arguments.End, subject, isSure, mood, depth);
    }

    // "had nothing to do with the attack"
    private bool ReadNothingToDo(VerbPhrase verb, Phrase? subject, bool isSure, Mood mood)
    {
        if (words[verb.Main] is not Tag.Have || words.Lower(verb.End) is not ("nothing" or "anything" or "something")) return false;
        if (words.Lower(verb.End + 2) != "do" || words.Lower(verb.End + 3) != "with") return false;
        var arguments = new ArgumentReader(words, _phrases, names, claimWords).Read(verb.End + 3);
        _acts.Add(_maker.OfInvolvement(verb, subject, isSure, arguments, verb.IsNegated ^ words.Lower(verb.End) == "nothing", mood));
        return true;
    }

    private VerbPhrase? Inner(VerbPhrase verb)
    {
        var key = _maker.KeyOf(verb);
        var next = verb.End;
        if (verb.IsCopula)
        {
            while (words[next] is Tag.Adverb or Tag.Nominal && claimWords.Is("prospective", "be " + words.Lower(next))) next++;
            if (next == verb.End) return null;
        }
        else if (!claimWords.Is("prospective", key) && !claimWords.Is("aspectual", key) && !IsGoingTo(verb)) return null;
        if (words[next] is Tag.Preposition && words.Lower(next) is "out" or "on" or "to" or "off" or "from") next++;
        return words[next] is Tag.To or Tag.Gerund or Tag.Bare && VerbPhrase.Read(words, next, claimWords) is { } inner
            && (!inner.IsCopula || IsGoingTo(verb))
            ? inner : null;
    }

    // "had no plans to close its factory": the verb after "plans", and whether there are none.
    private VerbPhrase? IntentAt(int at, ref bool isNegated)
    {
        if (_phrases.Read(at, false, out var next) is not { Of: null } plan || !claimWords.Is("intent", plan.Head)
            || words[next] is not Tag.To)
        {
            return null;
        }

        if (VerbPhrase.Read(words, next, claimWords) is not { } verb) return null;
        isNegated ^= plan.IsNegative ^ verb.IsNegated;
        return verb;
    }

    // "is going to be"
    private bool IsGoingTo(VerbPhrase verb) => words.Lower(verb.Main) == "going" && words[verb.End] is Tag.To;

    // "We categorically deny that …": who says so denies; what others deny is told by their own statements.
    private bool ReadsDenial(VerbPhrase verb, Phrase? subject, Mood mood, int depth)
    {
        if (verb.IsCopula || !claimWords.Is("refuter", synonyms.Stems.Of(words.Lower(verb.Main)))) return false;
        if (verb.IsNegated || verb.IsPassive || mood != Mood.Fact || subject is null || !IsSpeaker(subject)) return true;
        var start = words[verb.End] is Tag.That ? verb.End + 1 : verb.End;
        var isClaim = words[verb.End] is Tag.That or Tag.Gerund
            || (_phrases.Read(start, true, out var next) is not null && words[next].IsFinite());
        if (!isClaim) return true;
        ReadContent(start, mood, depth + 1);
        _isDenied ^= true;
        return true;
    }

    private bool IsSpeaker(Phrase subject) => speaker is not null && (subject.Span == speaker.Span || subject.IsPronoun
        || subject.Identities.Any(one => speaker.AllNames.Any(other => NameKeys.IsOne(one, other))));

    // "reports of arms were false", "the claim that it had fired was a lie", "no such meeting took place"
    private bool ReadsAboutClaim(Act act, Arguments arguments, VerbPhrase verb, Phrase? subject, Mood mood, int depth)
    {
        if (subject is null) return false;
        var complement = arguments.Complement ?? arguments.Objects.FirstOrDefault()?.Head;
        var isFalse = verb.IsCopula && claimWords.Is("false", complement);
        var isTruth = verb.IsCopula && claimWords.Is("truth", complement);
        var isHappening = claimWords.Is("happen", _maker.KeyOf(verb))
            || (arguments.Objects.FirstOrDefault()?.Head == "place" && words.Lower(verb.Main) is "took" or "take" or "taken" or "taking");
        // "had seen no evidence that China was giving arms"
        if (!verb.IsCopula && arguments.Objects.FirstOrDefault() is { } proof && claimWords.Is("proof", proof.Head)
            && (proof.Head != "knowledge" || words[arguments.End] is Tag.That))
        {
            if (act.IsNegated) _isDoubted = true;
            ReadContent(ComplementAt(arguments.End), mood, depth + 1);
            return true;
        }

        if (!isFalse && !isTruth && !isHappening) return false;
        var start = PositionOf(subject);
        if (start < 0) return false;
        var count = _acts.Count;
        words.Trim(words.Count - verb.First);
        if (subject.PointsBack && !subject.IsNegative) _pointsBack = true;
        else
        {
            ReadNominal(start, mood, depth + 1, end: verb.First, isNegated: isHappening && act.IsNegated
                && !subject.IsNegative, isEvent: isHappening);
        }

        if (isFalse || isTruth) _isDenied ^= isFalse ^ verb.IsNegated;
        else if (subject.PointsBack) _isDenied ^= act.IsNegated;
        return _pointsBack || _acts.Count > count;
    }

    private int PositionOf(Phrase phrase)
    {
        for (var i = 0; i < words.Count; i++) if (words.Span(i).Start == phrase.Span.Start) return i;
        return -1;
    }

    // "any arms shipments to Russia", "allegations about X supplying arms", "involvement in the attack"
    private void ReadNominal(int at, Mood mood, int depth, int end = int.MaxValue, bool isNegated = false, bool isEvent = false)
    {
        if (depth > MostDepth || _acts.Count >= MostActs || _phrases.Read(at, false, out var next) is not { } phrase) return;
        _isCalledFalse |= CalledFalse(next);
        if (claimWords.Is("claim", phrase.Head))
        {
            // "called the report that it had closed the plant untrue"
            if (claimWords.Is("false", words.Lower(words.Count - 1)) && words[words.Count - 2] is not (Tag.Be or Tag.Determiner)
                && words.Count - 1 > next)
            {
                words.Trim(words.Lower(words.Count - 2) == "as" ? 2 : 1);
                _isCalledFalse = true;
            }

            var complement = ComplementOf(phrase, next);
            if (complement >= 0 && complement < end) ReadContent(complement, mood, depth + 1);
            // "suggestions for talks" propose something.
            else _pointsBack = !claimWords.Is("thought", phrase.Head) && words.Lower(next) is not ("for" or "to");
            return;
        }

        if (phrase.PointsBack)
        {
            _pointsBack = true;
            return;
        }

        var arguments = new ArgumentReader(words, _phrases, names, claimWords).Read(next, Math.Min(end, words.Count));
        foreach (var noun in phrase.All)
        {
            if (noun.Names.Count == 0 && !noun.IsPronoun)
            {
                _acts.Add(_maker.OfNoun(noun, arguments, mood, isNegated, isEvent ? null : speaker));
            }
        }
    }

    // "claims of torture", "reports about arms", "recent statements in Tokyo that …"; -1 where nothing tells what is claimed.
    private int ComplementOf(Phrase claim, int next)
    {
        if (claim.Of is { } of) return PositionOf(of);
        if (words[next] is Tag.Preposition && words.Lower(next) is "about" or "on" or "over" or "regarding" or "concerning")
        {
            return next + 1;
        }
        while (words[next] is Tag.Preposition && _phrases.Read(next + 1, false, out var after) is not null) next = after;
        return words[next] is Tag.That ? next + 1 : -1;
    }

    // "called the report untrue", "such reports as fabrications"
    private bool CalledFalse(int at)
    {
        while (words[at] is Tag.Determiner or Tag.Adverb) at++;
        if (words.Lower(at) == "as") at++;
        while (words[at] is Tag.Determiner or Tag.Adverb) at++;
        return claimWords.Is("false", words.Lower(at))
            || (claimWords.Is("false", words.Lower(at + 1)) && words[at] is Tag.Nominal or Tag.Adverb);
    }

    // A further verb of the same subject, a participle, or a clause with a subject of its own.
    private void GoOn(int from, Phrase? subject, bool isSure, Mood mood, int depth)
    {
        for (var at = from; at < words.Count; at++)
        {
            if (words[at] is Tag.Relative or Tag.Subordinator or Tag.Semicolon or Tag.Question) return;
            if (words[at] is Tag.Comma && words[at + 1] is Tag.Gerund && VerbPhrase.Read(words, at + 1, claimWords) is { } participle)
            {
                ReadPredicate(participle, subject, isSure, mood == Mood.Future ? mood : Mood.Fact, depth + 1);
                return;
            }

            if (words[at] is not Tag.Coordinator) continue;
            var next = at + 1;
            while (words[next] is Tag.Adverb or Tag.Comma) next++;
            if (VerbPhrase.Read(words, next, claimWords) is { } verb)
            {
                ReadPredicate(verb, subject, isSure, verb.IsFinite ? Mood.Fact : mood, depth + 1);
                return;
            }

            if (_phrases.Read(next, true, out var end) is { } other && VerbPhrase.Read(words, end, claimWords) is { IsFinite: true } finite)
            {
                ReadPredicate(finite, Resolve(other), true, Mood.Fact, depth + 1);
                return;
            }
        }
    }

    private static Mood Stronger(Mood a, Mood b) => (Mood)Math.Max((int)a, (int)b);
}
