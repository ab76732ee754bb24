using System.Diagnostics;
using System.Globalization;

namespace NotebookHost.Running;

/// <summary>
/// Tells how a run goes: on a terminal one line that changes in place, elsewhere one line for each notebook.
/// </summary>
internal sealed class RunProgress(TextWriter writer, bool inPlace)
{
    private readonly Stopwatch _clock = new();
    private string _notebook = "";
    private int _cells;

    public void Start(string notebook, int cells)
    {
        (_notebook, _cells) = (notebook, cells);
        _clock.Restart();
    }

    public void Cell(int number)
    {
        if (inPlace)
            Write($"\r\e[K{_notebook}  cell {number} of {_cells}  {Seconds}");
    }

    public void End(string outcome) =>
        Write($"{(inPlace ? "\r\e[K" : "")}{_notebook}  {_cells} cells  {Seconds}  {outcome}\n");

    public void Line(string text) => Write(text + "\n");

    private string Seconds => string.Create(CultureInfo.InvariantCulture, $"{_clock.Elapsed.TotalSeconds:0.0} s");

    private void Write(FormattableString text) => Write(text.ToString(CultureInfo.InvariantCulture));

    private void Write(string text)
    {
        writer.Write(text);
        writer.Flush();
    }
}
