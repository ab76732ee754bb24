using System.Globalization;
using System.Text.Json.Nodes;
using NotebookHost.Tests.Zmtp;
using Xunit;

namespace NotebookHost.Tests.Jupyter;

/// <summary>The kernel under long use and abuse. Takes minutes, so it runs only when it is asked for.</summary>
[Collection("soak")]
public sealed class KernelSoakTests
{
    private const long Megabyte = 1024 * 1024;

    // What is kept of each cell for good: on the managed heap what the compiler knows of it, outside it its assembly and code.
    private const long CellOnHeap = 80 * 1024;
    private const long CellInAll = 200 * 1024;

    private const string Measure = """
        GC.Collect(); GC.WaitForPendingFinalizers(); GC.Collect();
        var self = System.Diagnostics.Process.GetCurrentProcess();
        $"{GC.GetTotalMemory(true)} {self.WorkingSet64} {self.Threads.Count} {(System.IO.Directory.Exists("/proc/self/fd") ? System.IO.Directory.GetFiles("/proc/self/fd").Length : 0)}"
        """;

    private static readonly string[] Cells =
    [
        "var big = new byte[1_000_000]; big.Length",
        "Console.WriteLine($\"line {big.Length}\");",
        "int Twice(int n) => n * 2; Enumerable.Range(0, 100).Select(Twice).Sum()",
        "throw new InvalidOperationException(\"on purpose\");",
        "display(HTML(\"<b>shown</b>\"));",
        "await Task.Delay(1); DateTime.UnixEpoch",
        "nowhere + 1",
        "big.Take(1000).Where(b => b == 0).Count()",
    ];

    [Fact]
    public void KernelSoak_2000Cells_MemoryStaysFlatApartFromTheCellsThemselves()
    {
        SkipUnlessAsked();
        using var process = new KernelProcess();
        using var client = process.Connect();
        Run(client, 200);
        var before = MeasureAt(client);
        Run(client, 2000);
        var after = MeasureAt(client);

        var growth = after.WorkingSet - before.WorkingSet;
        Report($"2,000 cells: managed heap {before.Heap / Megabyte} -> {after.Heap / Megabyte} MB, working set {before.WorkingSet / Megabyte} -> {after.WorkingSet / Megabyte} MB, {growth / 2000 / 1024} KB a cell; threads {before.Threads} -> {after.Threads}, handles {before.Handles} -> {after.Handles}");
        Assert.True(after.Heap - before.Heap < (20 * Megabyte) + (2000 * CellOnHeap), "the managed heap grew");
        Assert.True(growth < (20 * Megabyte) + (2000 * CellInAll), $"grew by {growth / Megabyte} MB");
        Assert.InRange(after.Threads, 1, before.Threads + 5);
        Assert.InRange(after.Handles, 0, before.Handles + 5);
    }

    [Fact]
    public void KernelSoak_RerunningACellThatLoads200Megabytes_KeepsOneCopy()
    {
        SkipUnlessAsked();
        using var process = new KernelProcess();
        using var client = process.Connect();
        const string load = "var corpus = Enumerable.Range(0, 200).Select(_ => { var part = new byte[1_000_000]; Array.Fill(part, (byte)1); return part; }).ToList(); corpus.Count";
        Assert.Equal("200", client.Result(load));
        var before = MeasureAt(client);
        for (var i = 0; i < 10; i++)
            Assert.Equal("200", client.Result(load));
        var after = MeasureAt(client);
        Report($"200 MB loaded eleven times: managed heap {before.Heap / Megabyte} -> {after.Heap / Megabyte} MB, working set {before.WorkingSet / Megabyte} -> {after.WorkingSet / Megabyte} MB");
        Assert.True(after.Heap < before.Heap + (20 * Megabyte));
    }

    [Fact]
    public void KernelSoak_200Restarts_AllComeUpAgain()
    {
        SkipUnlessAsked();
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals on Windows");
        (int, int, int, int)? ports = null;
        for (var i = 0; i < 200; i++)
        {
            using var process = new KernelProcess(ports);
            ports = process.Ports;
            using var client = process.Connect();
            if (i % 20 == 0)
                Assert.Equal("2", client.Result("1 + 1"));
            process.Signal("TERM");
            Assert.True(process.Process.WaitForExit(15_000), $"restart {i} does not end");
            Assert.Equal(0, process.Process.ExitCode);
        }

        Report("200 restarts on the same ports");
    }

    [Fact]
    public void KernelSoak_ClientsThatVanishAndSendRubbish_LeaveNothingBehind()
    {
        SkipUnlessAsked();
        using var process = new KernelProcess();
        using var client = process.Connect();
        Run(client, 20);
        Abuse(process, client, rounds: 500);
        var before = MeasureAt(client);
        for (var i = 0; i < 50; i++)
        {
            using var other = process.Connect();
            Assert.Equal("2", other.Result("1 + 1"));
            if (i % 2 == 0)
                other.Shell.Reset();
        }

        Abuse(process, client, rounds: 5000);
        Thread.Sleep(2000);
        var after = MeasureAt(client);
        Report($"50 clients, 10,000 malformed frames and messages: managed heap {before.Heap / Megabyte} -> {after.Heap / Megabyte} MB, working set {before.WorkingSet / Megabyte} -> {after.WorkingSet / Megabyte} MB, threads {before.Threads} -> {after.Threads}, handles {before.Handles} -> {after.Handles}");
        Assert.True(after.Heap < before.Heap + (20 * Megabyte), "the managed heap grew");
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

            client.Send(i % 2 == 0 ? client.Shell : client.Control, "execute_request", new JsonObject { ["code"] = "Environment.Exit(1);" }, signed: false);
        }

        Assert.Equal("42", client.Result("6 * 7"));
    }

    private static void Run(KernelClient client, int cells)
    {
        for (var i = 0; i < cells; i++)
            client.Execute(Cells[i % Cells.Length]);
    }

    private static (long Heap, long WorkingSet, int Threads, int Handles) MeasureAt(KernelClient client)
    {
        var values = client.Result(Measure).Split(' ').Select(value => long.Parse(value, CultureInfo.InvariantCulture)).ToArray();
        return (values[0], values[1], (int)values[2], (int)values[3]);
    }

    private static void SkipUnlessAsked() =>
        Assert.SkipUnless(Environment.GetEnvironmentVariable("NEWSCORPUS_SLOW") == "1", "takes minutes; set NEWSCORPUS_SLOW=1 to run it");

    private static void Report(string line) => Console.WriteLine("soak: " + line);
}
