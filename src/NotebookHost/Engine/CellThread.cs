using System.Runtime;

namespace NotebookHost.Engine;

/// <summary>How the work of a cell ended.</summary>
internal enum CellOutcome
{
    Completed,
    Failed,
    Interrupted,

    /// <summary>Told to stop, but stuck where the runtime cannot stop a thread; it goes on in the background.</summary>
    Unstoppable,
}

/// <summary>
/// Runs one cell on a fresh thread. A fresh thread leaves no stale references behind on its stack, starts with a
/// clean culture and can be aborted alone. Continuations after <c>await</c> come back to it, so that a loop after an
/// <c>await</c> can be aborted, too.
/// </summary>
internal static class CellThread
{
    /// <summary>How long an interrupted cell may take to unwind before it is given up.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(900);

    private const int StackSize = 16 * 1024 * 1024;

    public static async Task<(CellOutcome Outcome, T? Value, Exception? Error)> RunAsync<T>(
        Func<Task<T?>> work, CancellationToken interrupt)
    {
        var done = new TaskCompletionSource<(CellOutcome, T?, Exception?)>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => done.SetResult(Run(work, interrupt)), StackSize)
        {
            IsBackground = true,
            Name = "cell",
            CurrentCulture = System.Globalization.CultureInfo.InvariantCulture,
            CurrentUICulture = System.Globalization.CultureInfo.InvariantCulture,
        };
        thread.Start();

        using var givenUp = new CancellationTokenSource();
        await using var registration = interrupt.UnsafeRegister(_ => givenUp.CancelAfter(Patience), null);
        try
        {
            return await done.Task.WaitAsync(givenUp.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return (CellOutcome.Unstoppable, default, null);
        }
    }

    private static (CellOutcome, T?, Exception?) Run<T>(Func<Task<T?>> work, CancellationToken interrupt)
    {
        Task<T?>? task = null;
        var context = new CellSynchronizationContext();
        // Aborting can wait for the thread to leave code that cannot be aborted; whoever asks for the interrupt must not.
        using var abort = new CancellationTokenSource();
        using var registration = interrupt.UnsafeRegister(
            static source => ThreadPool.UnsafeQueueUserWorkItem(static s => Cancel(s), (CancellationTokenSource)source!, preferLocal: false), abort);
        try
        {
#pragma warning disable SYSLIB0046 // Aborting a thread is the only way to stop a loop that does not ask whether it should.
            ControlledExecution.Run(
                () =>
                {
                    SynchronizationContext.SetSynchronizationContext(context);
                    task = work();
                    context.RunUntil(task, abort.Token);
                },
                abort.Token);
#pragma warning restore SYSLIB0046
        }
        catch (OperationCanceledException) when (interrupt.IsCancellationRequested)
        {
            return (CellOutcome.Interrupted, default, null);
        }
        catch (Exception exception)
        {
            return (CellOutcome.Failed, default, exception);
        }
        finally
        {
            context.Close();
        }
        if (task!.IsCompletedSuccessfully)
            return (CellOutcome.Completed, task.Result, null);
        if (interrupt.IsCancellationRequested)
            return (CellOutcome.Interrupted, default, null);
        return (CellOutcome.Failed, default, task.Exception?.InnerException ?? new TaskCanceledException(task));
    }

    private static void Cancel(CancellationTokenSource abort)
    {
        try
        {
            abort.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The cell ended by itself in the meantime.
        }
    }
}
