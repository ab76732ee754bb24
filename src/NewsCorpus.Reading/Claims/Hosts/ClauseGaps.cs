using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>Finds clauses that look whole and are not: participles without a verb, and relative clauses.</summary>
internal sealed class ClauseGaps(TaggedSentence sentence)
{
    private static readonly WordSet Publishing = WordSet.Named("publishing-participles");

    /// <summary>
    /// Whether a verb is a participle that looks like one: "an offer made by the bank", "published a report issued in May".
    /// </summary>
    /// <param name="clause">The clause.</param>
    /// <param name="dateEnd">One past the last token of the date.</param>
    public bool IsReduced(VerbClause clause, int dateEnd)
    {
        var verb = clause.Verb;
        if (verb.First != verb.Main || !IsLikeParticiple(verb.Main)) return false;
        // "two turkeys named Tater and Tot"
        if (sentence.Text(verb.Main) is "named" or "called" && sentence[verb.End] is Tag.Name
            && sentence[clause.Subject.End - 1] is Tag.Nominal && !sentence.Text(clause.Subject.First).StartsWith("the"))
        {
            return true;
        }

        // "Schneiderman, the attorney general, called the ban, signed in January, a moment"
        if (sentence[verb.First - 1] is Tag.Comma && sentence[verb.End] is Tag.Preposition
            && EndsInObject(verb.First - 2, clause.Subject.End))
        {
            return true;
        }

        // "A poll conducted on Thursday and released on Monday put Roe ahead"
        if (Publishing.Has(sentence.Text(verb.Main)) && clause.Object.IsEmpty && HasFiniteBeforeComma(dateEnd)) return true;
        var by = sentence.Text(verb.End) is "by" ? verb.End : sentence.Text(dateEnd) is "by" ? dateEnd : -1;
        // "increased by a record 20 percent"
        var hasAgent = by >= 0 && sentence[by + 1] is Tag.Name or Tag.Determiner or Tag.Possessive;
        if (hasAgent && !HasNumber(by + 1)) return true;
        // "voters asked in a new poll | released on Monday"
        if (Publishing.Has(sentence.Text(verb.Main)) && EndsInPlace(clause.Subject)) return true;
        // "better than a poll | released on Monday"
        if (sentence.Text(clause.Subject.First - 1) is "than" && IsIndefinite(clause.Subject.First)) return true;
        // The subject is the object of the verb before, or the end of a phrase that belongs to it: "among a series of papers | sent".
        for (var i = clause.Subject.First - 1; i >= sentence.First; i--)
        {
            if (sentence[i].IsFinite() || (sentence[i] is Tag.Participle && sentence[i - 1] is Tag.Have))
            {
                return (sentence.Roles(i) & (WordRole.TakesClause | WordRole.Addressing)) == 0
                    || (i == clause.Subject.First - 1 && EndsInPlace(clause.Subject));
            }

            var isInPhrase = sentence[i].IsNounLike() || sentence.Text(i) is "than" or "more" || sentence[i] is Tag.Determiner
                or Tag.Possessive or Tag.Genitive or Tag.Adverb or Tag.Preposition;
            if (!isInPhrase) return false;
        }

        return false;
    }

    // "told the Gazette in an article | published"
    private bool EndsInPlace(TokenRange subject)
    {
        for (var i = subject.First + 1; i + 1 < subject.End; i++) if (sentence[i] is Tag.Preposition && IsIndefinite(i + 1)) return true;
        return false;
    }

    private bool IsIndefinite(int token) => sentence.Text(token) is "a" or "an";

    /// <summary>
    /// Whether the object of a clause stands before it: "donors that a lawyer found and offered to Roe". "Told reporters that" goes on
    /// with a whole clause.
    /// </summary>
    public bool LacksObject(VerbClause clause)
    {
        var opening = clause.Subject.First - 1;
        if (sentence[opening] is Tag.Relative) return true;
        // "someone | Roe had worked for"
        var isBehindPronoun = sentence[opening] is Tag.Pronoun && !sentence.IsObjectPronoun(opening);
        if (isBehindPronoun && sentence[clause.Subject.First] is Tag.Name) return true;
        // "a state Republicans | have won"
        if (clause.Subject.End - clause.Subject.First == 3 && IsIndefinite(clause.Subject.First) && clause.Object.IsEmpty
            && sentence[clause.Subject.End - 1] is Tag.Name && sentence[clause.Subject.End - 2] is Tag.Nominal)
        {
            return true;
        }

        // "the report | the FBI turned over", not "last week | the FBI turned it over"
        // "the pardon | he granted to Roe"
        if (sentence[opening] is Tag.Nominal && sentence[clause.Subject.First] is Tag.Determiner or Tag.Pronoun && clause.Object.IsEmpty
            && !clause.Verb.IsPassive && (sentence.Roles(opening) & (WordRole.Time | WordRole.Period)) == 0)
        {
            return true;
        }

        if (sentence[opening] is not Tag.That || sentence[opening - 1] is not Tag.Nominal || !clause.Object.IsEmpty
            || clause.Verb.IsPassive)
        {
            return false;
        }

        var i = opening - 1;
        while (sentence[i].IsNounLike() || sentence[i] is Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Preposition) i--;
        return (sentence.Roles(i) & (WordRole.TakesClause | WordRole.Addressing)) == 0;
    }

    /// <summary>
    /// Whether a verb is a participle between commas that looks like one: "said the remarks, published in the Gazette today, were".
    /// </summary>
    public bool IsInserted(VerbGroup verb, int end) => verb.First == verb.Main && sentence[verb.First - 1] is Tag.Comma
        && sentence[verb.First - 2].IsNounLike() && sentence[verb.End] is Tag.Preposition
        && sentence[end] is Tag.Comma && sentence[end + 1].IsFinite();

    // "exchanged", which no table has, may be one.
    private bool IsLikeParticiple(int verb) => (sentence.Roles(verb) & WordRole.Participle) != 0
        || ((sentence.Roles(verb) & (WordRole.Past | WordRole.Base)) == 0 && sentence.Text(verb).EndsWith("ed"));

    // Whether the noun phrase that ends at a token is the object of a verb.
    private bool EndsInObject(int last, int first)
    {
        var i = last;
        while (i >= first && (sentence[i].IsNounLike() || sentence[i] is Tag.Determiner or Tag.Possessive or Tag.Genitive)) i--;
        return i >= first && i < last && sentence[i].IsFinite();
    }

    private bool HasFiniteBeforeComma(int first)
    {
        var end = first;
        while (end < sentence.End && sentence[end] is not Tag.Comma) end++;
        return sentence.HasFinite(first, end);
    }

    // Within a few tokens.
    private bool HasNumber(int first) => sentence[first] is Tag.Number || sentence[first + 1] is Tag.Number
        || sentence[first + 2] is Tag.Number || sentence[first + 3] is Tag.Number;
}
