using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements.Content;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>Reads passives: "X is expected to …", "it is believed that …", "was described as … by Y", "a view shared by Y".</summary>
internal sealed class PassiveStatements(StatementContext context)
{
    private const int AgentReach = 20;
    // "said by telephone": by what, not by whom.
    private static readonly WordSet Means = WordSet.Named("means-of-saying");

    private static readonly WordSet Topical = WordSet.Named("prepositions-of-warnings");
    private static readonly WordSet Undergoing = WordSet.Named("verbs-of-undergoing");

    private readonly Clause _clause = context.Clause;

    public Draft? Read(VerbGroup group, Cue cue)
    {
        var isParticiple = group.IsPassive || OpensWithParticiple(group, cue)
            || (_clause[group.Main] is Tag.Verb && _clause.Word(group.End) == _clause.Classes.By && _clause[group.End + 1] is not Tag.Gerund
                && !Means.Has(_clause.Text(group.End + 1)));
        if (!isParticiple) return null;
        var agent = Agent(group.End);
        if (agent < 0 && !(group.IsFinite && cue.Allows(Frames.Clause | Frames.Addressee | Frames.Passive))
            && !OpensWithParticiple(group, cue))
        {
            return null;
        }

        if (cue.Allows(Frames.Alone)) return Silent(group, cue);
        // "It has been accused of theft" is about it.
        var isImpersonal = IsImpersonal(group.First) && !(_clause[group.End] is Tag.Preposition && _clause.Text(group.End) is "of");
        if (cue.Allows(Frames.Claim | Frames.Grant) && !isImpersonal
            && (_clause[group.End].StartsNounPhrase() || SubjectIsNoClaim(group, cue)))
        {
            return null;
        }

        if (agent < 0 && ToldOne(group, cue) is { IsEmpty: false } subject) return ToldAtEnd(group, cue, subject);
        var end = group.End;
        if (agent < 0 && _clause[end] is Tag.Preposition or Tag.Subordinator && !isImpersonal && _clause.Tokens.TextOf(end) is not "if")
        {
            end++;
        }

        // "a person briefed on the plan": nothing that was said is told.
        var tellsNothing = agent < 0 && !isImpersonal && cue.NeedsAddressee && !cue.Allows(Frames.Passive) && ComplementAfter(end) < 0;
        // "were warned in advance": when or where, and not of what
        var isOnlyAside = agent < 0 && !isImpersonal && TakesAddressee(group.Main)
            && _clause[group.End] is Tag.Preposition && !Topical.Has(_clause.Text(group.End)) && !OpensClauseLater(group.End);
        if (tellsNothing || isOnlyAside) return null;
        var draft = context.NewDraft(cue, new TokenRange(group.First, end));
        if (agent >= 0) draft.Source = context.Sources.After(agent + 1);
        else draft.Hedged |= cue.Allows(Frames.Hearsay);
        if (group.IsNegated) draft.Stance = StanceRules.Negated(cue);
        if (cue.Lemma is "ask" && IsAskedAbout(agent < 0 ? group.End : draft.Source.End)) draft.Stance = Stance.Question;
        if (agent >= 0 && _clause.Word(group.First - 1) == _clause.Classes.As) return AsSaidBy(draft, group.First - 1);
        var complement = ComplementAfter(agent >= 0 ? draft.Source.End : end);
        // "Ann was told by Bo that it rained": the subject is who was told.
        // "Ann recalls being warned by Bo of rain": what she does is no part of it.
        var isObject = _clause.Text(group.First) is "being" && Undergoing.Has(_clause.Text(group.First - 1));
        var hasSubject = !isImpersonal && !isObject && !(cue.Allows(Frames.Addressee) && complement >= 0);
        if (hasSubject) draft.Add(Subject(group.First));
        if (agent < 0) AddComplement(draft, end, agent);
        else if (complement >= 0)
        {
            // "Asked by Ann whether it was true, Bo …"
            var shape = group.First == group.Main ? ContentShape.ToComma : ContentShape.Clause;
            draft.Add(new TokenRange(complement, Math.Min(_clause.End, context.Ends.EndOf(complement, shape))));
            if (draft.Stance == Stance.Demand && IsQuestion(complement)) draft.Stance = Stance.Question;
        }
        else if (isImpersonal) AddComplement(draft, end, agent);
        else AddAfterAgent(draft);
        return draft.Content.Count > 0 ? draft : null;
    }

    // "He lied to the police, | jurors | were told on Monday."
    private TokenRange ToldOne(VerbGroup group, Cue cue)
    {
        if (!cue.NeedsAddressee || group.IsNegated) return TokenRange.None;
        var end = group.End;
        while (_clause[end] is Tag.Time or Tag.Preposition && _clause[end + 1] is Tag.Time or Tag.Stop or Tag.None) end++;
        var subject = Subject(group.First);
        var isAtEnd = _clause[end] is Tag.Stop or Tag.None && !subject.IsEmpty && _clause[subject.First - 1] is Tag.Comma;
        return isAtEnd ? subject : TokenRange.None;
    }

    private Draft? ToldAtEnd(VerbGroup group, Cue cue, TokenRange subject)
    {
        var draft = context.NewDraft(cue, new TokenRange(group.First, group.End));
        draft.Add(context.Before.Find(subject.First - 1));
        return draft.Content is [var told] && _clause.HasFinite(told.First, told.End) ? draft : null;
    }

    private bool TakesAddressee(int verb) =>
        Array.Exists(_clause.Lexicon.CuesOf(_clause.Word(verb)), static cue => cue.Allows(Frames.Addressee));

    // "was asked | about the war", "was asked on Monday | why"
    private bool IsAskedAbout(int i)
    {
        while (_clause[i] is Tag.Time || (_clause[i] is Tag.Preposition && _clause[i + 1] is Tag.Time)) i++;
        return _clause[i] is Tag.Question || _clause.Text(i) is "about" or "if" or "whether";
    }

    // "was told at a meeting | that"
    private bool OpensClauseLater(int from)
    {
        for (var i = from; i < _clause.End && !_clause[i].IsFinite() && _clause[i] is not Tag.Coordinator; i++)
        {
            if (_clause[i] is Tag.That or Tag.To or Tag.Quote or Tag.Colon or Tag.Question || _clause.Text(i) is "if") return true;
        }

        return false;
    }

    // "Asked whether …, she …"
    private bool OpensWithParticiple(VerbGroup group, Cue cue) => cue.Allows(Frames.Passive) && group.First == group.Main
        && (_clause[group.First - 1] is Tag.None or Tag.Subordinator
        || (_clause[group.First - 1] is Tag.Comma && cue.Allows(Frames.Addressee)))
        && _clause[group.Main] is Tag.Verb or Tag.Participle
        && _clause[group.End] is Tag.Question or Tag.Preposition or Tag.To or Tag.Time or Tag.Subordinator;

    // "it is believed that"
    private bool IsImpersonal(int first) => _clause[first - 1] is Tag.Pronoun && _clause.Tokens.TextOf(first - 1) is "it" or "It";

    // "Allegations that he had paid were dismissed": the subject is a noun with its clause.
    private TokenRange Subject(int verb)
    {
        if (context.Drafts.Count > 0 && context.Drafts[^1] is { Cue.Kind: CueKind.Noun, Content: [.., var last] } noun && last.End == verb)
        {
            return new TokenRange(noun.CueRange.First, verb);
        }

        return context.Sources.Before(verb);
    }

    // "could not be reached for comment"
    private Draft? Silent(VerbGroup group, Cue cue)
    {
        if (!group.IsNegated) return null;
        var draft = context.NewDraft(cue, new TokenRange(group.First, group.End));
        draft.Stance = StanceRules.Negated(cue);
        draft.Source = Subject(group.First);
        return draft.Source.IsEmpty ? null : draft;
    }

    // "The bill was rejected", "their request was denied"
    private bool SubjectIsNoClaim(VerbGroup group, Cue cue)
    {
        var subject = Subject(group.First);
        return subject.IsEmpty ? cue.Allows(Frames.Claim) : context.NotDone.DeniesNothing(cue, subject.First);
    }

    // "As stressed by X, …" and "…, as stressed by X"
    private Draft? AsSaidBy(Draft draft, int asWord)
    {
        var comma = draft.Source.End;
        if (asWord > _clause.First) draft.Add(context.Before.Find(asWord - 1));
        else if (_clause[comma] is Tag.Comma) draft.Add(new TokenRange(comma + 1, context.Ends.EndOf(comma + 1, ContentShape.Clause)));
        return draft.Content.Count > 0 ? draft : null;
    }

    // The "by" of the agent, close behind the participle.
    private int Agent(int from)
    {
        for (var i = from; i < _clause.End && i < from + AgentReach; i++)
        {
            if (_clause.Word(i) == _clause.Classes.By) return _clause[i + 1].StartsNounPhrase() && !Means.Has(_clause.Text(i + 1)) ? i : -1;
            if (_clause[i].IsFinite() || _clause[i] is Tag.Comma or Tag.To or Tag.That or Tag.Quote or Tag.Stop or Tag.Gerund) return -1;
        }

        return -1;
    }

    // The clause or quotation behind the agent or the verb: "by X that …", "by X: “…”"; -1 where there is none.
    private int ComplementAfter(int from)
    {
        if (_clause[from] is Tag.That && _clause[from + 1] is not (Tag.Stop or Tag.None or Tag.Comma)) return from + 1;
        if (_clause[from] is Tag.Comma or Tag.Colon && _clause.OpeningAt(from + 1) is not null) return from + 1;
        return IsQuestion(from) || _clause.OpeningAt(from) is not null ? from : -1;
    }

    private bool IsQuestion(int i) => _clause[i] is Tag.Question || (_clause[i] is Tag.Subordinator && _clause.Text(i) is "if");

    // "was accused by X of spying", "was dismissed by X as a lie"
    private void AddAfterAgent(Draft draft)
    {
        var start = draft.Source.End;
        // "was told by the judge on Monday not to speak"
        if (_clause[start] is Tag.Preposition && _clause[start + 1] is Tag.Time) start++;
        while (_clause[start] is Tag.Time) start++;
        // "was charged by prosecutors in 2015 with theft"
        if (_clause.Text(start) is "in" && _clause[start + 1] is Tag.Number) start += 2;
        if (_clause[start] is Tag.Negation && _clause[start + 1] is Tag.To)
        {
            draft.Add(new TokenRange(start, Math.Min(_clause.End, context.Ends.EndOf(start, ContentShape.Object))));
            return;
        }

        var goesOn = _clause[start] is Tag.To || _clause.Word(start) == _clause.Classes.Of || _clause.Word(start) == _clause.Classes.As
            || (draft.Cue.Lemma is "charge" && _clause.Text(start) is "with");
        if (goesOn) draft.Add(new TokenRange(start, Math.Min(_clause.End, context.Ends.EndOf(start, ContentShape.Object))));
    }

    private void AddComplement(Draft draft, int end, int agent)
    {
        var start = end;
        if (_clause[start] is Tag.That) start++;
        if (start >= _clause.End || _clause[start] is Tag.Stop or Tag.Comma) return;
        var stop = agent >= 0
            ? agent
            : context.Ends.EndOf(start, draft.CueRange.First == _clause.First ? ContentShape.ToComma : ContentShape.Object);
        draft.Add(new TokenRange(start, Math.Min(stop, _clause.End)));
    }
}
