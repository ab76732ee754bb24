using NotebookHost.Display;

namespace NotebookHost.Engine;

/// <summary>Takes everything and keeps nothing.</summary>
internal sealed class NoOutput : ICellOutput
{
    public static readonly NoOutput Instance = new();

    private NoOutput()
    {
    }

    public void WriteStream(CellStream stream, string text)
    {
    }

    public void Display(MimeBundle data, string? displayId)
    {
    }

    public void UpdateDisplay(MimeBundle data, string displayId)
    {
    }

    public void ClearOutput(bool wait)
    {
    }

    public string ReadInput(string prompt, bool secret, CancellationToken interrupt) =>
        throw new NotSupportedException("nobody can be asked here");
}
