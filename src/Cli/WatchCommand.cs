using System.CommandLine;
using NewsCorpus.Cli.Watching;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reports;

namespace NewsCorpus.Cli;

/// <summary>
/// <c>newscorpus watch</c>: writes the report anew whenever a text changes, and shows it in a browser on this machine alone.
/// </summary>
internal static class WatchCommand
{
    public static Command Create(HelpWithExamples help)
    {
        var seeds = new Option<string>("--seeds")
        {
            Description = "The folder of texts (default: seeds).",
            HelpName = "DIR",
            DefaultValueFactory = _ => "seeds",
        };
        var output = new Option<string>("--output")
        {
            Description = "Where the report goes (default: report).",
            HelpName = "DIR",
            DefaultValueFactory = _ => "report",
        };
        var title = new Option<string?>("--title") { Description = "The title of the report.", HelpName = "TEXT" };
        const string purpose = "Writes report.html anew whenever a text or dictionary row changes, and serves it to this machine.";
        var command = new Command("watch", purpose) { seeds, output, title };
        help.Add(command, """
            The address has a random part, so that nobody else on the machine finds it; only files of the output folder are
            served, on 127.0.0.1, to be read. Stop it with Ctrl+C.
            Exit status: 0 stopped, 1 the report cannot be written, 2 wrong usage.

            Examples:
              newscorpus watch
              newscorpus watch --seeds ~/texts --output ~/report
            """);
        command.SetAction((result, stop) => Run(
            result.GetRequiredValue(seeds), result.GetRequiredValue(output),
            new ReportOptions { Title = result.GetValue(title) ?? new ReportOptions().Title }, stop));
        return command;
    }

    private static async Task<int> Run(string seeds, string output, ReportOptions options, CancellationToken stop)
    {
        if (!Directory.Exists(seeds)) return ErrorLine.Print(ExitCodes.Usage, $"there is no folder {seeds}");
        try
        {
            using var changes = new FolderChanges(seeds);
            var corpus = Corpus.Load(seeds);
            Write(corpus, output, options);
            using var server = new ReportServer(output);
            Console.WriteLine($"The report is at {server.Address}");
            var serving = server.Serve(stop);
            while (await changes.Next(stop))
            {
                corpus = corpus.Reload();
                Console.WriteLine(corpus.Changes.Title);
                Write(corpus, output, options);
                server.Renew();
            }

            await serving;
            return ExitCodes.Done;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return ErrorLine.Print(ExitCodes.Failed, error.Message);
        }
    }

    private static void Write(Corpus corpus, string output, ReportOptions options)
    {
        foreach (var issue in corpus.Issues.Where(issue => issue.Severity == IssueSeverity.Error)) Console.Error.WriteLine(issue);
        Report.Of(corpus, options).Save(output, [ReportFormat.Html]);
    }
}
