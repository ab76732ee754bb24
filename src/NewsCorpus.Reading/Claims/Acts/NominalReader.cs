using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Acts;

/// <summary>Reads a noun phrase that stands for an act or for a claim: "any arms shipments to Russia", "allegations about".</summary>
internal sealed class NominalReader(
    ActReader reader, ActFindings found, WordList words, NameKeys names, PhraseReader phrases, ActMaker maker,
    ClaimWords claimWords, Phrase? speaker)
{
    private const int LongestVerdict = 6;

    // "no progress", "no place that it cannot reach": nothing that somebody does.
    private static readonly WordSet NamesNoAct = WordSet.Named("nouns-of-no-act");

    /// <summary>"any arms shipments to Russia", "allegations about X supplying arms", "involvement in the attack".</summary>
    public void Read(int at, Mood mood, int depth, int end = int.MaxValue, bool isNegated = false, bool isEvent = false)
    {
        if (depth > ActReader.MostDepth || found.IsFull || phrases.Read(at, false, out var next) is not { } phrase) return;
        // "called | the claim baseless", "the accusation pure propaganda": the last words say what it is called.
        if (claimWords.Is("false", phrase.Head) && HoldsClaim(at, next - 1))
        {
            found.IsCalledFalse = found.PointsBack = true;
            return;
        }

        found.IsCalledFalse |= CalledFalse(next, phrase);
        if (claimWords.Is("claim", phrase.Head))
        {
            // "called the report that it had closed the plant untrue", "described talk of a deal as a fabrication meant to …"
            if (VerdictAfter(next) is { } verdict)
            {
                words.Trim(words.Count - verdict);
                found.IsCalledFalse = true;
            }

            var complement = ComplementOf(phrase, next);
            if (complement >= 0 && complement < end)
            {
                // "hit back at groundless accusations that"
                found.IsCalledFalse |= phrase.Modifiers.Any(modifier => claimWords.Is("false", modifier));
                reader.ReadContent(complement, mood, depth + 1);
                return;
            }

            // "suggestions for talks" propose something.
            found.PointsBack = !claimWords.Is("thought", phrase.Head) && words.Lower(next) is not ("for" or "to");
            return;
        }

        // "no plans to close its factory", "Norway's plan to send ships"
        if (claimWords.Is("intent", phrase.Head) && VerbPhrase.Read(words, next, claimWords) is { } intended && words[next] is Tag.To)
        {
            var isNot = intended.IsNegated ^ phrase.IsNegative ^ isNegated;
            var planner = ActMaker.OwnerOf(phrase) ?? speaker;
            reader.ReadPredicate(intended with { IsNegated = isNot }, planner, false, mood.Or(Mood.Future), depth + 1);
            return;
        }

        if (phrase.PointsBack)
        {
            found.PointsBack = true;
            return;
        }

        var arguments = new ArgumentReader(words, phrases, names, claimWords).Read(next, Math.Min(end, words.Count));
        foreach (var noun in phrase.All)
        {
            if (noun.Names.Count == 0 && !noun.IsPronoun && !NamesNoAct.Has(noun.Head))
            {
                found.Acts.Add(maker.OfNoun(noun, arguments, mood, isNegated, isEvent ? null : speaker));
            }
        }
    }

    // "claims of torture", "reports about arms", "recent statements in Tokyo that …"; -1 where nothing tells what is claimed.
    private int ComplementOf(Phrase claim, int next)
    {
        // "rejected the British account of the talks": not that there were talks.
        if (claim.Of is { } of) return claimWords.Is("telling", claim.Head) ? -1 : words.PositionOf(of);
        // "allegations of meddling in the vote"
        if (words[next] is Tag.Preposition && words.Lower(next) is "of" && words[next + 1] is Tag.Gerund) return next + 1;
        // "the claims on Saturday" tell only when.
        if (words[next] is Tag.Preposition && words.Lower(next) is "about" or "on" or "over" or "regarding" or "concerning"
            && !(next + 1 < words.Count && names.IsDate(words.Span(next + 1))))
        {
            return next + 1;
        }

        // "conclusion in January that", "statements in Tokyo that"
        while (words[next] is Tag.Preposition or Tag.Time)
        {
            var after = next + 1;
            while (after < words.Count && names.IsDate(words.Span(after))) after++;
            if (after == next + 1 && words[next] is Tag.Preposition && phrases.Read(after, false, out after) is null) break;
            next = after;
        }

        return words[next] is Tag.That ? next + 1 : -1;
    }

    // Where what calls a claim false begins behind it: "as a pure invention of …", "completely false", "a lie".
    private int? VerdictAfter(int next)
    {
        for (var at = next + 1; at < words.Count - 1; at++)
        {
            if (words.Lower(at) != "as") continue;
            for (var i = at + 1; i < Math.Min(words.Count, at + LongestVerdict); i++) if (claimWords.Is("false", words.Lower(i))) return at;
        }

        var last = words.Count - 1;
        if (last <= next || !claimWords.Is("false", words.Lower(last))) return null;
        while (last - 1 > next && words[last - 1] is Tag.Adverb or Tag.Determiner || claimWords.Is("false", words.Lower(last - 1))) last--;
        return words[last - 1] is Tag.Be or Tag.Negation ? null : last;
    }

    private bool HoldsClaim(int first, int end)
    {
        for (var i = first; i < end; i++) if (words[i] is Tag.Nominal && claimWords.Is("claim", words.Lower(i))) return true;
        return false;
    }

    // "called the report untrue", "such reports as fabrications"
    private bool CalledFalse(int at, Phrase called)
    {
        while (words[at] is Tag.Determiner or Tag.Adverb) at++;
        if (words.Lower(at) == "as") at++;
        while (words[at] is Tag.Determiner or Tag.Adverb) at++;
        if (words[at] is Tag.Nominal or Tag.Adverb && !claimWords.Is("false", words.Lower(at))) at++;
        // "described it as wrong in motivation" judges what was done.
        return claimWords.Is("false", words.Lower(at)) && !(called.IsPronoun && claimWords.Is("opinion", words.Lower(at)));
    }
}
