namespace NewsCorpus.Charts;

/// <summary>The note of a mark that leads to a sentence: what it says, and where it stands.</summary>
internal static class PlaceNote
{
    private const int SentenceLength = 160;

    /// <summary>"“He denied it.”: text-a at 120"; reports find the place by its end.</summary>
    public static string Of(string sentence, string document, int start) =>
        $"“{Words.Shorten(ScopeExtensions.OneLine(sentence), SentenceLength)}”: {document} at {start}";
}
