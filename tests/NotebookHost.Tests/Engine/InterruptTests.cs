using NotebookHost.Engine;
using Xunit;

namespace NotebookHost.Tests.Engine;

public sealed class InterruptTests
{
    private readonly Cells _cells = new();

    [Theory]
    [InlineData("a tight loop", "while (true) { }")]
    [InlineData("a loop that counts", "for (long i = 0; ; i++) { if (i < 0) break; }")]
    [InlineData("a loop after await", "await Task.Yield(); while (true) { }")]
    [InlineData("a query", "Enumerable.Range(0, int.MaxValue).Where(i => i % 2 == 3).Sum()")]
    [InlineData("a lazy last value", "IEnumerable<int> Forever() { while (true) { } yield break; } Forever()")]
    [InlineData("a sleep", "System.Threading.Thread.Sleep(100_000);")]
    [InlineData("a delay", "await Task.Delay(100_000);")]
    [InlineData("a blocking wait", "Task.Delay(100_000).Wait();")]
    [InlineData("a parallel loop", "Parallel.For(0, int.MaxValue, i => { System.Threading.Thread.SpinWait(100); });")]
    [InlineData("a task on the pool", "await Task.Run(() => System.Threading.Thread.Sleep(3_000));")]
    [InlineData("a loop that catches", "while (true) { try { throw new Exception(); } catch { } }")]
    [InlineData("a loop inside a catch-all", "while (true) { try { while (true) { } } catch { } }")]
    [InlineData("a loop in finally", "try { } finally { while (true) { } }")]
    [InlineData("a query with a short lambda", "Enumerable.Range(0, int.MaxValue).Select(i => i.ToString()).Count(s => s == null)")]
    [InlineData("a query expression", "(from i in Enumerable.Range(0, int.MaxValue) where i < 0 select i).Count()")]
    [InlineData("a foreach", "foreach (var i in Enumerable.Range(0, int.MaxValue)) ;")]
    [InlineData("an arrow function", "bool Odd(int i) => i % 2 == 1 && i < 0; Enumerable.Range(0, int.MaxValue).Any(Odd)")]
    [InlineData("a parallel query", "ParallelEnumerable.Range(0, int.MaxValue).Where(i => i % 7 == 9).Count()")]
    [InlineData("a parallel loop that never ends", "Parallel.For(0, 1000, i => { while (true) { } });")]
    [InlineData("a goto", "again: goto again;")]
    [InlineData("a thread of its own", "var t = new System.Threading.Thread(() => { while (true) { } }); t.IsBackground = true; t.Start(); while (true) { }")]
    [InlineData("a lock", "var gate = new object(); var t = new System.Threading.Thread(() => { lock (gate) System.Threading.Thread.Sleep(3000); }); t.IsBackground = true; t.Start(); System.Threading.Thread.Sleep(50); lock (gate) { }")]
    [InlineData("a loop that prints", "while (true) Console.WriteLine(1);")]
    public async Task Interrupt_Ends(string what, string code)
    {
        var (running, stop) = await Start(code);
        await stop.CancelAsync();
        var result = await running;
        Assert.True(result.Error?.Message == "The cell was interrupted.", $"{what}: {result.Error?.Message}");
        Assert.Equal("3", await _cells.Run("kept.Sum()"));
    }

    [Fact]
    public async Task Interrupt_OfCodeThatCannotBeStopped_IsSaid()
    {
        // One call into the framework that comes back only after seconds and never calls the cell.
        var (running, stop) = await Start("var n = Enumerable.Range(0, int.MaxValue).Aggregate(0, Math.Max);");
        await stop.CancelAsync();
        Assert.Equal("The cell could not be stopped.", (await running).Error?.Message);
        Assert.Equal("2", await _cells.Run("1 + 1"));
    }

    [Fact]
    public async Task Interrupt_KeepsWhatTheCellHadAssigned()
    {
        var (running, stop) = await Start("var done = 7; while (true) { }");
        await stop.CancelAsync();
        Assert.True((await running).Error!.IsInterruption);
        Assert.Equal("7", await _cells.Run("done"));
    }

    [Fact]
    public async Task Interrupt_BeforeTheStart_RunsNothing()
    {
        var result = await _cells.TryRun("Console.Write(1);", new CancellationToken(canceled: true));
        Assert.True(result.Error!.IsInterruption);
        Assert.Equal("", _cells.Output.Out);
    }

    /// <summary>Starts a cell and waits until its code runs; <c>kept</c> is then a list with 1 and 2.</summary>
    private async Task<(Task<CellResult> Running, CancellationTokenSource Stop)> Start(string code)
    {
        await _cells.Run("var kept = new List<int> { 1 };");
        _cells.Engine.TryGetVariable("kept", out var kept);
        var stop = new CancellationTokenSource();
        var running = _cells.TryRun("kept.Add(2); " + code, stop.Token);
        while (((List<int>)kept!).Count < 2 && !running.IsCompleted)
            await Task.Delay(5, TestContext.Current.CancellationToken);
        await Task.Delay(20, TestContext.Current.CancellationToken);
        return (running, stop);
    }
}
