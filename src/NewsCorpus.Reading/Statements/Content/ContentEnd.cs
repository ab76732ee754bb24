using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Content;

/// <summary>Finds where the content that follows a cue ends.</summary>
internal sealed class ContentEnd(Clause clause)
{
    private static readonly WordSet Contrasting = WordSet.Named("contrasting-clauses");
    private static readonly WordSet Withholding = WordSet.Named("withholding-verbs");
    private static readonly WordSet Checking = WordSet.Named("verbs-of-checking");

    // Tokens of "although this could not be independently confirmed".
    private const int LongestCaveat = 12;

    private readonly AwaitedVerb _awaited = new(clause);

    /// <summary>One past the content that begins at a token.</summary>
    /// <param name="start">Its first token.</param>
    /// <param name="shape">What kind of content it is.</param>
    /// <param name="verb">The cue, where it is a verb: verbs of its form are coordinated with it; -1 elsewhere.</param>
    public int EndOf(int start, ContentShape shape, int verb = -1)
    {
        if (clause.OpeningAt(start) is { } opening && EndsAfterQuotation(opening)) return opening.End;
        var i = start;
        for (; i < clause.End; i++)
        {
            if (clause.OpeningAt(i) is { } quotation)
            {
                // “…,” stating that: the comma stands inside the marks.
                var isOver = quotation.End >= clause.End || (clause[quotation.End - 2] is Tag.Comma
                    && (shape is ContentShape.ToComma || EndsAtComma(quotation.End - 1, start, shape, verb)));
                if (isOver) return quotation.End;
                i = quotation.End - 1;
                continue;
            }

            if (i > start && IsBoundary(i, start, shape, verb)) break;
        }

        while (i > start + 1 && clause[i - 1] is Tag.Stop or Tag.Comma or Tag.Semicolon or Tag.Dash or Tag.Colon) i--;
        return i;
    }

    // "said that it had won, but did not give figures": what the speaker keeps back is no part of what he says.
    private bool Withholds(int coordinator)
    {
        var i = coordinator + 1;
        if (clause.Text(coordinator) is not "but" || clause.Text(i) is not ("did" or "has" or "have" or "does" or "do")) return false;
        if (clause[i + 1] is not Tag.Negation) return false;
        for (i += 2; clause[i] is Tag.Adverb; i++) { }
        return Withholding.Has(clause.Text(i));
    }

    // ", although this could not be independently confirmed": what the reporter could not find out is nothing that anybody says.
    private bool IsCaveat(int conjunction)
    {
        if (clause.Text(conjunction) is not ("although" or "though" or "but")) return false;
        var isNegated = false;
        for (var i = conjunction + 1; i < clause.End && i < conjunction + LongestCaveat && !clause[i].EndsClause(); i++)
        {
            isNegated |= clause[i] is Tag.Negation;
            if (isNegated && Checking.Has(clause.Text(i))) return true;
        }

        return false;
    }

    private bool HasVerb(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (clause[i].IsFinite()) return true;
        }

        return false;
    }

    private bool HasGerund(int from, int end)
    {
        for (var i = from; i < end; i++) if (clause[i] is Tag.Gerund) return true;
        return false;
    }

    private bool GoesOnWithBut(int start, int mark)
    {
        var isHalf = false;
        for (var i = start + 1; i < mark; i++) isHalf |= clause.Text(i) is "only" && clause[i - 1] is Tag.Negation;
        for (var i = mark + 1; isHalf && i < clause.End; i++) if (clause.Text(i) is "but" && clause[i - 1] is Tag.Comma) return true;
        return false;
    }

    private bool IsBoundary(int i, int start, ContentShape shape, int verb)
    {
        var tag = clause[i];
        if (tag is Tag.Semicolon) return true;
        var isMark = tag is Tag.Comma or Tag.Dash or Tag.Coordinator;
        if (shape is ContentShape.Clause && isMark && _awaited.AwaitsVerb(start, i, verb)) return false;
        // "said Oslo had offered more but that it was late": what another "that" opens is no object of this verb.
        if (shape is ContentShape.Object && tag is Tag.Coordinator && clause[i + 1] is Tag.That && clause[i + 2].StartsNounPhrase()
            && clause[start - 1] is not Tag.That && HasVerb(i + 2, clause.End))
        {
            return true;
        }

        if (tag is Tag.Comma or Tag.Dash)
        {
            return shape is ContentShape.ToComma or ContentShape.Phrase || (tag is Tag.Dash && shape is not ContentShape.Clause)
                || EndsAtComma(i, start, shape, verb);
        }

        // "rejected the claim that it had fired saying it was at sea"
        if (tag is Tag.Gerund && shape is ContentShape.Object && clause[start - 1] is Tag.That && clause[i - 1].IsNounLike()
            && clause.Text(i) is "saying" or "adding" or "insisting" or "arguing" or "calling" && HasVerb(start, i))
        {
            return true;
        }

        // "pushing back on claims that it is over and calling it false"
        if (tag is Tag.Coordinator && shape is ContentShape.Object && clause[start - 1] is Tag.That && clause[i + 1] is Tag.Gerund
            && HasVerb(start, i) && !HasGerund(start, i))
        {
            return true;
        }

        // "that China and Japan had agreed": the clause still waits for its verb.
        var isHalfSubject = clause[start - 1] is Tag.That && !HasVerb(start, i);
        if (tag is Tag.Coordinator && !isHalfSubject && clause[i + 1] is Tag.Name or Tag.Determiner && StartsStatement(i + 1)) return true;
        if (tag is Tag.Coordinator && shape is ContentShape.Clause && Withholds(i)) return true;
        if (tag is Tag.Coordinator && shape is ContentShape.Clause && JoinsCue(i, verb) && !OpensWithSubclause(start, i)) return true;
        // "denied shipping arms before later acknowledging it"
        if (tag is Tag.Subordinator && clause.Word(i) != clause.Classes.As
            && clause.IsCueVerb(clause[i + 1] is Tag.Adverb ? i + 2 : i + 1, Tag.Gerund))
        {
            return true;
        }

        // "When people called Lee a racist he laughed": the main clause may follow without a comma.
        if (shape is ContentShape.ToComma && tag is Tag.Pronoun && clause[i - 1].IsNounLike() && clause[i + 1].IsFinite()) return true;
        // "say it will be lifted while Norway says it will stay"
        var isContrast = shape is ContentShape.Clause && tag is Tag.Subordinator && clause.Text(i) is "while" or "whereas";
        if (isContrast && clause[i - 1] is not (Tag.That or Tag.Coordinator) && HasCueSoon(i + 1)) return true;
        if (shape is ContentShape.Clause or ContentShape.ToComma) return false;
        // "condemned Lee after several women accused him"
        if (tag is Tag.Subordinator && clause.Text(i) is "after" && clause[start] is Tag.Name && StartsClause(i + 1))
        {
            return true;
        }

        if (shape is ContentShape.SubjectClause && tag.IsFinite() && !clause[i - 1].IsFinite()
            && clause[i - 1] is not (Tag.Coordinator or Tag.Relative or Tag.Adverb))
        {
            return HasVerb(start, i) && !IsOfSubclause(i, start);
        }

        if (shape is ContentShape.Phrase && (tag.IsFinite() || tag is Tag.Subordinator)) return true;
        if (shape is ContentShape.InSubject && tag.IsFinite()
            && (clause[i - 1] is not (Tag.Relative or Tag.That or Tag.Pronoun) || clause.IsObjectPronoun(i - 1))
            && !IsVerbOfInnerClause(i, start))
        {
            return true;
        }

        // "allegations that he struck or pursued them", "that it has armed and supported them": the second verb is his, too.
        var isInner = clause[start - 1] is Tag.That && HasVerb(start, i)
            && (clause[i - 1] is Tag.Participle || !clause.IsCueVerb(i + 1, Tag.Verb));
        var isJoined = JoinsVerbs(i, shape, verb) || (shape is ContentShape.Object && JoinsClause(i));
        if (tag is Tag.Coordinator && !isInner && isJoined) return true;
        // "stemming from when he was young"
        return tag is Tag.Subordinator && clause[i - 1] is not Tag.Preposition
            && !clause.Tokens[i].Is(TokenShape.Capitalised) && Contrasting.Has(clause.Text(i)) && clause.Text(i - 1) is not "same"
            && clause[i + 1] is not Tag.Gerund && StartsClause(i + 1);
    }

    // "warnings that it would end if the two sides cannot agree": the verb behind "if" stays inside.
    private bool IsOfSubclause(int verb, int start)
    {
        for (var i = verb - 1; i > start && !clause[i].IsFinite(); i--)
        {
            if (clause[i] is Tag.Subordinator) return clause.Text(i) is "if" or "unless" or "until" or "because" or "when";
        }

        return false;
    }

    // "denying the claim that Oslo was to blame": the first verb after "that" stays inside.
    private bool IsVerbOfInnerClause(int verb, int start)
    {
        for (var i = verb - 1; i > start; i--)
        {
            if (clause[i].IsFinite()) return false;
            if (clause[i] is Tag.That) return true;
        }

        return false;
    }

    // "plans to vote but is undecided", "calling him a fraud and accusing him": what follows shares the subject.
    private bool JoinsVerbs(int coordinator, ContentShape shape, int verb)
    {
        var next = coordinator + 1;
        while (clause[next] is Tag.Adverb) next++;
        if (shape is ContentShape.InParticiple && clause[next] is Tag.Gerund) return true;
        // "one of the most controversial and racially charged policies"
        if (next > coordinator + 1 && clause[next + 1].IsNounLike() && clause[coordinator - 1] is Tag.Nominal
            && clause.Text(next).EndsWith("ed", StringComparison.Ordinal))
        {
            return false;
        }

        if (verb >= 0 && IsOnlyBase(next) && (clause.Roles(verb) & WordRole.Base) == 0) return false;
        return clause[next].IsFinite();
    }

    // "welcomed the deal but the union, a small one, rejected it"; not "all but the youngest".
    private bool JoinsClause(int coordinator) => clause.Text(coordinator) is "but" && clause[coordinator + 1].StartsNounPhrase()
        && clause[coordinator + 1] is not (Tag.That or Tag.Question or Tag.Relative) && clause[coordinator - 1].IsNounLike()
        && HasVerb(coordinator + 1, clause.End);

    // "urged them to slow down and listen": after a cue of another form it goes on with the infinitive.
    private bool IsOnlyBase(int i) =>
        clause[i] is Tag.Verb && (clause.Roles(i) & (WordRole.Base | WordRole.Past | WordRole.Third)) == WordRole.Base;

    // "said it earns little and questioned the plan": both in the past, so the second is what the speaker did.
    private bool JoinsCue(int coordinator, int verb)
    {
        var next = clause[coordinator + 1] is Tag.Adverb ? coordinator + 2 : coordinator + 1;
        return verb >= 0 && clause.IsCueVerb(next, Tag.Verb) && (clause.Roles(next) & clause.Roles(verb) & WordRole.Past) != 0;
    }

    // "as he left", not "as a man who left", "as proof that it left"
    private bool StartsClause(int from)
    {
        for (var i = from; i < clause.End && i < from + 12; i++)
        {
            // "as the face of the party and targeted them": a verb that "and" joins has its subject further left.
            if (clause[i].IsFinite()) return i > from && clause[i - 1] is not Tag.Coordinator;
            if (clause[i] is Tag.Comma or Tag.Stop or Tag.Relative or Tag.That or Tag.Question or Tag.Quote) return false;
        }

        return false;
    }

    // ", a port and a mine were": the end of a list
    private bool JoinsBeforeVerb(int from)
    {
        for (var i = from; i < clause.End && !clause[i].IsFinite(); i++) if (clause[i] is Tag.Coordinator) return true;
        return false;
    }

    // A quotation is the whole content where the sentence ends with it or something else follows a comma.
    private bool EndsAfterQuotation(Quotation quotation)
    {
        var next = quotation.End;
        if (next >= clause.End) return true;
        // believed “attacks” and “assault” were the same
        if (clause[next] is Tag.Coordinator && clause.OpeningAt(next + 1) is { IsClosed: true } other && clause[other.End].IsFinite())
        {
            return false;
        }

        return clause[next] is Tag.Stop or Tag.Comma or Tag.Dash or Tag.Semicolon or Tag.Subordinator or Tag.Coordinator or Tag.Relative
            || clause.Tokens.TextOf(next - 2)[0] is '.' or '!' or '?' or ',';
    }

    private bool EndsAtComma(int mark, int start, ContentShape shape, int verb)
    {
        var next = mark + 1;
        var tag = clause[next];
        // "say how Lee, as opposed to Roe, would act": the question still waits for its verb.
        if (clause[start] is Tag.Question && mark > start + 1 && tag is not Tag.Coordinator && !HasVerb(start, mark)
            && HasVerb(next, clause.End))
        {
            return false;
        }

        // ", which is far": a remark of the text's own; but "said the town, which is far, would" still waits for its verb.
        if (tag is Tag.Relative && (shape is ContentShape.Clause || clause[start - 1] is Tag.That) && !HasVerb(start, mark)
            && clause.VerbBehindRelative(mark)) return false;
        // "is not only good for Norway, which …, but also for"
        if (tag is Tag.Relative && shape is ContentShape.Clause && GoesOnWithBut(start, mark)) return false;
        if (tag is Tag.Relative && (shape is not ContentShape.Clause || clause.Tokens.TextOf(next) is "which")) return true;
        if (shape is ContentShape.Object && tag.IsFinite() && !AwaitsVerb(start, mark) && !ClosesRelative(start, mark)) return true;
        if (shape is ContentShape.Object && tag is Tag.Coordinator && StartsClause(next + 1)) return true;
        // "the steps that he announced drew applause, officials said"
        if (shape is ContentShape.InRelative && tag.StartsNounPhrase() && StartsClause(next)) return true;
        if (shape is ContentShape.InRelative && (tag.IsFinite() || tag is Tag.Adverb && clause[next + 1].IsFinite())) return true;
        // "despite promises that Oslo will pay, Lee vowed"
        if (shape is ContentShape.InSubject or ContentShape.SubjectClause && HasVerb(start, mark) && tag.StartsNounPhrase()
            && StartsClause(next) && !JoinsBeforeVerb(next))
        {
            return true;
        }

        if (IsInvertedCue(next)) return true;
        // "denies the deal, says it has no plans": headlines leave the conjunction out.
        if (clause.IsCueVerb(next, Tag.Verb) && shape is not ContentShape.Clause) return true;
        if (tag is Tag.Gerund or Tag.Adverb && clause.IsCueVerb(tag is Tag.Adverb ? next + 1 : next, Tag.Gerund)
            && !OpensWithSubclause(start, mark))
        {
            return true;
        }

        if (IsPrepositionCue(next) || (tag is Tag.Preposition && clause[next + 1] is Tag.Relative && shape is not ContentShape.Clause))
        {
            return true;
        }

        if (tag is Tag.Coordinator && shape is ContentShape.Clause && IsReportersTurn(start, mark)) return true;
        if (tag is Tag.Coordinator && shape is ContentShape.Clause && (IsOuterVerb(next + 1, start, verb) || Withholds(next))) return true;
        if (tag is Tag.Coordinator && clause[next + 1] is not Tag.That
            && (JoinsVerbs(next, shape, verb) && shape is not ContentShape.Clause || HasCueSoon(next + 1)))
        {
            return true;
        }

        // "how Lee, as opposed to Roe, would act"
        var isPhrase = clause.Word(next) == clause.Classes.As && clause[next + 1].IsVerb() && clause.Word(next + 2) != clause.Classes.By;
        // "would talk, if the North agreed": a condition is part of what is said.
        var isOwn = shape is ContentShape.Clause && clause.Text(next) is "if" or "unless" or "until";
        if (tag is Tag.Subordinator && !isPhrase && !isOwn && HasCueSoon(next + 1)) return true;
        if (tag is Tag.Subordinator or Tag.Coordinator && IsCaveat(next)) return true;
        // "blamed Oslo for the attack, though this time"
        if (shape is ContentShape.Object && clause.Text(next) is "though" or "although") return true;
        return IsParenthetical(next) || IsComment(next) || (shape is ContentShape.Object
            && (StartsStatement(next) || (tag is Tag.Nominal or Tag.Name or Tag.Determiner && StartsClause(next))));
    }

    // "say that as the market opens up, calling rates will fall": the main clause is still to come.
    private bool OpensWithSubclause(int start, int mark)
    {
        if (clause[start] is not Tag.Subordinator && clause.Word(start) != clause.Classes.As) return false;
        for (var i = start; i < mark; i++) if (clause[i] is Tag.Comma) return false;
        return HasVerb(start, mark) && HasVerb(mark, clause.End);
    }

    // ", says his brother.": what follows the comma names who says the whole.
    private bool IsInvertedCue(int verb) => clause[verb] is Tag.Verb && clause.Text(verb) is "said" or "says" or "say"
        && clause[verb + 1] is Tag.Name or Tag.Determiner or Tag.Possessive && !clause.HasVerb(verb + 1);

    // "that the planes, which were new, | were hit"
    private bool ClosesRelative(int start, int mark)
    {
        for (var i = start; clause[start - 1] is Tag.That && i < mark && !clause[i].IsFinite(); i++)
        {
            if (clause[i] is Tag.Comma && clause[i + 1] is Tag.Relative) return true;
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

    // "said that it meddles, but stopped short of": a past without a subject after a present is what the speaker did.
    private bool IsOuterVerb(int i, int start, int verb)
    {
        const WordRole Tense = WordRole.Past | WordRole.Third;
        if (verb < 0 || (clause.Roles(verb) & Tense) != WordRole.Past) return false;
        // "argued that it would join, and has been seen by many"
        if (clause[i] is Tag.Have && clause.Text(i) is "has" or "have") return IsWould(start, i);
        if ((clause.Roles(i) & Tense) != WordRole.Past || clause[i] is not Tag.Verb) return false;
        for (var k = start; k < i; k++)
        {
            if (!clause[k].IsFinite()) continue;
            return clause[k] is Tag.Verb ? (clause.Roles(k) & Tense) == WordRole.Third : clause.Text(k) is "is" or "are" or "has" or "will";
        }

        return false;
    }

    // "says she should decide, but on 1 June the office went to court": what was done on a day after what should be is told by the text.
    private bool IsReportersTurn(int start, int comma)
    {
        if (clause.Text(comma + 1) is not "but" || clause[comma + 2] is not Tag.Preposition) return false;
        var (i, end) = (comma + 3, Math.Min(clause.End, comma + LongestCaveat));
        while (i < end && clause[i] is Tag.Time or Tag.Number or Tag.Name) i++;
        if (i == comma + 3 || !clause[i].StartsNounPhrase()) return false;
        while (i < end && !clause[i].IsFinite()) i++;
        var isPast = i < end && clause[i] is Tag.Verb && (clause.Roles(i) & (WordRole.Past | WordRole.Third)) == WordRole.Past;
        for (var k = start; k < comma && isPast; k++)
        {
            if (!clause[k].IsFinite()) continue;
            return clause[k] is Tag.Modal || (clause.Roles(k) & WordRole.Third) != 0 || clause.Text(k) is "is" or "are";
        }

        return false;
    }

    // Whether the first finite verb is "would" or its like.
    private bool IsWould(int from, int end)
    {
        while (from < end && !clause[from].IsFinite()) from++;
        return from < end && clause.Text(from) is "would" or "could" or "might";
    }

    // ", the Gazette reports …" after an object: several sources in a row.
    private bool StartsStatement(int from)
    {
        for (var i = from; i < clause.End && i < from + 6; i++)
        {
            // "with Russian or Kazakh partners and said": joined verbs, and no subject.
            if (i > from && clause[i] is Tag.Verb) return clause[i - 1] is not Tag.Coordinator && clause.IsCueVerb(i, Tag.Verb);
            // "and Roe has repeatedly denied"
            if (i > from && clause[i] is Tag.Have) return clause.IsCueVerb(clause[i + 1] is Tag.Adverb ? i + 2 : i + 1, Tag.Participle);
            if (clause[i] is not (Tag.Name or Tag.Nominal or Tag.Determiner or Tag.Coordinator)) return false;
        }

        return false;
    }

    // ", a position voiced by …": a remark on the whole content.
    private bool IsComment(int from)
    {
        // ", accusations which he denies"
        if (clause[from] is Tag.Nominal && clause[from + 1] is Tag.Relative) return NamesClaim(from);
        if (clause[from] is not Tag.Determiner) return false;
        for (var i = from + 1; i < clause.End && i < from + 5; i++)
        {
            if (clause[i] is Tag.Verb or Tag.Participle) return clause.Word(i + 1) == clause.Classes.By;
            // ", a charge that the ministry denies"
            if (clause[i] is Tag.That or Tag.Relative) return NamesClaim(i - 1);
            // ", a charge the ministry denies", ", a claim Oslo has rejected"
            if (clause[i] is Tag.Name or Tag.Determiner or Tag.Pronoun) return NamesClaim(i - 1) && StartsClause(i);
            if (clause[i] is not Tag.Nominal) return false;
        }

        return false;
    }

    private bool NamesClaim(int i) => (clause.Roles(i) & (WordRole.Cue | WordRole.Claimed)) != 0;

    private bool IsPrepositionCue(int i)
    {
        foreach (var cue in clause.Lexicon.CuesOf(clause.Word(i)))
        {
            if (cue.Kind == CueKind.Preposition && clause.Word(i + 1) == cue.Tail[0]) return true;
        }

        return false;
    }

    private bool HasCueSoon(int from)
    {
        for (var i = from; i < clause.End && i < from + 14; i++)
        {
            if (clause[i] is Tag.Comma or Tag.That or Tag.Semicolon) return false;
            if (clause.IsCueVerb(i, Tag.Verb)) return true;
            if (clause[i] is Tag.Have && clause.IsCueVerb(clause[i + 1] is Tag.Adverb ? i + 2 : i + 1, Tag.Participle)) return true;
            if (clause[i] is Tag.Verb) return false;
        }

        return false;
    }

    // ", X said," or ", he said." or ", Norway's radio said citing …" inside the content
    private bool IsParenthetical(int from)
    {
        for (var i = from; i < clause.End && i < from + 12; i++)
        {
            if (clause.IsCueVerb(i, Tag.Verb) && i > from)
            {
                // ", a former employee told the Gazette."
                var isToReader = clause.Text(i) is "told" && clause[i + 1].StartsNounPhrase() && !clause.HasFinite(i + 1, clause.End);
                return isToReader || clause[i + 1] is Tag.Comma or Tag.Stop or Tag.None or Tag.Time or Tag.Preposition
                    || clause.IsCiting(i + 1);
            }

            // ", Ann Lee of Acme said"
            var isOf = i > from && clause[i] is Tag.Preposition && clause[i + 1] is Tag.Name && clause.Text(i) is "of" or "at" or "from";
            // ", two people briefed on the matter have said"
            var isTold = i > from && clause[i].IsVerb() && (clause.Roles(i) & WordRole.Addressing) != 0 && clause[i + 1] is Tag.Preposition
                && clause[from] is Tag.Number or Tag.Determiner or Tag.Nominal or Tag.Quantifier;
            if (isTold) i++;
            else if (i == from && clause[i] is Tag.Number or Tag.Quantifier) continue;
            else if (!isOf && clause[i] is not (Tag.Name or Tag.Nominal or Tag.Pronoun or Tag.Determiner or Tag.Hyphen or Tag.Adverb
                or Tag.Possessive or Tag.Genitive or Tag.Have))
            {
                return false;
            }
        }

        return false;
    }
}
