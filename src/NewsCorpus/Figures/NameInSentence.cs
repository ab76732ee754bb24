using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Charts;

/// <summary>A name as an English sentence has it: "the United States", "the Associated Press", "Russia".</summary>
internal static class NameInSentence
{
    // The common nouns with which a name takes the article: the UN Security Council, the Sea of Japan, the Bank of England.
    private static readonly HashSet<string> Nouns = new(WordSet.Named("nouns-with-article").Words, StringComparer.Ordinal);

    /// <summary>The name with its article where English puts one.</summary>
    public static string Of(string name)
    {
        var head = name.Split(" of ")[0];
        var noun = head[(head.LastIndexOf(' ') + 1)..];
        return Nouns.Contains(noun) && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the " + name : name;
    }
}
