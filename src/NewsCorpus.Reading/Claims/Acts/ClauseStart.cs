using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Acts;

/// <summary>Finds where a clause begins after what opens it, and its verb after the subject.</summary>
internal sealed class ClauseStart(WordList words, NameKeys names, ClaimWords claimWords)
{
    private const int LongestDateline = 12;
    private const int LongestAside = 8;

    /// <summary>The position after a dateline such as "WASHINGTON (AP) —" or "CHENNAI:"; 0 where there is none.</summary>
    public static int AfterDateline(WordList words)
    {
        for (var i = 1; i < Math.Min(words.Count, LongestDateline); i++)
        {
            if (words[i] is Tag.Dash || (words[i] is Tag.Hyphen && words[i - 1] is Tag.Close) || (words[i] is Tag.Colon && i <= 2))
            {
                return i + 1;
            }

            // "KOCHI, Oct 20 (PTI) The chairman"
            if (words[i] is Tag.Close && words[i + 1] is Tag.Determiner && HasNumber(words, i)) return i + 1;
            if (words[i] is not (Tag.Name or Tag.Comma or Tag.Open or Tag.Close or Tag.Number or Tag.Time or Tag.Symbol or Tag.Stop))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool HasNumber(WordList words, int end)
    {
        for (var i = 0; i < end; i++) if (words[i] is Tag.Number) return true;
        return false;
    }

    // "On Monday, …", "In a strike on the town, …", "If the deal fails, …"
    public int SkipOpening(int first, ref Mood mood)
    {
        var at = first;
        while (words[at] is Tag.Coordinator or Tag.Comma or Tag.Adverb or Tag.That or Tag.Dash or Tag.Colon or Tag.Symbol or Tag.Question
            && !IsDemonstrative(at))
        {
            at++;
        }

        if (words[at] is Tag.Preposition or Tag.Subordinator or Tag.Time)
        {
            if (words.Lower(at) is "if" or "unless") mood = Mood.Condition;
            // "On 14 March 2022 I was in Rome, at a congress, and …"
            var day = at + 1;
            while (day < words.Count && names.IsDate(words.Span(day))) day++;
            if (day > at + 1 && words[day] is Tag.Pronoun or Tag.Determiner or Tag.Possessive or Tag.Name) return day;
            for (var i = at + 1; i < words.Count; i++)
            {
                if (words[i] is Tag.Comma && HasFinite(i + 1)) return SkipOpening(i + 1, ref mood);
            }

            // "In September the Kremlin will decide"
            var date = at + 1;
            while (date < words.Count && names.IsDate(words.Span(date))) date++;
            if (date > at + 1 && date < words.Count) return date;
            // "at least 40 people were killed"
            if (words[at] is Tag.Time || words.Lower(at) is "at" or "about" or "over" or "around" or "up" or "to")
            {
                return at + (words.Lower(at + 1) is "least" or "most" or "to" ? 2 : 1);
            }
        }

        return at;
    }

    private bool IsDemonstrative(int at) => words[at] is Tag.That && words[at + 1] is Tag.Be;

    private bool HasFinite(int from)
    {
        for (var i = from; i < words.Count; i++) if (words[i].IsFinite()) return true;
        return false;
    }

    // From the end of a subject to its verb, over prepositional phrases, relative clauses and insertions.
    public (int At, VerbPhrase? Verb)? SkipToVerb(int from)
    {
        var (at, depth) = (from, 0);
        while (at < words.Count)
        {
            var tag = words[at];
            if (tag is Tag.Semicolon or Tag.Colon or Tag.Stop) return null;
            // "fraud stemming from when he was mayor and they were poor": no verb of the subject comes behind it.
            if (words.Lower(at) is "when" or "while" or "because" && words[at - 1] is not Tag.Comma) return null;
            // "Ann Lee, 32, | killing Bo Roe"
            if (tag is Tag.Comma && at == from && words[at + 1] is Tag.Number
                && words[at + 2] is Tag.Comma or Tag.Gerund or Tag.Be or Tag.Have or Tag.Verb)
            {
                from = at += words[at + 2] is Tag.Comma ? 3 : 2;
                continue;
            }

            // "None of our aircraft, manned or unmanned, was over the city"
            if (tag is Tag.Comma && depth == 0 && words[at + 1] is not Tag.Relative && AsideAt(at) is { } after)
            {
                at = after;
                continue;
            }

            if (tag is Tag.Relative or Tag.That) depth++;
            if (VerbPhrase.Read(words, at, claimWords) is { } verb)
            {
                var isReduced = IsReduced(verb);
                // "North Korea supplying arms" is a clause where no other verb follows.
                if (depth > 0) depth--;
                else if ((!isReduced && verb.IsFinite) || (words[verb.Main] is Tag.Gerund && at == from && !HasFinite(verb.End)))
                {
                    return (at, verb);
                }
                else if (isReduced && !HasFinite(verb.End)) return null;
                at = verb.End;
                continue;
            }

            at++;
        }

        return null;
    }

    // The position after a short insertion between commas behind which an auxiliary stands.
    private int? AsideAt(int comma)
    {
        for (var i = comma + 1; i < Math.Min(words.Count, comma + LongestAside); i++)
        {
            if (words[i] is Tag.Be or Tag.Have or Tag.Do or Tag.Modal or Tag.Pronoun or Tag.That or Tag.Relative) return null;
            if (words[i] is Tag.Comma) return words[i + 1] is Tag.Be or Tag.Have or Tag.Do or Tag.Modal ? i + 1 : null;
        }

        return null;
    }

    // A participle that only describes the noun before it: "formula made by Norwell caused", "a woman detained in Lebanon is".
    private bool IsReduced(VerbPhrase verb)
    {
        if (!verb.IsFinite && words[verb.Main] is Tag.Participle or Tag.Gerund) return true;
        if (verb.First != verb.Main) return false;
        if (words.Lower(verb.End) == "by" && HasFinite(verb.End)) return true;
        return words[verb.Main] is Tag.Verb && words[verb.End] is Tag.Preposition or Tag.Time && HasVerbInClause(verb.End);
    }

    // A further finite verb with nothing between that could join or begin a clause.
    private bool HasVerbInClause(int from)
    {
        for (var i = from; i < words.Count; i++)
        {
            if (words[i].IsFinite()) return true;
            if (words[i] is Tag.Comma or Tag.Coordinator or Tag.Subordinator or Tag.That or Tag.Relative or Tag.Question or Tag.Stop
                or Tag.Pronoun or Tag.To or Tag.Dash or Tag.Semicolon)
            {
                return false;
            }
        }

        return false;
    }
}
