using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>Finds where a list of nouns ends.</summary>
internal sealed class ListEnd(TaggedSentence sentence)
{
    /// <summary>
    /// Where the list ends that goes on behind a comma: "sold oil | , gas and coal", "in France | , Belgium, the Netherlands and Spain";
    /// 0 where it is none.
    /// </summary>
    public int EndOf(int comma)
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
                var end = i + 1;
                while (IsInPhrase(end)) end++;
                // "met Ann Lee | , former governor Bo Roe and official Jo Dale": every part has a name.
                var areNames = sentence[i - 1] is Tag.Name && sentence[end - 1] is Tag.Name;
                if (commas == 1 && (first is Tag.Determiner || (sentence[comma - 1] is Tag.Name && first is not Tag.Name && !areNames)))
                {
                    return 0;
                }

                // "banned its use | , and Oslo and Bergen are late"
                var last = end;
                while (sentence[last] is Tag.Coordinator)
                {
                    last++;
                    while (IsInPhrase(last)) last++;
                }

                var goesOn = sentence[last].IsVerb() && sentence[last] is not Tag.Gerund;
                return end > i + 1 && !goesOn && !sentence[last].IsAuxiliary() ? end : 0;
            }
            else if (!IsInPhrase(i)) return 0;
        }

        return 0;
    }

    /// <summary>Whether the phrase behind a comma goes on to a conjunction.</summary>
    public bool Begins(int comma)
    {
        var i = comma + 1;
        while (IsInPhrase(i) || sentence[i] is Tag.Comma) i++;
        return i > comma + 1 && sentence[i] is Tag.Coordinator;
    }

    private bool IsInPhrase(int token) => sentence[token] is Tag.Nominal or Tag.Name or Tag.Number or Tag.Symbol or Tag.Hyphen
        or Tag.Determiner or Tag.Genitive;
}
