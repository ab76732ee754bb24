using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements.Speakers;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Linking.References;

/// <summary>
/// The words of a denial that only points back, and what they let it be about: "the charges" of somebody, "any involvement", "it".
/// </summary>
internal sealed class AnswerWords(ClaimWords claimWords)
{
    // Letters that "hack" and "hacking" share.
    private const int ShortestStem = 4;

    private static readonly WordSet Liaisons = WordSet.Named("liaisons");
    private static readonly WordSet Shares = WordSet.Named("quantifiers-of-a-part");
    private static readonly WordSet CourtesyTitles = WordSet.Named("courtesy-titles");
    private static readonly WordSet Earlier = WordSet.Named("earlier-of-ones-own");

    /// <summary>Whether a word of a class of claim words stands in the content of an answer.</summary>
    public bool Name(string kind, ClaimStatement answer)
    {
        var tokens = answer.Document.Text.Tokens;
        foreach (var span in answer.Content)
        {
            var first = tokens.FirstAtOrAfter(span.Start);
            // "the accusations, which he denied"
            if (answer.Document.Grammar.Tags[first] is Tag.Relative) first = Math.Max(0, first - 2);
            for (var i = first; i < tokens.Count && tokens[i].End <= span.End; i++)
            {
                if (claimWords.Is(kind, tokens.TextOf(i).ToString().ToLowerInvariant())) return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of a class of claim words stands in the cue of a statement.</summary>
    public bool CueIs(string kind, ClaimStatement statement)
    {
        if (statement.Attribution is not { } attribution) return false;
        var tokens = statement.Document.Text.Tokens;
        for (var i = tokens.FirstAtOrAfter(attribution.Cue[0].Start); i < tokens.Count && tokens[i].End <= attribution.Cue[^1].End; i++)
        {
            if (claimWords.Is(kind, tokens.TextOf(i).ToString().ToLowerInvariant())) return true;
        }

        return false;
    }

    /// <summary>
    /// "denied any involvement" and "rejected this" answer only what is said of who denies: a plan is rejected, too. "Something he denies"
    /// may be any part of the sentence.
    /// </summary>
    public bool IsOfCharge(ClaimStatement answer) => Name("share", answer) || (answer.IsAppended && TextOf(answer) is "something")
        || answer.IsElliptic || (IsPointer(answer) && !CueIs("refuter", answer)) || IsAgainstOne(answer);

    // "denies the claims against him"
    private static bool IsAgainstOne(ClaimStatement answer)
    {
        var (tokens, tags) = (answer.Document.Text.Tokens, answer.Document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(answer.Span.Start); i < tokens.Count && tokens[i].End <= answer.Span.End; i++)
            if (tokens.TextOf(i) is "against" && tags[i + 1] is Tag.Pronoun) return true;
        return false;
    }

    /// <summary>"denied it", "disowned it earlier this year"</summary>
    public bool IsPointer(ClaimStatement answer)
    {
        var (tokens, tags) = (answer.Document.Text.Tokens, answer.Document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(answer.Span.Start);
        return !answer.IsAppended && claimWords.Is("pointer", tokens.TextOf(first).ToString().ToLowerInvariant())
            && (tokens[first].End >= answer.Span.End
                || (tags[first] is Tag.Pronoun && tags[first + 1] is Tag.Time or Tag.Adverb or Tag.Preposition));
    }

    /// <summary>"disputed many of the findings": not which.</summary>
    public static bool IsOfPart(ClaimStatement answer)
    {
        var tokens = answer.Document.Text.Tokens;
        var first = tokens.FirstAtOrAfter(answer.Span.Start);
        return Shares.Has(tokens.TextOf(first)) && tokens.TextOf(first + 1) is "of";
    }

    /// <summary>"the claim", "the report": what was said last; not "the charge", which may be told at length.</summary>
    public bool IsOfOneClaim(ClaimStatement answer)
    {
        var (tokens, last) = (answer.Document.Text.Tokens, answer.Document.Text.Tokens.FirstAtOrAfter(answer.Span.End) - 1);
        var noun = tokens.TextOf(last).ToString().ToLowerInvariant();
        return claimWords.Is("claim", noun) && !claimWords.Is("charge", noun) && !Inflection.IsPlural(noun);
    }

    /// <summary>
    /// "He made such claims for years, claims rejected by the courts", "called it harmless, a claim doctors dispute": what its own sentence
    /// tells.
    /// </summary>
    public static bool IsApposed(ClaimStatement answer)
    {
        var first = answer.Document.Text.Tokens.FirstAtOrAfter(answer.Span.Start);
        var tags = answer.Document.Grammar.Tags;
        var noun = answer.Document.Text.Tokens.TextOf(first) is "a" or "an" ? first + 1 : first;
        return answer.Attribution is { } attribution && answer.Span.Start < attribution.Cue[0].Start && tags[noun] is Tag.Nominal
            && first > 0 && tags[first - 1] is Tag.Comma or Tag.Dash;
    }

    /// <summary>"rejected that claim", "disputed this report": the one just told.</summary>
    public static bool IsThatOne(ClaimStatement answer)
    {
        var tokens = answer.Document.Text.Tokens;
        var first = tokens.FirstAtOrAfter(answer.Span.Start);
        return tokens.TextOf(first) is "this" or "that" || (first > 0 && tokens.TextOf(first - 1) is "that");
    }

    /// <summary>"rejected that claim" and no more.</summary>
    public static bool IsThatClaim(ClaimStatement answer)
    {
        var tokens = answer.Document.Text.Tokens;
        var (first, end) = (tokens.FirstAtOrAfter(answer.Span.Start), tokens.FirstAtOrAfter(answer.Span.End));
        return IsThatOne(answer) && end - first <= 2;
    }

    /// <summary>"the countries' statement" is that of the countries; "her claims" are no man's.</summary>
    public static bool IsOfOtherOwner(ClaimStatement answer, ClaimStatement claimed)
    {
        var (tokens, tags) = (answer.Document.Text.Tokens, answer.Document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(answer.Span.Start);
        if (claimed.Gender == Gender.Male && tokens.TextOf(first) is "her") return true;
        if (claimed.Gender == Gender.Female && tokens.TextOf(first) is "his") return true;
        for (var i = first; i < tokens.Count && tokens[i].End <= answer.Span.End; i++)
        {
            if (tags[i] is not Tag.Genitive || i < 3) continue;
            var owner = tokens.TextOf(i - 1).ToString().ToLowerInvariant();
            // "Mr. Hill's claim"
            if (CourtesyTitles.Has(tokens.TextOf(tokens.TextOf(i - 2) is "." ? i - 3 : i - 2)))
            {
                return claimed.Source?.AllNames.Any(name => name.EndsWith(owner, StringComparison.OrdinalIgnoreCase)) != true;
            }

            if (tags[i - 1] is not Tag.Nominal) continue;
            return claimed.Source is not { } source || source.Head.TrimEnd('s') != owner.TrimEnd('s');
        }

        return false;
    }

    /// <summary>"contradicted his earlier statement": what he said himself.</summary>
    public static bool IsOfOneself(ClaimStatement answer)
    {
        var (tokens, tags) = (answer.Document.Text.Tokens, answer.Document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(answer.Span.Start);
        return first + 1 < tokens.Count && tags[first] is Tag.Possessive && Earlier.Has(tokens.TextOf(first + 1));
    }

    /// <summary>"the chemical weapons allegations": of what stands in what is claimed or in its sentence.</summary>
    public bool IsOnOther(ClaimStatement answer, ClaimStatement claimed)
    {
        var (tokens, tags) = (answer.Document.Text.Tokens, answer.Document.Grammar.Tags);
        var sentence = answer.Document.Text.Sentences[claimed.Sentence].Span.SliceOf(answer.Document.Raw);
        for (var i = tokens.FirstAtOrAfter(answer.Span.Start); i + 1 < tokens.Count && tokens[i].End <= answer.Span.End; i++)
        {
            // "denied the affairs": those of which the other sentence tells
            if (Liaisons.Has(tokens.TextOf(i))
                && !sentence.Contains(tokens.TextOf(i)[..ShortestStem], StringComparison.OrdinalIgnoreCase)) return true;
            // "the charges of skipping bail"
            if (IsClaimWord(tokens.TextOf(i)) && IsOfOtherDeed(i, tokens, tags, sentence)) return true;
            // "the claims “complete nonsense”", "the claim as a publicity stunt": what it is called.
            if (tags[i] is Tag.Quote || tokens.TextOf(i) is "as") return false;
            if (tokens[i + 1].End > answer.Span.End) break;
            if (tags[i] is not (Tag.Nominal or Tag.Name) || tags[i + 1] is not Tag.Nominal || IsClaimWord(tokens.TextOf(i))) continue;
            // "the Globe report"; "the American claims" may be those of Lee.
            if (tags[i] is Tag.Name && (IsKnown(answer, tokens[i]) || !IsClaimWord(tokens.TextOf(i + 1)))) continue;
            if (!sentence.Contains(tokens.TextOf(i), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsOfOtherDeed(int noun, TokenTable tokens, SentenceTags tags, ReadOnlySpan<char> sentence)
    {
        if (noun + 3 >= tokens.Count || tokens.TextOf(noun + 1) is not "of" || tags[noun + 2] is not Tag.Gerund) return false;
        return !Holds(sentence, tokens.TextOf(noun + 2)) && !(tags[noun + 3].IsNounLike() && Holds(sentence, tokens.TextOf(noun + 3)));
    }

    private static bool Holds(ReadOnlySpan<char> sentence, ReadOnlySpan<char> word) =>
        sentence.Contains(word[..Math.Min(word.Length, ShortestStem)], StringComparison.OrdinalIgnoreCase);

    /// <summary>"it is a “myth” that Lee was there": what follows, and nothing before it.</summary>
    public static bool IsOfOwnClause(ClaimStatement answer)
    {
        var (tokens, tags) = (answer.Document.Text.Tokens, answer.Document.Grammar.Tags);
        var first = tokens.FirstAtOrAfter(answer.Span.Start);
        if (tokens.TextOf(first) is not ("it" or "It") || tags[first + 1] is not Tag.Be) return false;
        for (var i = first + 2; i + 1 < tokens.Count && tokens[i].End < answer.Span.End; i++)
            if (tags[i] is Tag.That && tags[i + 1].StartsNounPhrase()) return true;
        return false;
    }

    /// <summary>"Previously, Lee had denied the claims", "In earlier statements the firm denied it": those made then.</summary>
    public static bool IsOfBefore(ClaimStatement answer)
    {
        var text = answer.Document.Text;
        var first = text.Sentences[answer.Sentence].FirstToken;
        return text.Tokens.TextOf(first) is "Previously"
            || (text.Tokens.TextOf(first) is "In" && Earlier.Has(text.Tokens.TextOf(first + 1)));
    }

    private static bool IsKnown(ClaimStatement answer, Token token) => answer.Document.Mentions.Any(mention =>
        mention.Type is not ActorType.Outlet && mention.Span.Contains(new TextSpan(token.Start, token.End)));

    private bool IsClaimWord(ReadOnlySpan<char> word) => claimWords.Is("claim", word.ToString().ToLowerInvariant());

    /// <summary>"denied any involvement in hacking": that of which the sentence of the claim tells nothing.</summary>
    public static bool IsOfOtherKind(ClaimStatement answer, ClaimStatement claimed)
    {
        var (tokens, tags) = (answer.Document.Text.Tokens, answer.Document.Grammar.Tags);
        var sentence = claimed.Document.Text.Sentences[claimed.Sentence].Span.SliceOf(claimed.Document.Raw);
        for (var i = tokens.FirstAtOrAfter(answer.Span.Start); i + 1 < tokens.Count && tokens[i + 1].End <= answer.Span.End; i++)
        {
            if (tags[i] is not Tag.Preposition || tags[i + 1] is not (Tag.Nominal or Tag.Gerund)) continue;
            var kind = tokens.TextOf(i + 1);
            return !sentence.Contains(kind[..Math.Min(kind.Length, ShortestStem)], StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private static string TextOf(ClaimStatement answer) => answer.Document.Raw[answer.Span.Start..answer.Span.End].ToLowerInvariant();
}
