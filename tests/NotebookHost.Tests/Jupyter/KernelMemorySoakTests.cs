using Xunit;

namespace NotebookHost.Tests.Jupyter;

/// <summary>The memory of a kernel that is used all day.</summary>
public sealed class KernelMemorySoakTests
{
    // What is kept of each cell for good: on the managed heap what the compiler knows of it, outside it its assembly and code.
    private const long CellOnHeap = 60 * 1024;
    private const long CellInAll = 160 * 1024;

    // The runtime's own ups and downs, whatever the number of cells.
    private const long Slack = 20 * Soak.Megabyte;

    [Fact]
    public void KernelSoak_ManyCells_MemoryStaysFlatApartFromTheCellsThemselves()
    {
        Soak.SkipUnlessAsked();
        using var process = new KernelProcess();
        using var client = process.Connect();
        Soak.Run(client, 200);
        var before = Soak.MeasureAt(client);
        Soak.Run(client, Soak.CellCount);
        var after = Soak.MeasureAt(client);

        var (onHeap, inAll) = (after.Heap - before.Heap, after.WorkingSet - before.WorkingSet);
        Soak.Report($"{Soak.CellCount} cells: managed heap {before.Heap / Soak.Megabyte} -> {after.Heap / Soak.Megabyte} MB, {onHeap / 1024.0 / Soak.CellCount:0.0} KB a cell; working set {before.WorkingSet / Soak.Megabyte} -> {after.WorkingSet / Soak.Megabyte} MB, {inAll / 1024.0 / Soak.CellCount:0.0} KB a cell; threads {before.Threads} -> {after.Threads}, handles {before.Handles} -> {after.Handles}");
        Assert.True(onHeap < Slack + (Soak.CellCount * CellOnHeap), "the managed heap grew");
        Assert.True(inAll < Slack + (Soak.CellCount * CellInAll), $"grew by {inAll / Soak.Megabyte} MB");
        Assert.InRange(after.Threads, 1, before.Threads + 5);
        Assert.InRange(after.Handles, 0, before.Handles + 5);
    }

    [Fact]
    public void KernelSoak_RerunningACellThatLoads200Megabytes_KeepsOneCopy()
    {
        Soak.SkipUnlessAsked();
        using var process = new KernelProcess();
        using var client = process.Connect();
        const string load = "var corpus = Enumerable.Range(0, 200).Select(_ => { var part = new byte[1_000_000]; Array.Fill(part, (byte)1); return part; }).ToList(); corpus.Count";
        Assert.Equal("200", client.Result(load));
        var before = Soak.MeasureAt(client);
        for (var i = 0; i < 10; i++)
            Assert.Equal("200", client.Result(load));
        var after = Soak.MeasureAt(client);
        Soak.Report($"200 MB loaded eleven times: managed heap {before.Heap / Soak.Megabyte} -> {after.Heap / Soak.Megabyte} MB, working set {before.WorkingSet / Soak.Megabyte} -> {after.WorkingSet / Soak.Megabyte} MB");
        Assert.True(after.Heap < before.Heap + Slack, "old copies are kept");
        Assert.True(after.WorkingSet < 500 * Soak.Megabyte, $"{after.WorkingSet / Soak.Megabyte} MB did not go back to the system");
    }
}
