using System.Text;
using NotebookHost.Display;
using NotebookHost.Engine;

namespace NotebookHost.Tests.Engine;

/// <summary>Remembers what a cell put out, as readable lines and as text.</summary>
internal sealed class RecordedOutput : ICellOutput
{
    private readonly StringBuilder _out = new();
    private readonly StringBuilder _error = new();

    public List<string> Events { get; } = [];

    public List<MimeBundle> Displays { get; } = [];

    public Queue<string> Answers { get; } = new();

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public void WriteStream(CellStream stream, string text)
    {
        (stream == CellStream.Out ? _out : _error).Append(text);
        Events.Add($"{stream}:{text}");
    }

    public void Display(MimeBundle data, string? displayId)
    {
        Displays.Add(data);
        Events.Add($"display {displayId}:{data[MimeBundle.Plain]}");
    }

    public void UpdateDisplay(MimeBundle data, string displayId) => Events.Add($"update {displayId}:{data[MimeBundle.Plain]}");

    public void ClearOutput(bool wait) => Events.Add($"clear {wait}");

    public string ReadInput(string prompt, bool secret, CancellationToken interrupt)
    {
        Events.Add($"ask {prompt} {secret}");
        return Answers.Dequeue();
    }
}
