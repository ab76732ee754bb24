namespace NewsCorpus.Statements;

/// <summary>
/// Finds noun phrases around a cue. A phrase keeps its appositions ("Ann Lee, a senator,") and reduced relative
/// clauses ("voters interviewed in Iowa"); a relative clause between commas is left out.
/// </summary>
internal sealed class SourceFinder(Clause clause)
{
    private const int Reach = 60;

    /// <summary>The subject that ends right before a verb group; empty where there is none.</summary>
    public TokenRange Before(int verbGroup)
    {
        var last = verbGroup - 1;
        // "Trump on Tuesday said"
        if (clause[last] == Tag.Time) last = SkipTimeBack(last);
        if (clause[last] is Tag.Comma or Tag.Dash) return BeforeInsertion(last);
        return Phrase(last);
    }

    /// <summary>The noun phrase that begins at a token: for "said X" and "according to X".</summary>
    public TokenRange After(int first)
    {
        var i = first;
        var lastGood = -1;
        for (; i < clause.End && i - first < Reach; i++)
        {
            var tag = clause[i];
            if (tag is Tag.Nominal or Tag.Name or Tag.Number or Tag.Genitive) lastGood = i;
            else if (tag is Tag.Pronoun)
            {
                if (i != first) break;
                return new TokenRange(first, i + 1);
            }
            else if (tag is Tag.Quantifier) lastGood = i;
            else if (tag is Tag.Determiner or Tag.Possessive or Tag.Hyphen or Tag.Symbol) continue;
            else if (tag is Tag.Gerund or Tag.Participle && i > first && clause[i - 1] is Tag.Determiner or Tag.Possessive) lastGood = i;
            else if (tag is Tag.Open) { if (SkipBracket(i) is var close && close > i) { i = close; lastGood = i; } else break; }
            else if (tag is Tag.Preposition or Tag.To) { if (!AttachesRight(i)) break; }
            else if (tag is Tag.Coordinator) { if (!JoinsNounsRight(i)) break; }
            else if (tag is Tag.Comma) { if (lastGood < 0 || !IsAppositionRight(i)) break; }
            else if (tag is Tag.Adverb && clause[i - 1] is Tag.Determiner or Tag.Possessive) continue;
            else if (tag is Tag.Quote && clause.OpeningAt(i) is { IsClosed: true } quotation && quotation.End - i < 12 && i > first) { i = quotation.End - 1; lastGood = i; }
            else break;
        }

        return lastGood < 0 ? TokenRange.None : new TokenRange(first, RelativeEnd(lastGood + 1));
    }

    // ", who has not endorsed a candidate": up to the next comma or the end of the sentence.
    private int RelativeEnd(int end)
    {
        var start = clause[end] is Tag.Comma ? end + 1 : end;
        if (clause[start] is not Tag.Relative || clause.Tokens.TextOf(start) is "which") return end;
        var i = start;
        while (i < clause.End && i < end + Reach && clause[i] is not (Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Dash or Tag.Quote)) i++;
        return i;
    }

    private int SkipTimeBack(int last)
    {
        while (clause[last] == Tag.Time) last--;
        if (clause[last] is Tag.Preposition) last--;
        return last;
    }

    // "X, a senator, said", "X, who lost, said", "X, on Tuesday, said": the last token is the closing comma.
    private TokenRange BeforeInsertion(int closing)
    {
        var mark = clause[closing];
        for (var i = closing - 1; i >= clause.First && closing - i < Reach; i--)
        {
            if (clause[i] is Tag.Stop or Tag.Semicolon or Tag.Quote) return TokenRange.None;
            if (clause[i] != mark) continue;
            var subject = Phrase(i - 1);
            var opens = clause[i + 1];
            var isApposition = opens is Tag.Determiner or Tag.Nominal or Tag.Name or Tag.Number or Tag.Possessive or Tag.Quantifier
                || clause.Tokens.TextOf(i + 1) is "including";
            if (opens is Tag.Coordinator) continue;
            if (isApposition && HasFiniteVerb(i + 1, closing)) isApposition = false;
            if (subject.IsEmpty) return Phrase(closing - 1);
            return isApposition || opens is Tag.Relative ? new TokenRange(subject.First, closing) : subject;
        }

        return TokenRange.None;
    }

    private bool HasFiniteVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (clause[i] is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal) return true;
        }

        return false;
    }

    /// <summary>The noun phrase that a relative pronoun as subject stands for; empty where the subject is none.</summary>
    public TokenRange Antecedent(TokenRange subject)
    {
        if (subject.IsEmpty || clause[subject.End - 1] is not (Tag.Relative or Tag.That)) return TokenRange.None;
        var last = subject.First - 1;
        if (clause[last] is Tag.Comma) last--;
        return clause[last] is Tag.Relative or Tag.That or Tag.None ? TokenRange.None : Phrase(last);
    }

    /// <summary>The noun phrase whose last token is given; empty where that token cannot end one.</summary>
    public TokenRange Phrase(int last)
    {
        if (clause[last] is Tag.Pronoun or Tag.Relative) return new TokenRange(StartOfPronoun(last), last + 1);
        if (clause[last] is Tag.That) return new TokenRange(last, last + 1);
        var start = -1;
        var beforeCoordinator = -1;
        var sawVerb = false;
        var i = last;
        for (; i >= clause.First && last - i < Reach; i--)
        {
            var tag = clause[i];
            if (tag is Tag.Nominal or Tag.Name or Tag.Number or Tag.Determiner or Tag.Quantifier or Tag.Possessive) start = i;
            else if (tag is Tag.Genitive or Tag.Hyphen or Tag.Symbol) continue;
            else if (tag is Tag.Close && OpeningBracket(i) is var open && open >= 0) { i = open; if (start < 0) start = open; }
            else if (start < 0 && i == last && tag is not (Tag.Quote or Tag.Time or Tag.Gerund)) break;
            else if (tag is Tag.Time) continue;
            else if (tag is Tag.Preposition || (tag is Tag.To && start == i + 1)) { if (!AttachesLeft(i)) break; }
            else if (tag is Tag.Coordinator)
            {
                if (sawVerb || (!clause[i - 1].IsNounLike() && clause[i - 1] is not (Tag.Comma or Tag.Close or Tag.Quantifier or Tag.Pronoun))) break;
                if (beforeCoordinator < 0) beforeCoordinator = start;
            }
            else if (tag is Tag.Pronoun && clause[i + 1] is Tag.Coordinator)
            {
                start = i--;
                break;
            }
            else if (tag is Tag.Adverb && IsInside(i, start)) continue;
            else if (tag is Tag.Adverb && i + 1 == start && clause[start] is Tag.Number or Tag.Quantifier) start = i;
            else if (tag is Tag.Subordinator && clause[i - 1] is Tag.Quantifier && clause.Tokens.TextOf(i) is "than") continue;
            else if (tag is Tag.Quote && clause.ClosingAt(i) is { } quotation && i - quotation.First < 12) { i = quotation.First; if (start < 0) start = i; }
            else if (IsReducedRelative(i, start)) sawVerb = true;
            else if (tag is Tag.Relative && sawVerb && clause[i - 1].IsNounLike()) continue;
            else if (tag is Tag.Comma && beforeCoordinator >= 0 && IsListComma(i)) continue;
            else break;
        }

        if (start < 0) return TokenRange.None;
        if (beforeCoordinator >= 0 && i >= clause.First && (clause[i].IsVerb() || clause[i].IsAuxiliary() || clause[i] is Tag.Preposition or Tag.To))
        {
            start = beforeCoordinator;
        }

        return new TokenRange(start, last + 1);
    }

    /// <summary>The noun phrase before a genitive 's: words in a row, and "of" phrases.</summary>
    public TokenRange Possessor(int last)
    {
        var start = -1;
        for (var i = last; i >= clause.First && last - i < 12; i--)
        {
            var tag = clause[i];
            if (tag is Tag.Nominal or Tag.Name or Tag.Number) start = i;
            else if (tag is Tag.Determiner or Tag.Possessive && start >= 0) return new TokenRange(i, last + 1);
            else if (tag is not (Tag.Hyphen or Tag.Symbol)) break;
        }

        return start < 0 ? TokenRange.None : new TokenRange(start, last + 1);
    }

    // "both of whom", "some of them"
    private int StartOfPronoun(int last)
    {
        if (clause[last - 1] != Tag.Preposition) return last;
        return clause[last - 2] is Tag.Determiner or Tag.Quantifier or Tag.Number or Tag.Nominal ? last - 2 : last;
    }

    private bool IsInside(int adverb, int start) => start > adverb
        && (clause[adverb - 1] is Tag.Determiner or Tag.Possessive || clause[adverb + 1] is Tag.Participle or Tag.Number);

    // Between a noun and a later finite verb without anything that joins clauses: "veterans interviewed at rallies".
    private bool IsReducedRelative(int i, int start)
    {
        var tag = clause[i];
        if (start < 0 || tag is not (Tag.Verb or Tag.Participle or Tag.Gerund)) return false;
        if (!clause[i - 1].IsNounLike() && clause[i - 1] is not (Tag.Relative or Tag.Pronoun or Tag.Determiner or Tag.Adverb)) return false;
        if (clause[i - 1] is Tag.Pronoun) return false;
        foreach (var cue in clause.Lexicon.CuesOf(clause.Word(i)))
        {
            if (cue.Kind == CueKind.Verb && cue.Tail.Length == 0 && cue.Allows(Frames.Clause | Frames.That) && clause[i] == Tag.Verb) return false;
        }

        return clause[i] is Tag.Gerund or Tag.Participle || clause[i + 1] is Tag.Preposition || clause[i - 1] is Tag.Relative;
    }

    private bool AttachesLeft(int preposition)
    {
        var before = clause[preposition - 1];
        if (before is Tag.Determiner or Tag.Quantifier or Tag.Verb or Tag.Participle or Tag.Gerund or Tag.Adverb) return before is not Tag.Adverb;
        return before.IsNounLike() || before is Tag.Close or Tag.Quote or Tag.Genitive;
    }

    private bool IsListComma(int comma) => clause[comma - 1] is Tag.Name && clause[comma + 1] is Tag.Name or Tag.Coordinator;

    private bool AttachesRight(int preposition)
    {
        var next = clause[preposition + 1];
        if (next is Tag.Time) return false;
        if (!next.StartsNounPhrase() && next is not Tag.Quote || next is Tag.Question or Tag.That) return false;
        var word = clause.Tokens.TextOf(preposition);
        if (word is "of" or "at" or "for" or "from" or "with") return true;
        if (word is "in" or "on" or "to") return clause[preposition + 1] is Tag.Name && clause[preposition - 1] is not Tag.Name;
        return false;
    }

    private bool JoinsNounsRight(int coordinator)
    {
        if (!clause[coordinator + 1].StartsNounPhrase() || clause[coordinator + 1] is Tag.Pronoun or Tag.That or Tag.Question) return false;
        for (var i = coordinator + 1; i < clause.End && i < coordinator + 8; i++)
        {
            if (clause[i].IsFinite()) return false;
            if (clause[i] is Tag.Comma or Tag.Stop or Tag.Preposition) return true;
        }

        return true;
    }

    // ", publisher of The Federalist," or ", 43,": a noun phrase that a comma or the end of the sentence closes.
    private bool IsAppositionRight(int comma)
    {
        if (clause[comma + 1] is not (Tag.Determiner or Tag.Nominal or Tag.Number or Tag.Possessive or Tag.Name)) return false;
        for (var i = comma + 1; i < clause.End && i < comma + 30; i++)
        {
            if (clause[i] is Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Dash or Tag.Relative) return true;
            if (clause[i].IsFinite() || clause[i] is Tag.Quote or Tag.Pronoun or Tag.Subordinator) return false;
        }

        return true;
    }

    private int OpeningBracket(int close)
    {
        for (var i = close - 1; i >= clause.First && close - i < 12; i--)
        {
            if (clause[i] == Tag.Open) return i;
        }

        return -1;
    }

    private int SkipBracket(int open)
    {
        for (var i = open + 1; i < clause.End && i - open < 12; i++)
        {
            if (clause[i] == Tag.Close) return i;
        }

        return open;
    }
}
