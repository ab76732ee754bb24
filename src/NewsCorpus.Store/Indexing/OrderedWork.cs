using System.Collections.Concurrent;

namespace NewsCorpus.Store.Indexing;

/// <summary>Work on all cores whose results come in the order of its items, with few in memory at a time.</summary>
internal static class OrderedWork
{
    /// <summary>The results. When cancelled, no further items are taken; those in work are finished and given.</summary>
    public static IEnumerable<TResult> Select<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, CancellationToken cancel)
    {
        using var running = new BlockingCollection<Task<TResult>>(Environment.ProcessorCount * 4);
        using var abandoned = new CancellationTokenSource();
        Task<TResult>? untaken = null;
        var reading = Task.Run(() =>
        {
            try
            {
                foreach (var item in items)
                {
                    untaken = Task.Run(() => work(item));
                    running.Add(untaken, abandoned.Token);
                    if (cancel.IsCancellationRequested) break;
                }
            }
            catch (OperationCanceledException)
            {
                // Whoever took the results has ended.
            }
            finally
            {
                running.CompleteAdding();
            }
        });
        try
        {
            foreach (var result in running.GetConsumingEnumerable()) yield return result.GetAwaiter().GetResult();
        }
        finally
        {
            abandoned.Cancel();
            reading.GetAwaiter().GetResult();
            // Whoever ends early may free what the work still uses: no work goes on behind him.
            if (untaken is not null) Settle(untaken);
            while (running.TryTake(out var rest)) Settle(rest);
        }
    }

    // Waits, whether it succeeds or fails.
    private static void Settle(Task work) => Task.WhenAny(work).GetAwaiter().GetResult();
}
