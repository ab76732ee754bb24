using System.Globalization;
using Xunit;

namespace NotebookHost.Tests.Jupyter;

/// <summary>What the long tests of the kernel share. They take minutes, so they run only when they are asked for.</summary>
internal static class Soak
{
    public const long Megabyte = 1024 * 1024;

    /// <summary>
    /// How many cells the soak runs: enough to tell a slope, unless NEWSCORPUS_SOAK_CELLS says more (2000 is a long day).
    /// </summary>
    public static int CellCount { get; } = NumberFrom("NEWSCORPUS_SOAK_CELLS", 320);

    /// <summary>How often a kernel is restarted, unless NEWSCORPUS_SOAK_RESTARTS says more.</summary>
    public static int Restarts { get; } = NumberFrom("NEWSCORPUS_SOAK_RESTARTS", 40);

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

    public static void SkipUnlessAsked() =>
        Assert.SkipUnless(Environment.GetEnvironmentVariable("NEWSCORPUS_SLOW") == "1", "takes minutes; set NEWSCORPUS_SLOW=1 to run it");

    public static void Run(KernelClient client, int cells)
    {
        for (var i = 0; i < cells; i++)
            client.Execute(Cells[i % Cells.Length]);
    }

    public static (long Heap, long WorkingSet, int Threads, int Handles) MeasureAt(KernelClient client)
    {
        var values = client.Result(Measure).Split(' ').Select(value => long.Parse(value, CultureInfo.InvariantCulture)).ToArray();
        return (values[0], values[1], (int)values[2], (int)values[3]);
    }

    private static int NumberFrom(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : otherwise;

    public static void Report(string line) => Console.WriteLine("soak: " + line);
}
