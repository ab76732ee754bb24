using NewsCorpus.Reading.Claims.Acts;
using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>Finds the noun phrase that a date belongs to, if it does not belong to a clause.</summary>
internal sealed class DatedPhrase(WordList words, NameKeys names, ActWords tables)
{
    /// <summary>A phrase with its date.</summary>
    /// <param name="First">Its first word.</param>
    /// <param name="Head">Its head noun.</param>
    /// <param name="End">One past its last word, prepositional phrases included.</param>
    /// <param name="IsEvent">Whether the head names something that happens.</param>
    /// <param name="IsSince">Led in by "since": the clause goes on from there.</param>
    /// <param name="IsFollowed">The sentence says that something follows it.</param>
    internal readonly record struct Found(int First, int Head, int End, bool IsEvent, bool IsSince, bool IsFollowed);

    /// <summary>The phrase of the date at a position; null where the date belongs to a clause.</summary>
    public Found? At(int date)
    {
        var after = date;
        while (after < words.Count && names.IsDate(words.Span(after))) after++;
        // "the 2024 defense pact", "Putin and Kim's September meeting in Beijing"
        if (words[after] is Tag.Nominal or Tag.Name && words[date - 1] is not Tag.Preposition)
        {
            var head = after;
            while (words[head + 1] is Tag.Nominal or Tag.Name) head++;
            return Make(FirstOf(date), head);
        }

        // "since Russia's invasion of Ukraine in 2022"
        if (words[date - 1] is not Tag.Preposition || words.Lower(date - 1) is not ("in" or "on")) return null;
        for (var start = date - 2; start >= 0 && start > date - 10; start--)
        {
            if (words[start].IsFinite() || words[start] is Tag.Comma || words[start].IsVerb()) return null;
            if (words[start] is not (Tag.Preposition or Tag.Subordinator) || words.Lower(start) is "of" or "with" or "to") continue;
            var head = start + 1;
            while (head < date - 1 && words[head] is not (Tag.Preposition or Tag.To)) head++;
            return head - 1 > start && words[head - 1] is Tag.Nominal && IsEvent(head - 1) ? Make(start + 1, head - 1) with { End = date - 1, IsSince = words.Lower(start) == "since" } : null;
        }

        return null;
    }

    private Found Make(int first, int head)
    {
        var end = head + 1;
        while (words[end] is Tag.Preposition && words.Lower(end) is "in" or "at" or "with" or "between" or "of" && !names.IsDate(words.Span(Math.Min(end + 1, words.Count - 1)))
            && new PhraseReader(words, names, tables.Synonyms, tables.ClaimWords).Read(end + 1, false, out var next) is not null) end = next;
        return new Found(first, head, end, IsEvent(head), words.Lower(first - 1) == "since", IsFollowed(first));
    }

    private bool IsEvent(int head)
    {
        var stem = tables.Synonyms.Stems.Of(words.Lower(head));
        return tables.Synonyms.IsAct(tables.Synonyms.OfNoun(stem)) || tables.ClaimWords.Is("event", stem) || tables.Synonyms.OfVerb(stem).Count > 0;
    }

    // Back over owners and what describes the head: "Putin and Kim's September …".
    private int FirstOf(int date)
    {
        var first = date;
        while (first > 0)
        {
            var tag = words[first - 1];
            if (tag is Tag.Name or Tag.Nominal or Tag.Genitive or Tag.Number or Tag.Hyphen) first--;
            else if (tag is Tag.Coordinator && words[first - 2] is Tag.Name && words[first] is Tag.Name) first -= 1;
            else if (tag is Tag.Determiner or Tag.Possessive) return first - 1;
            else break;
        }

        return first;
    }

    // "The visit follows recent meetings, including the September encounter", "came after the May summit"
    private bool IsFollowed(int first)
    {
        for (var i = first - 1; i >= 0; i--)
        {
            if (words.Lower(i) is "follows" or "followed" or "after" or "following") return i > 0 || words.Lower(i) is "after" or "following";
            if (words[i].IsFinite() || words[i] is Tag.Semicolon) return false;
        }

        return false;
    }
}
