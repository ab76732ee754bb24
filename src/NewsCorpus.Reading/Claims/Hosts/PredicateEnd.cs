using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>Finds where a predicate ends that a date belongs to.</summary>
internal sealed class PredicateEnd(TaggedSentence sentence)
{
    private static readonly WordSet KeptBeforeDates = WordSet.Named("kept-before-dates");
    private static readonly WordSet Relatives = WordSet.Named("relatives-behind-prepositions");
    private static readonly WordSet Persons = WordSet.Named("roles-of-persons");
    private static readonly WordSet Compounds = WordSet.Named("gerunds-before-roles");
    private static readonly WordSet Motions = WordSet.Named("gerunds-of-motion");
    private static readonly WordSet Amounts = WordSet.Named("currency-words");
    private static readonly WordSet ModifyingUnits = WordSet.Named("modifying-units");

    // In tokens.
    private const int LongestBracket = 12;

    private readonly ListEnd _lists = new(sentence);
    private readonly DependentEnd _clauses = new(sentence);

    /// <summary>Where what belongs to the verb ends; null where a further verb leaves that open.</summary>
    public int? Find(int from, int dateEnd)
    {
        var i = from;
        for (; i < sentence.End; i++)
        {
            var tag = sentence[i];
            if (i == dateEnd && tag is Tag.Comma or Tag.Coordinator) break;
            // "the 20 km (12 miles) long wall": brackets are not shown.
            if (tag is Tag.Open && CloseOf(i) is var close && close > i)
            {
                i = close;
                continue;
            }

            // "targeted Charles Schumer, D-N.Y., for not speaking out"
            if (tag is Tag.Comma && PartyTag.CloseOf(sentence, i) is var party && party > i)
            {
                i = party;
                continue;
            }

            // "fired his manager, Bo Roe, and left", "turned to a conservative, Bo Roe."
            if (tag is Tag.Comma && sentence[i - 1] is Tag.Nominal && EndOfName(i + 1) is var name && name > i)
            {
                i = name - 1;
                continue;
            }

            // "in Charlotte, North Carolina, on Roe", "in an abrupt, partisan vote"
            if (tag is Tag.Comma && i != dateEnd && (ClosesPlace(i) || JoinsAdjectives(i))) continue;
            if (tag is Tag.Comma && _lists.EndOf(i) is var listEnd && listEnd > i)
            {
                i = listEnd - 1;
                continue;
            }

            // "for lying to Congress | , campaign finance violations and fraud": the first of several.
            if (tag is Tag.Comma && i != dateEnd && sentence[i + 1] is Tag.Nominal && _lists.Begins(i)) return null;
            if (tag is Tag.Comma && !(sentence[i - 1] is Tag.Name && sentence[i + 1] is Tag.Name && !HasVerb(i + 1))) break;
            // "sent letters to bankers asking them for help"
            if (tag is Tag.Pronoun && sentence[i - 1] is Tag.Gerund) continue;
            // "his home and that of his parents"
            if (tag is Tag.That && sentence.Text(i + 1) is "of") continue;
            if (tag is Tag.Stop) break;
            if (tag is Tag.Semicolon or Tag.Colon or Tag.Dash or Tag.Relative or Tag.That or Tag.Question or Tag.Pronoun
                && i > from + 1)
            {
                break;
            }

            // "for so-called immigrants"
            if (sentence[i + 1] is Tag.Hyphen) continue;
            // "endorsed the day | before by Roe": a part of the date.
            if (tag is Tag.Subordinator && i == dateEnd - 1) continue;
            // "to ask voters | if they agree"
            if (tag is Tag.Subordinator && sentence.Text(i) is "if" or "whether") return null;
            // "in focus as Senator Ann Lee, a lawyer, announced": a clause whose verb stands behind the apposition.
            if (tag is Tag.Subordinator && sentence.Text(i) is "as" && IsNameBeforeComma(i + 1)) break;
            // "portrayed him as a star" goes on; "met as it rained" does not.
            if (tag is Tag.Subordinator && !(sentence.Text(i) is "than" || (sentence.Text(i) is "as" && !HasVerb(i + 1)))) break;
            if (tag.IsFinite()) return null;
            // "pleaded guilty to illegally | taking"
            // "by abruptly | withdrawing"
            var isLed = LeadsNoun(sentence[i - 1]) || NounGerund.IsAt(sentence, i)
                || (sentence[i - 1] is Tag.Adverb && sentence[i - 2] is Tag.Preposition) || Compounds.Has(sentence.Text(i)) || IsInNames(i)
                || (sentence[i - 1] is Tag.Adverb && sentence[i - 2] is Tag.To)
                || (sentence[i - 1] is Tag.Negation && sentence[i - 2] is Tag.Preposition);
            if (tag is Tag.Gerund && !isLed) break;
            if (tag is Tag.Coordinator && ((BeginsClause(i + 1) && !JoinsAlike(i)) || HasVerb(i + 1))) break;
            if (tag is Tag.Close) break;
        }

        // "had tried to kiss | her": without whom, a reader is at a loss.
        var isInfinitive = sentence[i - 1] is Tag.Bare || sentence[i - 2] is Tag.To
            || (sentence[i - 2] is Tag.Adverb && sentence[i - 3] is Tag.To);
        if (i > from && sentence[i] is Tag.Pronoun or Tag.Possessive && isInfinitive) return null;
        // "its first pro-Roe | , anti-Lee letters"
        if (sentence[i] is Tag.Comma && sentence[i - 2] is Tag.Hyphen && sentence.Text(i - 3) is "pro" or "anti") return null;
        // "was the prosecutor | there in May": where?
        if (sentence.Text(i) is "there" && i < dateEnd) return null;
        // "to better explain | -- and apologize for -- his words"
        if (sentence[i] is Tag.Dash && sentence[i + 1] is Tag.Coordinator) return null;
        // "carries a “card” | that he says shows": only what follows tells of what kind.
        if (sentence[i] is Tag.That or Tag.Relative && sentence[i - 1] is Tag.Quote) return null;
        // "averted a shutdown | just one day before"
        if (sentence[i] is Tag.Subordinator && sentence.Text(i) is "before" or "after") i = WithoutStretch(from, i);
        // "a panel to study cases | that figure in the papers": what belongs to the last noun is told as a whole.
        // "an investigation into a deal | in which Acme bought it"
        if (sentence[i] is Tag.Question or Tag.Relative && Relatives.Has(sentence.Text(i)) && sentence[i - 1] is Tag.Preposition
            && sentence[i - 2] is Tag.Nominal && _clauses.EndOfRelative(i) is var led && led > i)
        {
            return led;
        }

        if (sentence[i] is Tag.That or Tag.Relative && sentence[i - 1] is Tag.Nominal
            && _clauses.EndOfRelative(i) is var whole && whole > i)
        {
            return whole;
        }

        // "pressed the bank on why it failed": what was asked is told as a whole or not at all.
        if (sentence[i] is Tag.Question or Tag.Relative && sentence[i - 1] is Tag.Preposition && !Relatives.Has(sentence.Text(i)))
        {
            return _clauses.EndOfQuestion(i) is var asked && asked > i ? asked : null;
        }

        // "with the promise that": the phrase is told further on.
        if (sentence[i] is Tag.That or Tag.Question && !(sentence[i + 1].IsFinite() || sentence[i + 1] is Tag.Adverb)
            && LastPreposition(from, i) is var phrase && phrase > from)
        {
            // "a trove of evidence against Roe | to convince a judge that", "a panel of judges to study cases | that"
            var to = InfinitiveBetween(phrase, i);
            if (to == 0) i = phrase;
            else if (sentence[i - 1] is Tag.Name || Persons.Has(sentence.Text(i - 1))) i = to;
            // "spoke about the future of what …": without its "of" the noun says nothing.
            if (i == phrase && sentence.Text(phrase) is "of" && LastPreposition(from, phrase) is var outer && outer > from) i = outer;
        }

        // "a 200 mln dlr, | eight year loan"
        if (sentence[i] is Tag.Comma && i != dateEnd && Amounts.Has(sentence.Text(i - 2)) && ModifyingUnits.Has(sentence.Text(i - 1)))
        {
            return null;
        }

        if (sentence[i] is Tag.Coordinator && i != dateEnd) i = WithoutHalf(from, i);
        // "with dollar issues falling": what goes with it is told as a whole or not at all.
        var companion = LastPreposition(from, i);
        if (companion > from && sentence[i - 1] is Tag.Gerund && sentence.Text(companion) is "with") i = companion;

        // What is left over before a boundary belongs to what follows.
        while (i > from
            && sentence[i - 1] is Tag.Preposition or Tag.Determiner or Tag.Coordinator or Tag.To or Tag.Open or Tag.Adverb
            or Tag.Quantifier or Tag.Gerund or Tag.Negation
            && (sentence[i - 1] is Tag.Negation || !KeptBeforeDates.Has(sentence.Text(i - 1))) && !IsCompound(i - 1))
        {
            i--;
        }

        return WithoutBrokenVerb(from, i);
    }

    // Where a name ends that is closed by a comma or a stop; 0 elsewhere.
    private int EndOfName(int first)
    {
        var end = first;
        while (sentence[end] is Tag.Name || (end > first && sentence[end] is Tag.Symbol && sentence.Text(end) is ".")) end++;
        // "his brother, Bo Roe, and the former minister": a list.
        if (sentence[end + 1] is Tag.Coordinator && sentence[end + 2] is Tag.Determiner or Tag.Possessive or Tag.Name) return 0;
        return end > first && sentence[end] is Tag.Comma or Tag.Stop && sentence[end + 1] is not Tag.Name ? end : 0;
    }

    private bool ClosesPlace(int comma)
    {
        var i = comma - 1;
        while (sentence[i] is Tag.Name) i--;
        return i < comma - 1 && sentence[i] is Tag.Comma && sentence[i - 1] is Tag.Name
            && ((sentence[comma + 1] is Tag.Preposition && !HasVerb(comma + 1)) || IsBeforeNoun(sentence, comma));
    }

    /// <summary>"at its Troy, Ohio, plant": whether a comma closes a place that describes a noun.</summary>
    public static bool IsBeforeNoun(TaggedSentence sentence, int comma)
    {
        if (sentence[comma + 1] is not Tag.Nominal) return false;
        var i = comma - 1;
        while (sentence[i] is Tag.Name or Tag.Comma) i--;
        return sentence[i] is Tag.Determiner or Tag.Possessive or Tag.Genitive;
    }

    private bool JoinsAdjectives(int comma) => sentence.Text(comma - 2) is "a" or "an" && sentence[comma - 1] is Tag.Nominal
        && sentence[comma + 1] is Tag.Nominal && sentence[comma + 2] is Tag.Nominal;

    private int InfinitiveBetween(int first, int end)
    {
        for (var i = end - 1; i > first; i--) if (sentence[i] is Tag.To && sentence[i + 1] is Tag.Bare) return i;
        return 0;
    }

    private bool IsNameBeforeComma(int i)
    {
        var first = i;
        while (sentence[i] is Tag.Name) i++;
        return i > first && sentence[i] is Tag.Comma;
    }

    // "just one day", "two weeks" before "before"
    private int WithoutStretch(int from, int end)
    {
        if ((sentence.Roles(end - 1) & WordRole.Period) == 0) return end;
        var i = end - 1;
        while (i > from + 1 && sentence[i - 1] is Tag.Number or Tag.Quantifier or Tag.Determiner or Tag.Adverb) i--;
        return i;
    }

    // "a plan | based", "gave forecasts | in a bid to prove it is", "returned to Congress | to begin what": a verb whose object is cut
    // off tells nothing, and what a firm was hired to do tells all.
    private int? WithoutBrokenVerb(int from, int end)
    {
        if (end - 1 <= from || end >= sentence.End || sentence[end] is Tag.Stop or Tag.Comma or Tag.Time or Tag.Semicolon) return end;
        if (sentence[end - 1] is not (Tag.Bare or Tag.Participle)) return end;
        if (sentence[end - 2] is not Tag.To) return sentence[end - 1] is Tag.Participle && sentence[end - 2].IsNounLike() ? end - 1 : end;
        return LastPreposition(from, end) is var phrase && phrase > from && sentence[phrase + 1] is Tag.Determiner && end - phrase < 6
            ? phrase
            : sentence[from - 1] is Tag.Participle || HasIndefinite(from, end) ? null : WithoutLead(from, end - 2);
    }

    // "held Roe in contempt | for failing": what an infinitive belonged to.
    private int WithoutLead(int from, int end)
    {
        while (end > from && sentence[end - 1] is Tag.Gerund or Tag.Preposition) end--;
        return end;
    }

    private bool HasIndefinite(int first, int end)
    {
        for (var i = first; i < end; i++) if (sentence.Text(i) is "a" or "an" || sentence[i] is Tag.Number) return true;
        return false;
    }

    private int CloseOf(int open)
    {
        for (var i = open + 1; i < sentence.End && i - open < LongestBracket; i++) if (sentence[i] is Tag.Close) return i;
        return open;
    }

    // "equity market | making": a noun that looks like a verb, before the end of its phrase.
    private bool IsCompound(int gerund) => sentence[gerund] is Tag.Gerund && !Motions.Has(sentence.Text(gerund))
        && sentence[gerund - 1] is Tag.Nominal or Tag.Name
        && sentence[gerund + 1] is Tag.Stop or Tag.Comma or Tag.Coordinator or Tag.Subordinator or Tag.Preposition or Tag.Time or Tag.None;

    // "with both dollar | and yen issues falling", "to let Italy | and Canada attend": half of a pair says something else.
    private int WithoutHalf(int from, int coordinator)
    {
        for (var i = coordinator - 1; i > from; i--)
        {
            var isPair = sentence.Text(i) is "both" or "between" or "either";
            if (isPair && sentence[i - 1] is Tag.Preposition) return i - 1;
            if (isPair) return i;
            if (sentence[i] is Tag.To && sentence.Text(i + 1) is "let" or "make" or "help" or "have") return i;
        }

        return coordinator;
    }

    // "its two | remaining fleets", "three of its Asian | trading partners"
    private bool IsInNames(int gerund) => sentence[gerund + 1] is Tag.Nominal && (sentence[gerund - 1] is Tag.Number or Tag.Quantifier
        || (sentence[gerund - 1] is Tag.Name && sentence[gerund - 2] is Tag.Determiner or Tag.Possessive or Tag.Number));

    // "in meeting them", "considered cancelling it"
    private static bool LeadsNoun(Tag tag) =>
        tag.IsVerb() || tag is Tag.To or Tag.Time or Tag.Preposition or Tag.Determiner or Tag.Possessive or Tag.Genitive
            or Tag.Hyphen or Tag.Nominal or Tag.Name;

    // "on false or altered licences", "from blocking or slowing"
    private bool JoinsAlike(int coordinator) => (sentence[coordinator - 1] is Tag.Gerund && sentence[coordinator + 1] is Tag.Gerund
        && sentence[coordinator - 2] is Tag.Preposition)
        || (sentence[coordinator + 1] is Tag.Participle && sentence[coordinator + 2] is Tag.Nominal
        && sentence[coordinator - 1] is Tag.Nominal && sentence[coordinator - 2] is Tag.Preposition or Tag.Determiner);

    private bool BeginsClause(int token) => (sentence[token].IsVerb() && !NounGerund.IsAt(sentence, token)) || sentence[token].IsAuxiliary()
        || sentence[token] is Tag.Pronoun or Tag.Adverb or Tag.To;

    private int LastPreposition(int from, int end)
    {
        for (var i = end - 1; i > from; i--) if (sentence[i] is Tag.Preposition) return i;
        return from;
    }

    // A finite verb before the next boundary.
    private bool HasVerb(int from)
    {
        for (var i = from; i < sentence.End; i++)
        {
            if (sentence[i].IsFinite()) return true;
            // "met the energy and mines minister and will hold": the verb goes with the second "and".
            if (i > from && sentence[i] is Tag.Coordinator && (sentence[i + 1].IsVerb() || sentence[i + 1].IsAuxiliary())) return false;
            if (sentence[i] is Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Relative or Tag.That or Tag.Subordinator) return false;
        }

        return false;
    }
}
