namespace NotebookHost.Libraries;

/// <summary>A library cannot be used; the message is one line for the person at the notebook.</summary>
internal sealed class LibraryException(string message) : Exception(message);
