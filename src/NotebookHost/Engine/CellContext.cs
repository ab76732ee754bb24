using NotebookHost.Display;

namespace NotebookHost.Engine;

/// <summary>
/// The cell that the current code belongs to. It flows with the execution context, so that tasks and pool threads
/// started by a cell write to that cell, also when several engines run in one process.
/// </summary>
internal sealed class CellContext(OutputCoalescer output, ValueFormatter formatter, CancellationToken interrupt)
{
    private static readonly AsyncLocal<CellContext?> Ambient = new();
    private int _displayCount;

    /// <summary>The cell that this thread works for, or null.</summary>
    public static CellContext? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    public OutputCoalescer Output => output;

    public ValueFormatter Formatter => formatter;

    public CancellationToken Interrupt => interrupt;

    public required int Cell { get; init; }

    /// <summary>A display id that is the same in every run of the same notebook.</summary>
    public string NextDisplayId() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"display-{Cell}-{Interlocked.Increment(ref _displayCount)}");
}
