using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Statements;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Selection;

/// <summary>
/// Who speaks through a paper: in "The ministry issued a statement denying that …" the ministry denies it.
/// </summary>
internal sealed class IssuedPapers(AnnotatedDocument document)
{
    private static readonly WordSet Issuing = WordSet.Named("verbs-of-issuing");
    private static readonly WordSet Papers = WordSet.Named("papers-that-speak");

    /// <summary>The attribution with who issued the paper as its source; itself where no paper speaks or nobody issued it.</summary>
    public Attribution Read(Attribution attribution)
    {
        if (attribution is not { Source: [var paper], Speaker: null, Outlet: null }) return attribution;
        var tokens = document.Text.Tokens;
        var first = tokens.FirstAtOrAfter(paper.Start);
        var last = tokens.FirstAtOrAfter(paper.End) - 1;
        if (last < first || !Papers.Has(tokens.TextOf(last))) return attribution;
        foreach (var clause in document.Grammar.ClausesOf(document.Text.SentenceAt(paper.Start)))
        {
            if (!clause.Object.Contains(last) || clause.Subject.IsEmpty || clause.Verb.IsPassive || clause.Verb.IsNegated) continue;
            // "dismissed a report claiming that", "received a letter warning that"
            if (!Issuing.Has(tokens.TextOf(clause.Verb.Main))) return attribution;
            var source = new TextSpan(tokens[clause.Subject.First].Start, tokens[clause.Subject.End - 1].End);
            var speaker = document.Mentions.LastOrDefault(mention => source.Contains(mention.Span) && mention.Span.End == source.End);
            return attribution with { Source = [source], Speaker = speaker?.Actor };
        }

        return attribution;
    }
}
