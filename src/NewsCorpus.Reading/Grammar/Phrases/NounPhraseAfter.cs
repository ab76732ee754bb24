using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Grammar.Phrases;

/// <summary>Reads the noun phrase that begins at a token.</summary>
internal sealed class NounPhraseAfter(TaggedSentence clause)
{
    private const int Reach = 60;
    private const int YearDigits = 4;

    // Tokens of "in a long television interview".
    private const int LongestOccasion = 6;

    private static readonly WordSet AgentsLikeVerbs = WordSet.Named("agents-like-verbs");
    private static readonly WordSet Assistants = WordSet.Named("assistants");
    private static readonly WordSet Occasions = WordSet.Named("occasions-of-saying");
    private static readonly WordSet Works = WordSet.Named("works-with-authors");
    private static readonly WordSet Participles = WordSet.Named("participles-of-sources");

    /// <summary>The noun phrase that begins at a token: for "said X" and "according to X".</summary>
    public TokenRange Read(int first)
    {
        var i = first;
        var lastGood = -1;
        for (; i < clause.End && i - first < Reach; i++)
        {
            var tag = clause[i];
            // "the document [that] Reuters reported on"
            if (tag is Tag.Name && i > first + 1 && clause[i - 1] is Tag.Nominal && clause[first] is Tag.Determiner
                && clause[i + 1] is Tag.Verb && clause[i + 2] is Tag.Preposition)
            {
                break;
            }

            if (tag is Tag.Nominal or Tag.Name or Tag.Number or Tag.Genitive) lastGood = i;
            else if (tag is Tag.Pronoun)
            {
                // "a person familiar with it"
                if (i > first + 1 && clause[i - 1] is Tag.Preposition && clause.Text(i) is "it" or "them") { lastGood = i; continue; }
                if (i != first) break;
                return new TokenRange(first, i + 1);
            }
            else if (tag is Tag.Quantifier) lastGood = i;
            else if (tag is Tag.Determiner or Tag.Possessive or Tag.Hyphen or Tag.Symbol) continue;
            else if (tag is Tag.Gerund or Tag.Participle && i > first && clause[i - 1] is Tag.Determiner or Tag.Possessive) lastGood = i;
            // "international accounting standards"
            else if (tag is Tag.Gerund && lastGood == i - 1 && clause[i - 1] is Tag.Nominal && clause[i + 1] is Tag.Nominal) continue;
            // "privacy advocates": a noun that looks like a verb.
            else if (tag is Tag.Verb && lastGood == i - 1 && clause[i - 1] is Tag.Nominal && AgentsLikeVerbs.Has(clause.Text(i)))
            {
                lastGood = i;
            }
            else if (tag is Tag.Open) { if (SkipBracket(i) is var close && close > i) { i = close; lastGood = i; } else break; }
            else if (tag is Tag.Preposition or Tag.To) { if (!AttachesRight(i, first)) break; }
            else if (DescribesRight(i)) { if (clause[i + 1] is Tag.Time) lastGood = i; }
            else if (tag is Tag.Time && HasParticiple(first, i)) lastGood = i;
            else if (tag is Tag.Adverb && clause[i - 1] is Tag.Comma && clause.Text(i) is "then") continue;
            else if (tag is Tag.Coordinator) { if (!JoinsNounsRight(i)) break; }
            else if (tag is Tag.Comma) { if (lastGood < 0 || !IsAppositionRight(i)) break; }
            else if (tag is Tag.Adverb && clause[i - 1] is Tag.Determiner or Tag.Possessive) continue;
            else if (tag is Tag.Quote && clause.OpeningAt(i) is { IsClosed: true } quotation && quotation.End - i < 12
                && i > first) { i = quotation.End - 1; lastGood = i; }
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

    // "the poll released on Monday", "people briefed on the plan"
    private bool DescribesRight(int participle) => clause[participle] is Tag.Verb or Tag.Participle && clause[participle - 1] is Tag.Nominal
        && clause[participle + 1] is Tag.Preposition or Tag.Time && Participles.Has(clause.Text(participle));

    private bool AttachesRight(int preposition, int first)
    {
        var next = clause[preposition + 1];
        if (next is Tag.Time) return HasParticiple(first, preposition);
        if (next is Tag.Pronoun) return clause.Text(preposition) is "with" && clause.Text(preposition - 1) is "familiar";
        if (!next.StartsNounPhrase() && next is not Tag.Quote || next is Tag.Question or Tag.That) return false;
        var word = clause.Tokens.TextOf(preposition);
        if (word is "of" or "at" or "for" or "from" or "with") return true;
        // "a source close to the talks"
        if (word is "to" && clause.Text(preposition - 1) is "close" or "privy") return true;
        // "an aide to the president"
        if (word is "to" && next is Tag.Determiner or Tag.Possessive) return Assistants.Has(clause.Text(preposition - 1));
        // "a study by economists"
        if (word is "by")
        {
            return (clause.Roles(preposition - 1) & WordRole.Document) != 0 || Works.Has(clause.Text(preposition - 1))
                || HasParticiple(first, preposition);
        }

        if (word is not ("in" or "on" or "to" or "during" or "under")) return false;
        // "by prosecutors in 2015"
        if (next is Tag.Number && clause.Text(preposition + 1).Length == YearDigits && word is "in") return false;
        if (Participles.Has(clause.Text(preposition - 1))) return true;
        if (clause[preposition + 1] is Tag.Name && word is "in" or "on" or "to" && clause[preposition - 1] is not Tag.Name) return true;
        // "Ann Lee, an expert on the port", "a voter in the north"; not "a spokesman in a letter"
        var isOwn = clause[preposition - 1] is Tag.Nominal || IsInApposition(preposition, first);
        return isOwn && word is not "to" && clause[preposition + 1] is not Tag.Possessive && !IsOccasion(preposition + 1);
    }

    private bool HasParticiple(int first, int end)
    {
        for (var i = first; i < end; i++) if (Participles.Has(clause.Text(i))) return true;
        return false;
    }

    private bool IsInApposition(int i, int first)
    {
        while (i > first && clause[i] is not Tag.Comma) i--;
        return i > first;
    }

    // "in a statement", "on a call with reporters", "in an interview on Monday": where it was said.
    private bool IsOccasion(int first)
    {
        for (var i = first; i < first + LongestOccasion && i < clause.End; i++)
        {
            if (Occasions.Has(clause.Text(i))) return true;
            if (clause[i] is Tag.Comma or Tag.Stop or Tag.Preposition) break;
        }

        return clause.Text(first) is "a" or "an";
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
        // "Ann Lee, 55, of Oslo"
        if (clause[comma - 1] is Tag.Number && clause[comma + 2] is Tag.Name && clause.Text(comma + 1) is "of" or "from") return true;
        // "Bo Roe, then mayor of Oslo"
        var isThen = clause.Text(comma + 1) is "then" && clause[comma + 2] is Tag.Nominal or Tag.Determiner;
        if (!isThen && clause[comma + 1] is not (Tag.Determiner or Tag.Nominal or Tag.Number or Tag.Possessive or Tag.Name)) return false;
        for (var i = comma + 1; i < clause.End && i < comma + 30; i++)
        {
            if (clause[i] is Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Dash or Tag.Relative) return true;
            if (clause[i].IsFinite() || clause[i] is Tag.Quote or Tag.Pronoun or Tag.Subordinator) return false;
        }

        return true;
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
