using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Shown;

/// <summary>Whether a reader of an event knows which country, town or ruling its words mean.</summary>
internal sealed class KnownThings(AnnotatedDocument document)
{
    private static readonly WordSet Places = WordSet.Named("places-named-before");
    private static readonly WordSet Rulers = WordSet.Named("rulers-of-the-country");
    private static readonly WordSet Reviewing = WordSet.Named("verbs-of-review");
    private static readonly WordSet Rulings = WordSet.Named("nouns-of-rulings");
    private static readonly WordSet Telling = WordSet.Named("words-that-tell-a-ruling");

    /// <summary>Whether all that the words point to is told in them.</summary>
    public bool AreTold(DatedEvent dated, string[] words) => !IsInSomePlace(dated, words) && !IsSomeRuling(words) && !IsSomeStake(words);

    // "was elected president of the country", "held a rally in the city"; not "Norway closed the country's ports".
    private bool IsInSomePlace(DatedEvent dated, string[] words)
    {
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (words[i] is not ("the" or "The")) continue;
            var noun = words[i + 1].AsSpan().TrimEnd(",");
            if (noun.EndsWith("'s") || noun.EndsWith("’s")) noun = noun[..^2];
            if (!Places.Has(noun) || char.IsUpper(noun[0]) || (i + 2 < words.Length && words[i + 2] is "of" or "where")) continue;
            // "addressed the nation", "the president closed the country's ports"
            if ((i > 0 && words[i - 1] is "addressed") || words.Take(2).Any(word => Rulers.Has(word))) continue;
            if (!NamesPlace(dated, noun)) return true;
        }

        return false;
    }

    // "the Norwegian court closed roads into the country"; a name behind it tells of another one.
    private bool NamesPlace(DatedEvent dated, ReadOnlySpan<char> noun)
    {
        var tokens = document.Text.Tokens;
        var at = tokens.FirstAtOrAfter(dated.Span.Start) + 1;
        while (at < tokens.Count && !(tokens.TextOf(at - 1) is "the" or "The" && tokens.TextOf(at).SequenceEqual(noun))) at++;
        if (at >= tokens.Count || !dated.Span.Contains(tokens[at].Span)) return false;
        foreach (var mention in document.Mentions)
        {
            if (mention.Type is ActorType.Place or ActorType.State && dated.Span.Contains(mention.Span)
                && mention.Span.End <= tokens[at].Start)
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

    // "bought a 13% stake for $400 million": in what?
    private static bool IsSomeStake(string[] words)
    {
        var stake = Array.FindIndex(words, word => word is "stake" or "stakes");
        return stake > 1 && !words.Skip(stake + 1).Any(word => word is "in" or "of");
    }
}
