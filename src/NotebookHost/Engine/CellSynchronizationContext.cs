using System.Collections.Concurrent;

namespace NotebookHost.Engine;

/// <summary>Brings continuations of a cell back to the cell's own thread.</summary>
internal sealed class CellSynchronizationContext : SynchronizationContext
{
    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> _queue = [];

    public override SynchronizationContext CreateCopy() => this;

    public override void Post(SendOrPostCallback d, object? state)
    {
        try
        {
            _queue.Add((d, state));
        }
        catch (InvalidOperationException)
        {
            // The cell has ended; what it left running goes on with the pool.
            ThreadPool.QueueUserWorkItem(_ => d(state));
        }
    }

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    /// <summary>Runs continuations on this thread until the task has ended.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted while it waited.</exception>
    public void RunUntil(Task task, CancellationToken interrupt)
    {
        task.ContinueWith(
            _ => Post(static _ => { }, null), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        while (!task.IsCompleted)
        {
            var (callback, state) = _queue.Take(interrupt);
            callback(state);
        }
    }

    /// <summary>Ends the cell: later continuations run on the thread pool.</summary>
    public void Close()
    {
        _queue.CompleteAdding();
        while (_queue.TryTake(out var rest))
            ThreadPool.QueueUserWorkItem(static r => r.Callback(r.State), rest, preferLocal: false);
    }
}
