using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Statements;

namespace NewsCorpus.Reading.Claims.Linking.References;

/// <summary>What stands between a claim and a denial that points back: a clause, other speakers.</summary>
internal static class Reach
{
    /// <summary>"Thousands died, the ministry says, while famine reigns, something Oslo denies": what stands directly before.</summary>
    public static bool HasClauseBetween(ClaimStatement claimed, ClaimStatement answer)
    {
        var end = Math.Max(claimed.Span.End, claimed.Attribution?.Cue[^1].End ?? 0);
        var (tokens, tags) = (answer.Document.Text.Tokens, answer.Document.Grammar.Tags);
        for (var i = tokens.FirstAtOrAfter(end); i < tokens.Count && tokens[i].End <= answer.Span.Start; i++)
        {
            if (tags[i].IsFinite()) return true;
        }

        return false;
    }

    /// <summary>Whether "which he said was a ploy" stands between the sentences of the two: a claim on what the text tells.</summary>
    public static bool SpeaksBetween(ClaimStatement claimed, ClaimStatement answer)
    {
        var (text, tags) = (answer.Document.Text, answer.Document.Grammar.Tags);
        return answer.Document.Attributions.Any(other => other.Stance == Stance.Assert && other.Kind == AttributionKind.Speech
            && other.Content is [.., var content]
            && text.SentenceAt(other.Cue[0].Start) is var sentence && sentence > claimed.Sentence && sentence < answer.Sentence
            && text.Tokens.FirstAtOrAfter(content.Start) is var first && tags[first].IsFinite());
    }

    /// <summary>Whether the sentences between the two hold words of somebody else.</summary>
    public static bool OthersSpeakBetween(ClaimStatement claimed, ClaimStatement answer)
    {
        var (document, tags) = (answer.Document, answer.Document.Grammar.Tags);
        foreach (var other in document.Attributions)
        {
            var sentence = document.Text.SentenceAt(other.Cue[0].Start);
            if (sentence <= claimed.Sentence || sentence >= answer.Sentence || other.Source.Count == 0) continue;
            var isSame = (other.Speaker is { } speaker && speaker == claimed.Attribution?.Speaker)
                || tags[document.Text.Tokens.FirstAtOrAfter(other.Source[0].Start)] is Tag.Pronoun or Tag.Possessive
                || (claimed.Attribution?.Source is [var source, ..]
                    && source.SliceOf(document.Raw).Contains(other.Source[^1].SliceOf(document.Raw), StringComparison.Ordinal));
            if (!isSame) return true;
        }

        return false;
    }
}
