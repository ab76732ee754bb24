namespace NewsCorpus.Reading.Documents.Bytes;

/// <summary>A file cannot be read. The message says what is wrong and what to do, and goes to the user as it is.</summary>
internal sealed class UnreadableFileException(string message, Exception? cause = null) : Exception(message, cause);
