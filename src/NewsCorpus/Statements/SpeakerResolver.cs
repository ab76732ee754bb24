using NewsCorpus.Actors;
using NewsCorpus.Text;

namespace NewsCorpus.Statements;

/// <summary>
/// Which actor or outlet a source is. A mention counts where it is the head of the source ("Foreign Minister Lee"), or
/// where the head is a word that speaks for it ("Norwegian officials", "the envoy of Norway", "Oslo's statement"); a
/// subject that only contains a name ("the alliance between A and B") has no speaker.
/// </summary>
internal sealed class SpeakerResolver(StructuredText text, Tag[] tags, CueLexicon lexicon, IReadOnlyList<ActorMention> mentions)
{
    private const int SentencesBack = 3;
    private readonly TokenTable _tokens = text.Tokens;
    private readonly Dictionary<int, Speaker> _byRole = [];
    private Draft? _lastDraft;
    private Speaker _last = Speaker.Unknown;
    private Draft? _lastNamedDraft;
    private Speaker _lastNamed = Speaker.Unknown;

    /// <summary>The speaker of a statement. Statements must be given in the order of their cues.</summary>
    public Speaker Resolve(Draft draft)
    {
        var speaker = mentions.Count == 0 || draft.Source.IsEmpty ? Speaker.Unknown : Of(draft);
        // What others are said to say inside a statement does not change who is speaking.
        if (draft.Source.IsEmpty || _lastDraft?.Says(draft.Cue.First) == true) return speaker;
        (_lastDraft, _last) = (draft, speaker);
        if (speaker.IsKnown) (_lastNamedDraft, _lastNamed) = (draft, speaker);
        return speaker;
    }

    private Speaker Of(Draft draft)
    {
        var source = draft.Source;
        var direct = Named(source);
        if (direct.IsKnown || !(source.End - source.First <= 3)) return Remember(source, direct);
        var head = HeadOf(source);
        if (head < 0) return Speaker.Unknown;
        if (tags[head] is Tag.Relative or Tag.That) return draft.Antecedent.IsEmpty ? Speaker.Unknown : Named(draft.Antecedent);
        if (tags[head] is Tag.Pronoun or Tag.Possessive) return OfPronoun(draft, _tokens.TextOf(head));
        if (!IsRole(head)) return Speaker.Unknown;
        if (_byRole.TryGetValue(_tokens[head].Word, out var known)) return known;
        return IsRecent(_lastNamedDraft, draft) && HasRole(_lastNamedDraft!.Source) ? _lastNamed : Speaker.Unknown;
    }

    private Speaker Remember(TokenRange source, Speaker speaker)
    {
        if (speaker.IsKnown && HeadOf(source) is var head && head >= 0 && IsRole(head)) _byRole[_tokens[head].Word] = speaker;
        return speaker;
    }

    // "he" is the last person who spoke, "it" and "they" the last body; where another kind spoke last, it stays open.
    private Speaker OfPronoun(Draft draft, ReadOnlySpan<char> pronoun)
    {
        var isSingular = pronoun.Equals("he", StringComparison.OrdinalIgnoreCase) || pronoun.Equals("she", StringComparison.OrdinalIgnoreCase)
            || pronoun.Equals("his", StringComparison.OrdinalIgnoreCase) || pronoun.Equals("her", StringComparison.OrdinalIgnoreCase);
        if (isSingular) return IsRecent(_lastNamedDraft, draft) && _lastNamed.Type == ActorType.Person ? _lastNamed : Speaker.Unknown;
        var isBody = pronoun.Equals("it", StringComparison.OrdinalIgnoreCase) || pronoun.Equals("they", StringComparison.OrdinalIgnoreCase)
            || pronoun.Equals("its", StringComparison.OrdinalIgnoreCase) || pronoun.Equals("their", StringComparison.OrdinalIgnoreCase);
        return isBody && IsRecent(_lastDraft, draft) && _last.Type != ActorType.Person ? _last : Speaker.Unknown;
    }

    private bool IsRecent(Draft? earlier, Draft later) => earlier is not null && later.Sentence - earlier.Sentence <= SentencesBack
        && text.Sentences[earlier.Sentence].Block == text.Sentences[later.Sentence].Block;

    private Speaker Named(TokenRange source)
    {
        var head = HeadOf(source);
        if (head < 0) return Speaker.Unknown;
        ActorMention? first = null;
        var span = new TextSpan(_tokens[source.First].Start, _tokens[source.End - 1].End);
        for (var i = FirstMentionAtOrAfter(span.Start); i < mentions.Count && mentions[i].Span.Start < span.End; i++)
        {
            if (mentions[i].Span.Overlaps(_tokens[head].Span)) return Speaker.Of(mentions[i]);
            first ??= mentions[i];
        }

        // "officials in Oslo" speak for somebody, but the town does not say for whom.
        if (first is null || first.Type == ActorType.Place) return Speaker.Unknown;
        // "Oslo's statement", "claims from Oslo"
        var isOwner = (lexicon.RolesOf(_tokens[head].Word) & WordRole.Cue) != 0
            && (first.Span.End <= _tokens[head].Start || (tags[head + 1] is Tag.Preposition && _tokens.TextOf(head + 1) is "from" or "by"));
        return isOwner || HasRole(source) ? Speaker.Of(first) : Speaker.Unknown;
    }

    // The last noun before whatever describes it: "the [envoy] of Norway", "Norway's [minister], a lawyer".
    private int HeadOf(TokenRange source)
    {
        var head = -1;
        for (var i = source.First; i < source.End; i++)
        {
            if (tags[i] is Tag.Nominal or Tag.Name or Tag.Number or Tag.Pronoun or Tag.Relative or Tag.That || (tags[i] is Tag.Possessive && source.End - i == 1)) head = i;
            else if (head >= 0 && tags[i] is Tag.Preposition or Tag.To or Tag.Comma or Tag.Dash or Tag.Open or Tag.Coordinator or Tag.Verb or Tag.Participle) break;
        }

        return head;
    }

    private bool HasRole(TokenRange source)
    {
        for (var i = source.First; i < source.End; i++)
        {
            if (IsRole(i)) return true;
        }

        return false;
    }

    private bool IsRole(int token) => (lexicon.RolesOf(_tokens[token].Word) & WordRole.SpeaksFor) != 0;

    private int FirstMentionAtOrAfter(int offset)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (mentions[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
