using System.Threading.Channels;

namespace NewsCorpus.Cli.Watching;

/// <summary>Tells when something in a folder has changed and no further change has come for a moment.</summary>
internal sealed class FolderChanges : IDisposable
{
    private static readonly TimeSpan QuietTime = TimeSpan.FromMilliseconds(400);

    private readonly FileSystemWatcher _watcher;
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public FolderChanges(string folder)
    {
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += (_, _) => _changes.Writer.TryWrite(true);
        _watcher.Created += (_, _) => _changes.Writer.TryWrite(true);
        _watcher.Deleted += (_, _) => _changes.Writer.TryWrite(true);
        _watcher.Renamed += (_, _) => _changes.Writer.TryWrite(true);
        // Too many changes at once to tell them apart.
        _watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits for the next change; false when told to stop.</summary>
    public async Task<bool> Next(CancellationToken stop)
    {
        try
        {
            await _changes.Reader.ReadAsync(stop);
            do await Task.Delay(QuietTime, stop);
            while (_changes.Reader.TryRead(out _));
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose() => _watcher.Dispose();
}
