namespace NewsCorpus.Charts;

/// <summary>The note of a mark that leads to a sentence: what it says, and where it stands.</summary>
internal static class PlaceNote
{
    private const int SentenceLength = 160;

    /// <summary>"“He denied it.”: text-a at 120"; reports find the place by its end.</summary>
    public static string Of(string sentence, string document, int start) =>
        $"“{Words.Shorten(ScopeExtensions.OneLine(sentence), SentenceLength)}”: {document} at {start}";

    /// <summary>"12 mentions; the first: text-a at 120", for a mark that stands for several places.</summary>
    public static string First(string what, string document, int start) => $"{what}; the first: {document} at {start}";
}
