namespace NewsCorpus.Statements;

/// <summary>Finds what is said: after a cue, before it, and in the quotations that go on.</summary>
internal sealed class ContentFinder(Clause clause)
{
    private const int AdverbialReach = 16;

    /// <summary>Where the content after a cue begins; -1 where none of its frames fits.</summary>
    /// <param name="from">One past the cue.</param>
    /// <param name="frames">What the content may look like.</param>
    public int StartAfter(int from, Frames frames)
    {
        var tag = clause[from];
        if (OpensQuotation(from) is var quoted && quoted >= 0) return quoted;
        if (tag is Tag.Colon) return from + 1;
        var takesClause = (frames & (Frames.Clause | Frames.That)) != 0;
        if (takesClause && tag is Tag.That && clause[from + 1] is not (Tag.None or Tag.Stop or Tag.Comma)) return from + 1;
        if (takesClause && StartsQuestion(from)) return from;
        if ((frames & Frames.To) != 0 && tag is Tag.To && clause[from + 1] is Tag.Bare or Tag.Be or Tag.Have or Tag.Do or Tag.Nominal or Tag.Adverb) return from;
        if ((frames & Frames.Object) != 0 && (tag.StartsNounPhrase() || tag is Tag.Gerund or Tag.Adverb && clause[from + 1].StartsNounPhrase())) return from;
        if ((frames & Frames.Addressee) != 0 && AfterAddressee(from, frames) is var told && told >= 0) return told;
        if ((frames & Frames.Clause) != 0 && (tag.StartsNounPhrase() || tag is Tag.Gerund or Tag.Preposition or Tag.Adverb) && HasClauseVerb(from)) 
        {
            var later = AfterAdverbials(from, frames);
            return later >= 0 ? later : tag.StartsNounPhrase() || tag is Tag.Gerund ? from : tag is Tag.Preposition && clause[from + 1].StartsNounPhrase() ? from : -1;
        }

        return AfterAdverbials(from, frames);
    }

    private int OpensQuotation(int from)
    {
        if (clause.OpeningAt(from) is not null) return from;
        return clause[from] is Tag.Comma && clause.OpeningAt(from + 1) is not null ? from + 1 : -1;
    }

    private bool StartsQuestion(int from) => clause[from] is Tag.Question
        || (clause[from] is Tag.Subordinator && clause.Tokens.TextOf(from) is "if");

    // "told reporters in Iowa that", "urged Russia to"
    private int AfterAddressee(int from, Frames frames)
    {
        if (!clause[from].StartsNounPhrase()) return -1;
        if ((frames & Frames.To) != 0)
        {
            for (var i = from + 1; i < clause.End && i < from + AdverbialReach; i++)
            {
                if (clause[i] is Tag.To && clause[i + 1] is Tag.Bare or Tag.Be or Tag.Have or Tag.Do) return from;
                if (clause[i].IsFinite() || clause[i] is Tag.Comma or Tag.That or Tag.Quote) break;
            }
        }

        if ((frames & (Frames.Clause | Frames.Quote)) == 0) return -1;
        var end = AddresseeEnd(from);
        if (StartsQuestion(end)) return end;
        if (clause[end] is Tag.Pronoun or Tag.Determiner or Tag.Possessive or Tag.Name && HasClauseVerb(end)) return end;
        if (clause[from] is Tag.Pronoun && clause[end].StartsNounPhrase() && HasClauseVerb(end)) return end;
        return AfterAdverbials(from, Frames.Clause | Frames.Addressee);
    }

    // One past "him", "his audience", "Fox News".
    private int AddresseeEnd(int from)
    {
        if (clause[from] is Tag.Pronoun) return from + 1;
        var i = from;
        if (clause[i] is Tag.Determiner or Tag.Possessive or Tag.Quantifier) i++;
        var isName = clause[i] is Tag.Name;
        while (clause[i] is Tag.Hyphen or Tag.Symbol or Tag.Genitive || clause[i] == (isName ? Tag.Name : Tag.Nominal)) i++;
        return i;
    }

    // "said on Saturday that", "told the BBC in an interview: …": a marker of content within a short reach.
    private int AfterAdverbials(int from, Frames frames)
    {
        var takesClause = (frames & (Frames.Clause | Frames.That)) != 0;
        if ((frames & Frames.Addressee) == 0 && clause[from] is not (Tag.Preposition or Tag.Time or Tag.Adverb or Tag.Comma or Tag.To or Tag.Colon or Tag.Quote)) return -1;
        for (var i = from; i < clause.End && i < from + AdverbialReach; i++)
        {
            var tag = clause[i];
            if (i > from && tag is Tag.That && takesClause && clause[i + 1] is not (Tag.Stop or Tag.None or Tag.Verb)) return i + 1;
            if (tag is Tag.Colon) return i + 1;
            if (tag is Tag.To && i > from && (frames & Frames.To) != 0 && clause[i + 1] is Tag.Bare) return i;
            if (clause.OpeningAt(i) is { } quotation)
            {
                var afterComma = clause[i - 1] is Tag.Comma;
                return afterComma || i == from || !quotation.IsClosed || quotation.End - i > 8 ? i : -1;
            }

            if (tag is Tag.Comma && clause.OpeningAt(i + 1) is not null) return i + 1;
            if (tag is Tag.Comma && i > from && clause[i + 1] is Tag.That && takesClause) return i + 2;
            var goesOn = tag is Tag.Nominal or Tag.Name or Tag.Number or Tag.Time or Tag.Preposition or Tag.Determiner or Tag.Possessive
                or Tag.Genitive or Tag.Adverb or Tag.Hyphen or Tag.Pronoun or Tag.To or Tag.Quantifier or Tag.Symbol or Tag.Open or Tag.Close;
            if (!goesOn) return -1;
        }

        return -1;
    }

    /// <summary>True when a finite verb follows before the clause ends.</summary>
    public bool HasClauseVerb(int from)
    {
        for (var i = from; i < clause.End && i < from + 40; i++)
        {
            var tag = clause[i];
            if (tag.IsFinite() || tag is Tag.Negation) return clause[i - 1] is not Tag.Coordinator;
            if (tag.EndsClause() || tag is Tag.Comma && i < from + 3) return false;
        }

        return false;
    }

    private bool HasClauseVerb(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (clause[i].IsFinite()) return true;
        }

        return false;
    }

    /// <summary>One past the content that begins at a token.</summary>
    public int EndOf(int start, ContentShape shape)
    {
        if (clause.OpeningAt(start) is { } opening && EndsAfterQuotation(opening)) return opening.End;
        var i = start;
        for (; i < clause.End; i++)
        {
            if (clause.OpeningAt(i) is { } quotation)
            {
                if (quotation.End >= clause.End) return quotation.End;
                i = quotation.End - 1;
                continue;
            }

            if (i > start && IsBoundary(i, start, shape)) break;
        }

        while (i > start + 1 && clause[i - 1] is Tag.Stop or Tag.Comma or Tag.Semicolon or Tag.Dash or Tag.Colon) i--;
        return i;
    }

    private bool IsBoundary(int i, int start, ContentShape shape)
    {
        var tag = clause[i];
        if (tag is Tag.Semicolon) return true;
        if (tag is Tag.Comma or Tag.Dash)
        {
            return shape is ContentShape.ToComma or ContentShape.Phrase || (tag is Tag.Dash && shape is not ContentShape.Clause) || EndsAtComma(i, shape);
        }

        if (tag is Tag.Coordinator && clause[i + 1] is Tag.Name or Tag.Determiner && StartsStatement(i + 1)) return true;
        if (shape is ContentShape.Clause or ContentShape.ToComma) return false;
        if (shape is ContentShape.SubjectClause && tag.IsFinite() && !clause[i - 1].IsFinite() && clause[i - 1] is not (Tag.Coordinator or Tag.Relative or Tag.Adverb)) return HasClauseVerb(start, i);
        if (shape is ContentShape.Phrase && (tag.IsFinite() || tag is Tag.Subordinator)) return true;
        if (shape is ContentShape.InSubject && tag.IsFinite() && clause[i - 1] is not (Tag.Relative or Tag.That or Tag.Pronoun)) return true;
        if (tag is Tag.Coordinator && JoinsVerbs(i, shape)) return true;
        return tag is Tag.Subordinator && clause.Tokens.TextOf(i) is "when" or "while" or "as" or "although" or "though" or "whereas" && StartsClause(i + 1);
    }

    // "plans to vote but is undecided", "calling him a fraud and accusing him": what follows shares the subject.
    private bool JoinsVerbs(int coordinator, ContentShape shape)
    {
        var next = coordinator + 1;
        while (clause[next] is Tag.Adverb) next++;
        if (shape is ContentShape.InParticiple && clause[next] is Tag.Gerund) return true;
        return clause[next].IsFinite();
    }

    private bool StartsClause(int from)
    {
        for (var i = from; i < clause.End && i < from + 12; i++)
        {
            if (clause[i].IsFinite()) return i > from;
            if (clause[i] is Tag.Comma or Tag.Stop) return false;
        }

        return false;
    }

    // A quotation is the whole content where the sentence ends with it or something else follows a comma.
    private bool EndsAfterQuotation(Quotation quotation)
    {
        var next = quotation.End;
        if (next >= clause.End) return true;
        return clause[next] is Tag.Stop or Tag.Comma or Tag.Dash or Tag.Semicolon or Tag.Subordinator or Tag.Coordinator or Tag.Relative
            || clause.Tokens.TextOf(next - 2)[0] is '.' or '!' or '?' or ',';
    }

    private bool EndsAtComma(int mark, ContentShape shape)
    {
        var next = mark + 1;
        var tag = clause[next];
        if (shape is ContentShape.InRelative && (tag.IsFinite() || tag is Tag.Adverb && clause[next + 1].IsFinite())) return true;
        if (tag is Tag.Gerund or Tag.Adverb && IsCueVerb(tag is Tag.Adverb ? next + 1 : next, Tag.Gerund)) return true;
        if (IsPrepositionCue(next) || (tag is Tag.Preposition && clause[next + 1] is Tag.Relative && shape is not ContentShape.Clause)) return true;
        if (tag is Tag.Coordinator && clause[next + 1] is not Tag.That && (JoinsVerbs(next, shape) && shape is not ContentShape.Clause || HasCueSoon(next + 1))) return true;
        if (tag is Tag.Subordinator && HasCueSoon(next + 1)) return true;
        return IsParenthetical(next) || IsComment(next) || (shape is ContentShape.Object && StartsStatement(next));
    }

    // ", the Gazette reports …" after an object: several sources in a row.
    private bool StartsStatement(int from)
    {
        for (var i = from; i < clause.End && i < from + 6; i++)
        {
            if (i > from && clause[i] is Tag.Verb) return IsCueVerb(i, Tag.Verb);
            if (clause[i] is not (Tag.Name or Tag.Nominal or Tag.Determiner or Tag.Coordinator)) return false;
        }

        return false;
    }

    // ", a position voiced by …": a remark on the whole content.
    private bool IsComment(int from)
    {
        if (clause[from] is not Tag.Determiner) return false;
        for (var i = from + 1; i < clause.End && i < from + 5; i++)
        {
            if (clause[i] is Tag.Verb or Tag.Participle) return clause.Word(i + 1) == clause.Lexicon.By;
            if (clause[i] is not Tag.Nominal) return false;
        }

        return false;
    }

    private bool IsPrepositionCue(int i)
    {
        foreach (var cue in clause.Lexicon.CuesOf(clause.Word(i)))
        {
            if (cue.Kind == CueKind.Preposition && clause.Word(i + 1) == cue.Tail[0]) return true;
        }

        return false;
    }

    private bool IsCueVerb(int i, Tag tag) => clause[i] == tag && (clause.Roles(i) & WordRole.Cue) != 0;

    private bool HasCueSoon(int from)
    {
        for (var i = from; i < clause.End && i < from + 14; i++)
        {
            if (clause[i] is Tag.Comma or Tag.That or Tag.Semicolon) return false;
            if (IsCueVerb(i, Tag.Verb)) return true;
            if (clause[i] is Tag.Verb) return false;
        }

        return false;
    }

    // ", X said," or ", he said." inside the content
    private bool IsParenthetical(int from)
    {
        for (var i = from; i < clause.End && i < from + 12; i++)
        {
            if (IsCueVerb(i, Tag.Verb) && i > from) return clause[i + 1] is Tag.Comma or Tag.Stop or Tag.None or Tag.Time;
            if (clause[i] is not (Tag.Name or Tag.Nominal or Tag.Pronoun or Tag.Determiner or Tag.Hyphen or Tag.Adverb or Tag.Possessive or Tag.Have)) return false;
        }

        return false;
    }

    /// <summary>True when a quotation or a colon follows a cue.</summary>
    public bool OpensContent(int from) => clause[from] is Tag.Colon || OpensQuotation(from) >= 0
        || (clause[from] is Tag.That && clause[from + 1] is not (Tag.Stop or Tag.None));

    /// <summary>The content that ends right before a comma or with the closing mark of a quotation: for "…, X said".</summary>
    /// <param name="mark">The comma, or the last token of the content.</param>
    /// <param name="stopAtComma">True when the nearest comma to the left is the beginning.</param>
    public TokenRange Before(int mark, bool stopAtComma = false)
    {
        var end = clause[mark] is Tag.Comma or Tag.Dash ? mark : mark + 1;
        var start = end;
        while (start > clause.First)
        {
            if (clause.ClosingAt(start - 1) is { } quotation)
            {
                start = Math.Max(quotation.First, 0);
                if (start <= clause.First || StandsAlone(quotation)) break;
                continue;
            }

            var tag = clause[start - 1];
            if (tag.EndsClause() || (stopAtComma && tag is Tag.Comma)) break;
            start--;
        }

        // "But the talks failed, he said": the conjunction links sentences and is not said.
        if (clause[start] is Tag.Coordinator && start == clause.First) start++;
        return start >= end ? TokenRange.None : new TokenRange(start, end);
    }

    // “…,” after a comma or colon is the whole content; inside a clause it is only a part of it.
    private bool StandsAlone(Quotation quotation) => clause[quotation.First - 1] is Tag.Comma or Tag.Colon or Tag.Stop;
}
