using System.Diagnostics;
using System.Globalization;
using NotebookHost.Engine;

namespace NotebookHost.Jupyter;

/// <summary>The command <c>kernel CONNECTION_FILE</c>: serves one front end until it asks for the end, or is gone.</summary>
internal static class KernelCommand
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    // Tasks of a cell that block must not keep the next cell waiting until the pool has grown, one thread at a time.
    private const int PoolThreads = 200;

    /// <returns>0 after an orderly end, 1 when the kernel could not start.</returns>
    public static int Run(string connectionFile)
    {
        var log = new KernelLog(ConsoleCapture.RealError);
        ThreadPool.SetMinThreads(PoolThreads, PoolThreads);
        try
        {
            var connection = ConnectionInfo.Parse(File.ReadAllText(connectionFile));
            var engine = new CellEngine(new CellEngineOptions { BaseDirectory = Environment.CurrentDirectory });
            using var signals = new KernelSignals();
            using var kernel = new JupyterKernel(connection, engine, log);
            signals.PassTo(kernel);
            _ = WarmUpAsync(); // While the front end connects.
            Serve(kernel);
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or System.Net.Sockets.SocketException)
        {
            log.Write($"cannot start: {e.Message}");
            return 1;
        }
    }

    private static async Task WarmUpAsync()
    {
        await CellEngine.WarmUpAsync().ConfigureAwait(false);
        LanguageRequests.WarmUp();
    }

    private static void Serve(JupyterKernel kernel)
    {
        var parent = ParentFromEnvironment();
        while (IsAlive(parent) && !kernel.WaitForShutdown(Tick))
        {
        }
    }

    // On Windows the variable holds a handle, not a process id.
    private static int? ParentFromEnvironment() =>
        !OperatingSystem.IsWindows()
        && int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && id > 1
            ? id
            : null;

    private static bool IsAlive(int? process)
    {
        if (process is not { } id)
            return true;
        try
        {
            using var found = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
