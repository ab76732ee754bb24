using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements.Content;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>
/// Reads nominal and adjectival cues: "X's claim that …", "her call for …", "allegations that …", "is confident that …".
/// </summary>
internal sealed class NounStatements(StatementContext context)
{
    // Tokens of "in his speech".
    private const int LongestAdverbial = 5;

    private const int LongestOwner = 6;

    // Tokens of "as baseless and untrue".
    private const int LongestVerdict = 5;

    private static readonly WordSet Refuters = WordSet.Named("refuting-verbs");
    private static readonly WordSet Labelling = WordSet.Named("verbs-of-labelling");
    private static readonly WordSet Claimants = WordSet.Named("claimants");
    private static readonly WordSet Making = WordSet.Named("verbs-of-making-claims");
    private static readonly WordSet Verdicts = WordSet.Named("verdicts");
    private static readonly WordSet Voicing = WordSet.Named("voicing-participles");
    private static readonly WordSet Breaking = WordSet.Named("verbs-of-breaking-a-promise");

    private readonly Clause _clause = context.Clause;

    public Draft? ReadNoun(int at, Cue cue)
    {
        // "broke his pledge to stay": he did not keep it.
        if (cue.Stance == Stance.Pledge && _clause[at - 1] is Tag.Possessive && Breaking.Has(_clause.Text(at - 2))) return null;
        var isNegated = IsNo(at - 1) || (_clause[at - 1] is Tag.Nominal && IsNo(at - 2));
        if (!isNegated) return Read(at, cue);
        var draft = Read(at, cue) ?? Silent(at, cue);
        if (draft is null) return null;
        // "There is no doubt that it rained" asserts it; "no sign", "no report" leave it open.
        draft.Stance = cue.Stance == Stance.Doubt ? Stance.Assert : StanceRules.Negated(cue);
        if (draft.Source.IsEmpty) draft.Source = Haver(at);
        return draft;
    }

    private bool IsNo(int i) => _clause.Text(i) is "no" or "No" or "little" or "Little";

    // "had no comment"
    private Draft? Silent(int at, Cue cue)
    {
        if (!cue.Allows(Frames.Alone) || Haver(at) is not { IsEmpty: false } source) return null;
        var draft = context.NewDraft(cue, new TokenRange(at - 1, at + 1));
        draft.Source = source;
        return draft;
    }

    // "[Ann Lee] has no doubt", "[the firm] had no immediate comment"
    private TokenRange Haver(int noun)
    {
        var verb = IsNo(noun - 1) ? noun - 2 : noun - 3;
        return verb >= _clause.First && _clause[verb] is Tag.Have or Tag.Verb
            ? context.Sources.Before(VerbGroup.Start(_clause, verb))
            : TokenRange.None;
    }

    private Draft? Read(int at, Cue cue)
    {
        var owner = Owner(at);
        var end = AfterAdverbial(at + 1);
        if (owner.IsEmpty && _clause[end] is Tag.That) owner = Claimant(at - 1);
        if (owner.IsEmpty && _clause[end] is Tag.That) owner = Maker(at - 1);
        // "claims made by the union that"
        var isVoiced = _clause[end] is Tag.Participle or Tag.Verb && Voicing.Has(_clause.Text(end));
        if (isVoiced && FromSource(at, end + 1, cue) is { } voiced) return voiced;
        // "the claim yesterday that there was no time"
        var startsClause = _clause[end + 1].StartsNounPhrase() || _clause.Text(end + 1) is "there";
        if (_clause[end] is Tag.That && startsClause && cue.Allows(Frames.Clause))
        {
            // "the claim that he made" is a relative clause, but nothing short of parsing tells it apart.
            return Finish(cue, at, at + 1, end + 1, owner, IsSubject(at) ? ContentShape.SubjectClause : ContentShape.Object);
        }

        if (_clause[end] is Tag.Preposition && FromSource(at, end, cue) is { } sourced) return sourced;
        if (owner.IsEmpty) return IsAlleged(end, cue) ? Finish(cue, at, end + 1, end + 1, owner, ContentShape.Object) : null;
        if (_clause[end] is Tag.To && cue.Allows(Frames.To) && _clause[end + 1] is Tag.Bare or Tag.Be or Tag.Have)
        {
            return Finish(cue, at, end, end, owner, IsSubject(at) ? ContentShape.InSubject : ContentShape.Object);
        }

        // "backs up his claims with proof": the verb asks for it.
        return _clause[end] is Tag.Preposition or Tag.To && cue.Allows(Frames.About) && _clause.Text(end) is not "with"
            && (_clause[end + 1].StartsNounPhrase() || _clause[end + 1] is Tag.Gerund)
            ? Finish(cue, at, end + 1, end + 1, owner, ContentShape.Phrase) : null;
    }

    public Draft? ReadAdjective(int at, Cue cue)
    {
        if (cue.Allows(Frames.Attributive)) return ReadAttributive(at, cue);
        var first = VerbGroup.Start(_clause, at);
        var hasBe = false;
        var isNegated = false;
        for (var i = first; i < at; i++)
        {
            hasBe |= _clause[i] is Tag.Be;
            isNegated |= _clause[i] is Tag.Negation;
        }

        if (!hasBe) return null;
        var next = at + 1;
        var start = _clause[next] switch
        {
            Tag.That when cue.Allows(Frames.Clause) => next + 1,
            Tag.To when cue.Allows(Frames.To) => next,
            Tag.Preposition when cue.Allows(Frames.About) => next + 1,
            Tag.Pronoun or Tag.Determiner or Tag.Name or Tag.Possessive or Tag.Question when cue.Allows(Frames.Clause) => next,
            _ => -1,
        };
        var owner = context.Sources.Before(first);
        if (start < 0 || owner.IsEmpty) return null;
        var cueEnd = _clause[next] is Tag.Preposition ? next + 1 : next;
        var draft = Finish(cue, first, cueEnd, start, IsEmptyIt(owner) ? TokenRange.None : owner, ContentShape.Object);
        if (draft is not null && isNegated) draft.Stance = StanceRules.Negated(cue);
        return draft;
    }

    // "allegations about the ministry shipping arms": nobody is named who alleges it, but it is not the text that says so.
    private bool IsAlleged(int preposition, Cue cue)
    {
        if (!cue.Hedged || !cue.Allows(Frames.About) || _clause[preposition] is not Tag.Preposition) return false;
        var agent = context.Sources.After(preposition + 1);
        return !agent.IsEmpty && (_clause[agent.End] is Tag.Gerund || _clause.Tokens.TextOf(agent.End) is "being" or "having");
    }

    // "the alleged shipments of arms"
    private Draft? ReadAttributive(int at, Cue cue)
    {
        if (_clause[at] is not Tag.Nominal || !_clause[at + 1].IsNounLike()) return null;
        var content = context.Sources.After(at + 1);
        if (content.IsEmpty) return null;
        var draft = context.NewDraft(cue, new TokenRange(at, at + 1));
        draft.Add(content);
        return draft;
    }

    private bool IsEmptyIt(TokenRange owner) => owner.End - owner.First == 1 && _clause.Tokens.TextOf(owner.First) is "it" or "It";

    // "claims from North Korea denying …", "a statement by the ministry that …"
    private Draft? FromSource(int noun, int preposition, Cue cue)
    {
        if (_clause.Tokens.TextOf(preposition) is not ("from" or "by")) return null;
        var source = context.Sources.After(preposition + 1);
        if (source.IsEmpty || !cue.Allows(Frames.Clause)) return null;
        // "an offer from a group that holds": the group does.
        if (_clause[source.End] is Tag.That && _clause[source.End + 1].IsFinite()) return null;
        if (_clause[source.End] is Tag.That)
        {
            var shape = IsSubject(noun) ? ContentShape.SubjectClause : ContentShape.Object;
            return Finish(cue, noun, noun + 1, source.End + 1, source, shape);
        }

        if (_clause[source.End] is Tag.To && cue.Allows(Frames.To) && _clause[source.End + 1] is Tag.Bare or Tag.Be)
        {
            return Finish(cue, noun, noun + 1, source.End, source, ContentShape.Object);
        }

        if (_clause[source.End] is Tag.Colon) return Finish(cue, noun, noun + 1, source.End + 1, source, ContentShape.Clause);
        return null;
    }

    // Before any verb of the sentence: the clause describes the subject, and the verb of the main clause is still to come.
    private bool IsSubject(int noun)
    {
        for (var i = noun - 1; i >= _clause.First && i > noun - 12; i--)
        {
            // "said that Norway's claim that it had been hit was false", "saying reports that it was were false"
            if (_clause[i] is Tag.That) return true;
            if (_clause[i].IsFinite() || _clause[i] is Tag.Gerund or Tag.Bare)
            {
                return (_clause.Roles(i) & WordRole.TakesClause) != 0 && HasVerdictBehind(noun);
            }

            // "dismissed as nonsense a claim that"
            if (_clause.Word(i) == _clause.Classes.As) continue;
            if (_clause[i] is Tag.Comma or Tag.Coordinator or Tag.Subordinator) return true;
        }

        return true;
    }

    // "… was false", "… were without foundation"
    private bool HasVerdictBehind(int noun)
    {
        for (var i = noun + 2; i < _clause.End; i++)
        {
            if (_clause[i] is not Tag.Be || _clause[i - 1] is Tag.Pronoun or Tag.That) continue;
            var what = i + 1;
            while (_clause[what] is Tag.Adverb or Tag.Determiner or Tag.Negation) what++;
            if (Verdicts.Has(_clause.Text(what))) return true;
        }

        return false;
    }

    // "the agencies' conclusion in January that", "her warning at the talks that"
    private int AfterAdverbial(int from)
    {
        var isAdverbial = _clause[from] is Tag.Time
            || (_clause[from] is Tag.Preposition && _clause.Text(from) is "in" or "on" or "at" or "during");
        var i = from + 1;
        while (i < from + LongestAdverbial && (_clause[i].IsNounLike() || _clause[i] is Tag.Determiner or Tag.Possessive)) i++;
        return isAdverbial && _clause[i] is Tag.That ? i : from;
    }

    // The possessor, with up to two words between: "his", "Moscow's latest".
    private TokenRange Owner(int noun)
    {
        for (var i = noun - 1; i >= noun - 3; i--)
        {
            if (_clause[i] is Tag.Possessive) return new TokenRange(i, i + 1);
            if (_clause[i] is Tag.Genitive)
            {
                var phrase = context.Sources.Possessor(i - 1);
                return phrase.IsEmpty ? phrase : phrase with { End = i + 1 };
            }

            // "his growing criticism", not "his party facing criticism"
            if (_clause[i] is Tag.Gerund && _clause[i - 1].IsNounLike()) break;
            if (_clause[i] is not (Tag.Nominal or Tag.Name or Tag.Adverb or Tag.Gerund)) break;
        }

        return TokenRange.None;
    }

    // "Lee made the explosive allegation that"
    private TokenRange Maker(int at)
    {
        while (at > _clause.First && (_clause[at].IsNounLike() || _clause[at] is Tag.Determiner or Tag.Adverb)) at--;
        if (!Making.Has(_clause.Text(at))) return TokenRange.None;
        return _clause[at].IsFinite() || _clause[at] is Tag.Participle
            ? context.Sources.Before(VerbGroup.Start(_clause, at)) : context.SharedSubject(at);
    }

    // "the South Korean suggestion", "opposition claims"
    private TokenRange Claimant(int at)
    {
        if (at < _clause.First) return TokenRange.None;
        var first = at;
        if (_clause[at] is Tag.Nominal && Claimants.Has(_clause.Text(at)))
        {
            // "a Turkish newspaper report", "the Kabul government's": of which of them all
            while (first > _clause.First && _clause[first - 1] is Tag.Name) first--;
            return new TokenRange(first, at + 1);
        }

        while (first >= _clause.First && _clause[first] is Tag.Name) first--;
        return new TokenRange(first + 1, at + 1);
    }

    // "calls for the vote to be put off": what a phrase is to do belongs to it.
    private int EndOf(int start, ContentShape shape)
    {
        var end = context.Ends.EndOf(start, shape);
        var to = _clause[end] is Tag.To ? end : end - 1;
        return shape == ContentShape.Phrase && to > start && _clause[to] is Tag.To && _clause[to + 1] is Tag.Bare or Tag.Be or Tag.Have
            ? context.Ends.EndOf(start, ContentShape.Object) : end;
    }

    private Draft? Finish(Cue cue, int first, int end, int start, TokenRange source, ContentShape shape)
    {
        if (start >= _clause.End) return null;
        var draft = context.NewDraft(cue, new TokenRange(first, end));
        draft.Source = source;
        draft.Add(new TokenRange(start, BeforeVerdict(first, start, Math.Min(_clause.End, EndOf(start, shape)))));
        return draft.Content.Count > 0 ? draft : null;
    }

    // Not "denied reports that he backed her as his successor"
    private bool HasVerdict(int from, int end)
    {
        for (var i = from; i < end; i++) if (Verdicts.Has(_clause.Text(i))) return true;
        return false;
    }

    // "dismissed claims that it had fired | as nonsense": that is no part of the claim.
    private int BeforeVerdict(int noun, int start, int end)
    {
        var verb = noun - 1;
        while (verb >= _clause.First && !_clause[verb].IsVerb() && verb > noun - LongestOwner) verb--;
        if (verb < _clause.First || !(Refuters.Has(_clause.Text(verb)) || Labelling.Has(_clause.Text(verb)))) return end;
        for (var i = end - 1; i > start && !_clause[i].IsFinite(); i--)
        {
            // "as an 'empty' attempt to mislead them"
            var isQuoted = _clause[i + 1] is Tag.Quote || (_clause[i + 1] is Tag.Determiner && _clause[i + 2] is Tag.Quote);
            if (_clause.Word(i) == _clause.Classes.As && (isQuoted || (i >= end - LongestVerdict && HasVerdict(i + 1, end)))) return i;
        }

        return end;
    }
}
