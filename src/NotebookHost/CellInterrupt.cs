using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
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
    private static volatile bool _anyInterrupted;
    private static int _handlesThreads;

    /// <summary>Ends the cell that this thread works for if it was interrupted.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check()
    {
        if (_anyInterrupted)
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
    internal static void Announce()
    {
        if (Interlocked.Exchange(ref _handlesThreads, 1) == 0) EndThreadsQuietly();
        _anyInterrupted = true;
    }

    // A thread that an interrupted cell started ends as the cell does; unhandled, its exception would end the process.
    private static void EndThreadsQuietly()
    {
        try
        {
            ExceptionHandling.SetUnhandledExceptionHandler(static exception =>
                exception is OperationCanceledException { CancellationToken.IsCancellationRequested: true });
        }
        catch (InvalidOperationException)
        {
            // A process has one such handler; what a cell has set stands.
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CheckThisCell() => CellContext.Current?.Interrupt.ThrowIfCancellationRequested();
}
