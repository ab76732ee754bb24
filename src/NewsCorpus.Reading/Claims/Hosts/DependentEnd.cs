using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>Finds where a clause ends that hangs on a noun or a verb, if that is soon.</summary>
internal sealed class DependentEnd(TaggedSentence sentence)
{
    // In tokens.
    private const int Longest = 24;
    private const int LongestQuestion = 16;
    private const int Shortest = 3;

    private readonly ListEnd _lists = new(sentence);

    /// <summary>Where a relative clause ends: "that figure in the papers", "in which Acme bought it"; 0 where that is not clear.</summary>
    /// <param name="first">Its first token.</param>
    public int EndOfRelative(int first)
    {
        var verb = 0;
        for (var i = first + 1; i < sentence.End && i - first < Longest; i++)
        {
            if (verb == 0 && sentence[i].IsFinite()) verb = i;
            if (sentence[i] is Tag.Comma && _lists.EndOf(i) is var list && list > i)
            {
                i = list - 1;
                continue;
            }

            // "lets banks | , insurers and other firms block"
            if (sentence[i] is Tag.Comma && _lists.Begins(i)) return 0;
            if (sentence[i] is Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Dash) return verb > 0 ? i : 0;
            if (sentence[i] is Tag.Quote or Tag.Pronoun || sentence.Text(i) is "both" or "either") return 0;
            if (sentence[i] is Tag.Subordinator) return EndsWhole(verb, i) ? i : 0;
            // "blocks access to sites | in a move that helps Acme"
            if (sentence[i] is Tag.That or Tag.Relative or Tag.Question)
            {
                var end = i - 1;
                while (end > verb && sentence[end] is not Tag.Preposition) end--;
                return EndsWhole(verb, end) ? end : EndsWhole(verb, i) ? i : 0;
            }

            if (sentence[i] is Tag.Coordinator && JoinsVerbs(i)) return EndsWhole(verb, i) ? i : 0;
        }

        return 0;
    }

    /// <summary>Where an indirect question ends that points to nobody; 0 where that is not clear.</summary>
    /// <param name="first">Its first token.</param>
    public int EndOfQuestion(int first)
    {
        for (var i = first + 1; i < sentence.End && i - first < LongestQuestion; i++)
        {
            if (sentence[i] is Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Dash) return i;
            if (sentence[i] is Tag.Subordinator or Tag.Quote or Tag.Relative or Tag.That or Tag.Pronoun or Tag.Coordinator) return 0;
        }

        return 0;
    }

    /// <summary>Where a clause with an -ing form ends: "seeking emails and other papers", "saying that he would go".</summary>
    /// <param name="first">The -ing form.</param>
    public int EndOfGerund(int first)
    {
        var opened = -1;
        for (var i = first + 1; i < sentence.End; i++)
        {
            if (sentence[i] is Tag.Comma && _lists.EndOf(i) is var list && list > i)
            {
                i = list - 1;
                continue;
            }

            if (sentence[i] is Tag.That && opened < 0)
            {
                opened = i;
                continue;
            }

            if (!(sentence[i] is Tag.Comma or Tag.Stop or Tag.Semicolon or Tag.Dash or Tag.Quote or Tag.Subordinator or Tag.Relative
                or Tag.That or Tag.Question or Tag.Open) && !(sentence[i] is Tag.Coordinator && JoinsVerbs(i)))
            {
                continue;
            }

            // "plans to meet Roe | to discuss how"
            var end = sentence[i] is Tag.Question && sentence[i - 1] is Tag.Bare && sentence[i - 2] is Tag.To ? i - 2 : i;
            return end - first >= Shortest && (opened < 0 || sentence.HasFinite(opened, end))
                && !sentence[end - 1].IsFinite() && sentence[end - 1] is not (Tag.Preposition or Tag.Determiner or Tag.That) ? end : 0;
        }

        return 0;
    }

    private bool EndsWhole(int verb, int end) => verb > 0 && end > verb + 1 && sentence[end - 1].IsNounLike();

    private bool JoinsVerbs(int coordinator)
    {
        var next = sentence[coordinator + 1];
        return next.IsVerb() || next.IsAuxiliary() || next is Tag.Pronoun or Tag.Adverb or Tag.To
            || sentence.HasFinite(coordinator + 1, Math.Min(sentence.End, coordinator + LongestQuestion));
    }
}
