using NotebookHost.Display;

namespace NotebookHost.Engine;

/// <summary>How a cell ended.</summary>
/// <param name="ExecutionCount">The number of the cell in this session, as shown in <c>In [n]</c>.</param>
/// <param name="Value">The value of the last expression, or null when there is none.</param>
/// <param name="Error">Null when the cell succeeded.</param>
internal sealed record CellResult(int ExecutionCount, MimeBundle? Value, CellError? Error)
{
    public bool Succeeded => Error is null;
}

/// <summary>An error as notebooks show it.</summary>
/// <param name="Name">The type: <c>CompilationError</c>, <c>Interrupted</c>, or the exception's type name.</param>
/// <param name="Message">One or a few lines.</param>
/// <param name="Traceback">Display lines, with cell and line of the user's own code; no absolute paths.</param>
internal sealed record CellError(string Name, string Message, IReadOnlyList<string> Traceback)
{
    public const string Compilation = "CompilationError";
    public const string Interrupted = "Interrupted";

    /// <summary>True when the cell ended because it was told to stop.</summary>
    public bool IsInterruption => Name == Interrupted;
}
