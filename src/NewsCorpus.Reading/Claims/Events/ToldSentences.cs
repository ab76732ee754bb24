using NewsCorpus.Reading.Claims.Selection;
using NewsCorpus.Reading.Claims.Wording;
using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Events;

/// <summary>
/// Finds sentences that date what happened and are no claim: "Flynn stepped down in February, saying that he had misled Pence"
/// is a claim by what he said, and tells when he went.
/// </summary>
internal sealed class ToldSentences(LexiconTables lexicon)
{
    private readonly ActWords _words = new(lexicon);

    /// <summary>Such sentences, without what anybody is said to say or think in them, in text order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="statements">Its statements, whose dates are told there.</param>
    /// <param name="includes">Which blocks to read.</param>
    public IEnumerable<ClaimStatement> Of(AnnotatedDocument document, IEnumerable<ClaimStatement> statements,
        Func<Block, bool> includes)
    {
        var known = statements.SelectMany(statement => statement.Content).ToList();
        var said = document.Attributions.Where(attribution => attribution.Kind != AttributionKind.Evidence)
            .SelectMany(attribution => attribution.Content).Order().ToList();
        var sentences = new ClaimSentences(document, _words);
        var text = document.Text;
        return document.Dates.Where(date => StatementDates.IsPlaced(date) && !known.Exists(span => span.Contains(date.Span)))
            .Select(date => text.SentenceAt(date.Span.Start)).Distinct()
            .Where(at => sentences.CanReport(at) && includes(text.BlockOf(text.Sentences[at])))
            .Select(at => (At: at, Spans: Without(text.Sentences[at].Span, said.Concat(QuotedIn(document, text.Sentences[at])).Order())))
            .Where(told => told.Spans.Count > 0)
            .Select(told => new ClaimStatement
            {
                Document = document, Content = told.Spans, Sentence = told.At, Position = Position.Asserts, Stated = Position.Asserts,
            });
    }

    // What stands in quotation marks is somebody's, even where nobody is found who says it.
    private static IEnumerable<TextSpan> QuotedIn(AnnotatedDocument document, Sentence sentence)
    {
        var quotes = document.Grammar.Quotes;
        var tokens = document.Text.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (quotes.At(i) is not (>= 0 and var at)) continue;
            var end = Math.Min(quotes[at].End, sentence.EndToken);
            yield return new TextSpan(tokens[i].Start, tokens[end - 1].End);
            i = end - 1;
        }
    }

    private static List<TextSpan> Without(TextSpan sentence, IEnumerable<TextSpan> taken)
    {
        var (left, start) = (new List<TextSpan>(), sentence.Start);
        foreach (var span in taken)
        {
            if (span.End <= start || span.Start >= sentence.End) continue;
            if (span.Start > start) left.Add(new TextSpan(start, span.Start));
            start = span.End;
        }

        if (start < sentence.End) left.Add(new TextSpan(start, sentence.End));
        return left;
    }
}
