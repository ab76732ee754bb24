using System.Text.Json.Nodes;
using Xunit;

namespace NotebookHost.Tests.Jupyter;

public sealed class KernelProcessTests
{
    private const int Patience = 15_000;

    [Fact]
    public void KernelProcess_Restart_WorksOnTheSamePorts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals on Windows");
        using var first = new KernelProcess();
        using (var client = first.Connect())
        {
            Assert.Equal("1", client.Result("var x = 1; x"));
            client.Execute("for (var i = 0; i < 100; i++) _ = Task.Run(() => System.Threading.Thread.Sleep(60_000));");
            Assert.Equal("2", client.Result("x + 1")); // Blocked tasks do not hold up the next cell.
            client.SendExecute("while (true) { }"); // A busy kernel must end, too.
            first.Signal("TERM");
            Assert.True(first.Process.WaitForExit(Patience));
            Assert.Equal(0, first.Process.ExitCode);
        }

        using var second = new KernelProcess(first.Ports);
        using var again = second.Connect();
        Assert.Equal("CompilationError", again.Result("x"));

        var id = again.Send(again.Control, "shutdown_request", new JsonObject { ["restart"] = false });
        Assert.Equal("ok", again.Reply(again.Control, id).Text("status"));
        Assert.True(second.Process.WaitForExit(Patience));
        Assert.Equal(0, second.Process.ExitCode);
    }
}
