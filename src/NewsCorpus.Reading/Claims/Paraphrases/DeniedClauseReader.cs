using NewsCorpus.Reading.Claims.Phrases;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Paraphrases;

/// <summary>Finds the clauses of a statement that deny that something is or was so.</summary>
internal sealed class DeniedClauseReader(ActWords words, ContentWordReader content)
{
    // From a coordinator to the verb of the clause that it begins.
    private const int LongestSubject = 10;

    private static readonly WordSet Negators = WordSet.Named("negators");
    private static readonly WordSet OfVerbs = WordSet.Named("negators-of-verbs");
    private static readonly WordSet Openers = WordSet.Named("openers-of-further-clauses");
    private static readonly WordSet Mental = WordSet.Named("verbs-of-mind");
    private static readonly WordSet Unasserted = WordSet.Named("words-of-blame-and-motive");
    private static readonly WordSet Partial = WordSet.Named("words-after-a-partial-not");
    private static readonly WordSet Others = WordSet.Named("words-for-another");

    /// <summary>The denied clauses of a statement that somebody makes; none of what lies ahead, is thought or is wished.</summary>
    public IEnumerable<DeniedClause> Of(ClaimStatement statement)
    {
        if (statement.Attribution is not { } attribution || attribution.Kind != AttributionKind.Speech) yield break;
        var hasCue = attribution.Stance == Stance.Deny;
        // "ruled out a sale" is of what lies ahead.
        if (hasCue && words.ClaimWords.Is("prospective", CueOf(statement.Document, attribution))) yield break;
        if (!hasCue && attribution.Stance is not (Stance.Assert or Stance.Confirm)) yield break;
        foreach (var (first, end) in statement.Content.SelectMany(span => Cut(statement.Document, span)))
        {
            // "rejected attaching strings": a refusal
            if (hasCue && statement.Document.Grammar.Tags[first] is Tag.Gerund
                && !words.ClaimWords.Is("refuter", CueOf(statement.Document, attribution)))
            {
                continue;
            }

            if (Denies(statement.Document, first, end, hasCue) is not { } at) continue;
            var tokens = statement.Document.Text.Tokens;
            var span = new TextSpan(tokens[at].Start, tokens[end - 1].End);
            var told = content.Of(statement.Document, first, end).ToList();
            yield return new DeniedClause(statement, span, told, Named(statement.Document, at, end, told), hasCue);
        }
    }

    // Where the denial stands; null where the clause denies nothing that was or is.
    private int? Denies(AnnotatedDocument document, int first, int end, bool hasCue)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var (negator, verb, ofVerb, ofNoun) = (-1, -1, 0, 0);
        for (var i = first; i < end; i++)
        {
            var word = Lower(document, i);
            // "soldiers who do not exist"
            if (tags[i] is Tag.Relative && negator < 0 && !hasCue) return null;
            if (tags[i] is Tag.Modal or Tag.Question || Unasserted.Has(word) || Others.Has(word)) return null;
            var isOfVerb = tags[i] is Tag.Negation || OfVerbs.Has(word);
            if (isOfVerb || Negators.Has(word))
            {
                if (isOfVerb) ofVerb++;
                else ofNoun++;
                if (negator < 0) negator = i;
            }

            if (verb < 0 && tags[i].IsVerb() && (hasCue || negator >= 0)) verb = i;
        }

        // "denied that he quit because of money"
        if (end < tokens.Count && Lower(document, end) is "because") return null;
        if (verb >= 0 && Mental.Has(words.Synonyms.Stems.Of(Lower(document, verb)))) return null;
        if (hasCue) return negator < 0 ? first : null;
        // "it is not true that we never did"
        if (ofVerb + Math.Min(1, ofNoun) != 1 || IsPartial(document, negator + 1, end)) return null;
        return Enumerable.Range(first, end - first).Any(i => tags[i].IsFinite()) ? negator : null;
    }

    // What there is none of: "no decision on a boycott" is of decisions, "no gram of syrup" of syrup. Empty where a verb is denied.
    private IReadOnlyList<ContentWord> Named(AnnotatedDocument document, int at, int end, IReadOnlyList<ContentWord> told)
    {
        if (Lower(document, at) != "no") return [];
        var tokens = document.Text.Tokens;
        var named = new List<ContentWord>();
        for (var i = at + 1; i < end; i++)
        {
            if (told.FirstOrDefault(word => word.Start == tokens[i].Start) is { } noun) named.Add(noun);
            else if (Lower(document, i) == "of") named.Clear();
            else if (named.Count > 0) break;
        }

        return named;
    }

    private string CueOf(AnnotatedDocument document, Attribution attribution)
    {
        var tokens = document.Text.Tokens;
        var first = tokens.FirstAtOrAfter(attribution.Cue[0].Start);
        var end = first;
        while (end < tokens.Count && tokens[end].End <= attribution.Cue[^1].End) end++;
        while (first < end - 1 && !document.Grammar.Tags[first].IsVerb()) first++;
        return string.Join(' ', Enumerable.Range(first, end - first).Select(i => i == first
            ? words.Synonyms.Stems.Of(Lower(document, i)) : Lower(document, i)));
    }

    // "not only", "not all", "no longer", "no more than"
    private bool IsPartial(AnnotatedDocument document, int at, int end)
    {
        // "is not a tax haven": what somebody thinks of it
        if (at > 1 && at < end && document.Grammar.Tags[at] is Tag.Determiner && document.Grammar.Tags[at - 2] is Tag.Be) return true;
        // "decided not to go"
        return at < end && (document.Grammar.Tags[at] is Tag.To || words.ClaimWords.Is("partial", Lower(document, at))
            || Partial.Has(Lower(document, at)));
    }

    private string Lower(AnnotatedDocument document, int token) => words.Lower.Of(document.Text.Tokens.TextOf(token));

    // "the metal had not come from the plant | and was in rice bought elsewhere"; what stands after "when" or "as" is told as a fact.
    private IEnumerable<(int First, int End)> Cut(AnnotatedDocument document, TextSpan span)
    {
        var (tokens, tags) = (document.Text.Tokens, document.Grammar.Tags);
        var start = tokens.FirstAtOrAfter(span.Start);
        var end = start;
        while (end < tokens.Count && tokens[end].End <= span.End) end++;
        var isAside = false;
        for (var i = start; i < end; i++)
        {
            var isOpener = i > start && Openers.Has(tokens.TextOf(i)) && BeginsClause(document, i + 1, end);
            var isCut = isOpener || tags[i] is Tag.Semicolon or Tag.Colon or Tag.Stop or Tag.Dash
                || (tags[i] is Tag.Coordinator or Tag.Comma && BeginsClause(document, i + 1, end));
            if (!isCut) continue;
            if (i > start && !isAside) yield return (start, i);
            (start, isAside) = (i + 1, isOpener);
        }

        if (end > start && !isAside) yield return (start, end);
    }

    private static bool BeginsClause(AnnotatedDocument document, int from, int end)
    {
        var tags = document.Grammar.Tags;
        while (from < end && tags[from] is Tag.Adverb or Tag.That or Tag.Coordinator) from++;
        for (var i = from; i < Math.Min(end, from + LongestSubject); i++)
        {
            if (tags[i].IsFinite()) return true;
            if (tags[i] is Tag.Comma or Tag.Coordinator or Tag.Relative or Tag.Subordinator or Tag.That or Tag.Semicolon or Tag.Colon)
                return false;
        }

        return false;
    }
}
