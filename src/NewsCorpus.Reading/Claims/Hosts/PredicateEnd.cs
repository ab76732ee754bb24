using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>Finds where a predicate ends that a date belongs to.</summary>
internal sealed class PredicateEnd(TaggedSentence sentence)
{
    private static readonly WordSet KeptBeforeDates = WordSet.Named("kept-before-dates");
    private static readonly WordSet Relatives = WordSet.Named("relatives-behind-prepositions");
    private static readonly WordSet Compounds = WordSet.Named("gerunds-before-roles");
    private static readonly WordSet Amounts = WordSet.Named("currency-words");
    private static readonly WordSet ModifyingUnits = WordSet.Named("modifying-units");

    // In tokens.
    private const int LongestBracket = 12;
    private const int LongestRelative = 16;

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

            if (tag is Tag.Comma && EndOfList(i) is var listEnd && listEnd > i)
            {
                i = listEnd - 1;
                continue;
            }

            if (tag is Tag.Comma && !(sentence[i - 1] is Tag.Name && sentence[i + 1] is Tag.Name && !HasVerb(i + 1))) break;
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
            // "in focus as Senator Ann Lee, a lawyer, announced": a clause whose verb stands behind the apposition.
            if (tag is Tag.Subordinator && sentence.Text(i) is "as" && IsNameBeforeComma(i + 1)) break;
            // "portrayed him as a star" goes on; "met as it rained" does not.
            if (tag is Tag.Subordinator && !(sentence.Text(i) is "than" || (sentence.Text(i) is "as" && !HasVerb(i + 1)))) break;
            if (tag.IsFinite()) return null;
            // "pleaded guilty to illegally | taking"
            var isLed = LeadsNoun(sentence[i - 1]) || Compounds.Has(sentence.Text(i)) || IsInNames(i)
                || (sentence[i - 1] is Tag.Adverb && sentence[i - 2] is Tag.To);
            if (tag is Tag.Gerund && !isLed) break;
            if (tag is Tag.Coordinator && ((BeginsClause(i + 1) && !JoinsAlike(i)) || HasVerb(i + 1))) break;
            if (tag is Tag.Close) break;
        }

        // "had tried to kiss | her": without whom, a reader is at a loss.
        var isInfinitive = sentence[i - 1] is Tag.Bare || sentence[i - 2] is Tag.To
            || (sentence[i - 2] is Tag.Adverb && sentence[i - 3] is Tag.To);
        if (i > from && sentence[i] is Tag.Pronoun or Tag.Possessive && isInfinitive) return null;
        // "carries a “card” | that he says shows": only what follows tells of what kind.
        if (sentence[i] is Tag.That or Tag.Relative && sentence[i - 1] is Tag.Quote) return null;
        // "averted a shutdown | just one day before"
        if (sentence[i] is Tag.Subordinator && sentence.Text(i) is "before" or "after") i = WithoutStretch(from, i);
        // "a panel to study cases | that figure in the papers": what belongs to the last noun is told as a whole.
        if (sentence[i] is Tag.That or Tag.Relative && sentence[i - 1] is Tag.Nominal && EndOfRelative(i) is var whole && whole > i)
        {
            return whole;
        }

        // "pressed the bank on why it failed": what was asked is told as a whole or not at all.
        if (sentence[i] is Tag.Question && sentence[i - 1] is Tag.Preposition && !Relatives.Has(sentence.Text(i)))
        {
            return EndOfQuestion(i) is var asked && asked > i ? asked : null;
        }

        // "with the promise that": the phrase is told further on.
        if (sentence[i] is Tag.That or Tag.Question && !(sentence[i + 1].IsFinite() || sentence[i + 1] is Tag.Adverb)
            && LastPreposition(from, i) is var phrase && phrase > from)
        {
            i = phrase;
            // "spoke about the future of what …": without its "of" the noun says nothing.
            if (sentence.Text(phrase) is "of" && LastPreposition(from, phrase) is var outer && outer > from) i = outer;
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

    // "met | to decide when", "gave forecasts | in a bid to prove it is", "a plan | based": a verb whose object is cut off tells nothing.
    private int WithoutBrokenVerb(int from, int end)
    {
        if (end - 1 <= from || end >= sentence.End || sentence[end] is Tag.Stop or Tag.Comma or Tag.Time or Tag.Semicolon) return end;
        if (sentence[end - 1] is not (Tag.Bare or Tag.Participle)) return end;
        if (sentence[end - 2] is not Tag.To) return sentence[end - 1] is Tag.Participle && sentence[end - 2].IsNounLike() ? end - 1 : end;
        return LastPreposition(from, end) is var phrase && phrase > from && sentence[phrase + 1] is Tag.Determiner && end - phrase < 6
            ? phrase
            : end - 2;
    }

    // Where a relative clause ends, if that is soon; 0 elsewhere.
    private int EndOfRelative(int first)
    {
        for (var i = first + 1; i < sentence.End && i - first < LongestRelative; i++)
        {
            if (sentence[i] is Tag.Comma && EndOfList(i) is var list && list > i)
            {
                i = list - 1;
                continue;
            }

            // "lets banks | , insurers and other firms block"
            if (sentence[i] is Tag.Comma && BeginsList(i)) return 0;
            if (sentence[i] is Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Dash) return sentence.HasFinite(first + 1, i) ? i : 0;
            if (sentence[i] is Tag.Subordinator or Tag.Quote or Tag.Relative or Tag.That or Tag.Question or Tag.Coordinator) return 0;
        }

        return 0;
    }

    // Where an indirect question ends that points to nobody; 0 elsewhere.
    private int EndOfQuestion(int first)
    {
        for (var i = first + 1; i < sentence.End && i - first < LongestRelative; i++)
        {
            if (sentence[i] is Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Dash) return i;
            if (sentence[i] is Tag.Subordinator or Tag.Quote or Tag.Relative or Tag.That or Tag.Pronoun or Tag.Coordinator) return 0;
        }

        return 0;
    }

    private int CloseOf(int open)
    {
        for (var i = open + 1; i < sentence.End && i - open < LongestBracket; i++) if (sentence[i] is Tag.Close) return i;
        return open;
    }

    // "sold oil | , gas and coal", "in France | , Belgium, the Netherlands and Spain": where the list ends; 0 where it is none.
    private int EndOfList(int comma)
    {
        if (!sentence[comma - 1].IsNounLike() || sentence[comma - 1] is Tag.Time) return 0;
        var commas = 1;
        for (var i = comma + 1; i < sentence.End; i++)
        {
            if (sentence[i] is Tag.Comma)
            {
                if (!sentence[i - 1].IsNounLike()) return 0;
                commas++;
            }
            else if (sentence[i] is Tag.Coordinator)
            {
                // "Roe, a lawyer and writer": an apposition.
                var first = sentence[comma + 1];
                if (commas == 1 && (first is Tag.Determiner || (sentence[comma - 1] is Tag.Name && first is not Tag.Name))) return 0;
                var end = i + 1;
                while (IsInPhrase(end)) end++;
                var goesOn = sentence[end].IsVerb() && sentence[end] is not Tag.Gerund;
                return end > i + 1 && !goesOn && !sentence[end].IsAuxiliary() ? end : 0;
            }
            else if (!IsInPhrase(i)) return 0;
        }

        return 0;
    }

    private bool BeginsList(int comma)
    {
        var i = comma + 1;
        while (IsInPhrase(i) || sentence[i] is Tag.Comma) i++;
        return i > comma + 1 && sentence[i] is Tag.Coordinator;
    }

    private bool IsInPhrase(int token) => sentence[token] is Tag.Nominal or Tag.Name or Tag.Number or Tag.Symbol or Tag.Hyphen
        or Tag.Determiner or Tag.Genitive;

    // "equity market | making": a noun that looks like a verb, before the end of its phrase.
    private bool IsCompound(int gerund) => sentence[gerund] is Tag.Gerund && sentence[gerund - 1] is Tag.Nominal or Tag.Name
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
            or Tag.Hyphen or Tag.Nominal;

    // "on false or altered licences", "from blocking or slowing"
    private bool JoinsAlike(int coordinator) => (sentence[coordinator - 1] is Tag.Gerund && sentence[coordinator + 1] is Tag.Gerund
        && sentence[coordinator - 2] is Tag.Preposition)
        || (sentence[coordinator + 1] is Tag.Participle && sentence[coordinator + 2] is Tag.Nominal
        && sentence[coordinator - 1] is Tag.Nominal && sentence[coordinator - 2] is Tag.Preposition or Tag.Determiner);

    private bool BeginsClause(int token) => sentence[token].IsVerb() || sentence[token].IsAuxiliary()
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
