using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Grammar.Phrases;

/// <summary>Tells how large a share a noun phrase speaks of: "only about 4 in 10 voters", "nearly two thirds of them".</summary>
internal sealed class ShareWords(TaggedSentence clause)
{
    private static readonly WordSet Approximations = WordSet.Named("approximations");
    private static readonly WordSet Shares = WordSet.Named("shares");

    /// <summary>True for "half", "percent", "everyone".</summary>
    public static bool Has(ReadOnlySpan<char> word) => Shares.Has(word);

    /// <summary>Where a phrase begins with the words that say how exact its number is: "[nearly] everyone", "[at] least some".</summary>
    /// <param name="start">Its first token without them.</param>
    public int StartOf(int start)
    {
        var counts = clause[start] is Tag.Number or Tag.Quantifier || Shares.Has(clause.Text(start))
            || (clause[start] is Tag.Determiner && Shares.Has(clause.Text(start + 1)));
        while (counts && start > clause.First && Approximations.Has(clause.Text(start - 1))) start--;
        return clause.Text(start) is "least" or "most" && clause.Text(start - 1) is "at" or "At" ? start - 1 : start;
    }
}
