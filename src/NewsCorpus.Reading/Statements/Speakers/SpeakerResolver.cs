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

    // Tokens before "they" in which whom it stands for is looked for in its own sentence.
    private const int LongestClause = 40;

    private readonly TokenTable _tokens;
    private readonly Tag[] _tags;
    private readonly CueLexicon _lexicon;
    private readonly PersonWords _persons;
    private readonly ReferenceScope _scope;
    private readonly NamedSpeaker _named;
    private readonly TurnReader _turns;
    private readonly RoleSpeakers _roles;
    private readonly NearPersons _near;
    private readonly RecentSpeakers _recent;
    private readonly NearOutlets _outlets;

    public SpeakerResolver(StructuredText text, Tag[] tags, CueLexicon lexicon, PersonWords persons, ActorReading actors)
    {
        (_tokens, _tags, _lexicon, _persons) = (text.Tokens, tags, lexicon, persons);
        _scope = new ReferenceScope(text);
        _named = new NamedSpeaker(text.Tokens, tags, lexicon, actors.Mentions);
        _recent = new RecentSpeakers(_scope);
        _outlets = new NearOutlets(text.Tokens, tags, lexicon, _scope, actors.Mentions);
        var unlisted = new UnlistedPersons(text.Tokens, actors.Names);
        _turns = new TurnReader(text.Tokens, tags, persons, unlisted, _named);
        _roles = new RoleSpeakers(text.Tokens, tags, persons, _named, _recent);
        _near = new NearPersons(text.Tokens, tags, persons, _scope, _named, _turns, _recent, unlisted);
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
            _roles.Remember(source, named);
            return named;
        }

        var head = _named.HeadOf(source);
        if (head < 0 || source.End - source.First > LongestPointer) return Speaker.Unknown;
        if (_tags[head] is Tag.Relative or Tag.That) return draft.Antecedent.IsEmpty ? Speaker.Unknown : _named.Of(draft.Antecedent);
        if (_tags[head] is Tag.Pronoun or Tag.Possessive) return OfPronoun(draft, head);
        if (_outlets.TryFind(draft, head, out var outlet)) return outlet;
        return _named.IsRole(head) && _roles.PointsBack(source, head) ? _roles.Of(draft, head) : Speaker.Unknown;
    }

    // "he" and "she" are persons, "it" and "they" bodies and groups.
    private Speaker OfPronoun(Draft draft, int head)
    {
        var gender = _persons.OfPronoun(_tokens[head].Word);
        if (gender != Gender.Unknown)
        {
            var speaker = _near.TrySubjectBefore(draft, gender, out var subject) ? subject
                : _near.TryOpeningPerson(draft, gender, out var person) ? person : PointBack(draft, _recent.Person(gender, draft));
            if (!speaker.IsKnown && draft.Antecedent.IsEmpty && !SpokeLast(draft, gender)
                && _near.TryOnlyPersonNear(draft, gender, out var only))
            {
                speaker = only;
            }

            if (!SpeaksOf(draft, draft.Antecedent) && !_near.IsRivalled(draft, gender)) return speaker;
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

    // "Roe left, Lee wrote. Bane disagreed. She said": Bane spoke last, whoever that is, and is not passed over.
    private bool SpokeLast(Draft draft, Gender gender) => _recent.Last is { Speaker.IsKnown: false } last && !last.Excludes(gender)
        && _recent.IsRecent(last, draft) && _named.HeadOf(last.Draft.Named) is >= 0 and var head && _tags[head] is Tag.Name;

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
}
