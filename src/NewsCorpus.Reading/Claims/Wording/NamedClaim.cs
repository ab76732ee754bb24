using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Wording;

/// <summary>Finds the claim that a denial names with who makes it: "denied Oslo's claim that it had fired".</summary>
internal sealed class NamedClaim(ClaimWords words)
{
    /// <summary>The claim among the statements of a text; null where a statement denies none, or none by name.</summary>
    public ClaimStatement? In(ClaimStatement denial, IEnumerable<ClaimStatement> statements)
    {
        if (denial.Attribution is not { Source.Count: > 0 } attribution) return null;
        if (attribution.Stance != Stance.Deny && !CallsFalse(denial)) return null;
        return statements.FirstOrDefault(other => !ReferenceEquals(other, denial) && other.Sentence == denial.Sentence
            && IsNamedIn(denial, other));
    }

    // What is denied is a noun of saying with who says it and what.
    private bool IsNamedIn(ClaimStatement denial, ClaimStatement claimed)
    {
        if (claimed.Attribution is not { Stance: Stance.Assert, Source.Count: > 0, Content.Count: > 0 } attribution) return false;
        // "denied that he had left, as Lee claims"
        if (attribution.Content.SequenceEqual(denial.Attribution!.Content))
        {
            return !attribution.Source.SequenceEqual(denial.Attribution.Source);
        }

        var (tokens, tags) = (claimed.Document.Text.Tokens, claimed.Document.Grammar.Tags);
        var noun = tokens.FirstAtOrAfter(attribution.Cue[0].Start);
        // "disputed a report by the Gazette saying that"
        if (tags[noun] is Tag.Gerund)
        {
            return claimed.Holds((tag, _) => tag.IsFinite())
                && IsReportSaying(denial.Attribution.Content[0], noun, attribution.Source[0], tokens, tags);
        }

        // "disputed an Evening Gazette report that said"
        if (tags[noun].IsFinite() && noun > 1 && tags[noun - 1] is Tag.That or Tag.Relative && attribution.Antecedent is [var paper, ..])
        {
            return IsReportSaying(denial.Attribution.Content[0], noun - 1, paper, tokens, tags);
        }

        if (tags[noun] is not Tag.Nominal || !words.Is("claim", tokens.TextOf(noun).ToString().ToLowerInvariant())) return false;
        var content = tokens.FirstAtOrAfter(attribution.Content[0].Start);
        if (tags[content - 1] is not Tag.That && tags[content] is not Tag.Gerund) return false;
        // "denied that | Lee's claim that he had left is false": the claim is only spoken of.
        return denial.Attribution!.Content is [var denied, ..] && denied.Contains(attribution.Cue[0])
            && (CallsFalse(denial) || tags[tokens.FirstAtOrAfter(denied.Start) - 1] is not Tag.That)
            && IsHead(denied, noun, attribution.Source, tokens, tags);
    }

    // "said that Lee's claim that he had left was false"
    private static bool CallsFalse(ClaimStatement denial) =>
        denial is { IsVerdict: true, Position: Position.Denies, Attribution.Stance: Stance.Assert };

    // Whether what is denied is a paper that ends with who says it, or is it, right before the verb of saying.
    private bool IsReportSaying(TextSpan denied, int verb, TextSpan source, TokenTable tokens, SentenceTags tags)
    {
        if (verb == 0 || !denied.Contains(source) || source.End != tokens[verb - 1].End) return false;
        var isReport = false;
        for (var i = tokens.FirstAtOrAfter(denied.Start); i < verb; i++)
        {
            isReport |= tags[i] is Tag.Nominal && words.Is("claim", tokens.TextOf(i).ToString().ToLowerInvariant());
            if (!tags[i].IsNounLike() && tags[i] is not (Tag.Determiner or Tag.Genitive or Tag.Symbol or Tag.Stop or Tag.Time)
                && tokens.TextOf(i) is not "by") return false;
        }

        return isReport;
    }

    // Whether nothing but who says it and words that describe it stand before a noun.
    private static bool IsHead(TextSpan denied, int noun, IReadOnlyList<TextSpan> source, TokenTable tokens, SentenceTags tags)
    {
        for (var i = tokens.FirstAtOrAfter(denied.Start); i < noun; i++)
        {
            var at = new TextSpan(tokens[i].Start, tokens[i].End);
            if (source.Any(span => span.Contains(at)) || tags[i].IsNounLike()) continue;
            if (tags[i] is not (Tag.Determiner or Tag.Possessive or Tag.Genitive or Tag.Adverb)) return false;
        }

        return true;
    }
}
