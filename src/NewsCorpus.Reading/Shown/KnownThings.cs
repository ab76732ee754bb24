using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Shown;

/// <summary>Whether a reader of an event knows which country, town or ruling its words mean.</summary>
internal sealed class KnownThings(AnnotatedDocument document)
{
    private static readonly WordSet Places = WordSet.Named("places-named-before");
    private static readonly WordSet Rulers = WordSet.Named("rulers-of-the-country");
    private static readonly WordSet Reviewing = WordSet.Named("verbs-of-review");
    private static readonly WordSet Rulings = WordSet.Named("nouns-of-rulings");
    private static readonly WordSet Doing = WordSet.Named("verbs-of-carrying-out");
    private static readonly WordSet Deeds = WordSet.Named("deeds-on-something");
    private static readonly WordSet Telling = WordSet.Named("words-that-tell-a-ruling");

    /// <summary>Whether all that the words point to is told in them.</summary>
    public bool AreTold(string[] words) => !IsInSomePlace(words) && !IsSomeRuling(words) && !IsSomeStake(words);

    // "was elected president of the country", "held a rally in the city"; not "Norway closed the country's ports".
    private bool IsInSomePlace(string[] words)
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (words[i] is not ("the" or "The")) continue;
            var noun = words[i + 1].AsSpan().TrimEnd(",");
            if (noun.EndsWith("'s") || noun.EndsWith("’s")) noun = noun[..^2];
            if (!Places.Has(noun) || char.IsUpper(noun[0]) || (i + 2 < words.Length && words[i + 2] is "of" or "where")) continue;
            // "addressed the nation", "the president closed the country's ports"
            if ((i > 0 && words[i - 1] is "addressed") || words.Take(2).Any(word => Rulers.Has(word))) continue;
            if (!NamesPlace(string.Join(' ', words[..i]))) return true;
        }

        return false;
    }

    // "the Norwegian court closed roads into the country"
    private bool NamesPlace(string before)
    {
        foreach (var mention in document.Mentions)
        {
            if (mention.Type is ActorType.Place or ActorType.State
                && before.Contains(mention.Span.Of(document.Raw), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "upheld the ruling of the lower court": on what?
    private static bool IsSomeRuling(string[] words)
    {
        var verb = Array.FindIndex(words, word => Reviewing.Has(word));
        if (verb < 1) return false;
        var ruling = Array.FindIndex(words, verb + 1, word => Rulings.Has(word));
        return ruling > 0 && !words.Skip(ruling + 1).Any(word => Telling.Has(word));
    }

    // "Tests were carried out by Acme": of what?
    private static bool IsOfSomebody(string[] words)
    {
        var be = Array.FindIndex(words, word => word is "was" or "were");
        if (be < 1 || !words[be..].Any(word => Doing.Has(word))) return false;
        return !words[..be].Skip(1).Any(word => word is "of" or "on" or "for" || char.IsUpper(word[0])) && Deeds.Has(words[be - 1]);
    }

    // "bought a 13% stake for $400 million": in what?
    private static bool IsSomeStake(string[] words)
    {
        var stake = Array.FindIndex(words, word => word is "stake" or "stakes");
        return stake > 1 && !words.Skip(stake + 1).Any(word => word is "in" or "of");
    }
}
