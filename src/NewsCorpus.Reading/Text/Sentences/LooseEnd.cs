using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Reading.Text.Sentences;

/// <summary>Words that say nothing at the end of a text that was cut: "an advance on", "a deal that".</summary>
internal static class LooseEnd
{
    private static readonly WordSet Ends = WordSet.Named("loose-ends");

    /// <summary>Whether a text ends in a word that wants another after it.</summary>
    public static bool In(ReadOnlySpan<char> text) => Ends.Has(text[(text.LastIndexOf(' ') + 1)..]);
}
