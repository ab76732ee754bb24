namespace NotebookHost.Jupyter;

/// <summary>Requests that wait for their thread, in order.</summary>
internal sealed class RequestQueue
{
    private readonly Lock _gate = new();
    private readonly LinkedList<Request> _waiting = new();
    private readonly SemaphoreSlim _available = new(0);
    private bool _closed;

    public void Add(Request request)
    {
        lock (_gate)
            _waiting.AddLast(request);
        _available.Release();
    }

    /// <summary>Waits for the next request.</summary>
    /// <returns>Null when the queue is closed; what still waits is then left.</returns>
    public Request? Take()
    {
        while (true)
        {
            _available.Wait();
            lock (_gate)
            {
                if (_closed)
                    return null;
                if (_waiting.First is not { } first)
                    continue; // It was taken out by TakeExecutes.
                _waiting.RemoveFirst();
                return first.Value;
            }
        }
    }

    /// <summary>Takes out the execute requests that wait; the others keep their order.</summary>
    public IReadOnlyList<Request> TakeExecutes()
    {
        lock (_gate)
        {
            Request[] executes = [.. _waiting.Where(request => request.IsExecute)];
            foreach (var request in executes)
                _waiting.Remove(request);
            return executes;
        }
    }

    public void Close()
    {
        lock (_gate)
            _closed = true;
        _available.Release();
    }
}
