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

    private TaggedSentence _sentence = null!;
    private IReadOnlyList<VerbClause> _clauses = [];
    private DatedNoun _nouns = null!;
    private ClauseGaps _gaps = null!;
    private DateRivals _rivals = null!;
    private ClauseHost _hosts = null!;

    /// <summary>The host of the date at some tokens of a sentence; null where it cannot be told.</summary>
    public DateHost? Find(int sentence, int first, int end)
    {
        _sentence = grammar.TagsOf(sentence);
        _clauses = grammar.ClausesOf(sentence);
        _nouns = new DatedNoun(_sentence, words);
        _gaps = new ClauseGaps(_sentence);
        _rivals = new DateRivals(_sentence, _nouns);
        _hosts = new ClauseHost(_sentence, _clauses, new DatedFact(_sentence, words), _gaps);
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
                return _hosts.Of(clause, subject, end, isOpened: true, isEntry);
            }

            // "On Friday Roe, a judge from Oslo, won"
            if (_sentence[i] is Tag.Comma && i > start && EndOfInsertion(i) is var close && close > i)
            {
                return _hosts.Of(ClauseAt(close + 1)!.Value, new TokenRange(start, close), end, isOpened: true, isEntry);
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
        return ClauseAt(token) is { } clause && !_gaps.IsInserted(clause.Verb, end) ? _hosts.Of(clause, clause.Subject, end) : null;
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
            ? _hosts.Of(clause, clause.Subject, end)
            : null;
    }

    private VerbClause? ClauseAt(int token)
    {
        foreach (var clause in _clauses) if (clause.Verb.First <= token && token < clause.Verb.End) return clause;
        return null;
    }

    private bool IsNameBehindOf(int last)
    {
        var i = last;
        while (_sentence[i] is Tag.Name) i--;
        return i < last && _sentence.Text(i) is "of";
    }
}
