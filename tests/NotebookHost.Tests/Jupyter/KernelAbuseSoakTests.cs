using System.Text.Json.Nodes;
using NotebookHost.Tests.Zmtp;
using Xunit;

namespace NotebookHost.Tests.Jupyter;

/// <summary>A kernel that is restarted, left alone and shouted at.</summary>
public sealed class KernelAbuseSoakTests
{
    [Fact]
    public void KernelSoak_Restarts_AllComeUpAgain()
    {
        Soak.SkipUnlessAsked();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals on Windows");
        (int, int, int, int)? ports = null;
        for (var i = 0; i < Soak.Restarts; i++)
        {
            using var process = new KernelProcess(ports);
            ports = process.Ports;
            using var client = process.Connect();
            if (i % 10 == 0)
                Assert.Equal("2", client.Result("1 + 1"));
            process.Signal("TERM");
            Assert.True(process.Process.WaitForExit(15_000), $"restart {i} does not end");
            Assert.Equal(0, process.Process.ExitCode);
        }

        Soak.Report($"{Soak.Restarts} restarts on the same ports");
    }

    [Fact]
    public void KernelSoak_ClientsThatVanishAndSendRubbish_LeaveNothingBehind()
    {
        Soak.SkipUnlessAsked();
        using var process = new KernelProcess();
        using var client = process.Connect();
        Soak.Run(client, 20);
        Abuse(process, client, rounds: 500);
        var before = Soak.MeasureAt(client);
        for (var i = 0; i < 50; i++)
        {
            using var other = process.Connect();
            Assert.Equal("2", other.Result("1 + 1"));
            if (i % 2 == 0)
                other.Shell.Reset();
        }

        Abuse(process, client, rounds: 1500);
        Thread.Sleep(2000);
        var after = Soak.MeasureAt(client);
        Soak.Report($"50 clients, 4,000 malformed frames and messages: managed heap {before.Heap / Soak.Megabyte} -> {after.Heap / Soak.Megabyte} MB, working set {before.WorkingSet / Soak.Megabyte} -> {after.WorkingSet / Soak.Megabyte} MB, threads {before.Threads} -> {after.Threads}, handles {before.Handles} -> {after.Handles}");
        Assert.True(after.Heap < before.Heap + (20 * Soak.Megabyte), "the managed heap grew");
        Assert.InRange(after.Threads, 1, before.Threads + 5);
        Assert.InRange(after.Handles, 0, before.Handles + 5);
        Assert.Contains("wrong signature", process.Log, StringComparison.Ordinal);
        Assert.True(process.Log.Length < 100_000, "the log is flooded");
    }

    /// <summary>Each round is a malformed frame on a connection of its own, and a message with a wrong signature.</summary>
    private static void Abuse(KernelProcess process, KernelClient client, int rounds)
    {
        var random = new Random(7);
        var ports = new[] { process.Ports.Shell, process.Ports.Control, process.Ports.Iopub, process.Ports.Stdin };
        for (var i = 0; i < rounds; i++)
        {
            var garbage = new byte[random.Next(1, 200)];
            random.NextBytes(garbage);
            using (var vandal = i % 2 == 0 ? ZmtpClient.ConnectRaw(ports[i % 4]) : ZmtpClient.Connect(ports[i % 2], "DEALER"))
            {
                vandal.SendRaw(garbage);
                if (i % 3 == 0)
                    vandal.Reset();
            }

            client.Send(i % 2 == 0 ? client.Shell : client.Control, "execute_request", new JsonObject { ["code"] = "Environment.Exit(1);" },
                signed: false);
        }

        Assert.Equal("42", client.Result("6 * 7"));
    }
}
