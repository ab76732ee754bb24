namespace NewsCorpus;

/// <summary>How long the texts of a corpus are.</summary>
public static class CorpusLengths
{
    /// <summary>
    /// The number of UTF-16 code units of a document's raw text, which its offsets count. A store knows it without the text.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="document">The document's id; case matters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has no document of this id.</exception>
    public static int LengthOf(this Corpus corpus, string document)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(document);
        return DocumentFacts.Of(corpus)[document].Length;
    }
}
