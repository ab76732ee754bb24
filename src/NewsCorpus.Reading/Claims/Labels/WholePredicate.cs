using NewsCorpus.Reading.Claims.Hosts;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Labels;

/// <summary>
/// Finds where the words of a predicate can be cut so that what is left is whole: at the end of the sentence, before a comma, a dash or
/// a subordinate clause of its own, or before a clause with another subject. All words up to there are told.
/// </summary>
internal sealed class WholePredicate(AnnotatedDocument document)
{
    private static readonly WordSet Detached = WordSet.Named("openers-of-detached-clauses");
    private static readonly WordSet Bounded = WordSet.Named("words-with-a-range");

    // In tokens.
    private const int LongestBracket = 12;

    /// <summary>The tokens before which it can be cut, the last first; none where the words go on with what cannot be told.</summary>
    /// <param name="verb">The main verb.</param>
    /// <param name="from">From where on to look: what stands before belongs to the verb.</param>
    /// <param name="date">The date, which is not shown.</param>
    public IReadOnlyList<int> EndsOf(int verb, int from, TokenRange date)
    {
        var sentence = document.Grammar.TagsOf(document.Text.SentenceAt(document.Text.Tokens[verb].Start));
        var lists = new ListEnd(sentence);
        var ends = new List<int>();
        var opened = 0;
        var i = from;
        for (; i < sentence.End; i++)
        {
            var tag = sentence[i];
            // "after | midnight on Tuesday"
            if (date.Contains(i) || (i + 1 == date.First && tag is Tag.Subordinator)) continue;
            if (tag is Tag.Open)
            {
                i = CloseOf(sentence, i);
                continue;
            }

            if (tag is Tag.Comma && i != date.End)
            {
                if (lists.EndOf(i) is var list && list > i) i = list - 1;
                else if (PartyTag.CloseOf(sentence, i) is var party && party > i) i = party;
                else if (IsInPlace(sentence, i)) continue;
                else if (sentence[i + 1].IsNounLike() && lists.Begins(i)) return [];
                else break;
                continue;
            }

            // "ordered the people of Oslo – and Lima – to leave"
            if (tag is Tag.Dash && GoesOnBehind(sentence, i)) return [];
            if (tag is Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Dash or Tag.Close) break;
            // "had a message for his hosts: …"
            if (tag is Tag.Colon && i + 1 < sentence.End) return [];
            if (tag is Tag.Colon) break;
            // "After Roe took power in 2018 | he gave in": the main clause.
            if (i == date.End && date.First > verb && tag is Tag.Pronoun && sentence[i + 1].IsFinite()) break;
            // "by a device | that had been hidden": of some device or other, more need not be told.
            if (IsOfAnyOne(sentence, verb, i)) ends.Add(i);
            if (tag is Tag.Subordinator or Tag.Question && Detached.Has(sentence.Text(i)) && !IsBounded(sentence, i, date))
            {
                if (sentence.Text(i) is "as" && !IsClause(sentence, i + 1)) continue;
                // "the anniversary of the morning | when Roe was shot"
                if (sentence.Text(i) is "when" && i != date.End
                    && (sentence.Roles(i - 1) & (WordRole.Time | WordRole.Period)) != 0)
                {
                    continue;
                }

                // "averted a shutdown | just one day | before"
                if (IsStretch(sentence, from, i)) i = from;
                break;
            }

            // "freed two men | in what it called a gesture"
            if (tag is Tag.Question && sentence[i - 1] is Tag.Preposition && HasContent(sentence, verb + 1, i - 1, date)) ends.Add(i - 1);
            // "reports indicating Iran | or its allies might attack"
            if (tag is Tag.That or Tag.Relative || (tag is Tag.Gerund && (sentence.Roles(i) & WordRole.TakesClause) != 0)) opened = i;
            if (tag is not Tag.Coordinator) continue;
            if (sentence[i + 1] is Tag.Comma) break;
            // "laws that critics | and neighbours warn of": the clause has two subjects.
            var isOpen = opened > 0 && !sentence.HasFinite(opened + 1, i);
            if (IsClause(sentence, i + 1) && !BeginsVerb(sentence, i + 1) && !isOpen) break;
            // "requiring Roe to report | but not restricting him"
            if (sentence[i + 1] is Tag.Gerund or Tag.Negation) ends.Add(i);
            // "canceled exercises in 2017 | and tore down a pier", "served from 1996 to 1999 | and again since 2009": when the second was,
            // the date does not tell.
            var isSecond = BeginsVerb(sentence, i + 1) || sentence[i + 1] is Tag.Adverb;
            if (isSecond && verb < date.First && date.First < i) break;
            if (!BeginsVerb(sentence, i + 1) || !HasContent(sentence, verb + 1, i, date)) continue;
            // "capitulated | and promised a vote": both where there is room.
            ends.Add(i);
        }

        ends.Add(i);
        ends.Reverse();
        return ends;
    }

    private static bool IsOfAnyOne(TaggedSentence sentence, int verb, int relative)
    {
        if (sentence[relative] is not (Tag.Relative or Tag.That) || !sentence[relative + 1].IsFinite()) return false;
        var i = relative - 1;
        while (i > verb && sentence[i] is Tag.Nominal or Tag.Name or Tag.Hyphen or Tag.Participle or Tag.Number) i--;
        return i > verb && i < relative - 1 && sentence.Text(i) is "a" or "an";
    }

    // "for the first time | since 1945", "the most | since May": without its range it would be the first ever.
    private static bool IsBounded(TaggedSentence sentence, int opener, TokenRange date) =>
        sentence.Text(opener) is "since" && sentence[date.First - 1] is not Tag.Subordinator
            && (Bounded.Has(sentence.Text(opener - 1)) || Bounded.Has(sentence.Text(opener - 2)));

    // "in Butler | , Pennsylvania, in July", "in Oslo | , Norway"
    private static bool IsInPlace(TaggedSentence sentence, int comma)
    {
        if (sentence[comma - 1] is not Tag.Name) return false;
        var next = comma + 1;
        while (sentence[next] is Tag.Name) next++;
        if (next == comma + 1 && sentence[comma - 2] is Tag.Comma or Tag.Name or Tag.None)
        {
            // The comma that closes the place.
            var i = comma - 1;
            while (sentence[i] is Tag.Name) i--;
            return sentence[i] is Tag.Comma && sentence[i - 1] is Tag.Name && (sentence[comma + 1] is Tag.Preposition or Tag.To
                || PredicateEnd.IsBeforeNoun(sentence, comma));
        }

        return next > comma + 1 && sentence[next] is Tag.Comma or Tag.Stop or Tag.Preposition or Tag.Time or Tag.None
            && !sentence[next + 1].IsFinite();
    }

    private static bool GoesOnBehind(TaggedSentence sentence, int dash)
    {
        for (var i = dash + 1; i < sentence.End; i++)
        {
            if (sentence[i] is Tag.Dash) return sentence[i + 1] is not (Tag.Comma or Tag.Stop or Tag.Coordinator or Tag.None);
        }

        return false;
    }

    private static bool IsStretch(TaggedSentence sentence, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (sentence[i] is not (Tag.Adverb or Tag.Number or Tag.Determiner or Tag.Quantifier)
                && (sentence.Roles(i) & WordRole.Period) == 0)
            {
                return false;
            }
        }

        return end > from;
    }

    private static int CloseOf(TaggedSentence sentence, int open)
    {
        for (var i = open + 1; i < sentence.End && i - open < LongestBracket; i++) if (sentence[i] is Tag.Close) return i;
        return open;
    }

    // Whether a subject and its verb follow before the next boundary.
    private static bool IsClause(TaggedSentence sentence, int from)
    {
        for (var i = from; i < sentence.End; i++)
        {
            if (sentence[i].IsFinite()) return i > from;
            // "a woman | and her daughter last week in what they called"
            if (sentence[i] is Tag.Time or Tag.Question or Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Dash or Tag.Relative or Tag.That
                or Tag.Subordinator or Tag.Coordinator or Tag.To or Tag.Colon)
            {
                return false;
            }
        }

        return false;
    }

    private static bool BeginsVerb(TaggedSentence sentence, int token)
    {
        while (sentence[token] is Tag.Adverb) token++;
        return sentence[token].IsFinite() || (sentence[token].IsVerb() && sentence[token] is not Tag.Gerund);
    }

    // Something other than the date and what leads it in.
    private static bool HasContent(TaggedSentence sentence, int first, int end, TokenRange date)
    {
        for (var i = first; i < end; i++) if (!date.Contains(i) && sentence[i] is Tag.Nominal or Tag.Name or Tag.Number) return true;
        return false;
    }
}
