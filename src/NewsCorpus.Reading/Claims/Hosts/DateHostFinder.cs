using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>
/// Finds what a date modifies: the nearest verb to its left in the same clause, the clause that it opens or interrupts, or the noun
/// phrase that it stands in. Where the words leave it open, there is no host: no event is better than a wrong one.
/// </summary>
internal sealed class DateHostFinder(TextGrammar grammar, ActWords words)
{
    private static readonly WordSet Ahead = WordSet.Named("nouns-of-what-lies-ahead");
    private static readonly WordSet Punishing = WordSet.Named("verbs-of-punishing");
    private static readonly WordSet Amounts = WordSet.Named("amounts-of-people");

    private TaggedSentence _sentence = null!;
    private IReadOnlyList<VerbClause> _clauses = [];
    private NounPhrases _phrases = null!;
    private DatedNoun _nouns = null!;
    private DatedFact _facts = null!;
    private PredicateEnd _ends = null!;
    private ClauseGaps _gaps = null!;
    private DateRivals _rivals = null!;

    /// <summary>The host of the date at some tokens of a sentence; null where it cannot be told.</summary>
    public DateHost? Find(int sentence, int first, int end)
    {
        _sentence = grammar.TagsOf(sentence);
        _clauses = grammar.ClausesOf(sentence);
        _phrases = new NounPhrases(_sentence);
        _nouns = new DatedNoun(_sentence, words);
        _facts = new DatedFact(_sentence, words);
        _ends = new PredicateEnd(_sentence);
        _gaps = new ClauseGaps(_sentence);
        _rivals = new DateRivals(_sentence, _nouns);
        if (new DateSetting(_sentence).NamesNoTime(first, end)) return null;
        if (_nouns.IsModifier(first, end)) return _nouns.ModifiedBy(first, end);
        // "on France's Bastille Day": the day itself is named, not when something was.
        if (_sentence[first - 1] is Tag.Genitive) return null;
        var leads = new DateLead(_sentence);
        var before = leads.TokenBefore(first);
        var lead = leads.WordOf(before, first);
        if (lead is "of" && _sentence[before] is Tag.Nominal) return _nouns.EndingAt(before);
        if (leads.TellsNoTime(lead, before, end)) return null;
        if (IsOfOpening(before)) return null;
        if (Opens(before) && OpenedBy(end, isEntry: first == _sentence.First && _sentence[end] is Tag.Colon) is { } opened) return opened;
        // "the sale last month of the bank", "during 2016 trips": the noun has the date.
        var isYear = end - first == 1 || (end - first == 2 && _sentence.Text(first + 1) is "s");
        var isLedYear = isYear && _sentence[first] is Tag.Number && _sentence[first - 1] is Tag.Preposition;
        if (isLedYear && _sentence[end] is Tag.Nominal or Tag.Name) return null;
        // "raised the example of Roe | in 2008 inviting Lee": the invitation was then.
        if (_sentence[end] is Tag.Gerund && IsNameBehindOf(before)) return null;
        if (_sentence.Text(end) is "of" && _sentence[before].IsNounLike() && (before == first - 1 || _nouns.IsEvent(before))) return null;
        // "in the year ended March 31"
        if (_sentence.Text(before) is "ended" or "ending" && (_sentence.Roles(before - 1) & (WordRole.Period | WordRole.Time)) != 0)
        {
            return null;
        }

        if (_nouns.LedBefore(before) is { } phrase) return phrase.Kind == DateHostKind.NounPhrase && phrase.Head >= 0 ? phrase : null;
        return LeftOf(before, end, out var sawVerb) is { } host ? host : sawVerb ? null : InterruptedAt(before, end);
    }

    /// <summary>The clause that a phrase such as "since the invasion in 2022" stands in.</summary>
    public DateHost? ClauseOf(DateHost phrase, int dateEnd)
    {
        var before = phrase.Predicate.First - 2;
        var end = Math.Max(phrase.Predicate.End, dateEnd);
        return Opens(before) ? OpenedBy(end) : LeftOf(before, end, out _);
    }

    // "On Friday Kim …", "said that on Friday they …", "SEOUL — On Friday …"
    private bool Opens(int before)
    {
        while (_sentence[before] is Tag.Coordinator or Tag.Adverb or Tag.Quote) before--;
        return before < _sentence.First
            || _sentence[before] is Tag.That or Tag.Dash or Tag.Colon or Tag.Comma or Tag.Semicolon or Tag.Close;
    }

    // "Born in Rockford, Illinois, on Feb. 15, Roe went": the date is of the participle.
    private bool IsOfOpening(int before) => before > _sentence.First
        && (_sentence[_sentence.First] is Tag.Participle or Tag.Gerund || _sentence.Text(_sentence.First) is "Born")
        && !_sentence.HasFinite(_sentence.First, before + 1);

    // The clause whose subject begins right after the date. In an entry of a timeline it stands in the present: "May 4: Oslo closes".
    private DateHost? OpenedBy(int end, bool isEntry = false)
    {
        var start = isEntry ? end + 1 : end;
        while (_sentence[start] is Tag.Comma or Tag.Adverb or Tag.Quote) start++;
        if (!_sentence[start].StartsNounPhrase() || _sentence[start] is Tag.That or Tag.Question) return null;
        for (var i = start; i < _sentence.End; i++)
        {
            if (ClauseAt(i) is { } clause && clause.Verb.First == i)
            {
                // "boxes filled with papers were sent": a part of the subject.
                if (_clauses.Any(other => other.Subject.First == start && other.Subject.Contains(i))) continue;
                var subject = clause.Subject.IsEmpty || clause.Subject.First != start ? new TokenRange(start, i) : clause.Subject;
                return HostOf(clause, subject, end, isOpened: true, isEntry);
            }

            // "On Friday Roe, a judge from Oslo, won"
            if (_sentence[i] is Tag.Comma && i > start && EndOfInsertion(i) is var close && close > i)
            {
                return HostOf(ClauseAt(close + 1)!.Value, new TokenRange(start, close), end, isOpened: true, isEntry);
            }

            if (_sentence[i] is Tag.Comma or Tag.Relative or Tag.Subordinator or Tag.Gerund or Tag.To or Tag.Stop or Tag.Semicolon
                or Tag.Question or Tag.Participle)
            {
                return null;
            }
        }

        return null;
    }

    // The comma right before a verb that closes what another comma opens; 0 where there is none.
    private int EndOfInsertion(int comma)
    {
        for (var i = comma + 1; i < _sentence.End; i++)
        {
            if (_sentence[i] is Tag.Comma && ClauseAt(i + 1) is { } clause && clause.Verb.First == i + 1) return i;
            var isList = _sentence[i] is Tag.Coordinator && _sentence[i - 1] is Tag.Comma;
            if (isList || _sentence[i] is Tag.Stop or Tag.Semicolon or Tag.Dash or Tag.Quote or Tag.That || _sentence[i].IsFinite())
            {
                return 0;
            }
        }

        return 0;
    }

    // Back from the date over nouns and prepositions to the verb.
    private DateHost? LeftOf(int before, int end, out bool sawVerb)
    {
        sawVerb = false;
        for (var i = before; i >= _sentence.First; i--)
        {
            var tag = _sentence[i];
            if (NounGerund.IsAt(_sentence, i)) continue;
            var isOther = _rivals.BringsInAnother(i, before);
            sawVerb = isOther || tag.IsVerb() || tag.IsAuxiliary();
            if (isOther) return null;
            // "jailed for shooting a burglar in 1999": perhaps the shooting was then.
            if (_sentence.Text(i) is "for" or "of" && _sentence.Text(i + 1).EndsWith("ing") && Punishing.Has(_sentence.Text(i - 1)))
            {
                sawVerb = true;
                return null;
            }

            // "more than 51 billion"
            if (_sentence.Text(i) is "than") continue;
            if (sawVerb) return HostAt(i, end);
            if (tag is Tag.Coordinator && !JoinsPhrases(i)) return null;
            if (tag is Tag.Comma && !(_sentence[i - 1] is Tag.Name && _sentence[i + 1] is Tag.Name)) return null;
            // "was inaugurated as the 45th president on"
            if (tag is Tag.Subordinator && _sentence.Text(i) is "as" && _sentence[i + 1] is Tag.Determiner or Tag.Nominal) continue;
            if (tag is Tag.That or Tag.Relative or Tag.Question or Tag.Subordinator or Tag.Quote or Tag.Colon or Tag.Semicolon or Tag.Dash
                or Tag.Stop or Tag.Open or Tag.Close)
            {
                return null;
            }
        }

        return null;
    }

    // "the launch and | the test", "on Monday or | Tuesday"
    private bool JoinsPhrases(int coordinator) =>
        _sentence[coordinator - 1] is not Tag.Time && _sentence[coordinator - 1].IsNounLike()
        && (_sentence[coordinator + 1].StartsNounPhrase() || _sentence[coordinator + 1] is Tag.Time
        || NounGerund.IsAt(_sentence, coordinator + 1));

    // A participle tells too little: "goals set in May", "a statement made last year".
    private DateHost? HostAt(int token, int end)
    {
        return ClauseAt(token) is { } clause && !_gaps.IsInserted(clause.Verb, end) ? HostOf(clause, clause.Subject, end) : null;
    }

    // "Kim on Friday met": the verb follows the date.
    private DateHost? InterruptedAt(int before, int end)
    {
        if (!_sentence[before].IsNounLike() && _sentence[before] is not Tag.Comma) return null;
        // "Venezuela, hit by a drop last year, had": the date stands in the insertion.
        if (_sentence[end] is Tag.Comma && _sentence[before] is not Tag.Comma) return null;
        var next = end;
        while (_sentence[next] is Tag.Comma or Tag.Adverb) next++;
        // "the test on Friday left": the date belongs to the noun.
        if (ClauseAt(next) is not { } clause) return null;
        // "Net receipts in February were 472 million" tells of the figure.
        var (main, object_) = (_sentence[clause.Verb.Main], _sentence[clause.Verb.End]);
        var tellsFigure = main is Tag.Be && object_ is Tag.Number or Tag.Symbol;
        if (_nouns.IsEvent(before) && !tellsFigure) return _nouns.EndingAt(before);
        // "expectations of strong earnings in 2005 drove": what is expected is dated.
        for (var i = clause.Subject.First; i <= before; i++) if (Ahead.Has(_sentence.Text(i))) return null;
        // "its handover in mid-1997 was a worry": what is so since when, nobody says.
        return clause.Verb.First <= next && !clause.Subject.IsEmpty && (main is not Tag.Be || tellsFigure)
            ? HostOf(clause, clause.Subject, end)
            : null;
    }

    private VerbClause? ClauseAt(int token)
    {
        foreach (var clause in _clauses) if (clause.Verb.First <= token && token < clause.Verb.End) return clause;
        return null;
    }

    private DateHost? HostOf(VerbClause clause, TokenRange subject, int dateEnd, bool isOpened = false, bool isEntry = false)
    {
        // "shares which | Acme sold": what was sold stands outside.
        if (!clause.Subject.IsEmpty && (_gaps.LacksObject(clause) || _gaps.IsReduced(clause, dateEnd))) return null;
        // "as Romney did in 2012"
        if (_sentence[clause.Verb.Main] is Tag.Do) return null;
        // "will be taken as surely as Roe was by soldiers", "he is free, just as Roe was"
        var isBe = _sentence[clause.Verb.Main] is Tag.Be;
        if (isBe && (_sentence.Text(clause.Verb.End) is "by" || _sentence.Text(subject.First - 1) is "as")) return null;
        if (subject.IsEmpty || !_facts.IsFact(clause.Verb, isEntry) || _facts.IsRestricted(subject.First)) return null;
        // "Roe, who survived a fire in Charleston, South Carolina, last year, called": the place is no subject.
        if (_sentence[subject.First - 1] is Tag.Comma && _sentence[subject.First - 2] is Tag.Name && HasComma(subject, clause.Verb.First))
        {
            return null;
        }

        var last = _sentence[subject.End - 1];
        if (last is Tag.Relative or Tag.That)
        {
            var at = _sentence[subject.First - 1] is Tag.Comma ? subject.First - 2 : subject.First - 1;
            if (subject.End - subject.First > 1 || !_sentence[at].IsNounLike()) return null;
            subject = BehindRecipient(NounBefore(at));
            // "married Roe, who was a dentist | in 1967": the wedding, or how long he had been one?
            if (_sentence[clause.Verb.Main] is Tag.Be && IsIndefinite(clause.Verb.End)
                && _sentence.HasFinite(_sentence.First, subject.First))
            {
                return null;
            }

            // "her tenure as a diplomat, which lasted": the tenure did.
            if (_sentence.Text(subject.First - 1) is "as"
                || (_sentence[subject.First] is Tag.Name && _sentence.Text(subject.First - 2) is "as"))
            {
                return null;
            }

            // "all spoke to voters that elected": two clauses ran together.
            for (var i = subject.First; i < subject.End; i++) if (IsPastAlone(i)) return null;
            // "two of them are judges who were named": which?
            var isOneOfMany = _sentence[subject.End - 1] is Tag.Nominal || IsIndefinite(subject.First);
            if (_sentence[subject.First - 1] is Tag.Be && isOneOfMany) return null;
            // "a dog named | Loung"
            if (_sentence.Text(subject.First - 1) is "named" or "called" && NounBefore(subject.First - 2) is { IsEmpty: false } kind
                && _sentence[subject.First - 2] is Tag.Nominal)
            {
                subject = subject with { First = kind.First };
            }

            // "firms that entered Norway after 1971 can own": of which firms something is told.
            if (last is Tag.That && IsBare(subject)) return null;
            // "a university that had hosted Roe": which?
            var isThing = last is Tag.That || _sentence.Text(subject.End - 1) is not "who";
            if (isThing && subject.End - subject.First == 2 && _sentence.Text(subject.First) is "a" or "an") return null;
        }

        // "was quoted as repeating": the verb goes on behind "as".
        if (clause.Verb.IsPassive && _ends.Find(clause.Verb.End, dateEnd) is { } stop && stop != dateEnd && _sentence.Text(stop) is "as")
        {
            return null;
        }

        if (subject.IsEmpty || last is Tag.Question || _facts.IsUnclear(subject, isOpened)) return null;
        return _ends.Find(clause.Verb.End, dateEnd) is { } end
            ? new DateHost(DateHostKind.Clause, subject, new TokenRange(FirstOfPair(clause), end), clause.Verb.Main)
            : null;
    }

    // "was shot and | stabbed", "met and | killed the man": what two verbs share stands with both.
    private int FirstOfPair(VerbClause clause)
    {
        if (_sentence[clause.Verb.First - 1] is not Tag.Coordinator) return clause.Verb.First;
        var before = _clauses.FirstOrDefault(other => other.Verb.Main > 0 && other.Verb.End == clause.Verb.First - 1);
        return _sentence[before.Verb.Main] is Tag.Verb or Tag.Participle && before.Subject == clause.Subject
            ? before.Verb.First
            : clause.Verb.First;
    }

    private bool IsBare(TokenRange phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (_sentence[i] is not Tag.Nominal && !(i == _sentence.First && phrase.End > i + 1)) return false;
        }

        return _sentence[phrase.First - 1] is not (Tag.Number or Tag.Quantifier or Tag.Determiner or Tag.Possessive or Tag.Genitive);
    }

    // "the godfather to | his son Ivan | who died"
    private TokenRange BehindRecipient(TokenRange phrase)
    {
        if (_sentence[phrase.End - 1] is not Tag.Name) return phrase;
        for (var i = phrase.End - 2; i > phrase.First; i--)
        {
            if (_sentence.Text(i) is "to" or "with" or "by") return phrase with { First = i + 1 };
        }

        return phrase;
    }

    private bool IsNameBehindOf(int last)
    {
        var i = last;
        while (_sentence[i] is Tag.Name) i--;
        return i < last && _sentence.Text(i) is "of";
    }

    private bool HasComma(TokenRange subject, int verb)
    {
        for (var i = subject.First; i < verb; i++)
        {
            if (_sentence[i] is Tag.Comma) return true;
            if (_sentence[i] is not (Tag.Name or Tag.Time)) return false;
        }

        return false;
    }

    // "spoke", "took": no participle, and so no part of a noun phrase.
    private bool IsPastAlone(int token) => _sentence[token] is Tag.Nominal
        && (_sentence.Roles(token) & (WordRole.Past | WordRole.Participle | WordRole.Base)) == WordRole.Past;

    private bool IsIndefinite(int token) => _sentence.Text(token) is "a" or "an";

    // "missiles" of "two missiles that flew": the nouns and what stands right before them.
    private TokenRange NounBefore(int last)
    {
        var phrase = _phrases.Phrase(last);
        if (phrase.IsEmpty) return phrase;
        var first = last;
        for (var i = last; i >= phrase.First; i--)
        {
            if (_sentence[i] is Tag.Comma || _sentence[i].IsVerb() || _sentence[i].IsAuxiliary()
                || (_sentence[i] is Tag.Preposition && (!IsAmount(i - 1) || IsDefinite(i + 1))))
            {
                break;
            }

            first = i;
        }

        return new TokenRange(first, last + 1);
    }

    // "nine of the storms that": the storms did.
    private bool IsDefinite(int token) => _sentence[token] is Tag.Possessive || _sentence.Text(token).StartsWith("the");

    // "hundreds of girls", not "the release of girls"
    private bool IsAmount(int noun) =>
        _sentence[noun] is Tag.Number or Tag.Quantifier
        || Amounts.Has(_sentence.Text(noun));
}
