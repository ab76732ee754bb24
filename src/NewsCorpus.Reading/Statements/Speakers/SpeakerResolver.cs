using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>Decides who speaks in each statement: the named source, or the person that a pronoun or an office refers to.</summary>
internal sealed class SpeakerResolver
{
    // Words of a source that only points back: "he", "the minister", "the prime minister".
    private const int LongestPointer = 3;

    // Tokens at the start of a sentence in which its subject is named.
    private const int SubjectReach = 8;

    // Sentences before a pronoun in which only one person may be named for it to stand for.
    private const int NearSentences = 2;

    // Tokens from "a" to the noun of "a retired primary school teacher".
    private const int LongestDescription = 4;

    // Tokens before a pronoun in which whom it stands for is looked for in its own sentence.
    private const int LongestClause = 40;

    private static readonly WordSet BodiesApart = WordSet.Named("bodies-apart");

    private readonly TokenTable _tokens;
    private readonly Tag[] _tags;
    private readonly CueLexicon _lexicon;
    private readonly PersonWords _persons;
    private readonly ReferenceScope _scope;
    private readonly NamedSpeaker _named;
    private readonly TurnReader _turns;
    private readonly RecentSpeakers _recent;
    private readonly Dictionary<int, (Speaker Speaker, TokenRange Named)> _byRole = [];
    private readonly UnlistedPersons _unlisted;

    public SpeakerResolver(StructuredText text, Tag[] tags, CueLexicon lexicon, PersonWords persons, ActorReading actors)
    {
        (_tokens, _tags, _lexicon, _persons) = (text.Tokens, tags, lexicon, persons);
        _scope = new ReferenceScope(text);
        _named = new NamedSpeaker(text.Tokens, tags, lexicon, actors.Mentions);
        _unlisted = new UnlistedPersons(text.Tokens, actors.Names);
        _turns = new TurnReader(text.Tokens, tags, persons, _unlisted, _named);
        _recent = new RecentSpeakers(_scope);
    }

    /// <summary>
    /// The speaker of a statement; a pronoun as its source gets the words that it stands for. Statements must be given in the order of
    /// their cues.
    /// </summary>
    public Speaker Resolve(Draft draft)
    {
        if (draft.Source.IsEmpty) return Speaker.Unknown;
        var speaker = Of(draft);
        // What others are said to say inside a statement does not change who is speaking, nor does a report or a poll.
        if (_recent.Last?.Draft.Says(draft.CueRange.First) == true) return speaker;
        var turn = _turns.Read(draft, speaker);
        if ((!speaker.IsKnown && IsThing(draft.Source)) || IsOwned(draft.Source, turn) || IsSomebodyAsking(draft, speaker))
        {
            _recent.AddThing(turn);
        }
        else _recent.Add(turn);
        return speaker;
    }

    private Speaker Of(Draft draft)
    {
        var source = draft.Source;
        var named = _named.Of(source);
        if (named.IsKnown)
        {
            Remember(source, named);
            return named;
        }

        var head = _named.HeadOf(source);
        if (head < 0 || source.End - source.First > LongestPointer) return Speaker.Unknown;
        if (_tags[head] is Tag.Relative or Tag.That) return draft.Antecedent.IsEmpty ? Speaker.Unknown : _named.Of(draft.Antecedent);
        if (_tags[head] is Tag.Pronoun or Tag.Possessive) return OfPronoun(draft, head);
        // "Kurdish sources" are not the sources that were named before.
        return _named.IsRole(head) && IsDefinite(source) && !IsDescribed(source, head) ? OfRole(draft, head) : Speaker.Unknown;
    }

    // "the official", "his spokesman", "officials"; "another official" and "local press" were not named before.
    private bool IsDefinite(TokenRange source) => source.End - source.First == 1 || _tags[source.First] is Tag.Possessive
        || (_tags[source.First] is Tag.Determiner
            && _tokens.TextOf(source.First) is not ("a" or "an" or "A" or "An" or "another" or "Another"));

    private bool IsDescribed(TokenRange source, int head)
    {
        for (var i = source.First; i < head; i++)
        {
            if (_tags[i] is Tag.Name) return true;
        }

        return false;
    }

    // "Foreign Minister Ann Lee" is "the minister" from then on, "Norwegian officials" are "the officials".
    private void Remember(TokenRange source, Speaker speaker)
    {
        var head = _named.HeadOf(source);
        for (var i = source.First; i <= head; i++)
        {
            if (_named.IsRole(i) && (i == head || speaker.IsPerson)) _byRole[_tokens[i].Word] = (speaker, source);
        }
    }

    // "the spokesman": who was called so before, else who spoke last under some office.
    private Speaker OfRole(Draft draft, int head)
    {
        if (_byRole.TryGetValue(_tokens[head].Word, out var known))
        {
            return IsSameRole(draft.Source, head, known.Named) ? known.Speaker : Speaker.Unknown;
        }

        // "the army" after "a British official" is not Britain's, and "the court" after "the Foreign Ministry" is no part of it.
        var isSame = _persons.IsOffice(_tokens[head].Word) && _recent.Last is { } last && _recent.IsRecent(last, draft)
            && HasRole(last.Draft.Source) && IsSameRole(draft.Source, head, last.Draft.Source)
            && (!BodiesApart.Has(_tokens.TextOf(head)) || IsNamedIn(last.Draft.Source, head));
        return isSame ? _recent.Last!.Speaker : Speaker.Unknown;
    }

    // "the health minister" is not the prime minister who was named before.
    private bool IsSameRole(TokenRange source, int head, TokenRange named)
    {
        for (var i = source.First; i < head; i++)
        {
            if (_tags[i] is Tag.Nominal && !IsNamedIn(named, i)) return false;
        }

        return true;
    }

    private bool IsNamedIn(TokenRange named, int token)
    {
        for (var i = named.First; i < named.End; i++)
        {
            if (_tokens.TextOf(i).Equals(_tokens.TextOf(token), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // "he" and "she" are persons, "it" and "they" bodies and groups.
    private Speaker OfPronoun(Draft draft, int head)
    {
        var gender = _persons.OfPronoun(_tokens[head].Word);
        if (gender != Gender.Unknown)
        {
            var speaker = TrySubjectBefore(draft, gender, out var subject) ? subject
                : TryOpeningPerson(draft, gender, out var person) ? person : PointBack(draft, _recent.Person(gender, draft));
            if (!speaker.IsKnown && draft.Antecedent.IsEmpty && TryOnlyPersonNear(draft, gender, out var only)) speaker = only;
            if (!SpeaksOf(draft, draft.Antecedent)) return speaker;
            draft.Antecedent = TokenRange.None;
            return Speaker.Unknown;
        }

        return _tokens.TextOf(head) switch
        {
            "it" or "It" or "its" or "Its" => PointBack(draft, Body(draft, isPlural: false)),
            "they" or "They" or "their" or "Their" =>
                TryGroupBefore(draft, out var group) ? group : PointBack(draft, Body(draft, isPlural: true)),
            _ => Speaker.Unknown,
        };
    }

    // "he insisted that he still trusted Mr Lee": who names Lee is not Lee.
    private bool SpeaksOf(Draft draft, TokenRange person)
    {
        var head = person.IsEmpty ? -1 : _named.HeadOf(person);
        if (head < 0 || _tags[head] is not Tag.Name) return false;
        foreach (var range in draft.Content)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (_tags[i] is Tag.Name && _tokens.TextOf(i).SequenceEqual(_tokens.TextOf(head))) return true;
            }
        }

        return false;
    }

    // The dictionary's bodies are both ("Norway … it", "Norwegian officials … they"); of others the noun tells.
    private Turn? Body(Draft draft, bool isPlural)
    {
        if (_recent.Body(draft) is not { } turn) return null;
        var head = _named.HeadOf(turn.Draft.Named);
        return turn.Speaker.IsKnown || (head >= 0 && IsPlural(head) == isPlural && (isPlural || !turn.IsPerson)) ? turn : null;
    }

    private bool IsPlural(int noun) => Inflection.IsPlural(_tokens.TextOf(noun)) && (_tags[noun] is Tag.Nominal
        // "many Democrats"
        || (noun > 0 && _tags[noun] is Tag.Name && _tags[noun - 1] is Tag.Quantifier));

    private Speaker PointBack(Draft draft, Turn? turn)
    {
        if (turn is null) return Speaker.Unknown;
        var named = turn.Draft.Named;
        var head = _named.HeadOf(named);
        var isPointer = head < 0 || _tags[head] is Tag.Pronoun or Tag.Possessive or Tag.Relative or Tag.That;
        // "Lee's remarks underline …. She added": her remarks are not who she is.
        var isOwned = !isPointer && turn.IsPerson && _tags[head] is Tag.Nominal && !_persons.IsPerson(_tokens[head].Word);
        // "Lee's view …. She said": Lee
        if (!isPointer && !isOwned) draft.Antecedent = _tags[named.End - 1] is Tag.Genitive ? named with { End = named.End - 1 } : named;
        return turn.Speaker;
    }

    // "CIA officials changed the phrase because they believed …": the nearest people before it who do something.
    private bool TryGroupBefore(Draft draft, out Speaker speaker)
    {
        speaker = Speaker.Unknown;
        var first = Math.Max(_scope.Sentences[draft.Sentence].FirstToken, draft.Source.First - LongestClause);
        for (var last = draft.Source.First - 2; last >= first; last--)
        {
            var verb = _tags[last + 1] is Tag.Adverb ? last + 2 : last + 1;
            if (!IsPlural(last) || !_tags[verb].IsFinite() || draft.Says(last)) continue;
            var start = last;
            while (start > first
                && (_tags[start - 1].IsNounLike() || _tags[start - 1] is Tag.Determiner or Tag.Quantifier or Tag.Genitive))
            {
                start--;
            }

            draft.Antecedent = new TokenRange(start, last + 1);
            speaker = _named.Of(draft.Antecedent);
            return true;
        }

        return false;
    }

    // "Ann Lee resigned after it became known that she had told the board …": the nearest person before it who does something.
    private bool TrySubjectBefore(Draft draft, Gender gender, out Speaker speaker)
    {
        speaker = Speaker.Unknown;
        var first = Math.Max(_scope.Sentences[draft.Sentence].FirstToken, draft.Source.First - LongestClause);
        for (var last = draft.Source.First - 2; last >= first; last--)
        {
            var verb = _tags[last + 1] is Tag.Adverb ? last + 2 : last + 1;
            if (_tags[last] is not Tag.Name || !_tags[verb].IsFinite() || draft.Says(last) || IsToldByOthers(last, draft)) continue;
            var start = last;
            while (start > first && _tags[start - 1] is Tag.Name) start--;
            if (start > first && _tags[start - 1] is Tag.Preposition or Tag.To or Tag.Coordinator or Tag.Hyphen) continue;
            if (start > first && _tags[start - 1] is Tag.Comma && !FollowsAdverbial(start - 1, draft)) continue;
            if (TryPersonIn(start, last + 1, draft, gender, ref speaker)) return true;
        }

        return TryOnlyPerson(draft, gender, ref speaker);
    }

    // "Bo said that Ann left, though he added": whom another speaks of is not the one who adds it.
    private bool IsToldByOthers(int token, Draft draft) =>
        _recent.Last?.Draft is { } other && other.Says(token) && !other.Says(draft.Source.First);

    // "In an interview, Ann Lee": what stands before the first comma tells when or where.
    private bool FollowsAdverbial(int comma, Draft draft)
    {
        var first = _scope.Sentences[draft.Sentence].FirstToken;
        for (var i = first; i < comma; i++) if (_tags[i] is Tag.Comma) return false;
        return _tags[first] is Tag.Preposition or Tag.Adverb or Tag.Subordinator or Tag.Time or Tag.Gerund or Tag.Participle;
    }

    // "Johnson, 57, held a news conference at which he denied …": whom the sentence opens with, where it names nobody else.
    private bool TryOnlyPerson(Draft draft, Gender gender, ref Speaker speaker)
    {
        var first = _scope.Sentences[draft.Sentence].FirstToken;
        if (_tags[first] is not Tag.Name || draft.Says(first)) return false;
        var end = first;
        while (_tags[end] is Tag.Name) end++;
        if (_tags[end] is not Tag.Comma || end >= draft.Source.First) return false;
        return _unlisted.FirstIn(end, draft.Source.First) is not { IsPerson: true }
            && _named.FirstMentionIn(end, draft.Source.First) is not { Type: ActorType.Person }
            && TryPersonIn(first, end, draft, gender, ref speaker);
    }

    // "The plan of Ann Lee, a lawyer, failed. It cost money, she said": the only person whom these sentences name.
    private bool TryOnlyPersonNear(Draft draft, Gender gender, out Speaker speaker)
    {
        speaker = Speaker.Unknown;
        var own = _scope.FirstOf(draft);
        var from = own;
        // "Roe, whom he called a liar": not Roe.
        if (draft.Source.First > 0 && _tokens.TextOf(draft.Source.First - 1) is "whom") return false;
        while (from > 0 && own - from < NearSentences && _scope.IsRecent(from - 1, own)) from--;
        var (first, end) = (_scope.Sentences[from].FirstToken, draft.Source.First);
        if (first >= end || NamesSomebodyElse(first, end)) return false;
        var found = TokenRange.None;
        foreach (var mention in _named.PersonsIn(first, end))
        {
            if (_persons.Of(mention) is var listed && listed != gender && listed != Gender.Unknown) continue;
            if (speaker.IsKnown && speaker.Id != mention.Actor) return false;
            if (!speaker.IsKnown) found = new(_tokens.FirstAtOrAfter(mention.Span.Start), _tokens.FirstAtOrAfter(mention.Span.End));
            speaker = Speaker.Of(mention);
        }

        foreach (var (name, isPerson) in _unlisted.In(first, end))
        {
            // "Ms Roe": the title stands before the name.
            var titled = new TokenRange(Math.Max(first, name.First - 2), name.End);
            if (_turns.GenderOf(titled) is var known && known != gender && known != Gender.Unknown) continue;
            if (!isPerson || (!found.IsEmpty && (speaker.IsKnown || !IsSameLastWord(found, name)))) return false;
            if (found.IsEmpty) found = name;
        }

        draft.Antecedent = found;
        return !found.IsEmpty;
    }

    // "A lawyer from Oslo was there", "another young nurse": somebody without a name, whom the pronoun may stand for; not ", a lawyer,". By
    // the words alone: a sentence without a cue has no tags.
    private bool NamesSomebodyElse(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (_tokens[i].Is(TokenShape.Capitalised) || !_persons.IsPerson(_tokens[i].Word)) continue;
            for (var start = i - 1; start >= first && start >= i - LongestDescription; start--)
            {
                if (_tokens.TextOf(start) is not ("a" or "A" or "an" or "An" or "another" or "Another" or "One" or "one")) continue;
                if (start == first || _tokens.TextOf(start - 1) is not ",") return true;
                break;
            }
        }

        return false;
    }

    private bool IsSameLastWord(TokenRange one, TokenRange other) =>
        _tokens.TextOf(one.End - 1).SequenceEqual(_tokens.TextOf(other.End - 1));

    // "Ann Lee flew to Oslo. She said …": the person whom a sentence since the last statement opens with.
    private bool TryOpeningPerson(Draft draft, Gender gender, out Speaker speaker)
    {
        speaker = Speaker.Unknown;
        var last = _recent.Last is { } turn ? _scope.LastOf(turn.Draft) : -1;
        var own = _scope.FirstOf(draft);
        for (var i = own - 1; i > last && i >= 0 && _scope.IsRecent(i, own); i--)
        {
            var first = _scope.Sentences[i].FirstToken;
            // "Governor Lee?": a heading of what is asked
            if (_tokens.TextOf(_scope.Sentences[i].EndToken - 1) is "?") continue;
            var end = first + 1;
            while (end < _scope.Sentences[i].EndToken && end < first + SubjectReach && !_tags[end].IsFinite()) end++;
            if (TryPersonIn(first, end, draft, gender, ref speaker)) return true;
        }

        return false;
    }

    // The first who is named in a range of tokens, if it is a person of that gender.
    private bool TryPersonIn(int first, int end, Draft draft, Gender gender, ref Speaker speaker)
    {
        var mention = _named.FirstMentionIn(first, end);
        var name = _unlisted.FirstIn(first, end);
        // "Republican strategist Bo Roe": the party tells who he is.
        if (mention is { Type: ActorType.Organisation, Via: NamedVia.Demonym } && name is { IsPerson: true }) mention = null;
        if (name is { } other && (mention is null || _tokens[other.Name.First].Start < mention.Span.Start))
        {
            if (!other.IsPerson || (_turns.GenderOf(other.Name) is var known && known != gender && known != Gender.Unknown)) return false;
            draft.Antecedent = other.Name;
            return true;
        }

        if (mention is not { Type: ActorType.Person }) return false;
        if (_persons.Of(mention) is var listed && listed != gender && listed != Gender.Unknown) return false;
        draft.Antecedent = new TokenRange(_tokens.FirstAtOrAfter(mention.Span.Start), _tokens.FirstAtOrAfter(mention.Span.End));
        speaker = Speaker.Of(mention);
        return true;
    }

    // "the report", "polls", "the figures": no person that a later "he" could stand for.
    private bool IsThing(TokenRange source)
    {
        var head = _named.HeadOf(source);
        return head >= 0 && _tags[head] is Tag.Nominal
            && (_lexicon.Classes.RolesOf(_tokens[head].Word) & (WordRole.Cue | WordRole.Homograph | WordRole.Mute)) != 0
            && !_named.IsRole(head);
    }

    // "a reporter asked whether it was true": the "he" who answers is somebody else.
    private bool IsSomebodyAsking(Draft draft, Speaker speaker) => draft.Stance == Stance.Question && !speaker.IsKnown
        && _named.HeadOf(draft.Source) is >= 0 and var head && _tags[head] is Tag.Nominal;

    // "his party", "her plan": what belongs to somebody does not hide him from a later "he".
    private bool IsOwned(TokenRange source, Turn turn) => !turn.IsPerson && _tags[source.First] is Tag.Possessive
        && _persons.OfPronoun(_tokens[source.First].Word) != Gender.Unknown;

    private bool HasRole(TokenRange source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (_named.IsRole(i)) return true;
        }

        return false;
    }
}
