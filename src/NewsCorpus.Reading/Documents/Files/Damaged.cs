using NewsCorpus.Reading.Documents.Bytes;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>Turns whatever a library throws at a damaged file into a message that says what to do.</summary>
internal static class Damaged
{
    /// <summary>Runs a step of reading a file.</summary>
    /// <param name="kind">What the file should be, with its article: "a PDF".</param>
    /// <param name="read">The step.</param>
    /// <exception cref="UnreadableFileException">The step failed.</exception>
    public static T Guard<T>(string kind, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is not (UnreadableFileException or OutOfMemoryException))
        {
            throw new UnreadableFileException(
                $"it is damaged, or not {kind}; open it in a program that shows it, and save it anew", problem);
        }
    }
}
