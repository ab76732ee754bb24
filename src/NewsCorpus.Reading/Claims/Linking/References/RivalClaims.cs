using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Linking.References;

/// <summary>Whether something else was claimed between a claim and a denial that points back: "the allegations" may be that.</summary>
internal sealed class RivalClaims(ClaimWords claimWords, AnswerWords words)
{
    private static readonly WordSet Claiming = WordSet.Named("verbs-of-claiming");
    private static readonly WordSet Definite = WordSet.Named("definite-determiners");

    /// <summary>Whether the words of a text between the two name or hold another claim.</summary>
    public bool StandBetween(ClaimStatement claimed, ClaimStatement answer) =>
        (IsRelative(answer) && (EndsWithCharge(claimed) || (claimed.Sentence == answer.Sentence && HoldsClaiming(claimed))))
        // "was coming forward to claim he was threatened": the claim is his
        || (words.Name("claim", answer) && claimed.Holds((tag, word) => tag is Tag.Bare && Claiming.Has(word)))
        || (claimed.Sentence != answer.Sentence && claimed.Attribution is not null
            && words.Name("claim", answer) && AreNamedBehind(claimed));

    // "Lee blamed Roe for the exit of Moe, who faced ethics allegations": those; not "police look into the allegation", which points back
    private bool AreNamedBehind(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var sentence = claimed.Document.Text.Sentences[claimed.Sentence].Span;
        for (var i = tokens.FirstAtOrAfter(claimed.Span.End); i < tokens.Count && tokens[i].End <= sentence.End; i++)
        {
            if (tags[i] is not Tag.Nominal || claimed.Attribution!.Cue.Any(cue => cue.Contains(tokens[i].Span))) continue;
            if (claimWords.Is("charge", tokens.TextOf(i).ToString().ToLowerInvariant()) && !IsDefinite(i, tokens, tags)) return true;
        }

        return false;
    }

    // "a plot to pay women who claimed they had met him, which he denies": what they claimed
    private static bool HoldsClaiming(ClaimStatement claimed) => claimed.Holds((tag, word) => tag.IsVerb() && Claiming.Has(word));

    // "…, which he denies"
    private static bool IsRelative(ClaimStatement answer) => answer.IsAppended
        || answer.Document.Grammar.Tags[answer.Document.Text.Tokens.FirstAtOrAfter(answer.Span.Start)] is Tag.Relative;

    // "said that talks were held after the accusations against her, which she denies": those.
    private bool EndsWithCharge(ClaimStatement claimed)
    {
        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(claimed.Span.End) - 1; i > 0 && tokens[i].Start > claimed.Span.Start; i--)
        {
            if (!tags[i].IsNounLike() && tags[i] is not (Tag.Preposition or Tag.Determiner or Tag.Pronoun)) return false;
            if (tags[i] is Tag.Nominal && tags[i - 1] is Tag.Determiner or Tag.Preposition
                && claimWords.Is("charge", tokens.TextOf(i).ToString().ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    // "the allegation", "his claims"; "…, a charge that others repeat" is the same one
    private static bool IsDefinite(int noun, TokenTable tokens, SentenceTags tags)
    {
        var first = noun - 1;
        while (first > 1 && tags[first].IsNounLike()) first--;
        if (tags[first] is Tag.Determiner && tags[first - 1] is Tag.Comma or Tag.Dash) return true;
        return tags[first] is Tag.Possessive or Tag.Genitive || (tags[first] is Tag.Determiner && Definite.Has(tokens.TextOf(first)));
    }
}
