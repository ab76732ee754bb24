using NewsCorpus.Actors;
using NewsCorpus.Text;

namespace NewsCorpus.Statements;

/// <summary>Who speaks, statement by statement: whom the source names, or whom a pronoun or an office stands for.</summary>
internal sealed class SpeakerResolver(StructuredText text, Tag[] tags, CueLexicon lexicon, IReadOnlyList<ActorMention> mentions)
{
    private const int SentencesBack = 3;
    private readonly TokenTable _tokens = text.Tokens;
    private readonly NamedSpeaker _named = new(text.Tokens, tags, lexicon, mentions);
    private readonly Dictionary<int, Speaker> _byRole = [];
    private Draft? _lastDraft;
    private Speaker _last = Speaker.Unknown;

    /// <summary>The speaker of a statement. Statements must be given in the order of their cues.</summary>
    public Speaker Resolve(Draft draft)
    {
        if (mentions.Count == 0 || draft.Source.IsEmpty) return Speaker.Unknown;
        var speaker = Of(draft);
        // What others are said to say inside a statement does not change who is speaking, nor does a report or a poll.
        if (_lastDraft?.Says(draft.Cue.First) == true || (!speaker.IsKnown && IsThing(draft.Source))) return speaker;
        (_lastDraft, _last) = (draft, speaker);
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
        if (head < 0 || source.End - source.First > 3) return Speaker.Unknown;
        if (tags[head] is Tag.Relative or Tag.That) return draft.Antecedent.IsEmpty ? Speaker.Unknown : _named.Of(draft.Antecedent);
        if (tags[head] is Tag.Pronoun or Tag.Possessive) return OfPronoun(draft, _tokens.TextOf(head));
        if (!_named.IsRole(head)) return Speaker.Unknown;
        if (_byRole.TryGetValue(_tokens[head].Word, out var known)) return known;
        return IsRecent(draft) && HasRole(_lastDraft!.Source) ? _last : Speaker.Unknown;
    }

    // "Foreign Minister Ann Lee" is "the minister" from then on, "Norwegian officials" are "the officials".
    private void Remember(TokenRange source, Speaker speaker)
    {
        var head = _named.HeadOf(source);
        for (var i = source.First; i <= head; i++)
        {
            if (_named.IsRole(i) && (i == head || speaker.Type == ActorType.Person)) _byRole[_tokens[i].Word] = speaker;
        }
    }

    // "he" is the person who spoke last, "it" and "they" the body; where another kind or somebody unknown spoke last, it stays open.
    private Speaker OfPronoun(Draft draft, ReadOnlySpan<char> pronoun)
    {
        var isPerson = Is(pronoun, "he") || Is(pronoun, "she") || Is(pronoun, "his") || Is(pronoun, "her") || Is(pronoun, "him");
        if (isPerson && OpeningPerson(draft.Sentence - 1) is { } subject) return Speaker.Of(subject);
        if (!IsRecent(draft)) return Speaker.Unknown;
        if (isPerson) return _last.Type == ActorType.Person ? _last : Speaker.Unknown;
        var isBody = Is(pronoun, "it") || Is(pronoun, "they") || Is(pronoun, "its") || Is(pronoun, "their");
        return isBody && _last.Type != ActorType.Person ? _last : Speaker.Unknown;
    }

    // "Ann Lee flew to Oslo. She said …": the person whom the sentence before opens with, where nobody spoke in it.
    private ActorMention? OpeningPerson(int sentence)
    {
        if (sentence < 0 || _lastDraft?.Sentence >= sentence || !IsOneStory(sentence, sentence + 1)) return null;
        var (first, end) = (text.Sentences[sentence].FirstToken, text.Sentences[sentence].EndToken);
        return _named.FirstMentionIn(first, Math.Min(end, first + 8)) is { Type: ActorType.Person } person ? person : null;
    }

    private static bool Is(ReadOnlySpan<char> word, string pronoun) => word.Equals(pronoun, StringComparison.OrdinalIgnoreCase);

    private bool IsRecent(Draft later) => _lastDraft is not null && later.Sentence - _lastDraft.Sentence <= SentencesBack && IsOneStory(_lastDraft.Sentence, later.Sentence);

    // News stories have paragraphs of one sentence, so a speaker holds on over the next ones, but over no heading or list.
    private bool IsOneStory(int earlier, int later)
    {
        for (var i = earlier; i <= later; i++)
        {
            if (text.BlockOf(text.Sentences[i]).Kind is not BlockKind.Paragraph && text.Sentences[i].Block != text.Sentences[earlier].Block) return false;
        }

        return true;
    }

    // "the report", "polls", "the figures": no person that a later "he" could stand for.
    private bool IsThing(TokenRange source)
    {
        var head = _named.HeadOf(source);
        return head >= 0 && tags[head] is Tag.Nominal && (lexicon.RolesOf(_tokens[head].Word) & (WordRole.Cue | WordRole.Homograph | WordRole.Mute)) != 0 && !_named.IsRole(head);
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
