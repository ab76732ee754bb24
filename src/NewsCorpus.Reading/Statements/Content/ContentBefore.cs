using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Statements.Content;

/// <summary>Finds the content that stands before its cue.</summary>
internal sealed class ContentBefore(Clause clause)
{
    private static readonly WordSet Guesses = WordSet.Named("guess-adverbs");

    /// <summary>The content that ends right before a comma or with the closing mark of a quotation: for "…, X said".</summary>
    /// <param name="mark">The comma, or the last token of the content.</param>
    /// <param name="stopAtComma">True when the nearest comma to the left is the beginning.</param>
    public TokenRange Find(int mark, bool stopAtComma = false)
    {
        var end = clause[mark] is Tag.Comma or Tag.Dash ? mark : mark + 1;
        var start = end;
        while (start > clause.First)
        {
            if (clause.ClosingAt(start - 1) is { } quotation)
            {
                var isLast = start == end;
                start = Math.Max(quotation.First, 0);
                if (start <= clause.First || (isLast && StandsAlone(quotation))) break;
                continue;
            }

            var tag = clause[start - 1];
            var announces = tag is Tag.Colon && clause[start] is Tag.Quote && clause[start - 2] is Tag.Preposition;
            if ((tag.EndsClause() && !announces) || (stopAtComma && tag is Tag.Comma)) break;
            start--;
        }

        // "Also, the talks failed, he said"
        // not "Perhaps, however, the talks failed"
        var isLink = start == clause.First && clause[start] is Tag.Adverb && !Guesses.Has(clause.Text(start));
        if (isLink && clause[start + 1] is Tag.Comma && start + 2 < end) start += 2;
        // "But the talks failed, he said": the conjunction links sentences and is not said.
        if (clause[start] is Tag.Coordinator && start == clause.First) start++;
        return start >= end ? TokenRange.None : new TokenRange(start, end);
    }

    // “…,” after a comma or colon is the whole content; inside a clause it is only a part of it.
    private bool StandsAlone(Quotation quotation) => clause[quotation.First - 1] is Tag.Stop
        // "He was hit by a stone, “breaking his leg,”": the rest of a clause
        || (clause[quotation.First - 1] is Tag.Comma && clause[quotation.First + 1] is not Tag.Gerund)
        // "was held under suspicion of: “spying for a foreign power,”": the end of a clause
        || (clause[quotation.First - 1] is Tag.Colon
            && (clause[quotation.First - 2] is not Tag.Preposition || clause.HasFinite(quotation.First, quotation.End)));
}
