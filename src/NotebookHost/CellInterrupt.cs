using System.ComponentModel;
using System.Runtime.CompilerServices;
using NotebookHost.Engine;

namespace NotebookHost;

/// <summary>
/// The check that the engine puts into every loop and function of a cell, so that Stop works. Not meant to be called
/// by hand.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellInterrupt
{
    // One flag for the process keeps the check to a single read; whose cell it is about is asked only when it is set.
    private static volatile bool s_anyInterrupted;

    /// <summary>Ends the cell that this thread works for if it was interrupted.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check()
    {
        if (s_anyInterrupted)
            CheckThisCell();
    }

    /// <summary><see cref="Check"/> where only an expression can stand.</summary>
    /// <returns>Always true.</returns>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool CheckedTrue()
    {
        Check();
        return true;
    }

    /// <summary>From now on, checks ask whether their own cell was interrupted.</summary>
    internal static void Announce() => s_anyInterrupted = true;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CheckThisCell() => CellContext.Current?.Interrupt.ThrowIfCancellationRequested();
}
