using NewsCorpus.Reading.Grammar;
using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Reading.Text;

namespace NewsCorpus.Reading.Claims.Content;

/// <summary>Whether a content denies something itself: "there is no wife of that name", "cannot take the law".</summary>
internal static class Negations
{
    private static readonly WordSet Negatives = WordSet.Named("negatives");

    /// <summary>True where a negation stands in a content, before a contrast.</summary>
    public static bool StandIn(AnnotatedDocument document, IReadOnlyList<TextSpan> content)
    {
        var tokens = document.Text.Tokens;
        foreach (var span in content)
        {
            for (var i = tokens.FirstAtOrAfter(span.Start); i < tokens.Count && tokens[i].End <= span.End; i++)
            {
                var word = tokens.TextOf(i);
                // "…, but could not confirm the name": what stands before is not denied.
                if (word is "but" or "although" or "though" or ";") break;
                // "have yet to offer it"
                if (word is "yet" && i + 1 < tokens.Count && tokens.TextOf(i + 1) is "to") return true;
                if (document.Grammar.Tags[i] is Tag.Negation || Negatives.Has(word)) return true;
            }
        }

        return false;
    }
}
