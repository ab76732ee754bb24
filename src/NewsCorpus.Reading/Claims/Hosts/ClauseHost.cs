using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>Makes a host of the clause that a date stands in: with who acts, where the words tell that and that it happened.</summary>
internal sealed class ClauseHost(
    TaggedSentence sentence, IReadOnlyList<VerbClause> clauses, DatedFact facts, ClauseGaps gaps)
{
    private readonly PredicateEnd _ends = new(sentence);
    private readonly RelativeSubject _relatives = new(sentence);

    /// <summary>The host; null where the clause is none.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="subject">Who or what acts in it.</param>
    /// <param name="dateEnd">One past the date.</param>
    /// <param name="isOpened">Whether the date opens the clause.</param>
    /// <param name="isEntry">Whether the clause is an entry of a timeline.</param>
    public DateHost? Of(VerbClause clause, TokenRange subject, int dateEnd, bool isOpened = false, bool isEntry = false)
    {
        // "shares which | Acme sold": what was sold stands outside.
        if (!clause.Subject.IsEmpty && (gaps.LacksObject(clause) || gaps.IsReduced(clause, dateEnd))) return null;
        // "as Romney did in 2012"
        if (sentence[clause.Verb.Main] is Tag.Do) return null;
        // "will be taken as surely as Roe was by soldiers", "he is free, just as Roe was"
        var isBe = sentence[clause.Verb.Main] is Tag.Be;
        if (isBe && (sentence.Text(clause.Verb.End) is "by" || sentence.Text(subject.First - 1) is "as")) return null;
        if (subject.IsEmpty || !facts.IsFact(clause.Verb, isEntry) || facts.IsRestricted(subject.First)) return null;
        // "Roe, who survived a fire in Charleston, South Carolina, last year, called": the place is no subject.
        if (sentence[subject.First - 1] is Tag.Comma && sentence[subject.First - 2] is Tag.Name && HasComma(subject, clause.Verb.First))
        {
            return null;
        }

        var isAsked = sentence[subject.End - 1] is Tag.Question;
        if (_relatives.IsAt(subject))
        {
            if (_relatives.Antecedent(clause, subject) is not { } antecedent) return null;
            subject = antecedent;
        }

        // "was quoted as repeating": the verb goes on behind "as".
        if (clause.Verb.IsPassive && _ends.Find(clause.Verb.End, dateEnd) is { } stop && stop != dateEnd && sentence.Text(stop) is "as")
        {
            return null;
        }

        if (subject.IsEmpty || isAsked || facts.IsUnclear(subject, isOpened)) return null;
        return _ends.Find(clause.Verb.End, dateEnd) is { } end
            ? new DateHost(DateHostKind.Clause, subject, new TokenRange(FirstOfPair(clause), end), clause.Verb.Main)
            : null;
    }

    private bool HasComma(TokenRange subject, int verb)
    {
        for (var i = subject.First; i < verb; i++)
        {
            if (sentence[i] is Tag.Comma) return true;
            if (sentence[i] is not (Tag.Name or Tag.Time)) return false;
        }

        return false;
    }

    // "was shot and | stabbed", "met and | killed the man": what two verbs share stands with both.
    private int FirstOfPair(VerbClause clause)
    {
        if (sentence[clause.Verb.First - 1] is not Tag.Coordinator) return clause.Verb.First;
        var before = clauses.FirstOrDefault(other => other.Verb.Main > 0 && other.Verb.End == clause.Verb.First - 1);
        return sentence[before.Verb.Main] is Tag.Verb or Tag.Participle && before.Subject == clause.Subject
            ? before.Verb.First
            : clause.Verb.First;
    }
}
