using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Claims.Hosts;

/// <summary>Finds words between a verb and a date after which the date may belong to something else than the verb.</summary>
internal sealed class DateRivals(TaggedSentence sentence, DatedNoun nouns)
{
    private static readonly WordSet OfOtherTimes = WordSet.Named("words-of-other-times");
    private static readonly WordSet BringingInEvents = WordSet.Named("prepositions-of-other-events");

    /// <summary>
    /// Whether a word brings in another owner of the date: "up from 10.2 billion in 1985", "compared with a profit in 1985" and
    /// "annoyed by the disclosure of talks in May" date what is compared with, or what stands after "by".
    /// </summary>
    /// <param name="token">The word.</param>
    /// <param name="before">The last token before the date.</param>
    public bool BringsInAnother(int token, int before)
    {
        var word = sentence.Text(token);
        // "more than 51 billion" is an amount.
        if (word is "than") return sentence[token + 1] is not (Tag.Number or Tag.Symbol);
        if (OfOtherTimes.Has(word)) return true;
        if (word is "from" && HasAny(token + 1, before, Tag.Number)) return true;
        // "destroyed the rig in response to a strike on a ship in the Gulf | on Friday": the rig was hit then, or the ship.
        if (BringingInEvents.Has(word) && nouns.IsEventBehind(token, before)) return true;
        return word is "by" && HasAny(token + 1, before, Tag.Preposition) && !IsAgentSomewhere(token, before);
    }

    // "was killed by a soldier in Oslo": where it was, and nothing that has a day of its own.
    private bool IsAgentSomewhere(int by, int before)
    {
        if (!sentence[by - 1].IsVerb() || nouns.IsEvent(before)) return false;
        for (var i = by + 1; i <= before; i++)
        {
            if (sentence[i] is not Tag.Preposition) continue;
            if (!IsNamed(i + 1) || sentence.Text(i) is not ("in" or "at" or "near" or "outside")) return false;
        }

        return true;
    }

    private bool IsNamed(int first) =>
        sentence[first] is Tag.Name || (sentence[first] is Tag.Determiner && sentence[first + 1] is Tag.Name);

    private bool HasAny(int first, int last, Tag tag)
    {
        for (var i = first; i <= last; i++) if (sentence[i] == tag) return true;
        return false;
    }
}
