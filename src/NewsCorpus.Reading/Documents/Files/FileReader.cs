using NewsCorpus.Reading.Documents.Bytes;
using NewsCorpus.Reading.Issues;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>Reads the texts of one file after another; a file that cannot be read is reported and the rest goes on.</summary>
internal sealed class FileReader(ICollection<Issue> issues, Func<string, string?> outletOf)
{
    /// <summary>The texts of a file; none when it cannot be read, which is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="recalls">True for a line, by its hash and number, that is passed over; null where nothing is known.</param>
    public IEnumerable<RawText> Read(FoundFile file, Func<Guid, long, bool>? recalls) =>
        Read(FileContent.Of(file, issues, outletOf, recalls), file.Reader);

    /// <summary>JSON lines from standard input, the first of them with a given number.</summary>
    public IEnumerable<RawText> ReadStandardInput(StandardInput input) =>
        Read(new FileContent("-", "-", "-", () => input.Lines, issues, outletOf) { FirstLine = input.FirstLine }, JsonLinesReader.Instance);

    private static IEnumerable<RawText> Read(FileContent file, IDocumentReader reader)
    {
        using var texts = Lazily(file, reader).GetEnumerator();
        for (var number = 1L; Next(texts, file, number) is { } text; number++) yield return text;
    }

    // So that what a reader throws at once is thrown where it is caught.
    private static IEnumerable<RawText> Lazily(FileContent file, IDocumentReader reader)
    {
        foreach (var text in reader.Read(file)) yield return text;
    }

    private static RawText? Next(IEnumerator<RawText> texts, FileContent file, long number)
    {
        try
        {
            return texts.MoveNext() ? texts.Current : null;
        }
        catch (UnreadableFileException problem)
        {
            file.Reject("unreadable", problem.Message, number);
        }
        catch (InvalidDataException)
        {
            file.Reject("unreadable", "it is damaged, or not packed with gzip; pack it anew", number);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or OutOfMemoryException)
        {
            file.Reject("unreadable", "the file cannot be read: " + FileFinder.Reason(problem), number);
        }

        return null;
    }
}
