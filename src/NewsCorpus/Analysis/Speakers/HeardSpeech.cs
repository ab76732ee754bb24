using NewsCorpus.Reading.Lexicon;
using NewsCorpus.Rows;

namespace NewsCorpus;

/// <summary>
/// Tells who is heard in a text from who is told to have done something: "Norway agreed a deal" and "Norway offered a million" are deeds,
/// and "Norway claims the island as its own" stands in every text on it, whether Norway speaks there or not.
/// </summary>
internal static class HeardSpeech
{
    private static readonly WordSet Deeds = WordSet.Named("cues-of-deeds");
    private static readonly WordSet Claiming = WordSet.Named("cues-of-standing-claims");
    private static readonly WordSet Owned = WordSet.Named("ends-of-standing-claims");

    /// <summary>Whether the statement has words of its speaker, or tells that he said it.</summary>
    public static bool Is(ClaimStatementRow row)
    {
        var verb = (row.Cue ?? "").Split(' ').LastOrDefault(word => Deeds.Has(word) || Claiming.Has(word));
        if (verb is null || row.Content.AsSpan().IndexOfAny("“\"‘") >= 0) return true;
        return !Deeds.Has(verb) && !Owned.HasAnyOf(row.Content);
    }
}
