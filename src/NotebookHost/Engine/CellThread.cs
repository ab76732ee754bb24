using System.Globalization;

namespace NotebookHost.Engine;

/// <summary>How the work of a cell ended.</summary>
internal enum CellOutcome
{
    Completed,
    Failed,
    Interrupted,

    /// <summary>Told to stop, but busy in library or native code; it goes on until it comes back from there.</summary>
    Unstoppable,
}

/// <summary>
/// Runs one cell on a fresh thread. A fresh thread leaves no stale references behind on its stack and starts with a
/// clean culture. Continuations after <c>await</c> come back to it.
/// </summary>
/// <remarks>
/// An interrupt ends the cell at the next <see cref="CellInterrupt.Check"/>, wakes it from a sleep, a lock or another
/// wait of the runtime, and gives up pending awaits.
/// </remarks>
internal static class CellThread
{
    /// <summary>How long an interrupted cell may take to unwind before it is given up.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(900);

    private const int StackSize = 16 * 1024 * 1024;

    public static async Task<(CellOutcome Outcome, T? Value, Exception? Error)> RunAsync<T>(
        Func<Task<T?>> work, CancellationToken interrupt)
    {
        var done = new TaskCompletionSource<(CellOutcome, T?, Exception?)>(TaskCreationOptions.RunContinuationsAsynchronously);
        var context = new CellSynchronizationContext();
        var thread = new Thread(() => Run(work, context, interrupt, done), StackSize)
        {
            IsBackground = true,
            Name = "cell",
            CurrentCulture = CultureInfo.InvariantCulture,
            CurrentUICulture = CultureInfo.InvariantCulture,
        };
        thread.Start();

        using var givenUp = new CancellationTokenSource();
        await using var registration = interrupt.UnsafeRegister(
            _ =>
            {
                CellInterrupt.Announce();
                thread.Interrupt();
                givenUp.CancelAfter(Patience);
            },
            null);
        try
        {
            return await done.Task.WaitAsync(givenUp.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return (CellOutcome.Unstoppable, default, null);
        }
        finally
        {
            context.Close();
        }
    }

    private static void Run<T>(
        Func<Task<T?>> work, CellSynchronizationContext context, CancellationToken interrupt,
            TaskCompletionSource<(CellOutcome, T?, Exception?)> done)
    {
        try
        {
            done.SetResult(Run(work, context, interrupt));
        }
        catch (ThreadInterruptedException)
        {
            // The wake-up came when the cell had just ended by itself; nobody must be thrown at any more.
        }
    }

    private static (CellOutcome, T?, Exception?) Run<T>(Func<Task<T?>> work, CellSynchronizationContext context,
        CancellationToken interrupt)
    {
        SynchronizationContext.SetSynchronizationContext(context);
        try
        {
            var task = work();
            context.RunUntil(task, interrupt);
            return (CellOutcome.Completed, task.GetAwaiter().GetResult(), null);
        }
        catch (Exception exception)
        {
            return interrupt.IsCancellationRequested
                ? (CellOutcome.Interrupted, default, null)
                : (CellOutcome.Failed, default, exception);
        }
    }
}
