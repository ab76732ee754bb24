using NewsCorpus.Reading.Grammar.Phrases;

namespace NewsCorpus.Reading.Grammar;

/// <summary>
/// Finds noun phrases around a verb. A phrase keeps its appositions ("Ann Lee, a senator,") and reduced relative
/// clauses ("voters interviewed in Iowa"); a relative clause between commas is left out.
/// </summary>
internal sealed class NounPhrases(TaggedSentence clause)
{
    private const int Reach = 60;
    private const int YearDigits = 4;

    // Tokens of "[30 March 1994]" before its closing mark.
    private const int LongestDay = 5;

    private readonly NounPhraseBefore _before = new(clause);
    private readonly NounPhraseAfter _after = new(clause);
    private readonly OpeningPhrase _opening = new(clause);

    /// <summary>The subject that ends right before a verb group; empty where there is none.</summary>
    public TokenRange Before(int verbGroup)
    {
        var last = WithoutDay(verbGroup - 1);
        // "Trump on Tuesday said"
        if (clause[last] == Tag.Time) last = SkipTimeBack(last);
        else last = SkipPeriodBack(last);
        if (clause[last] is Tag.Comma or Tag.Dash) return BeforeInsertion(last);
        var phrase = Phrase(last);
        // "is one Roe has admitted to": what he has admitted to stands before him.
        if (phrase.End - phrase.First > 1 && clause[phrase.First - 1] is Tag.Be && clause.Text(phrase.First) is "one"
            && clause[phrase.First + 1] is Tag.Name)
        {
            return phrase with { First = phrase.First + 1 };
        }

        if (!phrase.IsEmpty && clause[phrase.First - 1] is Tag.Preposition)
        {
            // "the president, who during the campaign called for", "after taking into account projected growth"
            if (clause[phrase.First - 2] is Tag.Relative) return new TokenRange(phrase.First - 2, phrase.First - 1);
            var subject = _opening.SubjectIn(phrase);
            if (subject != phrase) return subject;
            if (clause[phrase.First - 2] is Tag.Gerund) return TokenRange.None;
        }

        return !phrase.IsEmpty && Described(phrase) is { IsEmpty: false } described ? described : phrase;
    }

    // "analysts who think the bank will raise rates said": "rates" belongs to the verb before it, so who is described says it.
    private TokenRange Described(TokenRange phrase)
    {
        var verb = phrase.First - 1;
        var takesClause = (clause.Roles(verb) & (WordRole.TakesClause | WordRole.Addressing)) == WordRole.TakesClause;
        if (!clause[verb].IsVerb() || takesClause) return TokenRange.None;
        for (var i = verb - 1; i > clause.First; i--)
        {
            if (clause[i] is Tag.Comma or Tag.Subordinator or Tag.Quote || clause[i].EndsClause()) return TokenRange.None;
            if (clause[i] is not (Tag.Relative or Tag.That) || !RelativeClauses.IsDescribed(clause, i - 1)) continue;
            return Phrase(i - 1) is { IsEmpty: false } described ? described with { End = phrase.End } : TokenRange.None;
        }

        return TokenRange.None;
    }

    /// <summary>The noun phrase that begins at a token: for "said X" and "according to X".</summary>
    public TokenRange After(int first) => _after.Read(first);

    /// <summary>The noun phrase whose last token is given; empty where that token cannot end one.</summary>
    public TokenRange Phrase(int last) => _before.Read(last);

    /// <summary>The noun phrase before a genitive 's: words in a row, and "of" phrases.</summary>
    public TokenRange Possessor(int last) => _before.ReadPossessor(last);

    private int SkipTimeBack(int last)
    {
        while (clause[last] == Tag.Time) last--;
        // "Acme earlier this month said"
        if (clause[last] is Tag.Adverb && clause.Text(last) is "earlier" or "later") last--;
        if (clause[last] is Tag.Preposition) last--;
        return last;
    }

    // "An official Wednesday [30 March] said": the day that a translator adds.
    private int WithoutDay(int last)
    {
        if (clause[last] is not Tag.Close) return last;
        var open = last - 1;
        while (open > last - LongestDay && clause[open] is Tag.Number or Tag.Name or Tag.Time) open--;
        return clause[open] is Tag.Open && clause.Text(open) is "[" ? open - 1 : last;
    }

    // "The president for months has said", "Lee in 2008 said"
    private int SkipPeriodBack(int last)
    {
        var isYear = clause[last] is Tag.Number && clause.Tokens[last].Length == YearDigits && char.IsAsciiDigit(clause.Text(last)[0]);
        if (!isYear && (clause.Roles(last) & WordRole.Period) == 0) return last;
        var i = last - 1;
        while (!isYear && clause[i] is Tag.Nominal or Tag.Determiner or Tag.Quantifier or Tag.Number) i--;
        if (!(clause.Text(i) is "for" or "in" or "over" && clause[i - 1].IsNounLike())) return last;
        // "the state she led in the Senate for years"
        return Phrase(i - 1) is { IsEmpty: false } subject && clause[subject.First - 1] is not (Tag.Preposition or Tag.To or Tag.Verb)
            ? i - 1 : last;
    }

    // "X, a senator, said", "X, who lost, said", "X, on Tuesday, said": the last token is the closing comma.
    private TokenRange BeforeInsertion(int closing)
    {
        var mark = clause[closing];
        if (mark is Tag.Comma && BeforeGerund(closing) is { IsEmpty: false } opening) return opening;
        for (var i = closing - 1; i >= clause.First && closing - i < Reach; i--)
        {
            if (clause[i] is Tag.Stop or Tag.Semicolon or Tag.Quote) return TokenRange.None;
            if (clause[i] != mark) continue;
            var subject = Phrase(i - 1);
            var opens = clause[i + 1];
            var isApposition = opens is Tag.Determiner or Tag.Nominal or Tag.Name or Tag.Number or Tag.Possessive or Tag.Quantifier
                || clause.Tokens.TextOf(i + 1) is "including";
            // "Ann Lee, 60, who wrote books, said"
            var isAge = subject.End - subject.First == 1 && clause[subject.First] is Tag.Number && clause[subject.First - 1] == mark;
            // "Ann Lee, on Monday, in Columbus, Ohio, said"
            var isAdverbial = !subject.IsEmpty && clause[subject.First - 1] is Tag.Preposition && (clause[subject.First - 2] == mark
                || (clause[subject.First - 2] is Tag.Gerund && clause[subject.First - 3] == mark));
            if (opens is Tag.Coordinator || isAge || isAdverbial || IsInInsertion(subject, mark) || IsInWith(subject, mark)) continue;
            if (isApposition && HasFiniteVerb(i + 1, closing)) isApposition = false;
            if (subject.IsEmpty) return Phrase(closing - 1);
            if (mark is Tag.Comma && Named(subject) is { IsEmpty: false } named)
            {
                return new TokenRange(named.First, isApposition || opens is Tag.Relative ? closing : i);
            }

            subject = _opening.SubjectIn(subject);
            return isApposition || opens is Tag.Relative ? new TokenRange(subject.First, closing) : subject;
        }

        return mark is Tag.Comma ? BeforeRelative(closing) : TokenRange.None;
    }

    // "The paper, citing letters, notes and records, said": what opens the sentence, with an -ing clause behind it.
    private TokenRange BeforeGerund(int closing)
    {
        for (var i = clause.First; i < closing; i++)
        {
            if (clause[i].IsFinite() || clause[i].EndsClause() || clause[i] is Tag.Quote or Tag.Subordinator) return TokenRange.None;
            if (clause[i] is not Tag.Comma) continue;
            if (clause[i + 1] is not Tag.Gerund || HasFiniteVerb(i + 1, closing)) return TokenRange.None;
            return Phrase(i - 1) is var subject && subject.First == clause.First ? subject : TokenRange.None;
        }

        return TokenRange.None;
    }

    // "The group, led by Ann Lee, R-Oslo, and Bo Roe, D-Bergen, said", "Lee, speaking at a hall in Oslo, Norway, said": the insertion
    // opens further left, with a participle.
    private bool IsInInsertion(TokenRange phrase, Tag mark)
    {
        if (phrase.IsEmpty || clause[phrase.First - 1] is not (Tag.Preposition or Tag.To or Tag.Coordinator)) return false;
        for (var i = phrase.First - 1; i > clause.First; i--)
        {
            var isParticiple = clause[i] is Tag.Gerund or Tag.Participle
                || (clause[i] is Tag.Verb && clause.Word(i + 1) == clause.Classes.By);
            if (isParticiple && clause[i - 1] == mark) return clause[i - 2].IsNounLike();
            if (!isParticiple && (clause[i].IsFinite() || clause[i].EndsClause() || clause[i] is Tag.Quote or Tag.Relative)) return false;
        }

        return false;
    }

    // "Lee, with his wife, Ann, and friends behind him, said"
    private bool IsInWith(TokenRange phrase, Tag mark)
    {
        if (phrase.IsEmpty) return false;
        for (var i = phrase.First - 1; i > clause.First; i--)
        {
            if (clause.Text(i) is "with" && clause[i - 1] == mark) return clause[i - 2].IsNounLike();
            var isListed = clause[i].IsNounLike() || clause[i] is Tag.Comma or Tag.Determiner or Tag.Possessive or Tag.Coordinator;
            if (!isListed) return false;
        }

        return false;
    }

    // "Ann Lee who has lost twice, said": only a comma behind the relative clause.
    private TokenRange BeforeRelative(int closing)
    {
        for (var i = closing - 1; i > clause.First && closing - i < Reach; i--)
        {
            if (clause[i] is Tag.Comma or Tag.Subordinator or Tag.That or Tag.Quote || clause[i].EndsClause()) return TokenRange.None;
            if (clause[i] is Tag.Relative) return clause.Text(i) is "who" && clause[i - 1].IsNounLike() ? Phrase(i - 1) : TokenRange.None;
        }

        return TokenRange.None;
    }

    // The full name that opens the clause: "[Ann Lee], the head of the guild, a trade group, said", "[Rep. Ann Lee], R-Ohio, who …, said".
    private TokenRange Named(TokenRange apposition)
    {
        for (var comma = apposition.First - 1; clause[comma] is Tag.Comma;)
        {
            var phrase = Phrase(comma - 1);
            if (phrase.IsEmpty) return TokenRange.None;
            if (Opens(phrase.First))
            {
                var isName = clause[phrase.First] is not Tag.Determiner && clause[phrase.End - 1] is Tag.Name
                    && clause[phrase.End - 2] is Tag.Name;
                return isName ? phrase : TokenRange.None;
            }

            comma = phrase.First - 1;
        }

        return TokenRange.None;
    }

    private bool Opens(int first) => first == clause.First || clause[first - 1] is Tag.Coordinator or Tag.That || FollowsAdverbial(first)
        || (clause[first - 1] is Tag.Comma or Tag.Quote && clause.IsQuoted(first - 2));

    // "Among the critics, [Ann Lee], a lawyer, a mother of two, said": the sentence opens with where or when.
    private bool FollowsAdverbial(int first)
    {
        if (clause[first - 1] is not Tag.Comma || clause[clause.First] is not (Tag.Preposition or Tag.Time or Tag.Adverb)) return false;
        for (var i = clause.First; i < first - 1; i++)
        {
            if (clause[i] is Tag.Comma || clause[i].IsFinite()) return false;
        }

        return true;
    }

    /// <summary>True for a subject with an apposition or a relative clause that the comma before the verb closes.</summary>
    public bool EndsInsertion(TokenRange subject, int verb)
    {
        for (var i = subject.First; i < verb - 1; i++)
        {
            if (clause[i] is Tag.Comma or Tag.Dash) return true;
        }

        return false;
    }

    // None that stands behind "who" or "that", and no participle that looks like a verb: "a lawyer based in Oslo who advises them".
    private bool HasFiniteVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (i > first && clause[i] is Tag.Relative or Tag.That && clause[i - 1].IsNounLike()) return false;
            var isParticiple = clause[i] is Tag.Verb && clause.Text(i).EndsWith("ed") && clause[i - 1].IsNounLike()
                && clause[i + 1] is Tag.Preposition;
            if (!isParticiple && clause[i] is Tag.Verb or Tag.Be or Tag.Have or Tag.Modal) return true;
        }

        return false;
    }

    /// <summary>The noun phrase that a relative pronoun as subject stands for; empty where the subject is not a relative pronoun.</summary>
    public TokenRange Antecedent(TokenRange subject)
    {
        if (subject.IsEmpty || clause[subject.End - 1] is not (Tag.Relative or Tag.That)) return TokenRange.None;
        var last = subject.First - 1;
        if (clause[last] is Tag.Comma) last--;
        return clause[last] is Tag.Relative or Tag.That or Tag.None ? TokenRange.None : Bearer(Author(subject, Phrase(last)));
    }

    // "Ann Lee, a writer who": who is described is meant.
    private TokenRange Bearer(TokenRange phrase)
    {
        if (phrase.IsEmpty || clause.Text(phrase.First) is not ("a" or "an") || clause[phrase.First - 1] is not Tag.Comma
            || clause[phrase.First - 2] is not Tag.Name)
        {
            return phrase;
        }

        var name = Phrase(phrase.First - 2);
        return !name.IsEmpty && clause[name.First] is Tag.Name ? name : phrase;
    }

    // "the retweets by the president, who": of a thing and its author, "who" is the author.
    private TokenRange Author(TokenRange relative, TokenRange phrase)
    {
        // "a move to irritate Norway, which": what stands behind the verb
        if (clause.Text(relative.End - 1) is "which")
        {
            for (var i = phrase.End - 2; i > phrase.First; i--) if (clause[i] is Tag.Bare) return phrase with { First = i + 1 };
        }

        if (clause.Text(relative.End - 1) is not "who") return phrase;
        for (var i = phrase.End - 1; i > phrase.First; i--)
        {
            // "a statement of Ann Lee, who": papers are no "who".
            var isAuthor = clause.Word(i) == clause.Classes.By
                || (clause.Text(i) is "of" && (clause.Roles(i - 1) & WordRole.Document) != 0);
            if (isAuthor) return phrase with { First = i + 1 };
            // "payments to Ann Lee, who"
            var isReceiver = clause[phrase.End - 1] is Tag.Name && clause[i + 1].StartsNounPhrase()
                && clause.Text(i) is "to" or "with" or "against";
            if (isReceiver) return phrase with { First = i + 1 };
        }

        return phrase;
    }
}
