using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements.Content;

namespace NewsCorpus.Reading.Statements.Patterns;

/// <summary>What the readers of the single kinds of cue share: the sentence at hand, the finders and what was found so far.</summary>
internal sealed class StatementContext(Clause clause)
{
    public Clause Clause => clause;

    public NounPhrases Sources { get; } = new(clause);

    public ContentStart Starts { get; } = new(clause);

    public ContentEnd Ends { get; } = new(clause);

    public ContentBefore Before { get; } = new(clause);

    public NotDone NotDone { get; } = new(clause);

    public QuotationChain Chain { get; } = new(clause);

    /// <summary>What was found so far, in the order of reading.</summary>
    public List<Draft> Drafts { get; } = [];

    /// <summary>Index of the sentence at hand.</summary>
    public int Sentence { get; set; }

    /// <summary>A statement without source and content yet, with the stance of its cue.</summary>
    public Draft NewDraft(Cue row, TokenRange cue) => new()
    {
        Cue = row,
        CueRange = cue,
        Sentence = Sentence,
        Stance = row.Stance,
        Hedged = row.Hedged,
    };

    /// <summary>
    /// The subject that a verb without one of its own shares ("…, adding that", "and denied"): that of the statement
    /// before it, unless the verb stands inside what is said there; else that of the nearest finite verb to the left.
    /// </summary>
    public TokenRange SharedSubject(int verb)
    {
        var floor = clause.First;
        verb = BeforeWhich(verb);
        // "men who had looked into or threatened it"
        if (clause[verb - 1] is Tag.Coordinator && clause[verb - 2] is Tag.Preposition) return NearestSubject(verb);
        if (SubordinateSubject(verb) is { IsEmpty: false } subordinate) return subordinate;
        // "Lee said Oslo was lying when denying it", "held out until Oslo was free, while accusing"
        if (clause[verb] is Tag.Gerund && clause[verb - 1] is Tag.Subordinator && clause[verb - 2] is not (Tag.Comma or Tag.Dash))
        {
            return NearestSubject(verb, floor, isMain: true);
        }

        for (var i = Drafts.Count - 1; i >= 0 && Drafts[i].Sentence == Sentence && i >= Drafts.Count - 4; i--)
        {
            var draft = Drafts[i];
            if (draft.CueRange.First < clause.First) break;
            if (draft.CueRange.First > verb) continue;
            // "It has praised a plan written by the mayor and has accused": it has accused.
            if (clause[verb].IsFinite() && clause[verb - 1] is Tag.Coordinator && draft.Source.First > draft.CueRange.First
                && clause.Word(draft.Source.First - 1) == clause.Classes.By)
            {
                continue;
            }

            if (RelativeBehind(draft, verb) is { IsEmpty: false } relative) return relative;
            if (draft.Says(verb))
            {
                floor = Math.Max(floor, draft.CueRange.End);
                // "blamed Ann, saying Bo has a duty to highlight it": an infinitive stays inside what is said.
                if (clause[verb] is Tag.To) break;
                continue;
            }

            if (draft is { Source.IsEmpty: false, Cue.Kind: CueKind.Verb } && (!IsNested(i) || IsJoined(draft, verb))
                && !IsInOpeningClause(draft, verb))
            {
                return SecondSubject(draft, verb) is { IsEmpty: false } second ? second : draft.Source;
            }
        }

        return NearestSubject(verb, floor);
    }

    // "The EU agreed to it, but Oslo and Bergen had blocked it, accusing": those of the clause that goes before.
    private TokenRange SecondSubject(Draft draft, int verb)
    {
        if (clause[verb] is not Tag.Gerund || clause[verb - 1] is not Tag.Comma) return TokenRange.None;
        var nearest = NearestSubject(verb, draft.CueRange.End);
        return !nearest.IsEmpty && clause.Text(nearest.First - 1) is "but" ? nearest : TokenRange.None;
    }

    // "He said that Lee had admitted the theft but denied the fire": Lee did, where nothing parts the two verbs.
    private bool IsJoined(Draft draft, int verb)
    {
        if (clause[verb - 1] is not Tag.Coordinator) return false;
        for (var i = draft.CueRange.End; i < verb; i++)
        {
            if (clause[i] is Tag.Comma or Tag.Semicolon or Tag.Dash or Tag.Quote) return false;
        }

        return true;
    }

    // "Roe said …, even as Lee had left and denied it": of the verb to which "and" joins it, where that has a conjunction of its own.
    private TokenRange SubordinateSubject(int verb)
    {
        if (clause[verb - 1] is not Tag.Coordinator) return TokenRange.None;
        for (var i = verb - 2; i > clause.First && clause[i] is not (Tag.Comma or Tag.Semicolon or Tag.Dash or Tag.Quote); i--)
        {
            if (!clause[i].IsFinite()) continue;
            var subject = Sources.Before(VerbGroup.Start(clause, i));
            if (subject.IsEmpty) continue;
            var opens = subject.First - 1;
            var isClause = clause[opens] is Tag.Subordinator || clause.Word(opens) == clause.Classes.As;
            return isClause && clause[opens - 1] is Tag.Comma or Tag.Adverb ? subject : TokenRange.None;
        }

        return TokenRange.None;
    }

    // "Lee cited a poster of Roe, which showed a queue, saying": things say nothing, so what follows a clause with "which" as its subject
    // goes on from before it; not "a raid, which he called a signal, saying".
    private int BeforeWhich(int verb)
    {
        if (clause[verb] is not Tag.Gerund || clause[verb - 1] is not Tag.Comma) return verb;
        for (var i = verb - 2; i > clause.First && clause[i] is not (Tag.Quote or Tag.Semicolon or Tag.Comma); i--)
        {
            if (!(clause[i] is Tag.Relative && clause.Text(i) is "which" && clause[i - 1] is Tag.Comma)) continue;
            return clause[i + 1].IsFinite() ? i - 1 : verb;
        }

        return verb;
    }

    /// <summary>
    /// False for what somebody is said to want or think inside a statement, and for the speaker's own "he believes":
    /// there, only the statement of another speaker counts separately ("Seoul says Kyiv believes that …").
    /// </summary>
    public bool IsWorthNesting(Draft draft)
    {
        for (var i = Drafts.Count - 1; i >= 0 && i >= Drafts.Count - 6; i--)
        {
            if (!Drafts[i].Says(draft.CueRange.First)) continue;
            if (draft.Cue.Kind == CueKind.Preposition || draft.Cue.Allows(Frames.Attributive)) return true;
            // "the radio quoted him as saying"
            var isQuoted = clause.Word(draft.CueRange.First - 1) == clause.Classes.As && !draft.Source.IsEmpty;
            if (isQuoted && clause.IsObjectPronoun(draft.Source.End - 1)) return true;
            if (IsSaidApart(Drafts[i], draft) || IsSaidByWhatIsDenied(Drafts[i], draft)) return true;
            if (draft.Source.IsEmpty || clause[draft.Source.End - 1] is Tag.Pronoun or Tag.Possessive or Tag.Relative or Tag.That)
            {
                return false;
            }

            return draft.Cue.Allows(Frames.Clause) || draft.Cue.Stance is not Stance.Assert
                || (clause[draft.Source.First] is Tag.Name && draft.Cue.WhenNegated is null);
        }

        return true;
    }

    // "defended the plan after she called it a mistake": who defends it does not say so.
    private bool IsSaidApart(Draft outer, Draft inner) => outer.Cue.Act == AttributionKind.Attitude && outer.Cue.Allows(Frames.Object)
        && inner.Cue.Act == AttributionKind.Speech && inner.Cue.Kind == CueKind.Verb && !inner.Source.IsEmpty
        && clause[inner.Source.First] is Tag.Pronoun && clause[inner.Source.First - 1] is Tag.Subordinator
        && inner.Content.Count > 0 && inner.Content[0].First >= inner.CueRange.End;

    // "denied an Evening Gazette report that said he had left": the report says so.
    private static bool IsSaidByWhatIsDenied(Draft outer, Draft inner) => outer.Stance is Stance.Deny && outer.Content.Count > 0
        && !inner.Antecedent.IsEmpty && inner.Antecedent.First == outer.Content[0].First && inner.Cue.Allows(Frames.Clause)
        && inner.Content.Count > 0 && inner.Content[0].First >= inner.CueRange.End;

    /// <summary>True when a token is part of the cue before ("refused to rule out").</summary>
    public bool IsTaken(int token) => Drafts.Count > 0 && Drafts[^1].CueRange.Contains(token);

    private bool IsNested(int index)
    {
        for (var i = index - 1; i >= 0 && i >= index - 4 && Drafts[i].Sentence == Sentence; i--)
        {
            if (Drafts[i].Says(Drafts[index].CueRange.First)) return true;
        }

        return false;
    }

    // "Lee said it hurt the farmers, who stayed away and told others": they did.
    private TokenRange RelativeBehind(Draft draft, int verb)
    {
        var isJoined = clause[verb - 1] is Tag.Coordinator && !clause.IsObjectPronoun(verb + 1);
        if (!isJoined || draft.Content is not [.., var said] || said.End >= verb) return TokenRange.None;
        for (var i = verb - 1; i > said.First; i--)
        {
            if (clause[i] is Tag.Comma or Tag.Quote) return TokenRange.None;
            if (clause[i] is not Tag.Relative) continue;
            if (i < said.End && clause[i - 1] is not Tag.Comma) return TokenRange.None;
            return clause[i + 1].IsFinite() && clause[i + 1] is not Tag.Modal ? new TokenRange(i, i + 1) : TokenRange.None;
        }

        return TokenRange.None;
    }

    // "Although Lee said it was late, the walkouts hurt trade by threatening": the main clause has a subject of its own.
    private bool IsInOpeningClause(Draft draft, int verb) => clause[clause.First] is Tag.Subordinator
        && draft.Content is [.., var said] && said.End < verb && clause[said.End] is Tag.Comma && clause[said.End + 1].StartsNounPhrase()
        && clause.HasFinite(said.End + 1, verb);

    /// <summary>The subject of the nearest finite verb to the left.</summary>
    public TokenRange NearestSubject(int verb) => NearestSubject(verb, clause.First);

    private TokenRange OuterSubject(int that, int floor)
    {
        for (var i = that - 1; i > floor; i--)
        {
            if (clause[i] is Tag.Comma or Tag.Semicolon or Tag.Quote) return TokenRange.None;
            // "Readers are reminded that the world had changed, demanding": who is told does not say it.
            if (clause[i] is Tag.Be && clause[i + 1] is Tag.Participle) return TokenRange.None;
            if (clause[i].IsFinite()) return Sources.Before(VerbGroup.Start(clause, i));
        }

        return TokenRange.None;
    }

    // "the claim made by his own party": a participle that looks like a verb.
    private bool IsDescription(int verb) => clause[verb] is Tag.Verb
        && clause.Word(verb + 1) == clause.Classes.By && clause[verb + 2] is not Tag.Gerund
        && (clause.Roles(verb) & WordRole.Participle) != 0 && clause[verb - 1].IsNounLike();

    // Behind a comma it is of the main clause: "Lee met the killer after he had seen her, and dismissed".
    private TokenRange NearestSubject(int verb, int floor) => NearestSubject(
        verb, floor, clause[verb] is Tag.Comma || (clause[verb] is Tag.Gerund && clause[verb - 1] is Tag.Comma)
            || (clause[verb - 1] is Tag.Coordinator && clause[verb - 2] is Tag.Comma));

    private TokenRange NearestSubject(int verb, int floor, bool isMain)
    {
        for (var i = verb - 1; i > floor && verb - i < 60; i--)
        {
            if (!clause[i].IsFinite() || clause.IsQuoted(i) || IsDescription(i)) continue;
            var source = Sources.Before(VerbGroup.Start(clause, i));
            if (source.IsEmpty) continue;
            // "Lee texted Roe while the nurse was away, saying": whoever texted says so.
            if (isMain && clause[source.First - 1] is Tag.Subordinator && source.First - 1 > clause.First
                && clause[source.First - 2] is not (Tag.Comma or Tag.Coordinator)
                && NearestSubject(source.First - 1, floor, isMain: true) is { IsEmpty: false } main)
            {
                return main;
            }

            // "Lee defended the report that the agency had failed, saying": who defended it says so.
            if (isMain && clause[source.First - 1] is Tag.That && source.First - 1 > floor
                && OuterSubject(source.First - 1, floor) is { IsEmpty: false } outer)
            {
                return outer;
            }

            // "blamed Roe for promoting doubts that Ann was born there and rejected": who blamed him
            if (clause[verb - 1] is Tag.Coordinator && source.First - 2 > floor && clause[source.First - 1] is Tag.That
                && clause[source.First - 2] is Tag.Nominal && clause[verb] is not Tag.Comma)
            {
                i = source.First - 1;
                continue;
            }

            return source;
        }

        return TokenRange.None;
    }
}
