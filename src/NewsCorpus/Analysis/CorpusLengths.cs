namespace NewsCorpus;

/// <summary>How long the texts of a corpus are.</summary>
public static class CorpusLengths
{
    /// <summary>
    /// The number of UTF-16 code units of a document's raw text, which its offsets count. A store knows it without the text.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The corpus has no document of this id.</exception>
    public static int LengthOf(this Corpus corpus, string document) => DocumentFacts.Of(corpus)[document].Length;
}
