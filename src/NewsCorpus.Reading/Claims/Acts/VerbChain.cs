using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;

namespace NewsCorpus.Reading.Claims.Acts;

/// <summary>A verb that leads to another: "plans to send", "began sending", "had no plans to close". The last one is the act.</summary>
internal sealed class VerbChain(WordList words, PhraseReader phrases, ClaimWords claimWords, ActMaker maker)
{
    /// <summary>The verb that is the act, with the mood, negation and limits of all verbs on the way to it.</summary>
    /// <param name="verb">The first verb.</param>
    /// <param name="mood">The mood before it.</param>
    /// <param name="isNegated">Whether the subject negates it ("nobody").</param>
    public (VerbPhrase Verb, Mood Mood, bool IsNegated, IReadOnlyList<string> Limits) Follow(VerbPhrase verb, Mood mood, bool isNegated)
    {
        mood = mood.Or(verb.Mood);
        isNegated ^= verb.IsNegated;
        var limits = verb.Limits;
        while (Inner(verb) is { } inner)
        {
            // "refused to talk" did not talk.
            isNegated ^= IsRefusal(verb);
            if (IsGoingTo(verb) || claimWords.Is("prospective", maker.KeyOf(verb))) mood = mood.Or(Mood.Future);
            isNegated ^= inner.IsNegated;
            limits = [.. limits, .. inner.Limits];
            verb = inner with { IsNegated = isNegated };
        }

        if (IntentAt(verb.End, ref isNegated) is { } intended)
        {
            (verb, mood) = (intended with { IsNegated = isNegated }, mood.Or(Mood.Future));
        }

        return (verb, mood, isNegated, limits);
    }

    private VerbPhrase? Inner(VerbPhrase verb)
    {
        var key = maker.KeyOf(verb);
        var next = verb.End;
        if (verb.IsCopula)
        {
            while (words[next] is Tag.Adverb or Tag.Nominal && claimWords.Is("prospective", "be " + words.Lower(next))) next++;
            if (next == verb.End) return null;
        }
        else if (!IsGoingTo(verb) && !IsRefusal(verb) && !LeadsOn(key)) return null;
        if (words[next] is Tag.Preposition && words.Lower(next) is "out" or "on" or "to" or "off" or "from") next++;
        if (words[next] is not (Tag.To or Tag.Gerund or Tag.Bare)) return null;
        return VerbPhrase.Read(words, next, claimWords) is { } inner && (!inner.IsCopula || IsGoingTo(verb)) ? inner : null;
    }

    // "had no plans to close its factory": the verb after "plans", and whether there are none.
    public VerbPhrase? IntentAt(int at, ref bool isNegated)
    {
        if (phrases.Read(at, false, out var next) is not { Of: null } plan || !claimWords.Is("intent", plan.Head)
            || words[next] is not Tag.To)
        {
            return null;
        }

        if (VerbPhrase.Read(words, next, claimWords) is not { } verb) return null;
        isNegated ^= plan.IsNegative ^ verb.IsNegated;
        return verb;
    }

    // "refused to talk", "failed to report"
    private bool IsRefusal(VerbPhrase verb) => words[verb.End] is Tag.To && !verb.IsCopula && claimWords.Is("omitter", maker.KeyOf(verb));

    private bool LeadsOn(string key) => claimWords.Is("prospective", key) || claimWords.Is("aspectual", key);

    // "is going to be"
    private bool IsGoingTo(VerbPhrase verb) => words.Lower(verb.Main) == "going" && words[verb.End] is Tag.To;
}
