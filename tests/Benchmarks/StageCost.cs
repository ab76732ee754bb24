namespace Benchmarks;

/// <summary>What a stage used.</summary>
/// <param name="Seconds">CPU time of the process, with that of the collector.</param>
/// <param name="Bytes">Bytes allocated by the thread.</param>
internal readonly record struct StageCost(double Seconds, long Bytes)
{
    public static StageCost operator +(StageCost a, StageCost b) => new(a.Seconds + b.Seconds, a.Bytes + b.Bytes);

    public static StageCost operator -(StageCost a, StageCost b) => new(a.Seconds - b.Seconds, a.Bytes - b.Bytes);

    public static StageCost Of(Action run)
    {
        GC.Collect();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        run();
        var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
        return new StageCost(seconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
