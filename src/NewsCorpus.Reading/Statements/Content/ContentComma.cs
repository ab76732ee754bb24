using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Statements.Content;

/// <summary>Tells whether a comma ends what is said.</summary>
internal sealed class ContentComma(Clause clause)
{
    private static readonly WordSet Conditions = WordSet.Named("conjunctions-of-conditions");

    private readonly ClauseShapes _shapes = new(clause);
    private readonly NextStatement _next = new(clause);
    private readonly ReportersTurn _reporter = new(clause);

    /// <summary>Whether the content that begins at a token ends at a comma.</summary>
    public bool Ends(int mark, int start, ContentShape shape, int verb)
    {
        var next = mark + 1;
        var tag = clause[next];
        // "the claim that germs of cholera, plague and rabies were kept": the list waits for its verb.
        if (shape is ContentShape.Object && clause[start - 1] is Tag.That && tag.IsNounLike() && !clause.HasFinite(start, mark)
            && _shapes.JoinsBeforeVerb(next) && clause.HasFinite(next, clause.End))
        {
            return false;
        }

        // "that it arms, trains, and funds rebels"
        if (tag is Tag.Coordinator && mark > start + 1 && clause[mark - 2] is Tag.Comma) return false;
        // "that he, Lee, had left"
        if (clause[start] is Tag.Pronoun && clause[start + 1] is Tag.Comma && clause[start + 2] is Tag.Name
            && !clause.HasFinite(start, mark))
        {
            return false;
        }

        // "suggestions that a sniper, aiming at Lee, had fired": the clause still waits for its verb.
        if (shape is ContentShape.Object && clause[start - 1] is Tag.That && tag is Tag.Gerund or Tag.Adverb
            && !clause.HasFinite(start, mark) && HasVerbBehindComma(next))
        {
            return false;
        }

        // "say how Lee, as opposed to Roe, would act": the question still waits for its verb.
        if (clause[start] is Tag.Question && mark > start + 1 && tag is not (Tag.Coordinator or Tag.Gerund)
            && !clause.HasFinite(start, mark)
            && clause.HasFinite(next, clause.End))
        {
            return false;
        }

        // ", which is far": a remark of the text's own; but "said the town, which is far, would" still waits for its verb.
        if (tag is Tag.Relative && (shape is ContentShape.Clause || clause[start - 1] is Tag.That) && !clause.HasFinite(start, mark)
            && clause.VerbBehindRelative(mark)) return false;
        // "called for a commission, amid claims of theft"
        if (clause.Text(next) is "amid") return true;
        // "said the ship downed a drone -- marking a turn": the reporter's word
        if (clause[mark] is Tag.Dash && tag is Tag.Gerund && clause.HasFinite(start, mark)) return true;
        // "Once Lee raised denials of claims that he had left, he made room", "In May, when Lee said that he had left, Roe laughed": the
        // main clause
        if (shape is ContentShape.Object or ContentShape.Clause && clause[start - 1] is Tag.That && _shapes.IsInOpeningSubclause(start - 1)
            && clause.HasFinite(start, mark) && tag.StartsNounPhrase() && _shapes.StartsClause(next))
        {
            return true;
        }

        // "said they were beaten by the guards, who deny the charge"
        if (tag is Tag.Relative && clause.HasFinite(start, mark) && _next.DeniesClaim(next)) return true;
        if (tag is Tag.Adverb && clause.HasFinite(start, mark) && _next.IsAnswer(next)) return true;
        if (tag is Tag.Relative && shape is ContentShape.Clause && GoesOnWithBut(start, mark)) return false;
        if (tag is Tag.Relative && (shape is not ContentShape.Clause || clause.Tokens.TextOf(next) is "which")) return true;
        if (shape is ContentShape.Object && tag.IsFinite() && !AwaitsVerb(start, mark) && !ClosesRelative(start, mark)) return true;
        if (shape is ContentShape.Object && tag is Tag.Coordinator && _shapes.StartsClause(next + 1)) return true;
        // "the steps that he announced drew applause, officials said"
        if (shape is ContentShape.InRelative && tag.StartsNounPhrase() && _shapes.StartsClause(next)) return true;
        if (shape is ContentShape.InRelative && (tag.IsFinite() || tag is Tag.Adverb && clause[next + 1].IsFinite())) return true;
        // "despite promises that Oslo will pay, Lee vowed"
        if (shape is ContentShape.InSubject or ContentShape.SubjectClause && clause.HasFinite(start, mark) && tag.StartsNounPhrase()
            && _shapes.StartsClause(next) && !_shapes.JoinsBeforeVerb(next))
        {
            return true;
        }

        if (_next.IsInvertedCue(next)) return true;
        // "denies the deal, says it has no plans": headlines leave the conjunction out.
        if (clause.IsCueVerb(next, Tag.Verb) && shape is not ContentShape.Clause) return true;
        if (tag is Tag.Gerund or Tag.Adverb && clause.IsCueVerb(tag is Tag.Adverb ? next + 1 : next, Tag.Gerund)
            && !_shapes.OpensWithSubclause(start, mark))
        {
            return true;
        }

        if (_next.IsPrepositionCue(next)
            || (tag is Tag.Preposition && clause[next + 1] is Tag.Relative && shape is not ContentShape.Clause))
        {
            return true;
        }

        if (tag is Tag.Coordinator && shape is ContentShape.Clause && (_reporter.TellsWhatWasDone(start, mark)
            || _reporter.IsOuterVerb(next + 1, start, verb) || _reporter.Withholds(next)))
        {
            return true;
        }

        if (tag is Tag.Coordinator && clause[next + 1] is not Tag.That
            && (_shapes.JoinsVerbs(next, shape, verb) && shape is not ContentShape.Clause || _next.HasCueSoon(next + 1)))
        {
            return true;
        }

        // "how Lee, as opposed to Roe, would act"
        var isPhrase = clause.Word(next) == clause.Classes.As && clause[next + 1].IsVerb() && clause.Word(next + 2) != clause.Classes.By;
        // "would talk, if the North agreed": a condition is part of what is said.
        var isOwn = shape is ContentShape.Clause && Conditions.Has(clause.Text(next));
        if (tag is Tag.Subordinator && !isPhrase && !isOwn && _next.HasCueSoon(next + 1)) return true;
        if (tag is Tag.Subordinator or Tag.Coordinator && _reporter.IsCaveat(next)) return true;
        // "blamed Oslo for the attack, though this time"
        if (shape is ContentShape.Object && clause.Text(next) is "though" or "although") return true;
        return _next.IsParenthetical(next) || _next.IsComment(next) || (shape is ContentShape.Object
            && (_next.StartsStatement(next) || (tag is Tag.Nominal or Tag.Name or Tag.Determiner && _shapes.StartsClause(next))));
    }

    // "that the planes, which were new, | were hit"
    private bool ClosesRelative(int start, int mark)
    {
        for (var i = start; clause[start - 1] is Tag.That && i < mark && !clause[i].IsFinite(); i++)
        {
            if (clause[i] is Tag.Comma && clause[i + 1] is Tag.Relative) return true;
        }

        return false;
    }

    // "aiming at Lee, | had"
    private bool HasVerbBehindComma(int from)
    {
        for (var i = from; i + 1 < clause.End; i++)
        {
            if (clause[i].IsFinite()) return false;
            if (clause[i] is Tag.Comma) return clause[i + 1].IsFinite();
        }

        return false;
    }

    // "that the minister, Ann Lee, had left": the comma closes an insertion.
    private bool AwaitsVerb(int start, int mark)
    {
        for (var i = mark - 1; i >= start - 1; i--)
        {
            if (clause[i] is Tag.That) return true;
            if (clause[i].IsFinite()) return false;
            // "accused Oslo of theft after Norway, with its friends, left"
            if (clause[i] is Tag.Subordinator && clause[i + 1].StartsNounPhrase()) return true;
        }

        return false;
    }

    // "is not only good for Norway, which …, but also for"
    private bool GoesOnWithBut(int start, int mark)
    {
        var isHalf = false;
        for (var i = start + 1; i < mark; i++) isHalf |= clause.Text(i) is "only" && clause[i - 1] is Tag.Negation;
        for (var i = mark + 1; isHalf && i < clause.End; i++) if (clause.Text(i) is "but" && clause[i - 1] is Tag.Comma) return true;
        return false;
    }
}
