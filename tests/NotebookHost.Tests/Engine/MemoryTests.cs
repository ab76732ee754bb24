using Xunit;

namespace NotebookHost.Tests.Engine;

public sealed class MemoryTests
{
    private const int Megabyte = 1024 * 1024;

    private readonly Cells _cells = new();

    [Theory]
    [InlineData("var big = new byte[20_000_000]; Array.Fill(big, (byte)1); int Length() => big.Length;")]
    [InlineData("var big = new byte[20_000_000]; var lengths = Enumerable.Range(0, 3).Select(i => big.Length + i);")]
    [InlineData("var big = new byte[20_000_000]; await Task.Yield(); display(big.Length); big.Length")]
    [InlineData("var (big, n) = (new byte[20_000_000], 5); if (big is { Length: > 3 } same) Console.Write(n);")]
    public async Task Rerun_OfACellThatLoadsMuch_KeepsNoOldCopies(string code)
    {
        await _cells.Run(code);
        var before = Collected();
        for (var i = 0; i < 8; i++)
            await _cells.Run(code);
        // Eight copies would be 160 MB; other tests of the process hold memory meanwhile.
        Assert.InRange(Collected() - before, long.MinValue, 100 * Megabyte);
        Assert.Equal("20000000", await _cells.Run("big.Length"));
    }

    [Fact]
    public async Task Rerun_LeavesWhatAFunctionStillNeeds()
    {
        await _cells.Run("var text = \"old\"; var number = 3;");
        await _cells.Run("string Text() => text; var lazy = Enumerable.Range(0, 1).Select(i => number + i);");
        await _cells.Run("var text = \"new\"; var number = 4;");
        Assert.Equal("new old 3", await _cells.Run("$\"{text} {Text()} {lazy.Single()}\""));

        await _cells.Run("string Text() => text; var lazy = Enumerable.Range(0, 1).Select(i => number + i);");
        Assert.Equal("new new 4", await _cells.Run("$\"{text} {Text()} {lazy.Single()}\""));
    }

    [Fact]
    public async Task Rerun_ReleasesOnceNothingNeedsTheValue()
    {
        await _cells.Run("var thing = new object(); var watch = new WeakReference(thing);");
        await _cells.Run("object Thing() => thing;");
        await _cells.Run("var thing = new object();");
        Collected();
        Assert.Equal("true", await _cells.Run("watch.IsAlive"));
        await _cells.Run("object Thing() => null;");
        Collected();
        Assert.Equal("false", await _cells.Run("watch.IsAlive"));
    }

    private static long Collected()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
