using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>Decides who speaks in each statement: the named source, or the person that a pronoun or an office refers to.</summary>
internal sealed class SpeakerResolver
{
    // Words of a source that only points back: "he", "the minister", "the prime minister".
    private const int LongestPointer = 3;

    // Tokens at the start of a sentence in which its subject is named.
    private const int SubjectReach = 8;

    private readonly TokenTable _tokens;
    private readonly Tag[] _tags;
    private readonly CueLexicon _lexicon;
    private readonly PersonWords _persons;
    private readonly ReferenceScope _scope;
    private readonly NamedSpeaker _named;
    private readonly TurnReader _turns;
    private readonly RecentSpeakers _recent;
    private readonly Dictionary<int, Speaker> _byRole = [];
    private readonly bool _hasActors;

    public SpeakerResolver(StructuredText text, Tag[] tags, CueLexicon lexicon, PersonWords persons, IReadOnlyList<ActorMention> mentions)
    {
        (_tokens, _tags, _lexicon, _persons, _hasActors) = (text.Tokens, tags, lexicon, persons, mentions.Count > 0);
        _scope = new ReferenceScope(text);
        _named = new NamedSpeaker(text.Tokens, tags, lexicon, mentions);
        _turns = new TurnReader(text.Tokens, tags, persons, _named);
        _recent = new RecentSpeakers(_scope);
    }

    /// <summary>The speaker of a statement. Statements must be given in the order of their cues.</summary>
    public Speaker Resolve(Draft draft)
    {
        if (!_hasActors || draft.Source.IsEmpty) return Speaker.Unknown;
        var speaker = Of(draft);
        // What others are said to say inside a statement does not change who is speaking, nor does a report or a poll.
        var isAside = _recent.Last?.Draft.Says(draft.CueRange.First) == true || (!speaker.IsKnown && IsThing(draft.Source));
        if (!isAside) _recent.Add(_turns.Read(draft, speaker));
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
            if (_named.IsRole(i) && (i == head || speaker.IsPerson)) _byRole[_tokens[i].Word] = speaker;
        }
    }

    // "the spokesman": who was called so before, else who spoke last under some office.
    private Speaker OfRole(Draft draft, int head)
    {
        if (_byRole.TryGetValue(_tokens[head].Word, out var known)) return known;
        // "the army" after "a British official" is not Britain's.
        var isSame = _persons.IsPerson(_tokens[head].Word) && _recent.Last is { } last && _recent.IsRecent(last, draft)
            && HasRole(last.Draft.Source);
        return isSame ? _recent.Last!.Speaker : Speaker.Unknown;
    }

    // "he" and "she" are persons, "it" and "they" bodies and groups.
    private Speaker OfPronoun(Draft draft, int head)
    {
        var gender = _persons.OfPronoun(_tokens[head].Word);
        if (gender != Gender.Unknown) return OpeningPerson(draft.Sentence - 1, gender) ?? _recent.Person(gender, draft);
        var isBody = _tokens.TextOf(head) is "it" or "It" or "its" or "Its" or "they" or "They" or "their" or "Their";
        return isBody ? _recent.Body(draft) : Speaker.Unknown;
    }

    // "Ann Lee flew to Oslo. She said …": the person whom the sentence before opens with, where nobody spoke in it.
    private Speaker? OpeningPerson(int sentence, Gender gender)
    {
        if (sentence < 0 || _recent.Last?.Draft.Sentence >= sentence || !_scope.Covers(sentence, sentence + 1)) return null;
        var (first, end) = (_scope.Sentences[sentence].FirstToken, _scope.Sentences[sentence].EndToken);
        if (_named.FirstMentionIn(first, Math.Min(end, first + SubjectReach)) is not { Type: ActorType.Person } person) return null;
        var known = _persons.Of(person);
        return known == gender || known == Gender.Unknown ? Speaker.Of(person) : null;
    }

    // "the report", "polls", "the figures": no person that a later "he" could stand for.
    private bool IsThing(TokenRange source)
    {
        var head = _named.HeadOf(source);
        return head >= 0 && _tags[head] is Tag.Nominal
            && (_lexicon.Classes.RolesOf(_tokens[head].Word) & (WordRole.Cue | WordRole.Homograph | WordRole.Mute)) != 0
            && !_named.IsRole(head);
    }

    private bool HasRole(TokenRange source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (_named.IsRole(i)) return true;
        }

        return false;
    }
}
