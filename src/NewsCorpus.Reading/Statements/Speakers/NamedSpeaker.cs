using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Speakers;

/// <summary>
/// Which actor or outlet a source names. A mention counts where it is the head of the source ("Foreign Minister Lee"), or
/// where the head is a word that speaks for it ("Norwegian officials", "the envoy of Norway", "Oslo's statement"). A
/// subject that only contains a name ("the alliance between A and B") names no speaker, and neither do several in a row.
/// </summary>
internal sealed class NamedSpeaker(TokenTable tokens, Tag[] tags, CueLexicon lexicon, IReadOnlyList<ActorMention> mentions)
{
    private static readonly WordSet OutOfOffice = WordSet.Named("out-of-office");
    private static readonly WordSet Outsiders = WordSet.Named("outsiders");
    private static readonly WordSet AdjectiveEndings = WordSet.Named("endings-of-adjectives");
    private static readonly WordSet Partitives = WordSet.Named("partitive-openers");

    /// <summary>The speaker that the words of a source name.</summary>
    public Speaker Of(TokenRange source)
    {
        var head = HeadOf(source);
        if (head < 0 || JoinsSeveral(source, head)) return Speaker.Unknown;
        var first = FirstMentionAtOrAfter(tokens[source.First].Start);
        for (var i = first; i < mentions.Count && mentions[i].Span.Start < tokens[head].End; i++)
        {
            if (!mentions[i].Span.Overlaps(tokens[head].Span)) continue;
            return IsOneOfThem(source, mentions[i]) || EndsName(source, mentions[i]) ? Speaker.Unknown : AsSpeaker(mentions[i]);
        }

        return Titled(source, head) is { } person ? AsSpeaker(person) : OfOwner(source, head, first);
    }

    /// <summary>The last noun before whatever describes it: "the [envoy] of Norway", "Norway's [minister], a lawyer".</summary>
    public int HeadOf(TokenRange source)
    {
        var head = -1;
        for (var i = source.First; i < source.End; i++)
        {
            if (tags[i] is Tag.Nominal or Tag.Name or Tag.Number or Tag.Pronoun or Tag.Relative or Tag.That
                || (tags[i] is Tag.Possessive && source.End - i == 1))
            {
                head = i;
            }
            else if (head >= 0 && tags[i] is Tag.Preposition or Tag.To or Tag.Comma or Tag.Dash or Tag.Open or Tag.Coordinator or Tag.Verb
                or Tag.Participle)
            {
                break;
            }
        }

        return head;
    }

    // "the Alabama Republican", "a Norwegian", "some Republicans": somebody who belongs to the party or the state, not itself.
    private bool IsOneOfThem(TokenRange source, ActorMention mention) => mention.Type is ActorType.State or ActorType.Organisation
        && mention.Via is NamedVia.Demonym && (IsPart(source, mention) || IsMember(source, mention)
            || (tags[source.First] is Tag.Determiner && !Inflection.IsPlural(tokens.TextOf(source.End - 1))));

    // "Ann Lee, a [South Carolina Republican], said"
    private bool IsMember(TokenRange source, ActorMention mention) => mention.Type is ActorType.Organisation
        && tokens[source.First].Start < mention.Span.Start
        && mention.Span.End == tokens[source.End - 1].End && !Inflection.IsPlural(tokens.TextOf(source.End - 1));

    // "Acme Canada": a firm of that country.
    private bool EndsName(TokenRange source, ActorMention mention)
    {
        var before = tokens.FirstAtOrAfter(mention.Span.Start) - 1;
        return mention is { Type: ActorType.State, Via: NamedVia.Name } && before >= source.First && tags[before] is Tag.Name
            && MentionAt(before) is null && before == source.First && !IsAdjective(tokens.TextOf(before));
    }

    // "Neighbouring Norway", "Atheist Norway": its capital is that of the sentence.
    private static bool IsAdjective(ReadOnlySpan<char> word)
    {
        foreach (var ending in AdjectiveEndings.Words) if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    // "some Republicans", "eight Labour deputies", "leadership and bold Republican members": not the party.
    private bool IsPart(TokenRange source, ActorMention mention) => mention.Type is ActorType.Organisation
        && tokens[source.First].Start < mention.Span.Start && Partitives.Has(tokens.TextOf(source.First));

    private static Speaker AsSpeaker(ActorMention mention) => mention.Type == ActorType.Place ? Speaker.Unknown : Speaker.Of(mention);

    // "Russian and Chinese officials", "Germany, France and the United Kingdom"
    private bool JoinsSeveral(TokenRange source, int head)
    {
        var one = MentionAt(head);
        if (one is null) return false;
        for (var i = head + 1; i < source.End; i++)
        {
            if (tags[i] is not (Tag.Comma or Tag.Coordinator or Tag.Name or Tag.Determiner)) return false;
            if (tags[i] is not (Tag.Comma or Tag.Coordinator)) continue;
            // "Lee, a Republican": an apposition
            if (tags[i] is Tag.Comma && i + 1 < source.End && tokens.TextOf(i + 1) is "a" or "an") return false;
            var next = i + 1 < source.End && tags[i + 1] is Tag.Determiner or Tag.Coordinator ? i + 2 : i + 1;
            var other = next < source.End ? MentionAt(next) : null;
            // "Lee, the Norwegian minister": an apposition
            if (other is null || (tags[i] is Tag.Comma && IsBeforeNoun(other, source.End))) return false;
            if (other.Actor != one.Actor && (next + 1 >= tokens.Count || tags[next + 1] is not Tag.Genitive)) return true;
        }

        return false;
    }

    private bool IsBeforeNoun(ActorMention mention, int end) =>
        tokens.FirstAtOrAfter(mention.Span.End) is var after && after < end && tags[after] is Tag.Nominal;

    // "Minister for Foreign Affairs Ann Lee", "Norway's minister, Ann Lee": the person that a title goes with.
    private ActorMention? Titled(TokenRange source, int head)
    {
        if (!IsRole(head) || head + 2 >= source.End) return null;
        if (tags[head + 1] is Tag.Comma) return MentionAt(head + 2) is { Type: ActorType.Person } named ? named : null;
        var takesName = tokens[head].Is(TokenShape.Capitalised) && tokens.TextOf(head + 1) is "for" or "of";
        if (!takesName) return null;
        var last = head + 1;
        while (last + 1 < source.End && tags[last + 1] is not (Tag.Comma or Tag.Dash or Tag.Open or Tag.Relative or Tag.Verb)) last++;
        return MentionAt(last) is { Type: ActorType.Person } person && tokens[head + 2].Start < person.Span.Start ? person : null;
    }

    private Speaker OfOwner(TokenRange source, int head, int first)
    {
        if (EndsWithName(source, head)) return Speaker.Unknown;
        ActorMention? owner = null, second = null;
        // "two officials, who spoke to the Evening Gazette", "two officials speaking to it": they do not speak for it.
        var end = source.End;
        for (var i = head + 1; i < end; i++)
        {
            if (tags[i] is Tag.Relative or Tag.Gerund) end = i;
        }

        for (var i = first; i < mentions.Count && mentions[i].Span.Start < tokens[end - 1].End; i++)
        {
            var after = tokens.FirstAtOrAfter(mentions[i].Span.End);
            if (tags[after < tokens.Count ? after : 0] is Tag.Hyphen) continue;
            if (mentions[i].Type == ActorType.Outlet && mentions[i].Span.End <= tokens[head].Start && tags[after] is not Tag.Genitive)
            {
                // "CNN analyst Ann Lee": she speaks, whom no dictionary has.
                var isOwn = tags[head] is Tag.Name && tags[head - 1] is Tag.Name && tags[after] is Tag.Nominal;
                return isOwn ? Speaker.Unknown : Speaker.Of(mentions[i]);
            }

            // "Republican President Lee's office" is Lee's.
            var isOwnOwner = owner is not null && tags[after] is Tag.Genitive && mentions[i].Span.End <= tokens[head].Start;
            if (owner is null || isOwnOwner) owner = mentions[i];
            else second ??= mentions[i];
        }

        // "officials in Oslo" speak for somebody, but the town does not say for whom.
        if (owner is null || owner.Type == ActorType.Place) return Speaker.Unknown;
        if (second is not null && second.Actor != owner.Actor && owner.Span.Start > tokens[head].Start && AreJoined(owner, second))
        {
            return Speaker.Unknown;
        }

        // "the Norwegian army and the coalition"
        if (owner.Span.End <= tokens[head].Start && head + 2 < source.End && tags[head + 1] is Tag.Coordinator
            && tags[head + 2] is Tag.Determiner)
        {
            return Speaker.Unknown;
        }

        if (owner.Type == ActorType.Person && IsNamedBehind(source, head)) return Speaker.Unknown;
        return SpeaksFor(source, head, owner) ? Speaker.Of(owner) : Speaker.Unknown;
    }

    // "the firm's head of research Peter Roe": he speaks, whom no dictionary has.
    private bool EndsWithName(TokenRange source, int head)
    {
        var last = head;
        while (last + 1 < source.End && (tags[last + 1].IsNounLike() || tags[last + 1] is Tag.Preposition or Tag.Genitive)) last++;
        return last > head + 2 && tags[last] is Tag.Name && tags[last - 1] is Tag.Name && tags[last - 2] is Tag.Nominal
            && MentionAt(last) is null
            && MentionAt(last - 1) is null;
    }

    // "the mayor's spokeswoman, Ann Roe": she speaks, and not the mayor.
    private bool IsNamedBehind(TokenRange source, int head) => tags[head] is Tag.Nominal && head + 3 < source.End
        && tags[head + 1] is Tag.Comma && tags[head + 2] is Tag.Name && tags[head + 3] is Tag.Name && MentionAt(head + 2) is null
        && MentionAt(head + 3) is null;

    private bool AreJoined(ActorMention one, ActorMention other)
    {
        for (var i = tokens.FirstAtOrAfter(one.Span.End); i < tokens.Count && tokens[i].Start < other.Span.Start; i++)
        {
            if (tags[i] is not (Tag.Comma or Tag.Coordinator or Tag.Determiner)) return false;
        }

        return true;
    }

    private bool SpeaksFor(TokenRange source, int head, ActorMention owner)
    {
        // "Oslo's statement", "claims from Oslo"
        var isNounCue = (lexicon.Classes.RolesOf(tokens[head].Word) & WordRole.Cue) != 0
            && (IsOwnerOf(owner, head) || (tags[head + 1] is Tag.Preposition && tokens.TextOf(head + 1) is "from" or "by"));
        if (isNounCue) return true;
        var wanted = owner.Type is ActorType.State or ActorType.Bloc ? WordRole.SpeaksFor : WordRole.SpeaksFor | WordRole.PartOf;
        if (owner.Span.Start > tokens[head].Start && !IsOwnBody(owner, source.End, wanted)) return false;
        // "a source close to Acme", "people familiar with Acme"
        var isBehind = owner.Span.Start > tokens[head].Start;
        if (isBehind && (Outsiders.Has(tokens.TextOf(head)) || Outsiders.Has(tokens.TextOf(head + 1)))) return false;
        // "the Republican president", "a Labour minister": one of many.
        if (!isBehind && owner is { Type: ActorType.Organisation, Via: NamedVia.Demonym } && !Inflection.IsPlural(tokens.TextOf(head)))
        {
            return false;
        }

        var end = Math.Max(head, tokens.FirstAtOrAfter(owner.Span.Start));
        if (IsOutOfOffice(source.First, end) || (owner.Via is NamedVia.Demonym && IsPart(source, owner))) return false;
        // "Lee campaign manager Ann Roe": she speaks, whom no dictionary has.
        if (owner.Type == ActorType.Person && tags[head] is Tag.Name) return false;
        // "the envoy of Norway" speaks for it by what he is; "military bloggers close to Oslo" do not.
        for (var i = owner.Span.Start > tokens[head].Start ? head : source.First; i < source.End; i++)
        {
            if (tokens.TextOf(i) is "opposition") return false;
            if (owner.Span.Overlaps(tokens[i].Span)) continue;
            // "the Norwegian news agency ANO" reports for itself.
            if (tokens.TextOf(i) is "news" && tokens.TextOf(i + 1) is "agency" or "service") return false;
            // An aide of a person speaks for himself.
            var speaks = (lexicon.Classes.RolesOf(tokens[i].Word) & wanted) != 0
                && (owner.Type != ActorType.Person || tokens.TextOf(i).StartsWith("spokes"));
            if (speaks) return true;
            if (i >= head) break;
        }

        return false;
    }

    // "former Norwegian officials", "a retired US general": they speak for nobody. A source may leave out its "retired".
    private bool IsOutOfOffice(int first, int end)
    {
        for (var i = Math.Max(0, first - 1); i < end; i++)
        {
            if (OutOfOffice.Has(tokens.TextOf(i))) return true;
        }

        return false;
    }

    // "Oslo's latest statement", "a White House statement", but not "a Norwegian press report": the press reports it.
    private bool IsOwnerOf(ActorMention owner, int head)
    {
        if (owner.Span.End > tokens[head].Start) return false;
        var after = tokens.FirstAtOrAfter(owner.Span.End);
        return tags[after] is Tag.Genitive || (after == head && owner.Type is not (ActorType.State or ActorType.Bloc));
    }

    // "the head of Norway's army" speaks for Norway, "the head of Norway's underground" does not.
    private bool IsOwnBody(ActorMention owner, int end, WordRole wanted)
    {
        var at = tokens.FirstAtOrAfter(owner.Span.End);
        if (at >= end || tags[at] is not Tag.Genitive) return true;
        while (at + 1 < end && tags[at + 1] is Tag.Nominal or Tag.Name or Tag.Hyphen) at++;
        return (lexicon.Classes.RolesOf(tokens[at].Word) & (wanted | WordRole.Body)) != 0 && tokens.TextOf(at) is not ("group" or "groups");
    }

    /// <summary>True for a word for an office or a body.</summary>
    public bool IsRole(int token) => (lexicon.Classes.RolesOf(tokens[token].Word) & (WordRole.SpeaksFor | WordRole.PartOf)) != 0;

    /// <summary>
    /// The first mention in a range of tokens, leaving out the state that goes before a name ("Norwegian minister Ann Lee").
    /// </summary>
    public ActorMention? FirstMentionIn(int first, int end)
    {
        for (var i = FirstMentionAtOrAfter(tokens[first].Start); i < mentions.Count && mentions[i].Span.Start < tokens[end - 1].End; i++)
        {
            var describes = mentions[i] is { Type: ActorType.Organisation, Via: NamedVia.Demonym } && i + 1 < mentions.Count
                && mentions[i + 1] is { Type: ActorType.Person } person && person.Span.Start < tokens[end - 1].End;
            if (mentions[i].Type is not ActorType.State && !describes) return mentions[i];
        }

        return null;
    }

    /// <summary>The persons of the dictionary named in a range of tokens.</summary>
    public IEnumerable<ActorMention> PersonsIn(int first, int end)
    {
        for (var i = FirstMentionAtOrAfter(tokens[first].Start); i < mentions.Count && mentions[i].Span.Start < tokens[end - 1].End; i++)
        {
            if (mentions[i].Type == ActorType.Person) yield return mentions[i];
        }
    }

    private ActorMention? MentionAt(int token)
    {
        var i = FirstMentionAtOrAfter(tokens[token].End) - 1;
        return i >= 0 && mentions[i].Span.Overlaps(tokens[token].Span) ? mentions[i] : null;
    }

    private int FirstMentionAtOrAfter(int offset) => OrderedSearch.FirstAtLeast(mentions, static mention => mention.Span.Start, offset);
}
