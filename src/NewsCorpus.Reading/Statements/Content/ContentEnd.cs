using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Statements.Content;

/// <summary>Finds where the content that follows a cue ends.</summary>
internal sealed class ContentEnd(Clause clause)
{
    private static readonly WordSet Contrasting = WordSet.Named("contrasting-clauses");
    private static readonly WordSet Contrasts = WordSet.Named("conjunctions-of-contrast");
    private static readonly WordSet ClauseVerbs = WordSet.Named("verbs-of-clauses");
    private static readonly WordSet GoingOn = WordSet.Named("gerunds-of-going-on");

    private readonly AwaitedVerb _awaited = new(clause);
    private readonly ContentComma _commas = new(clause);
    private readonly ClauseShapes _shapes = new(clause);
    private readonly NextStatement _next = new(clause);
    private readonly ReportersTurn _reporter = new(clause);

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
                    && (shape is ContentShape.ToComma || _commas.Ends(quotation.End - 1, start, shape, verb)));
                if (isOver) return quotation.End;
                i = quotation.End - 1;
                continue;
            }

            if (i > start && IsBoundary(i, start, shape, verb)) break;
        }

        while (i > start + 1 && clause[i - 1] is Tag.Stop or Tag.Comma or Tag.Semicolon or Tag.Dash or Tag.Colon) i--;
        return i;
    }

    private bool IsBoundary(int i, int start, ContentShape shape, int verb)
    {
        var tag = clause[i];
        // "ran 1.45bn euros (£1bn; $1.9bn) over its budget"
        if (tag is Tag.Semicolon) return !_shapes.IsInBrackets(i, start);
        var isMark = tag is Tag.Comma or Tag.Dash or Tag.Coordinator;
        // "reported that Lee, a judge whose term is over, left", "suggests that, in a town giving work to miners, Lee hopes"
        var isClause = shape is ContentShape.Clause || (shape is ContentShape.Object && clause[start - 1] is Tag.That);
        if (isClause && isMark && _awaited.AwaitsVerb(start, i, verb)) return false;
        // "said Oslo had offered more but that it was late": what another "that" opens is no object of this verb.
        if (shape is ContentShape.Object && tag is Tag.Coordinator && clause[i + 1] is Tag.That && clause[i + 2].StartsNounPhrase()
            && clause[start - 1] is not Tag.That && clause.HasFinite(i + 2, clause.End))
        {
            return true;
        }

        // "denied it, as has Oslo"
        if (tag is Tag.Comma && clause.Word(i + 1) == clause.Classes.As && clause[i + 2] is Tag.Have or Tag.Do) return true;
        if (tag is Tag.Comma or Tag.Dash)
        {
            return shape is ContentShape.ToComma or ContentShape.Phrase || (tag is Tag.Dash && shape is not ContentShape.Clause)
                || _commas.Ends(i, start, shape, verb);
        }

        // "rejected the claim that it had fired saying it was at sea"
        if (tag is Tag.Gerund && shape is ContentShape.Object && clause[start - 1] is Tag.That && clause[i - 1].IsNounLike()
            && GoingOn.Has(clause.Text(i)) && clause.HasFinite(start, i))
        {
            return true;
        }

        // "dismissed claims that the market is closed by pointing out"
        if (clause.Word(i) == clause.Classes.By && shape is ContentShape.Object && clause[start - 1] is Tag.That
            && clause.IsCueVerb(i + 1, Tag.Gerund) && clause.HasFinite(start, i))
        {
            return true;
        }

        // "pushing back on claims that it is over and calling it false", "claiming that it had leaked and seeking a hearing"
        var goesOn = shape is ContentShape.Object || (shape is ContentShape.Clause && verb >= 0 && clause[verb] is Tag.Gerund);
        if (tag is Tag.Coordinator && goesOn && clause[start - 1] is Tag.That && clause[i + 1] is Tag.Gerund
            && clause.HasFinite(start, i) && !_shapes.HasGerund(start, i))
        {
            return true;
        }

        // "that China and Japan had agreed": the clause still waits for its verb.
        var isHalfSubject = !clause.HasFinite(start, i)
            && (clause[start - 1] is Tag.That || (shape is ContentShape.Clause && verb >= 0 && ClauseVerbs.Has(clause.Text(verb))));
        isHalfSubject |= tag is Tag.Coordinator && _shapes.IsInInnerSubject(i, start);
        if (tag is Tag.Coordinator && !isHalfSubject && clause[i + 1] is Tag.Name or Tag.Determiner or Tag.Possessive
            && _next.StartsStatement(i + 1))
        {
            return true;
        }

        if (tag is Tag.Coordinator && (_next.IsAnswer(i)
            || (clause[start - 1] is Tag.That && clause.HasFinite(start, i) && _next.IsFurtherClaim(i))))
        {
            return true;
        }

        // "denies this and relations have soured"
        if (tag is Tag.Coordinator && i == start + 1 && clause.Text(start) is "this"
            && clause[i + 1].StartsNounPhrase() && clause.HasFinite(i + 1, clause.End))
        {
            return true;
        }

        if (tag is Tag.Coordinator && shape is ContentShape.Clause && _reporter.Withholds(i)) return true;
        if (tag is Tag.Coordinator && shape is ContentShape.Clause && _reporter.JoinsCue(i, verb) && !_shapes.OpensWithSubclause(start, i))
        {
            return true;
        }

        // "denied shipping arms before later acknowledging it"
        if (tag is Tag.Subordinator && clause.Word(i) != clause.Classes.As
            && clause.IsCueVerb(clause[i + 1] is Tag.Adverb ? i + 2 : i + 1, Tag.Gerund))
        {
            return true;
        }

        // "When people called Lee a racist he laughed": the main clause may follow without a comma.
        if (shape is ContentShape.ToComma && tag is Tag.Pronoun && clause[i - 1].IsNounLike() && clause[i + 1].IsFinite()) return true;
        // "say it will be lifted while Norway says it will stay"
        var isContrast = shape is ContentShape.Clause && tag is Tag.Subordinator && Contrasts.Has(clause.Text(i));
        if (isContrast && clause[i - 1] is not (Tag.That or Tag.Coordinator) && _next.HasCueSoon(i + 1)) return true;
        if (shape is ContentShape.Clause or ContentShape.ToComma) return false;
        // "condemned Lee after several women accused him"
        if (tag is Tag.Subordinator && clause.Text(i) is "after" && clause[start] is Tag.Name && _shapes.StartsClause(i + 1))
        {
            return true;
        }

        if (shape is ContentShape.SubjectClause && tag.IsFinite() && !clause[i - 1].IsFinite()
            && clause[i - 1] is not (Tag.Coordinator or Tag.Relative or Tag.Adverb))
        {
            return clause.HasFinite(start, i) && !_shapes.IsOfSubclause(i, start);
        }

        // "among the issues that they said they want to explore | is whether"
        if (shape is ContentShape.InRelative && tag is Tag.Be && clause[i - 1] is Tag.Bare or Tag.Verb && clause.HasFinite(start, i))
        {
            return true;
        }

        if (shape is ContentShape.Phrase && (tag.IsFinite() || tag is Tag.Subordinator)) return true;
        if (shape is ContentShape.InSubject && tag.IsFinite()
            && (clause[i - 1] is not (Tag.Relative or Tag.That or Tag.Pronoun) || clause.IsObjectPronoun(i - 1))
            && !_shapes.IsVerbOfInnerClause(i, start))
        {
            return true;
        }

        // "allegations that he struck or pursued them", "that it has armed and supported them": the second verb is his, too.
        var isInner = clause[start - 1] is Tag.That && clause.HasFinite(start, i)
            && (clause[i - 1] is Tag.Participle || !clause.IsCueVerb(i + 1, Tag.Verb));
        var isJoined = _shapes.JoinsVerbs(i, shape, verb) || (shape is ContentShape.Object && _shapes.JoinsClause(i));
        if (tag is Tag.Coordinator && !isInner && isJoined) return true;
        // "stemming from when he was young"
        return tag is Tag.Subordinator && clause[i - 1] is not Tag.Preposition
            && !clause.Tokens[i].Is(TokenShape.Capitalised) && Contrasting.Has(clause.Text(i)) && clause.Text(i - 1) is not "same"
            && clause[i + 1] is not Tag.Gerund && _shapes.StartsClause(i + 1);
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
}
