using DuckDB.NET.Data;

namespace NewsCorpus.Store.Database;

/// <summary>
/// Keeps the store that was read last open for a moment: to open one reads what it knows of each of its tables, and a notebook asks for a
/// dozen of them one after the other. Safe for use from several threads.
/// </summary>
internal static class RecentlyRead
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);
    private static readonly Lock Gate = new();
    private static readonly Timer End = new(_ => Release(), null, Timeout.Infinite, Timeout.Infinite);
    private static (string Path, DateTime Written, long Length)? _file;
    private static DuckDBConnection? _connection;

    /// <summary>Holds a store open from now on for a moment. A file that cannot be opened is left to who opens it next.</summary>
    public static void Hold(string path)
    {
        var info = new FileInfo(path);
        if (!info.Exists) return;
        var file = (info.FullName, info.LastWriteTimeUtc, info.Length);
        lock (Gate)
        {
            if (_file != file)
            {
                Release();
                var connection = StoreDatabase.ReadOnly(path);
                try
                {
                    connection.Open();
                    (_file, _connection) = (file, connection);
                }
                catch (DuckDBException)
                {
                    connection.Dispose();
                }
            }

            End.Change(Moment, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Opens a store for writing, which other processes may hold for a moment yet.</summary>
    public static StoreDatabase After(Func<StoreDatabase> open)
    {
        var until = DateTime.UtcNow + (2 * Moment);
        while (true)
        {
            Release();
            try
            {
                return open();
            }
            catch (IOException error) when (DateTime.UtcNow < until && IsInUse(error))
            {
                Thread.Sleep(Moment / 10);
            }
        }
    }

    /// <summary>Whether a store cannot be opened for another process that has it open, and not for what it is.</summary>
    public static bool IsInUse(Exception error) => (error.InnerException ?? error) is DuckDBException problem
        && problem.Message.Contains("lock", StringComparison.OrdinalIgnoreCase);

    private static void Release()
    {
        lock (Gate)
        {
            _connection?.Dispose();
            (_file, _connection) = (null, null);
        }
    }
}
