using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Acts;

/// <summary>Reads the acts of one content, clause by clause.</summary>
internal sealed class ActReader
{
    internal const int MostDepth = 4;
    private const int MostOpening = 4;

    private static readonly WordSet MakingClaims = WordSet.Named("participles-of-claims");

    private readonly WordList _words;
    private readonly NameKeys _names;
    private readonly ClaimWords _claimWords;
    private readonly Phrase? _speaker;
    private readonly PhraseReader _phrases;
    private readonly ClauseStart _start;
    private readonly ActMaker _maker;
    private readonly VerbChain _verbs;
    private readonly TruthReader _truth;
    private readonly NominalReader _nominals;
    private readonly ActFindings _found = new();

    /// <param name="words">The words of the content.</param>
    /// <param name="names">Who is named where.</param>
    /// <param name="acts">Which words name one act, and what they do with a claim.</param>
    /// <param name="speaker">Who says it, for "it had sent" and for "denied sending"; null in the text's own voice.</param>
    public ActReader(WordList words, NameKeys names, ActWords acts, Phrase? speaker)
    {
        var (synonyms, claimWords) = (acts.Synonyms, acts.ClaimWords);
        (_words, _names, _claimWords, _speaker) = (words, names, claimWords, speaker);
        _phrases = new PhraseReader(words, names, synonyms, claimWords);
        _start = new ClauseStart(words, names, claimWords);
        _maker = new ActMaker(words, synonyms, acts.Contraries, claimWords);
        _verbs = new VerbChain(words, _phrases, claimWords, _maker);
        _truth = new TruthReader(this, _found, words, _phrases, _verbs, _maker, synonyms, claimWords, speaker);
        _nominals = new NominalReader(this, _found, words, names, _phrases, _maker, claimWords, speaker);
    }

    /// <summary>The acts of the whole content.</summary>
    /// <param name="mood">What the cue makes of them: a promise lies ahead, a demand is a wish.</param>
    public ActReading Read(Mood mood)
    {
        ReadContent(ClauseStart.AfterDateline(_words), mood, 0);
        return _found.ToReading();
    }

    internal void ReadContent(int first, Mood mood, int depth)
    {
        if (depth > MostDepth || ReadInverted(first, mood, depth)) return;
        var at = _start.SkipOpening(first, ref mood);
        if (at >= _words.Count) return;
        if (_truth.ReadFalseAhead(at, depth, mood) || ReadBeing(at, mood, depth)) return;
        if (VerbPhrase.Read(_words, at, _claimWords) is { IsCopula: false, Main: var main } verb
            && (_words[main] is Tag.Gerund or Tag.Bare or Tag.Participle || _words.Lower(main) == "having"))
        {
            // "sharing the memos constituted a leak": what was done is not what is said of it.
            if (_words[main] is Tag.Gerund && HasVerbBehind(verb)) return;
            // "Don't shoot" asks for something.
            var isRequest = _words[main] is Tag.Bare && _words[verb.First] is Tag.Do or Tag.Negation;
            ReadPredicate(verb, _speaker, false, isRequest ? Mood.Wish : mood, depth);
            return;
        }

        // "that is not true"
        if (_words[at] is Tag.That && _truth.ReadDummy(at, at + 1, mood, depth)) return;
        var subject = _phrases.Read(at, true, out var next);
        // "described | him as married"
        if (subject is null || _words.Lower(at) is "him" or "them" or "me" or "us") return;
        if (_truth.ReadDummy(at, next, mood, depth) || _truth.ReadBareClaim(at, mood, depth)) return;
        // "the allegation that one of its officers had called the judge": no verdict follows, so it is the allegation that is meant.
        if (_claimWords.Is("claim", subject.Head) && _words[next] is Tag.That && !_truth.HasVerdict(next))
        {
            ReadNominal(at, mood, depth);
            return;
        }

        // "the accusations launched against him by Lee": which ones.
        if (_claimWords.Is("claim", subject.Head) && MakingClaims.Has(_words.Lower(next)) && _words[next + 1] is Tag.Preposition)
        {
            _found.PointsBack = true;
            return;
        }

        if (_truth.ReadDidNoSuchThing(next)) return;
        var start = _start.SkipToVerb(next);
        if (start is null || start.Value.Verb is null)
        {
            // "that the deal, which comes late, was …": a clause whose verb is not found is no noun phrase.
            if (depth > 0 || !_words.FollowsThat) ReadNominal(at, mood, depth);
            return;
        }

        ReadPredicate(start.Value.Verb, WithTowns(Resolve(WithApposition(subject, next)), next, start.Value.At), true, mood, depth);
    }

    private bool HasVerbBehind(VerbPhrase verb) =>
        new ArgumentReader(_words, _phrases, _names, _claimWords).Read(verb.End) is { Objects.Count: < 2, End: var end }
            && VerbPhrase.Read(_words, end, _claimWords) is { IsFinite: true, Main: var main }
            && (_words[main] is not Tag.Verb || _words.Lower(main)[^1] is 's' or 'd');

    // "accused her of | being a spy": a state of whom it is said of.
    private bool ReadBeing(int at, Mood mood, int depth)
    {
        if (_words.Lower(at) != "being" || VerbPhrase.Read(_words, at, _claimWords) is not null) return false;
        ReadPredicate(new VerbPhrase(at, at, at + 1, true, false, false, true, Mood.Fact, []), _speaker, true, mood, depth);
        return true;
    }

    // "The cables of the signal box at Vaires were cut": the town of what stands between subject and verb.
    private Phrase WithTowns(Phrase subject, int from, int end)
    {
        if (end <= from || subject.Names.Count > 0) return subject;
        var towns = _names.TownsIn(new TextSpan(_words.Span(from).Start, _words.Span(end - 1).End));
        return towns.Count == 0 ? subject : subject with { Towns = [.. subject.Towns, .. towns] };
    }

    // "At no time did the squad enter the campus", "never has it paid"
    private bool ReadInverted(int first, Mood mood, int depth)
    {
        var at = first;
        while (_words[at] is Tag.Coordinator or Tag.Comma or Tag.That) at++;
        var (isNegated, end) = (false, at);
        while (end < at + MostOpening && !_words[end].IsAuxiliary() && _words[end] is not (Tag.None or Tag.Pronoun or Tag.Comma))
        {
            isNegated |= _words.Lower(end) is "no" or "never" or "nor" or "neither" or "not";
            end++;
        }

        var opens = _words[at] is Tag.Preposition or Tag.Negation or Tag.Adverb
            || _words.Lower(at) is "nor" or "neither" or "at" or "never";
        if (!isNegated || !opens || end == at || !_words[end].IsAuxiliary()) return false;
        if (_phrases.Read(end + 1, true, out var next) is not { } subject || next >= _words.Count) return false;
        while (_words[next] is Tag.Adverb or Tag.Negation) next++;
        if (_words[next] is not (Tag.Bare or Tag.Verb or Tag.Participle or Tag.Nominal or Tag.Gerund)) return false;
        var mood2 = _words[end] is Tag.Modal ? mood.Or(Mood.Future) : mood;
        var isPassive = _words[end] is Tag.Be && _words[next] is not Tag.Gerund;
        ReadPredicate(
            new VerbPhrase(next, next, next + 1, false, isPassive, true, true, Mood.Fact, []), Resolve(subject), true, mood2, depth);
        return true;
    }

    // "The former champion, Ann Lee, struck him"
    private Phrase WithApposition(Phrase subject, int comma)
    {
        if (subject.Names.Count > 0 || subject.Others.Count > 0 || _words[comma] is not Tag.Comma) return subject;
        return _phrases.Read(comma + 1, false, out var end) is { Names.Count: > 0, Others.Count: 0 } named
            && _words[end] is Tag.Comma && _words[end + 1] is not Tag.Coordinator
            ? subject with { Names = named.Names, Person = named.Person } : subject;
    }

    internal void ReadPredicate(VerbPhrase verb, Phrase? subject, bool isSure, Mood mood, int depth)
    {
        if (_found.IsFull || depth > MostDepth) return;
        (verb, mood, var isNegated, var limits) = _verbs.Follow(verb, mood, subject?.IsNegative ?? false);
        if (_truth.ReadNoSuchThing(verb, subject, mood)) return;
        if (ReadShown(verb, isNegated, mood, depth) || ReadCaused(verb, subject, isSure, isNegated, mood, limits)) return;
        if (ReadNothingToDo(verb, subject, isSure, mood) || _truth.ReadDenial(verb, subject, mood, depth)) return;
        var reader = new ArgumentReader(_words, _phrases, _names, _claimWords);
        var particles = _words[verb.End] is Tag.Preposition or Tag.Adverb ? _maker.KeyOf(verb).Count(letter => letter == ' ') : 0;
        var arguments = reader.Read(verb.End + particles);
        var act = _maker.OfVerb(verb, subject, isSure, arguments, isNegated, mood, limits);
        // "did not favor amending the code": what is not favored is told further on.
        if (!verb.IsCopula && arguments.End == verb.End && _words[verb.End] is Tag.Gerund or Tag.That) act = null;
        if (act is null && depth == 0 && subject is not null && _speaker is not null && !isNegated && mood == Mood.Fact && !verb.IsCopula)
        {
            _found.Telling ??= _maker.OfItself(verb, subject, isSure, arguments);
        }

        if (act is not null)
        {
            if (_truth.ReadVerdict(act, arguments, verb, subject, mood, depth)) return;
            _found.Acts.Add(AimAt(arguments.End) is { } aim ? act with { Aim = aim.Keys } : act);
        }

        GoOn(arguments.End, subject, isSure, mood, depth);
    }

    // "evidence shows that a missile brought it down": what is shown is what is said.
    private bool ReadShown(VerbPhrase verb, bool isNegated, Mood mood, int depth)
    {
        if (isNegated || verb.IsCopula || verb.IsPassive || !_claimWords.Is("shower", _words.Lower(verb.Main))) return false;
        var start = _words[verb.End] is Tag.That ? verb.End + 1 : verb.End;
        if (_phrases.Read(start, true, out var next) is null || _start.SkipToVerb(next) is not { Verb: not null }) return false;
        ReadContent(start, mood, depth + 1);
        return true;
    }

    // "had two pillars cut away", "had his tickets torn up": who has it done does it.
    private bool ReadCaused(VerbPhrase verb, Phrase? subject, bool isSure, bool isNegated, Mood mood, IReadOnlyList<string> limits)
    {
        if (verb.IsCopula || _words[verb.Main] is not Tag.Have) return false;
        if (_phrases.Read(verb.End, false, out var next) is not { IsPronoun: false } thing) return false;
        if (_words[next] is not (Tag.Participle or Tag.Verb) || _words[next - 1] is Tag.Comma) return false;
        if (_words.Lower(next + 1) == "by") return false;
        var done = new VerbPhrase(next, next, next + 1, false, false, isNegated, false, mood, limits);
        var end = _maker.KeyOf(done).Contains(' ', StringComparison.Ordinal) ? next + 2 : next + 1;
        var arguments = new ArgumentReader(_words, _phrases, _names, _claimWords).Read(end);
        var act = _maker.OfVerb(done, subject, isSure, arguments with { Objects = [thing] }, isNegated, mood, limits);
        if (act is null) return false;
        _found.Acts.Add(act);
        return true;
    }

    // "directed him | to make contact with the embassy"
    private Act? AimAt(int at)
    {
        if (_words[at] is not Tag.To || VerbPhrase.Read(_words, at, _claimWords) is not { } verb) return null;
        var arguments = new ArgumentReader(_words, _phrases, _names, _claimWords).Read(verb.End);
        return _maker.OfVerb(verb, null, false, arguments, false, Mood.Future, []);
    }

    /// <summary>Reads a noun phrase that stands for an act or a claim.</summary>
    internal void ReadNominal(int at, Mood mood, int depth, int end = int.MaxValue, bool isNegated = false, bool isEvent = false) =>
        _nominals.Read(at, mood, depth, end, isNegated, isEvent);

    // "had nothing to do with the attack"
    private bool ReadNothingToDo(VerbPhrase verb, Phrase? subject, bool isSure, Mood mood)
    {
        if (_words[verb.Main] is not Tag.Have || _words.Lower(verb.End) is not ("nothing" or "anything" or "something")) return false;
        if (_words.Lower(verb.End + 2) != "do" || _words.Lower(verb.End + 3) != "with") return false;
        var arguments = new ArgumentReader(_words, _phrases, _names, _claimWords).Read(verb.End + 3);
        _found.Acts.Add(_maker.OfInvolvement(verb, subject, isSure, arguments, verb.IsNegated ^ _words.Lower(verb.End) == "nothing", mood));
        return true;
    }

    // "it", "he", "they" in what somebody says are most often who says it.
    private Phrase Resolve(Phrase subject)
    {
        if (_speaker is null) return subject;
        if (subject is { IsPronoun: true, IsNegative: false, IsGeneral: false } && !IsAnother(subject))
        {
            // "The head of the agency denied that it": the agency.
            var meant = subject.Head is "it" && _speaker is { Names.Count: 0, Of: { } body } ? body : _speaker;
            return meant with { Others = subject.Others, IsNegative = false };
        }

        if (subject.Owners.Count > 0 || !subject.IsSpeakersOwn) return subject;
        if (_speaker.Actors.Count > 0)
        {
            // "None of our aircraft", a military spokesman says: those of the military.
            var keys = subject.Keys.Concat(_speaker.ModifierKeys).ToHashSet(StringComparer.Ordinal);
            return subject with { Owners = _speaker.Actors, Keys = keys };
        }

        // "A rebel commander denied that his forces": those of the rebels.
        return subject.IsRole
            ? subject with { Keys = subject.Keys.Concat(_speaker.Keys).Concat(_speaker.ModifierKeys).ToHashSet(StringComparer.Ordinal) }
            : subject;
    }

    // "several women say he struck them", "we accept that he never did", "Ann Lee said it had"
    private bool IsAnother(Phrase pronoun) => pronoun.Head switch
    {
        "he" or "she" => _speaker is { Names.Count: 0 } group && (group.Head is "we" or "they" || Inflection.IsPlural(group.Head)),
        "it" => _speaker is { Person: not null } or { IsPersonAlone: true },
        _ => false,
    };

    // A further verb of the same subject, a participle, or a clause with a subject of its own.
    private void GoOn(int from, Phrase? subject, bool isSure, Mood mood, int depth)
    {
        for (var at = from; at < _words.Count; at++)
        {
            if (_words[at] is Tag.Relative or Tag.Subordinator or Tag.Semicolon or Tag.Question) return;
            if (_words[at] is Tag.Comma && _words[at + 1] is Tag.Gerund && VerbPhrase.Read(_words, at + 1, _claimWords) is { } participle)
            {
                ReadPredicate(participle, subject, isSure, mood == Mood.Future ? mood : Mood.Fact, depth + 1);
                return;
            }

            if (_words[at] is not Tag.Coordinator) continue;
            var next = at + 1;
            while (_words[next] is Tag.Adverb or Tag.Comma) next++;
            // "… lies. But listen": another sentence has another subject.
            if (VerbPhrase.Read(_words, next, _claimWords) is { } verb && !_words.IsCapitalised(at))
            {
                ReadPredicate(verb, subject, isSure, verb.IsFinite ? Mood.Fact : mood, depth + 1);
                return;
            }

            // "… and there is no reason for alarm"
            if (_words.Lower(next) == "there") return;
            if (_phrases.Read(next, true, out var end) is { } other
                && VerbPhrase.Read(_words, end, _claimWords) is { IsFinite: true } finite)
            {
                ReadPredicate(finite, Resolve(other), true, Mood.Fact, depth + 1);
                return;
            }
        }
    }
}
