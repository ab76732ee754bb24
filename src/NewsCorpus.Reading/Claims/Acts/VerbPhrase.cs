using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Acts;

/// <summary>A verb with its auxiliaries, negation and adverbs, as positions of a <see cref="WordList"/>.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Main">The main verb; for "was" and "has" alone that verb.</param>
/// <param name="End">One past the main verb.</param>
/// <param name="IsCopula">"is", "was" without another verb.</param>
/// <param name="IsPassive">"was sent".</param>
/// <param name="IsNegated">"had never sent".</param>
/// <param name="IsFinite">True where it has a tense.</param>
/// <param name="Mood">As the auxiliaries tell.</param>
/// <param name="Limits">Words by which a negation leaves the rest standing.</param>
internal sealed record VerbPhrase(
    int First, int Main, int End, bool IsCopula, bool IsPassive, bool IsNegated, bool IsFinite, Mood Mood, IReadOnlyList<string> Limits)
{
    /// <summary>The verb phrase that begins at a position; null where none does.</summary>
    public static VerbPhrase? Read(WordList words, int first, ClaimWords claimWords)
    {
        var (be, have, main) = (-1, -1, -1);
        var (isNegated, isFinite, isPerfect, isProgressive) = (false, false, false, false);
        var mood = Mood.Fact;
        var limits = new List<string>();
        var at = first;
        for (; at < words.Count && main < 0; at++)
        {
            var (tag, word) = (words[at], words.Lower(at));
            if (tag is Tag.Modal) (mood, isFinite) = (MoodOf(word), true);
            else if (tag is Tag.Be)
            {
                isPerfect |= have >= 0;
                isFinite |= word is not ("be" or "been" or "being");
                isProgressive |= word == "being";
                be = at;
            }
            else if (tag is Tag.Have)
            {
                isFinite |= word != "having" && (at == first || words[at - 1] is not Tag.To);
                if (mood == Mood.Future && words.Lower(first) is "would" or "could" or "should" or "might") mood = Mood.Condition;
                have = at;
            }
            else if (tag is Tag.Do) isFinite = true;
            else if (tag is Tag.Negation) isNegated = true;
            else if (tag is Tag.To && words[at + 1] is Tag.Bare or Tag.Be or Tag.Have && (at == first || at == be + 1 || at == have + 1))
            {
                mood = be >= 0 ? Mood.Future : mood;
            }
            else if (word == "no" && words.Lower(at + 1) == "longer")
            {
                (isNegated, at) = (true, at + 1);
                limits.Add("longer");
            }
            else if (at > first && word is "most" or "more" && words[at + 1] is Tag.Adverb) continue;
            else if (IsAdverb(words, at, first) && (isNegated || at > first || words[at + 1].IsFinite() || words[at + 1] is Tag.Participle))
            {
                if (claimWords.Is("partial", word)) limits.Add(word);
            }
            else if (tag.IsVerb())
            {
                main = at;
                isFinite |= tag is Tag.Verb;
            }
            else break;
        }

        if (main >= 0)
        {
            // "Lee not hurt by it": a headline leaves out "was".
            var isBare = main > first && words.Lower(main - 1) == "not" && (main == first + 1 || !words[main - 2].IsFinite()) && have < 0;
            var isPassive = (be >= 0 || isBare) && words[main] is Tag.Participle or Tag.Verb
                && !words.Lower(main).EndsWith("ing", StringComparison.Ordinal);
            // "to be sent", "sending" and "sent by" have no tense of their own.
            return new VerbPhrase(first, main, main + 1, false, isPassive, isNegated, isFinite, mood, limits);
        }

        var last = Math.Max(be, have);
        return last < 0 || isProgressive
            ? null
            : new VerbPhrase(first, last, last + 1, be > have, false, isNegated || words[last + 1] is Tag.Negation, isFinite, mood, limits);
    }

    private static bool IsAdverb(WordList words, int at, int first) => words[at] is Tag.Adverb
        || (at > first && words[at] is Tag.Nominal && words.Lower(at).EndsWith("ly", StringComparison.Ordinal));

    private static Mood MoodOf(string modal) => modal switch
    {
        "will" or "would" or "'ll" or "’ll" or "'d" or "’d" or "shall" or "wouldn" or "won" => Mood.Future,
        "may" or "might" or "can" or "could" or "couldn" or "cannot" => Mood.Possible,
        _ => Mood.Wish,
    };
}
