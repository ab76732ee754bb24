using NotebookHost.Display;

namespace NotebookHost.Engine;

internal enum CellStream
{
    Out,
    Error,
}

/// <summary>
/// Receives what a cell puts out while it runs. The engine calls it from any thread, but never from two at once
/// (<see cref="ReadInput"/> excepted), and hands over stream text in coalesced pieces. An interrupt may end a wait in
/// these methods with <see cref="ThreadInterruptedException"/>: hand messages to a queue rather than to a socket.
/// </summary>
internal interface ICellOutput
{
    void WriteStream(CellStream stream, string text);

    void Display(MimeBundle data, string? displayId);

    void UpdateDisplay(MimeBundle data, string displayId);

    /// <param name="wait">Clear only when the next output arrives, so that a repeated chart does not flicker.</param>
    void ClearOutput(bool wait);

    /// <summary>Asks the person at the front end for a line of text; blocks until it comes.</summary>
    /// <exception cref="NotSupportedException">Nobody can be asked.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    string ReadInput(string prompt, bool secret, CancellationToken interrupt);
}
