using BenchmarkDotNet.Running;
using Benchmarks;

switch (args)
{
    case ["corpus", var megabytes]:
        return CorpusCommand.Run(megabytes, Console.OpenStandardOutput());
    case ["texts", var number]:
        return CorpusCommand.RunTexts(number, Console.OpenStandardOutput());
    case ["analyses", var path]:
        return AnalysesCommand.Run(path);
    case ["analyses", var path, var folder]:
        return AnalysesCommand.Run(path, folder);
    case ["stages", .. var files]:
        return StagesCommand.Run(files);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
