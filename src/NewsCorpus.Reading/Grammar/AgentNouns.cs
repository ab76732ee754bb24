using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Grammar;

/// <summary>Nouns for those who do something, by their endings: "analysts", "lawmakers", "residents", "people".</summary>
internal static class AgentNouns
{
    private static readonly IReadOnlyList<string> Endings = WordSet.Named("suffixes-of-people").Words;

    // "favor", "number": nouns for things with such an ending.
    private static readonly WordSet Things = WordSet.Named("nouns-like-agents");

    /// <summary>Whether a noun, singular or plural, is one.</summary>
    public static bool Are(ReadOnlySpan<char> noun)
    {
        var stem = noun.Length > 4 && noun[^1] == 's' && noun[^2] != 's' ? noun[..^1] : noun;
        foreach (var ending in Endings)
        {
            if (stem.EndsWith(ending)) return !Things.Has(stem);
        }

        return false;
    }
}
