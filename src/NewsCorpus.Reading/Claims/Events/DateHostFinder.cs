using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>
/// Finds what a date modifies: the nearest verb to its left in the same clause, the clause that it opens or interrupts, or the noun
/// phrase that it stands in. Where the words leave it open, there is no host: no event is better than a wrong one.
/// </summary>
internal sealed class DateHostFinder(TextGrammar grammar, ActWords words)
{
    private static readonly WordSet WordsInEst = WordSet.Named("words-in-est");

    // Tokens before "since" in which a superlative counts.
    private const int SuperlativeReach = 8;

    private TaggedSentence _sentence = null!;
    private IReadOnlyList<VerbClause> _clauses = [];
    private NounPhrases _phrases = null!;
    private DatedNoun _nouns = null!;

    /// <summary>The host of the date at some tokens of a sentence; null where it cannot be told.</summary>
    public DateHost? Find(int sentence, int first, int end)
    {
        _sentence = grammar.TagsOf(sentence);
        _clauses = grammar.ClausesOf(sentence);
        _phrases = new NounPhrases(_sentence);
        _nouns = new DatedNoun(_sentence, words);
        // "October/December" is a quarter, and neither month.
        if (_sentence[end] is Tag.Hyphen || _sentence[first - 1] is Tag.Hyphen or Tag.To || _sentence.Text(end) is "/"
            || _sentence.Text(first - 1) is "/")
        {
            return null;
        }

        if (_nouns.IsModifier(first, end)) return _nouns.ModifiedBy(first, end);
        // "on France's Bastille Day": the day itself is named, not when something was.
        if (_sentence[first - 1] is Tag.Genitive) return null;
        var before = BeforeLead(first);
        var lead = before + 1 < first ? LeadOf(before, first) : "";
        if (lead is "of" && _sentence[before] is Tag.Nominal) return _nouns.EndingAt(before);
        // "down from a year earlier": what is compared with.
        if (lead is "from" && _sentence.Text(end - 1) is "earlier" or "before" or "ago") return null;
        // "the worst fall since 1987" was not in 1987.
        if (lead is "since" && HasSuperlative(before)) return null;
        if (lead is "for" or "within" or "as" or "through" or "of" or "than" or "like") return null;
        if (Opens(before) && OpenedBy(end) is { } opened) return opened;
        if (_nouns.LedBefore(before) is { } phrase) return phrase.Kind == DateHostKind.NounPhrase && phrase.Head >= 0 ? phrase : null;
        return LeftOf(before, end, out var sawVerb) is { } host ? host : sawVerb ? null : InterruptedAt(before, end);
    }

    private bool HasSuperlative(int last)
    {
        for (var i = last; i > last - SuperlativeReach && i >= _sentence.First; i--)
        {
            var word = _sentence.Text(i);
            if (word is "best" or "worst" or "most" or "least" or "first" || (word.EndsWith("est") && !WordsInEst.Has(word))) return true;
            if (_sentence[i].IsFinite() || _sentence[i] is Tag.Comma) return false;
        }

        return false;
    }

    /// <summary>The clause that a phrase such as "since the invasion in 2022" stands in.</summary>
    public DateHost? ClauseOf(DateHost phrase, int dateEnd)
    {
        var before = phrase.Predicate.First - 2;
        var end = Math.Max(phrase.Predicate.End, dateEnd);
        return Opens(before) ? OpenedBy(end) : LeftOf(before, end, out _);
    }

    // The last token before the date and the preposition that leads it in ("early in", "on the").
    private int BeforeLead(int first)
    {
        var i = first - 1;
        while (_sentence[i] is Tag.Determiner || _sentence[i] is Tag.Adverb || IsPartOf(i)) i--;
        if (_sentence[i] is not (Tag.Preposition or Tag.Subordinator)) return _sentence[first - 1] is Tag.Adverb ? first - 2 : first - 1;
        i--;
        // "late in May", "as early as May"
        while (_sentence[i] is Tag.Adverb or Tag.Time && IsPartOf(i)) i--;
        return i;
    }

    private bool IsPartOf(int token) => _sentence.Text(token) is "early" or "late" or "later" or "earlier" or "mid" or "around" or "about";

    private string LeadOf(int before, int first)
    {
        for (var i = before + 1; i < first; i++)
        {
            if (_sentence[i] is Tag.Preposition or Tag.Subordinator) return _sentence.Text(i).ToString().ToLowerInvariant();
        }

        return "";
    }

    // "On Friday Kim …", "said that on Friday they …", "SEOUL — On Friday …"
    private bool Opens(int before)
    {
        while (_sentence[before] is Tag.Coordinator or Tag.Adverb or Tag.Quote) before--;
        return before < _sentence.First
            || _sentence[before] is Tag.That or Tag.Dash or Tag.Colon or Tag.Comma or Tag.Semicolon or Tag.Close;
    }

    // The clause whose subject begins right after the date.
    private DateHost? OpenedBy(int end)
    {
        var start = end;
        while (_sentence[start] is Tag.Comma or Tag.Adverb or Tag.Quote) start++;
        if (!_sentence[start].StartsNounPhrase() || _sentence[start] is Tag.That or Tag.Question) return null;
        for (var i = start; i < _sentence.End; i++)
        {
            if (ClauseAt(i) is { } clause && clause.Verb.First == i)
            {
                var subject = clause.Subject.IsEmpty || clause.Subject.First != start ? new TokenRange(start, i) : clause.Subject;
                return HostOf(clause, subject, end, isOpened: true);
            }

            if (_sentence[i] is Tag.Comma or Tag.Relative or Tag.Subordinator or Tag.Gerund or Tag.To or Tag.Stop or Tag.Semicolon
                or Tag.Question or Tag.Participle)
            {
                return null;
            }
        }

        return null;
    }

    // Back from the date over nouns and prepositions to the verb.
    private DateHost? LeftOf(int before, int end, out bool sawVerb)
    {
        sawVerb = false;
        for (var i = before; i >= _sentence.First; i--)
        {
            var tag = _sentence[i];
            sawVerb = tag.IsVerb() || tag.IsAuxiliary();
            if (sawVerb) return HostAt(i, end);
            if (IsOfSomethingElse(i, before)) return null;
            if (tag is Tag.Coordinator && !JoinsPhrases(i)) return null;
            if (tag is Tag.Comma && !(_sentence[i - 1] is Tag.Name && _sentence[i + 1] is Tag.Name)) return null;
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
        && (_sentence[coordinator + 1].StartsNounPhrase() || _sentence[coordinator + 1] is Tag.Time);

    // "up from 10.2 billion in 1985", "compared with a profit in 1985" and "annoyed by the disclosure of talks in May" date what is
    // compared with, or what stands after "by".
    private bool IsOfSomethingElse(int token, int before)
    {
        var word = _sentence.Text(token);
        if (word is "compared" or "versus" or "against" or "than") return true;
        if (word is "from") return HasAny(token + 1, before, Tag.Number);
        return word is "by" && HasAny(token + 1, before, Tag.Preposition);
    }

    private bool HasAny(int first, int last, Tag tag)
    {
        for (var i = first; i <= last; i++) if (_sentence[i] == tag) return true;
        return false;
    }

    private DateHost? HostAt(int token, int end)
    {
        if (ClauseAt(token) is { } clause) return HostOf(clause, clause.Subject, end);
        if (_sentence[token] is not Tag.Participle) return null;
        var first = VerbGroup.Read(_sentence, token).First;
        if (first != token) return null;
        // "the hotline, cut by Pyongyang in 2016, was"
        var last = _sentence[first - 1] is Tag.Comma && _sentence[end] is Tag.Comma ? first - 2 : first - 1;
        if (!_sentence[last].IsNounLike()) return null;
        var noun = NounBefore(last);
        return noun.IsEmpty || IsUnclear(noun) || EndOf(first + 1, end) is not { } stop
            ? null
            : new DateHost(DateHostKind.Participle, noun, new TokenRange(first, stop), token);
    }

    // "Kim on Friday met": the verb follows the date.
    private DateHost? InterruptedAt(int before, int end)
    {
        if (!_sentence[before].IsNounLike() && _sentence[before] is not Tag.Comma) return null;
        var next = end;
        while (_sentence[next] is Tag.Comma or Tag.Adverb) next++;
        // "the test on Friday left": the date belongs to the noun.
        if (_nouns.IsEvent(before)) return ClauseAt(next) is null ? null : _nouns.EndingAt(before);
        return ClauseAt(next) is { } clause && clause.Verb.First <= next && !clause.Subject.IsEmpty
            ? HostOf(clause, clause.Subject, end)
            : null;
    }

    private VerbClause? ClauseAt(int token)
    {
        foreach (var clause in _clauses) if (clause.Verb.First <= token && token < clause.Verb.End) return clause;
        return null;
    }

    private DateHost? HostOf(VerbClause clause, TokenRange subject, int dateEnd, bool isOpened = false)
    {
        if (subject.IsEmpty || !IsFact(clause.Verb) || IsConditional(subject.First) || IsLimited(subject.First)) return null;
        var last = _sentence[subject.End - 1];
        if (last is Tag.Relative or Tag.That)
        {
            var at = _sentence[subject.First - 1] is Tag.Comma ? subject.First - 2 : subject.First - 1;
            if (subject.End - subject.First > 1 || !_sentence[at].IsNounLike()) return null;
            subject = NounBefore(at);
        }

        if (subject.IsEmpty || last is Tag.Question || IsUnclear(subject, isOpened)) return null;
        return EndOf(clause.Verb.End, dateEnd) is { } end
            ? new DateHost(DateHostKind.Clause, subject, new TokenRange(clause.Verb.First, end), clause.Verb.Main)
            : null;
    }

    // "missiles" of "two missiles that flew": the nouns and what stands right before them.
    private TokenRange NounBefore(int last)
    {
        var phrase = _phrases.Phrase(last);
        if (phrase.IsEmpty) return phrase;
        var first = last;
        for (var i = last; i >= phrase.First; i--)
        {
            if (_sentence[i] is Tag.Comma || _sentence[i].IsVerb() || _sentence[i].IsAuxiliary()
                || (_sentence[i] is Tag.Preposition && !IsAmount(i - 1)))
            {
                break;
            }

            first = i;
        }

        return new TokenRange(first, last + 1);
    }

    // "hundreds of girls", not "the release of girls"
    private bool IsAmount(int noun) =>
        _sentence[noun] is Tag.Number or Tag.Quantifier
        || _sentence.Text(noun) is "hundreds" or "thousands" or "dozens" or "scores" or "group" or "number" or "millions";

    private bool IsFact(VerbGroup verb)
    {
        // "said he was leaving in February" may lie ahead.
        if (verb.IsNegated || verb.Modality != Modality.None || _sentence[verb.Main] is Tag.Gerund) return false;
        if (_sentence[verb.First - 1] is Tag.To || verb.Tense is not (Tense.Past or Tense.Present)
            || (verb.Tense == Tense.Present && !verb.IsPerfect))
        {
            return false;
        }

        // "was due to be restored", "planned to launch": what follows lies ahead.
        var next = verb.End;
        while (_sentence[verb.Main] is Tag.Be && _sentence[next] is Tag.Nominal or Tag.Adverb or Tag.Participle) next++;
        var isAhead = _sentence[next] is Tag.To && _sentence[next + 1] is Tag.Bare or Tag.Be or Tag.Have;
        var stem = words.Synonyms.Stems.Of(_sentence.Text(verb.Main).ToString().ToLowerInvariant());
        return !isAhead || !(words.ClaimWords.Is("prospective", stem) || _sentence[verb.Main] is Tag.Be || verb.IsPassive);
    }

    // "Excluding cars, sales were up": without its beginning the clause would say something else.
    private bool IsLimited(int subject) => subject > _sentence.First
        && _sentence.Text(_sentence.First) is "Excluding" or "Except" or "Without" or "Including" or "Adjusted" or "Apart" or "Unlike"
        or "Under" or "Had";

    // "if", "whether", "unless" before the subject.
    private bool IsConditional(int subject)
    {
        for (var i = subject - 1; i >= Math.Max(_sentence.First, subject - 3); i--)
        {
            if (_sentence[i] is Tag.Question || _sentence.Text(i) is "if" or "If" or "whether" or "unless" or "Unless" or "until")
            {
                return true;
            }

            if (_sentence[i] is not (Tag.Adverb or Tag.Comma)) return false;
        }

        return false;
    }

    // A list whose first members are cut off, two phrases in a row, the object of a preposition, or "one".
    private bool IsUnclear(TokenRange subject, bool isOpened = false)
    {
        if (_sentence[subject.First - 1] is Tag.Coordinator or Tag.Preposition or Tag.To
            && _sentence.Text(subject.First) is not ("least" or "most"))
        {
            return true;
        }

        if (subject.End - subject.First == 1
            && _sentence.Text(subject.First) is "one" or "ones" or "those" or "One" or "Those" or "some" or "Some" or "others" or "Others")
        {
            return true;
        }

        for (var i = subject.First + 1; i < subject.End; i++)
        {
            if (_sentence[i] is Tag.Determiner && _sentence[i - 1].IsNounLike()) return true;
            if (_sentence.Text(i - 1) is "day" or "time" or "moment" or "year" && _sentence[i] is Tag.Name) return true;
            if (_sentence[i] is Tag.Coordinator
                && ((_sentence[subject.First - 1] is Tag.Comma && !isOpened) || _sentence[i - 1] is Tag.Comma))
            {
                return true;
            }
        }

        return _sentence[subject.End - 1] is Tag.Participle;
    }

    // Where what belongs to the verb ends; null where a further verb leaves that open.
    private int? EndOf(int from, int dateEnd)
    {
        var i = from;
        for (; i < _sentence.End; i++)
        {
            var tag = _sentence[i];
            if (i == dateEnd && tag is Tag.Comma or Tag.Coordinator) break;
            if (tag is Tag.Comma && !(_sentence[i - 1] is Tag.Name && _sentence[i + 1] is Tag.Name && !HasVerb(i + 1))) break;
            if (tag is Tag.Semicolon or Tag.Colon or Tag.Dash or Tag.Stop or Tag.Relative or Tag.That or Tag.Question or Tag.Pronoun
                && i > from + 1)
            {
                break;
            }

            // "portrayed him as a star" goes on; "met as it rained" does not.
            if (tag is Tag.Subordinator && !(_sentence.Text(i) is "than" || (_sentence.Text(i) is "as" && !HasVerb(i + 1)))) break;
            if (tag.IsFinite()) return null;
            if (tag is Tag.Gerund && !LeadsNoun(_sentence[i - 1])) break;
            if (tag is Tag.Coordinator && (BeginsClause(i + 1) || HasVerb(i + 1))) break;
            if (tag is Tag.Close) break;
        }

        // "with the promise that": the phrase is told further on.
        if (_sentence[i] is Tag.That or Tag.Question && !(_sentence[i + 1].IsFinite() || _sentence[i + 1] is Tag.Adverb)
            && LastPreposition(from, i) is var phrase && phrase > from)
        {
            i = phrase;
            // "spoke about the future of what …": without its "of" the noun says nothing.
            if (_sentence.Text(phrase) is "of" && LastPreposition(from, phrase) is var outer && outer > from) i = outer;
        }

        // What is left over before a boundary belongs to what follows.
        while (i > from
            && _sentence[i - 1] is Tag.Preposition or Tag.Determiner or Tag.Coordinator or Tag.To or Tag.Open or Tag.Adverb
            or Tag.Quantifier or Tag.Gerund
            && _sentence.Text(i - 1) is not ("ago" or "earlier" or "later")) i--;
        return i;
    }

    // "in meeting them", "considered cancelling it"
    private static bool LeadsNoun(Tag tag) =>
        tag.IsVerb() || tag is Tag.Preposition or Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Hyphen or Tag.Nominal;

    private bool BeginsClause(int token) => _sentence[token].IsVerb() || _sentence[token].IsAuxiliary()
        || _sentence[token] is Tag.Pronoun or Tag.Adverb or Tag.To;

    private int LastPreposition(int from, int end)
    {
        for (var i = end - 1; i > from; i--) if (_sentence[i] is Tag.Preposition) return i;
        return from;
    }

    // A finite verb before the next boundary.
    private bool HasVerb(int from)
    {
        for (var i = from; i < _sentence.End; i++)
        {
            if (_sentence[i].IsFinite()) return true;
            // "met the energy and mines minister and will hold": the verb goes with the second "and".
            if (i > from && _sentence[i] is Tag.Coordinator && (_sentence[i + 1].IsVerb() || _sentence[i + 1].IsAuxiliary())) return false;
            if (_sentence[i] is Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Relative or Tag.That or Tag.Subordinator) return false;
        }

        return false;
    }
}
