using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Dates;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Shown;

/// <summary>
/// Whether words of a label hang in the air: what they go with was taken out with the date, stands behind the end, or is of another clause.
/// </summary>
internal sealed class LabelRemnants(AnnotatedDocument document)
{
    private static readonly WordSet Measures = WordSet.Named("measures-of-time");
    private static readonly WordSet Reaching = WordSet.Named("what-times-are-counted-from");
    private static readonly WordSet Owners = WordSet.Named("owners-before-a-noun");
    private static readonly WordSet Lasting = WordSet.Named("verbs-with-a-span-of-time");
    private static readonly WordSet Crossing = WordSet.Named("verbs-that-take-a-year");
    private static readonly WordSet Relatives = WordSet.Named("openers-of-descriptions");

    // Tokens between a clause and the cut, of "as a group of Norwegians | and Swedes stood".
    private const int LongestSubject = 9;

    private readonly TokenTable _tokens = document.Text.Tokens;
    private readonly SentenceTags _tags = document.Grammar.Tags;

    /// <summary>Whether a label holds such words.</summary>
    /// <param name="dated">The event.</param>
    /// <param name="words">The words of its label.</param>
    public bool AreIn(DatedEvent dated, string[] words)
    {
        if (words.Contains(":") || LosesDatedNoun(words)) return true;
        if (dated.Act.IsNominal) return IsSpeaker(dated);
        var sentence = document.Text.Sentences[document.Text.SentenceAt(dated.Date.Span.Start)];
        var first = LabelSpans.FirstOf(document, dated, words) ?? _tokens.FirstAtOrAfter(dated.Span.Start);
        if (OpensInPhrase(words, first)) return true;
        if (LabelSpans.EndOf(document, dated, words) is not { } end || end <= sentence.FirstToken) return false;
        if (EndsInMeasure(end) || EndsInSaying(dated, end)) return true;
        if (EndsInSpan(words) || LosesYear(dated, words)) return true;
        if (EndsBesideAnother(dated, end, sentence.EndToken) || IsInsertion(dated, end) || AwaitsGroup(end, sentence)) return true;
        return RunsOverRelative(words, first, end);
    }

    // "on their of work", "during in his speech": the noun went with the date.
    private static bool LosesDatedNoun(string[] words)
    {
        for (var i = 0; i + 1 < words.Length; i++) if (Owners.Has(words[i]) && words[i + 1] is "of" or "in" or "with") return true;
        return false;
    }

    // "The party conference on Monday announced": a body, and no event.
    private bool IsSpeaker(DatedEvent dated)
    {
        var next = _tokens.FirstAtOrAfter(dated.Date.Span.End);
        return next < _tokens.Count && document.Attributions.Any(attribution => attribution.Cue[0].Contains(_tokens[next].Span)
            && attribution.Source.Any(source => source.Contains(dated.Act.Head)));
    }

    // "recorded two months | before the vote", "plans to sue just hours | after"
    private bool EndsInMeasure(int end) => end < _tokens.Count && Measures.Has(_tokens.TextOf(end - 1))
        && Reaching.Has(_tokens.TextOf(end));

    // "in which he wrote | “…”", "the hospital announced Ann Lee |, 33, is ill"
    private bool EndsInSaying(DatedEvent dated, int end)
    {
        var isBeforeQuotation = _tags[end - 1] is Tag.Verb && end + 1 < _tokens.Count && _tags[end] is Tag.Comma or Tag.Colon
            && _tags[end + 1] is Tag.Quote;
        return isBeforeQuotation || document.Attributions.Any(attribution =>
            attribution.Content is [var content, ..] && attribution.Cue is [.., var cue] && content.Start >= cue.End
            && (cue.End == _tokens[end - 1].End || (cue.Contains(dated.Act.Head) && content.Start < _tokens[end - 1].Start
                && content.End > _tokens[end - 1].End && AwaitsVerb(_tokens.FirstAtOrAfter(content.Start), end))));
    }

    // "[announced] Ann Lee |, 33, is": what was said has its subject alone.
    private bool AwaitsVerb(int first, int end)
    {
        if (HasFinite(first, end)) return false;
        var next = end;
        while (next < _tokens.Count && _tags[next] is Tag.Comma or Tag.Number) next++;
        return next < _tokens.Count && _tags[next].IsFinite();
    }

    // "a test that will last | until May"
    private static bool EndsInSpan(string[] words) => words.Length > 2 && Lasting.Has(words[^1]) && Relatives.Has(words[^2])
        || (words.Length > 3 && Lasting.Has(words[^1]) && Relatives.Has(words[^3]));

    // "The economy entered | 2020 | on a strong footing"
    private bool LosesYear(DatedEvent dated, string[] words)
    {
        var verb = _tokens.FirstAtOrAfter(dated.Date.Span.Start) - 1;
        return verb > 0 && dated.Date.Granularity == Granularity.Year && Crossing.Has(_tokens.TextOf(verb))
            && words.Contains(_tokens.TextOf(verb).ToString());
    }

    // "Roe won | in 1998 | and Ann Lee and the party lost": she is of the next clause.
    private bool EndsBesideAnother(DatedEvent dated, int end, int sentenceEnd)
    {
        var joint = _tokens.FirstAtOrAfter(dated.Date.Span.End);
        if (joint >= end || _tags[joint] is not Tag.Coordinator || HasFinite(joint, end)) return false;
        if (_tags[_tokens.FirstAtOrAfter(dated.Date.Span.Start) - 1] is Tag.Name) return false;
        for (var i = joint + 1; i < end; i++) if (!_tags[i].IsNounLike() && _tags[i] is not (Tag.Determiner or Tag.Stop)) return false;
        for (var i = end; i < sentenceEnd && _tags[i] is not (Tag.Comma or Tag.Stop); i++) if (_tags[i].IsFinite()) return true;
        return false;
    }

    // "The war – | launched years before | – had spread"
    private bool IsInsertion(DatedEvent dated, int end)
    {
        var verb = _tokens.FirstAtOrAfter(dated.Act.Head.Start);
        return verb > 0 && end + 1 < _tokens.Count && _tags[verb - 1] is Tag.Dash && _tags[end] is Tag.Dash && _tags[end + 1].IsFinite();
    }

    // "passed its test as a group of Swedes | and Danes stood together", "called the port and | “the fleet” his aims"
    private bool AwaitsGroup(int end, Sentence sentence)
    {
        if (end + 1 >= sentence.EndToken || _tags[end] is not Tag.Coordinator) return false;
        if (_tags[end + 1] is Tag.Quote) return true;
        var next = end + 1;
        while (next < sentence.EndToken && (_tags[next].IsNounLike() || _tags[next] is Tag.Determiner)) next++;
        if (next == end + 1 || !_tags[next].IsFinite()) return false;
        for (var i = end - 1; i > Math.Max(sentence.FirstToken, end - LongestSubject); i--)
        {
            if (_tags[i].IsFinite()) return false;
            if (_tokens.TextOf(i) is "as" or "while" or "because" or "after" or "when") return _tags[i + 1] is Tag.Determiner;
        }

        return false;
    }

    // "[an aide close] to the House who dined with Lee", "exports to the main buyer | the U.S. have fallen"
    private bool OpensInPhrase(string[] words, int first) => words[0] is not ("On" or "Over" or "Down")
        && ((_tags[first] is Tag.Preposition or Tag.To && char.IsLower(_tokens.TextOf(first)[0]))
            || (first > 2 && _tokens.TextOf(first - 1) is "the" && _tags[first] is Tag.Name && _tags[first - 2] is Tag.Nominal
                && _tags[first - 3] is Tag.Nominal && !document.Dates.Any(date => date.Span.Contains(_tokens[first - 2].Span))));

    // "Two named Roe[, who] left Oslo": two clauses without the word between.
    private bool RunsOverRelative(string[] words, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (_tags[i] is not Tag.Relative || Array.Exists(words, word => word.AsSpan().StartsWith(_tokens.TextOf(i)))) continue;
            if (!HasFinite(i, end)) continue;
            for (var verb = first; verb < i; verb++)
            {
                if (_tags[verb].IsFinite() && words.Contains(_tokens.TextOf(verb).ToString())) return true;
            }
        }

        return false;
    }

    private bool HasFinite(int from, int end)
    {
        for (var i = from; i < Math.Min(end, _tokens.Count); i++) if (_tags[i].IsFinite()) return true;
        return false;
    }
}
