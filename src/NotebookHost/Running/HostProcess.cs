using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NotebookHost.Running;

/// <summary>
/// Starts the notebook host as a process of its own. Cells must not run in a process that carries the library they
/// load: they would be compiled against the file and run against the process's own copy.
/// </summary>
public static partial class HostProcess
{
    private const int Terminate = 15;

    /// <summary>Runs notebooks and waits. Progress and errors go to this process's standard error.</summary>
    /// <param name="request">What to run.</param>
    /// <returns>0, 1 when a notebook failed, 2 when the request makes no sense, 130 when interrupted.</returns>
    /// <exception cref="FileNotFoundException">The host is not beside this program.</exception>
    public static int Run(RunRequest request) => Run(request.ToArguments());

    /// <summary>Runs the host with the given arguments and waits.</summary>
    /// <param name="arguments">From the command word on: <c>run …</c> or <c>kernel …</c>.</param>
    /// <returns>The host's exit code.</returns>
    /// <exception cref="FileNotFoundException">The host is not beside this program.</exception>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var host = Path.Combine(AppContext.BaseDirectory, "NotebookHost.dll");
        if (!File.Exists(host))
            throw new FileNotFoundException("the notebook host is not beside this program", host);
        var start = new ProcessStartInfo(DotnetPath) { UseShellExecute = false };
        foreach (var (name, value) in RuntimeSettings.OfHost) start.Environment.TryAdd(name, value);
        start.ArgumentList.Add(host);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        using var keyboard = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true); // The host gets it, too.
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => PassOn(signal, process));
        process.WaitForExit();
        return process.ExitCode;
    }

    /// <summary>The dotnet that runs this program, where that is known.</summary>
    private static string DotnetPath =>
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path
        : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host
        : "dotnet";

    private static void PassOn(PosixSignalContext signal, Process process)
    {
        signal.Cancel = true;
        if (OperatingSystem.IsWindows())
            process.Kill(entireProcessTree: true);
        else
            _ = SendSignal(process.Id, Terminate);
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int processId, int signal);
}
