using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Charts;

/// <summary>A name, or the words for somebody unnamed, as an English sentence has it: "the United States", "two officials".</summary>
internal static class NameInSentence
{
    // The common nouns with which a name takes the article: the UN Security Council, the Sea of Japan, the Bank of England.
    private static readonly HashSet<string> Nouns = new(WordSet.Named("nouns-with-article").Words, StringComparer.Ordinal);

    // With these begins what a text calls somebody, at the start of a sentence with a capital: "Several officials".
    private static readonly WordSet Describers = WordSet.Named("describers-first");

    // Papers that are called by the time of their coming: the Daily Express, the Evening Standard.
    private static readonly WordSet Times = WordSet.Named("first-words-of-papers");

    /// <summary>The name with its article where English puts one.</summary>
    public static string Of(string name)
    {
        if (name.Split(' ') is [var first, { Length: > 0 } second, ..] && char.IsLower(second[0]) && Describers.Has(first))
            return char.ToLowerInvariant(name[0]) + name[1..];
        var head = name.Split(" of ")[0].Split(" for ")[0];
        var noun = head[(head.LastIndexOf(' ') + 1)..];
        var hasArticle = Nouns.Contains(noun) || (name.Split(' ') is [var time, _, ..] && Times.Has(time));
        return hasArticle && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the " + name : name;
    }
}
