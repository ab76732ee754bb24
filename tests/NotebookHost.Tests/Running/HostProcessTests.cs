using System.Diagnostics;
using NotebookHost.Running;
using NotebookHost.Tests.Engine;
using Xunit;

namespace NotebookHost.Tests.Running;

/// <summary>The host as the process that a person or the command line starts.</summary>
public sealed class HostProcessTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_ExecutesInAProcessWithAssembliesOfItsOwn()
    {
        var path = Write("var trusted = (string)AppContext.GetData(\"TRUSTED_PLATFORM_ASSEMBLIES\"); trusted.Contains(\"xunit\")");
        Assert.Equal(0, HostProcess.Run(new RunRequest { Notebooks = [path] }));
        Assert.Equal("false", TestNotebook.Text(TestNotebook.Outputs(path, 0)[0]));
    }

    [Fact]
    public async Task Terminate_EndsTheCellAndLeavesTheNotebook()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        var path = Write($"System.IO.File.WriteAllText(@\"{_folder.File("started")}\", \"\"); while (true) {{ }}");
        var before = File.ReadAllBytes(path);
        using var host = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NotebookHost.dll"), "run",
            path])
        {
            RedirectStandardError = true,
        })!;
        while (!File.Exists(_folder.File("started")) && !host.HasExited)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        using var kill = Process.Start("kill", ["-TERM", $"{host.Id}"]);
        await host.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, host.ExitCode);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    private string Write(string source)
    {
        var path = _folder.File("a.ipynb");
        File.WriteAllBytes(path, TestNotebook.Of((source, [])));
        return path;
    }
}
