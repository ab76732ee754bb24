namespace NewsCorpus.Reading.Grammar.Phrases;

/// <summary>Finds relative clauses, full and reduced, within a noun phrase that is read from its end.</summary>
internal sealed class RelativeClauses(TaggedSentence clause)
{
    /// <summary>True for a word that a relative clause may follow: a noun, "those", "some".</summary>
    public static bool IsDescribed(TaggedSentence clause, int token) => clause[token].IsNounLike() || clause[token] is Tag.Quantifier
        || clause.Text(token) is "those" or "Those";

    /// <summary>"an official who declined to be identified": the "who" of a clause that ends with a verb; -1 elsewhere.</summary>
    public int WhoBefore(int last)
    {
        if (!clause[last].IsVerb()) return -1;
        for (var i = last - 1; i > clause.First && last - i < NounPhraseBefore.Reach; i--)
        {
            var tag = clause[i];
            if (tag is Tag.Relative) return clause.Text(i) is "who" && clause[i - 1].IsNounLike() ? i : -1;
            if (!tag.IsVerb() && !tag.IsAuxiliary() && tag is not (Tag.To or Tag.Adverb or Tag.Negation or Tag.Participle)) return -1;
        }

        return -1;
    }

    /// <summary>
    /// "a person who was briefed on the plan", "the firm that wants to build it": the pronoun right before a verb group; -1 elsewhere.
    /// </summary>
    public int PronounBefore(int i, int start)
    {
        if (start < 0 || !(clause[i].IsAuxiliary() || clause[i].IsVerb())) return -1;
        while (clause[i].IsAuxiliary() || clause[i].IsVerb() || clause[i] is Tag.Adverb or Tag.Negation
            || (clause[i] is Tag.To && clause[i - 1].IsVerb()))
        {
            i--;
        }

        var isRelative = clause[i] is Tag.That || (clause[i] is Tag.Relative && clause.Text(i) is "who" or "which");
        return isRelative && IsDescribed(clause, i - 1) ? i : -1;
    }

    /// <summary>Between a noun and a later finite verb without anything that joins clauses: "veterans interviewed at rallies".</summary>
    public bool IsReducedAt(int i, int start)
    {
        var tag = clause[i];
        if (start < 0 || tag is not (Tag.Verb or Tag.Participle or Tag.Gerund)) return false;
        if (!clause[i - 1].IsNounLike() && clause[i - 1] is not (Tag.Relative or Tag.Pronoun or Tag.Determiner or Tag.Adverb)) return false;
        if (clause[i - 1] is Tag.Pronoun) return false;
        // "a filing showing the couple had earned it"
        var takesClause = (clause.Roles(i) & WordRole.TakesClause) != 0;
        if (clause[i] is Tag.Gerund && takesClause && clause[i + 1] is Tag.Determiner or Tag.Pronoun) return false;
        // "a person briefed on the plan"
        var isAddressed = (clause.Roles(i) & WordRole.Addressing) != 0 && clause[i + 1] is Tag.Preposition;
        // "a memo posted on a site"
        var isPosted = clause.Text(i) is "posted" && clause[i + 1] is Tag.Preposition;
        if (clause[i] is Tag.Verb && takesClause && !isAddressed && !isPosted) return false;
        return clause[i] is Tag.Gerund or Tag.Participle || clause[i + 1] is Tag.Preposition or Tag.To || clause[i - 1] is Tag.Relative;
    }
}
