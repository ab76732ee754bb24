namespace NotebookHost.Notebooks;

/// <summary>A file is not a notebook that can be run; the message is one line.</summary>
internal sealed class NotebookFormatException(string message) : Exception(message);
