using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Grammar.Phrases;

/// <summary>Reads the noun phrase that ends at a token.</summary>
internal sealed class NounPhraseBefore(TaggedSentence clause)
{
    /// <summary>Tokens that a noun phrase reaches back at most.</summary>
    public const int Reach = 60;

    // With their preposition they are adverbs: "in turn", "by contrast".
    private static readonly WordSet AdverbialNouns = WordSet.Named("adverbial-nouns");

    private static readonly WordSet PictureAgencies = WordSet.Named("picture-agencies");

    private readonly ShareWords _shares = new(clause);
    private readonly RelativeClauses _relatives = new(clause);
    private readonly NounLists _lists = new(clause);

    /// <summary>The noun phrase whose last token is given; empty where that token cannot end one.</summary>
    public TokenRange Read(int last)
    {
        if (clause.IsObjectPronoun(last) && _relatives.PronounBefore(last - 1, last) is var described && described >= 0)
        {
            return Read(described - 1) is { IsEmpty: false } antecedent ? antecedent with { End = last + 1 } : TokenRange.None;
        }

        // "a source close to him"
        if (clause.IsObjectPronoun(last) && clause.Text(last - 1) is "to" && clause.Text(last - 2) is "close"
            && Read(last - 3) is { IsEmpty: false } friend)
        {
            return friend with { End = last + 1 };
        }

        // "the candidates themselves", "Ann Lee herself"
        if (clause[last] is Tag.Pronoun && clause[last - 1] is Tag.Nominal or Tag.Name && IsReflexive(last))
        {
            return Read(last - 1) is { IsEmpty: false } named ? named with { End = last + 1 } : TokenRange.None;
        }

        if (clause[last] is Tag.Pronoun or Tag.Relative) return new TokenRange(_shares.StartOf(StartOfPronoun(last)), last + 1);
        if (clause[last] is Tag.That) return new TokenRange(last, last + 1);
        if (_relatives.WhoBefore(last) is var who && who >= 0)
        {
            return Read(who - 1) is { IsEmpty: false } antecedent ? antecedent with { End = last + 1 } : TokenRange.None;
        }

        var start = -1;
        var beforeCoordinator = -1;
        var sawVerb = false;
        var i = last;
        for (; i >= clause.First && last - i < Reach; i--)
        {
            var tag = clause[i];
            // "At the moment [the board]", "In Oslo [the minister]", "on Saturday [the player]": an article opens the phrase.
            if (!sawVerb && start == i + 1 && start < last && tag is Tag.Nominal or Tag.Name or Tag.Time && OpensPhrase(start)
                && !IsShare(i))
            {
                break;
            }

            // "In turn [the board]", "By contrast [Ann Lee]"
            if (tag is Tag.Preposition && start == i + 1 && start < last && AdverbialNouns.Has(clause.Text(start))
                && clause[start + 1] is Tag.Name or Tag.Determiner or Tag.Possessive or Tag.Quantifier)
            {
                start++;
                break;
            }

            if (tag is Tag.Nominal or Tag.Name or Tag.Number or Tag.Determiner or Tag.Quantifier or Tag.Possessive) start = i;
            else if (IsInsideName(i)) start = --i;
            else if (tag is Tag.Genitive or Tag.Hyphen or Tag.Symbol) continue;
            // "up-country buyers", "pro-union deputies": whatever the first part is by itself, it belongs to the word.
            else if (start == i + 2 && clause[i + 1] is Tag.Hyphen) start = i;
            else if (tag is Tag.Close && OpeningBracket(i) is var open && open >= 0) { i = open; if (start < 0) start = open; }
            else if (start < 0 && i == last && tag is not (Tag.Quote or Tag.Time or Tag.Gerund)) break;
            else if (tag is Tag.Time)
            {
                // "Monday night's results"
                if (start > i && (clause[i + 1] is Tag.Genitive || (start == i + 1 && clause[i + 2] is Tag.Genitive))) start = i;
            }
            // "from across Norway", "caught up in the fire"
            else if (tag is Tag.Preposition && clause[i - 1] is Tag.Preposition && start == i + 1
                && (clause.Text(i - 1) is "from" || clause[last + 1].IsFinite())) continue;
            else if (tag is Tag.Preposition || (tag is Tag.To && start == i + 1)) { if (!AttachesLeft(i)) break; }
            else if (tag is Tag.Coordinator)
            {
                // "works with nurses in Norway, but [the union]"
                if (sawVerb || (clause.Text(i) is "but" && clause.HasFinite(clause.First, i)) || (!clause[i - 1].IsNounLike()
                    && clause[i - 1] is not (Tag.Comma or Tag.Close or Tag.Quantifier or Tag.Pronoun)))
                {
                    break;
                }

                if (beforeCoordinator < 0) beforeCoordinator = start;
            }
            else if (tag is Tag.Pronoun && clause[i + 1] is Tag.Coordinator)
            {
                start = i--;
                break;
            }
            else if (tag is Tag.Adverb && IsInside(i, start)) continue;
            else if (tag is Tag.Adverb && i + 1 == start && clause[start] is Tag.Number or Tag.Quantifier) start = i;
            else if (tag is Tag.Subordinator && clause[i - 1] is Tag.Quantifier && clause.Tokens.TextOf(i) is "than") continue;
            // A quotation that ends with a comma or a stop is what is said: “…,” the minister said.
            else if (tag is Tag.Quote && clause.ClosingAt(i) is { } quotation && i - quotation.First < 12
                && !EndsSpeech(i)) { i = quotation.First; if (start < 0) start = i; }
            // "a man identifying himself as [a fighter]": nobody is a fighter but by his own word.
            else if (start == i + 1 && clause.Text(i) is "as" && clause.Text(i - 1) is "himself" or "herself" or "themselves") i--;
            else if (clause[i] is Tag.Gerund && clause.Text(i + 1) is "himself" or "herself" or "themselves") sawVerb = true;
            else if (_relatives.PronounBefore(i, start) is var relative && relative >= 0) (i, sawVerb) = (relative, true);
            else if (_relatives.IsReducedAt(i, start)) sawVerb = true;
            // "a panel created to help the poor", "voters trying to reach Oslo"
            else if (tag is Tag.Bare && start == i + 1 && clause[i - 1] is Tag.To && clause[i - 2].IsVerb() && clause[i - 3].IsNounLike())
            {
                (i, sawVerb) = (i - 1, true);
            }
            else if (tag is Tag.Relative && sawVerb && clause[i - 1].IsNounLike()) continue;
            else if (tag is Tag.Comma && beforeCoordinator >= 0 && _lists.IsComma(i)) continue;
            // "plants in Troy, Mich. [said]"
            else if (tag is Tag.Comma && start == i + 1 && last - start < 2 && clause[start] is Tag.Name && clause[i - 1] is Tag.Name
                && clause.Text(last).EndsWith('.')) continue;
            else break;
        }

        // "at least some of them"
        if (clause.Text(start) is "least" or "most" && clause.Text(start - 1) is "at" or "At") start--;
        if (start < 0) return TokenRange.None;
        // "had been planned since January, and officials said": no list without a second comma, unless it opens the clause.
        if (beforeCoordinator > start && start > clause.First && clause[beforeCoordinator - 2] is Tag.Comma
            && !_lists.HasComma(start, beforeCoordinator - 2))
        {
            start = beforeCoordinator;
        }

        if (beforeCoordinator >= 0 && i >= clause.First
            && (clause[i].IsVerb() || clause[i].IsAuxiliary() || clause[i] is Tag.Preposition or Tag.To))
        {
            start = beforeCoordinator;
        }

        return new TokenRange(_shares.StartOf(AfterCredit(start, last)), last + 1);
    }

    // "AT&T"
    private bool IsInsideName(int i) => i > clause.First && i + 1 < clause.End && clause.Text(i) is "&"
        && clause.Tokens[i - 1].End == clause.Tokens[i].Start && clause.Tokens[i].End == clause.Tokens[i + 1].Start;

    private bool IsReflexive(int i) => clause.Text(i) is "himself" or "herself" or "itself" or "themselves";

    // "Ann Lee/Reuters [Norway]", "Source: CNN [Ann Lee]": the credit of a picture that ran into the text.
    private int AfterCredit(int start, int last)
    {
        for (var i = last - 1; i >= start && clause[start] is Tag.Name; i--)
        {
            if (!PictureAgencies.Has(clause.Text(i))) continue;
            var first = i;
            while (PictureAgencies.Has(clause.Text(first - 1))) first--;
            var isCredit = clause.Text(first - 1) is "/" or "via" || clause.Text(first - 2) is "Source";
            return isCredit && clause[i + 1] is Tag.Name ? i + 1 : start;
        }

        return start;
    }

    /// <summary>The noun phrase before a genitive 's: words in a row, and "of" phrases.</summary>
    public TokenRange ReadPossessor(int last)
    {
        var start = -1;
        for (var i = last; i >= clause.First && last - i < 12; i--)
        {
            var tag = clause[i];
            if (tag is Tag.Nominal or Tag.Name or Tag.Number) start = i;
            else if (tag is Tag.Determiner or Tag.Possessive && start >= 0) return new TokenRange(i, last + 1);
            else if (tag is not (Tag.Hyphen or Tag.Symbol)) break;
        }

        return start < 0 ? TokenRange.None : new TokenRange(start, last + 1);
    }

    // An article, but not the initial of "Ann A. Lee".
    private bool OpensPhrase(int i) => clause[i] is Tag.Determiner && clause.Text(i) is not "A";

    // "half the members", "virtually all members", "Vatican spokesman the Rev. Roe"; not "in a statement the minister"
    private bool IsShare(int i) => clause.Text(i) is "half" or "Half" or "twice" or "double" || clause.Text(i).EndsWith("ly")
        || ((clause.Roles(i) & (WordRole.SpeaksFor | WordRole.PartOf)) != 0
        && !(clause[i - 1] is Tag.Determiner && clause[i - 2] is Tag.Preposition));

    // "both of whom", "some of them"
    private int StartOfPronoun(int last)
    {
        if (clause[last - 1] != Tag.Preposition) return last;
        if (clause[last - 2] is not (Tag.Determiner or Tag.Quantifier or Tag.Number or Tag.Nominal)) return last;
        var first = last - 2;
        // "10 percent of them", "a third of them"
        if (ShareWords.Has(clause.Text(first)) && clause[first - 1] is Tag.Number or Tag.Determiner) first--;
        return _shares.StartOf(first);
    }

    private bool EndsSpeech(int closing) => clause[clause[closing - 1] is Tag.Quote ? closing - 2 : closing - 1] is Tag.Comma or Tag.Stop;

    private bool IsInside(int adverb, int start) => start > adverb
        && (clause[adverb - 1] is Tag.Determiner or Tag.Possessive || clause[adverb + 1] is Tag.Participle or Tag.Number
            || (clause.Text(adverb) is "first" && clause[adverb - 1] is Tag.Name)); // "Norwegian first lady"

    private bool AttachesLeft(int preposition)
    {
        var before = clause[preposition - 1];
        if (before is Tag.Determiner or Tag.Quantifier or Tag.Verb or Tag.Participle or Tag.Gerund or Tag.Adverb)
        {
            return before is not Tag.Adverb;
        }

        return before.IsNounLike() || before is Tag.Close or Tag.Quote or Tag.Genitive;
    }

    private int OpeningBracket(int close)
    {
        for (var i = close - 1; i >= clause.First && close - i < 12; i--)
        {
            if (clause[i] == Tag.Open) return i;
        }

        return -1;
    }
}
