using BenchmarkDotNet.Running;
using Benchmarks;

switch (args)
{
    case ["corpus", var megabytes]:
        return CorpusCommand.Run(megabytes, Console.OpenStandardOutput());
    case ["stages", .. var files]:
        return StagesCommand.Run(files);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
