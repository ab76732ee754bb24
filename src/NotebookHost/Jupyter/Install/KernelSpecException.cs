namespace NotebookHost.Jupyter.Install;

/// <summary>A kernel could not be installed or removed; the message says why and what to do, in one line.</summary>
/// <param name="message">Why, and what to do.</param>
public sealed class KernelSpecException(string message) : Exception(message);
