using NewsCorpus.Reading;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus;

/// <summary>Whether a sentence gives a source.</summary>
internal enum SourceOfSentence
{
    /// <summary>It gives none.</summary>
    None,

    /// <summary>One without a name.</summary>
    Unnamed,

    /// <summary>One by name.</summary>
    Named,
}

/// <summary>
/// Tells of the sentences of a text whether they give a source, as a reader would say who looks for one: somebody says, finds or thinks it,
/// a report, a poll or data show it, an outlet filmed it.
/// </summary>
internal sealed class SentenceSources
{
    // A quotation of fewer words is a word put in question.
    private const int ShortestQuotation = 4;

    // Tokens from a thing that tells to its verb: "a poll released last week by Acme Research found".
    private const int LongestReach = 10;

    private static readonly WordSet Things = WordSet.Named("things-that-tell");
    private static readonly WordSet Finding = WordSet.Named("verbs-of-finding");
    private static readonly WordSet Views = WordSet.Named("verbs-of-views");
    private static readonly WordSet Filming = WordSet.Named("verbs-of-filming");
    private static readonly WordSet Mere = WordSet.Named("cues-that-give-no-source");

    private readonly AnnotatedDocument _document;
    private readonly ILookup<int, Attribution> _said;
    private readonly ILookup<int, ActorMention> _outlets;

    /// <summary>Reads a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="counts">Whether an attribution is no own reporter's.</param>
    public SentenceSources(AnnotatedDocument document, Func<Attribution, bool> counts)
    {
        _document = document;
        _said = document.Text.BySentence(document.Attributions.Where(item => counts(item) && GivesSource(item)), item => item.Cue[0]);
        _outlets = document.Text.BySentence(
            document.Mentions.Where(mention => mention.Type == ActorType.Outlet && !document.Provenance.IsBy(mention.Actor, mention.Name)),
            mention => mention.Span);
    }

    /// <summary>Whether a sentence gives a source.</summary>
    public SourceOfSentence Of(int index, Sentence sentence)
    {
        if (_said.Contains(index)) return _said[index].Any(IsNamed) ? SourceOfSentence.Named : SourceOfSentence.Unnamed;
        if (_outlets[index].Any(outlet => HasWord(sentence, Filming, outlet.Span.End))) return SourceOfSentence.Named;
        return Telling(sentence);
    }

    /// <summary>Whether some words of a sentence are quoted.</summary>
    public bool HasQuotation(Sentence sentence)
    {
        var (quotes, tokens) = (_document.Grammar.Quotes, _document.Text.Tokens);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (quotes.At(i) is not (>= 0 and var at)) continue;
            var words = 0;
            for (; i < Math.Min(quotes[at].End, sentence.EndToken); i++) if (tokens[i].Kind == TokenKind.Word) words++;
            if (words >= ShortestQuotation) return true;
        }

        return false;
    }

    // What somebody wants or a thing seems to do is told by the text itself.
    private bool GivesSource(Attribution item)
    {
        var cue = WordsOf(item.Cue);
        // "the alleged thief", "mass protests", "she might call"
        if (item.Source.Count == 0 && cue.Any(word => Mere.Has(word))) return false;
        return item.Kind switch
        {
            AttributionKind.Speech => true,
            AttributionKind.Evidence => item.Source.Count > 0
                && (cue.Any(word => Views.Has(word)) || (cue.Any(word => Finding.Has(word)) && IsTeller(item))),
            _ => item.Source.Count > 0 && cue.Any(word => Finding.Has(word) || Views.Has(word)),
        };
    }

    // "the report", "Acme Research"; neither "the crisis shows" nor "Norway shows".
    private bool IsTeller(Attribution item) => WordsOf(item.Source).Any(word => Things.Has(word) || word is "it")
        || WordsOf(item.Cue).Any(word => word is "according")
        || item.Source.Any(source => _document.Mentions.Any(mention => source.Contains(mention.Span)
                && mention.Type is ActorType.Organisation or ActorType.Person or ActorType.Outlet)
            || _document.Names.Any(name => name.Span == source));

    private List<string> WordsOf(IEnumerable<TextSpan> spans) =>
        [.. spans.SelectMany(span => ScopeExtensions.OneLine(span.Of(_document.Raw)).ToLowerInvariant().Split(' ', ','))];

    // ", data show", "A poll by Acme Research found", "Statistics from the agency put"
    private SourceOfSentence Telling(Sentence sentence)
    {
        var tokens = _document.Text.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!Things.Has(tokens.TextOf(i))) continue;
            for (var j = i + 1; j < Math.Min(i + LongestReach, sentence.EndToken); j++)
            {
                if (!Finding.Has(tokens.TextOf(j))) continue;
                var span = new TextSpan(sentence.Span.Start, tokens[j].Start);
                var bodies = ActorSpans.Within(_document.Mentions, span)
                    .Where(mention => mention.Type is ActorType.Organisation or ActorType.Outlet);
                return bodies.Any()
                    || _document.Names.Any(name => name.Type != ActorType.Place && span.Contains(name.Span))
                    ? SourceOfSentence.Named : SourceOfSentence.Unnamed;
            }
        }

        return SourceOfSentence.None;
    }

    private bool HasWord(Sentence sentence, WordSet words, int from)
    {
        var tokens = _document.Text.Tokens;
        for (var i = Math.Max(sentence.FirstToken, tokens.FirstAtOrAfter(from)); i < sentence.EndToken; i++)
            if (words.Has(tokens.TextOf(i))) return true;
        return false;
    }

    // By a name, be it in the dictionary or not; "he" and "she" stand for someone whom the text has named.
    private bool IsNamed(Attribution attribution) =>
        attribution.Speaker is not null || attribution.Outlet is not null
        || attribution.Source.Any(source => _document.Names.Any(name => name.Type != ActorType.Place && source.Contains(name.Span))
            || _document.Raw[source.Start..source.End] is "he" or "He" or "she" or "She");
}
