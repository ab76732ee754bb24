using System.CommandLine;
using NewsCorpus.Reports.Changes;

namespace NewsCorpus.Cli;

/// <summary><c>newscorpus diff</c>: what differs between two reports, and what moved each count.</summary>
internal static class DiffCommand
{
    public static Command Create(HelpWithExamples help)
    {
        var old = new Argument<string>("old") { Description = "The folder of the earlier report." };
        var now = new Argument<string>("new") { Description = "The folder of the later report." };
        var output = new Option<string?>("--output")
        {
            Description = "Writes the three tables as CSV into this folder too.",
            HelpName = "DIR",
        };
        const string purpose = "Says what changed between two reports, and which texts, dictionary rows or decisions moved each count.";
        var command = new Command("diff", purpose) { old, now, output };
        help.Add(command, """
            Exit status: 0 compared, 1 a file cannot be written, 2 a folder holds no report.

            Examples:
              newscorpus diff report-monday report-tuesday
              newscorpus diff report-monday report-tuesday --output changes
            """);
        command.SetAction(result => Run(result.GetRequiredValue(old), result.GetRequiredValue(now), result.GetValue(output)));
        return command;
    }

    private static int Run(string old, string now, string? output)
    {
        try
        {
            var comparison = ReportComparison.Of(old, now);
            Console.Write(comparison);
            if (output is null) return ExitCodes.Done;
            comparison.Texts.Save(Path.Combine(output, "changed-texts.csv"));
            comparison.Lexicon.Save(Path.Combine(output, "changed-rows.csv"));
            comparison.Counts.Save(Path.Combine(output, "changed-counts.csv"));
            return ExitCodes.Done;
        }
        catch (InvalidDataException error)
        {
            return ErrorLine.Print(ExitCodes.Usage, error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ErrorLine.Print(ExitCodes.Failed, error.Message);
        }
    }
}
