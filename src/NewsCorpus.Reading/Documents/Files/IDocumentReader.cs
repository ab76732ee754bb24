using NewsCorpus.Reading.Documents.Bytes;

namespace NewsCorpus.Reading.Documents.Files;

/// <summary>
/// Reads the texts of one kind of file. To add a kind, write a class with this interface and name it in <see cref="DocumentReaders"/>.
/// A reader is used for many files at once and keeps nothing between them.
/// </summary>
internal interface IDocumentReader
{
    /// <summary>The extensions of the kind, in lower case with the full stop.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>
    /// The texts of a file, in its order. What cannot be read is reported to <paramref name="file"/>; nothing is thrown for bad data but
    /// <see cref="UnreadableFileException"/>, whose message then says what is wrong and what to do: the file is rejected with it.
    /// </summary>
    IEnumerable<RawText> Read(FileContent file);
}
