using System.CommandLine;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Store;

namespace NewsCorpus.Cli;

/// <summary><c>newscorpus index</c>: everything found in a corpus, kept in a DuckDB file and brought up to date.</summary>
internal static class IndexCommand
{
    public static Command Create(HelpWithExamples help)
    {
        var corpus = new Argument<string>("corpus") { Description = "The file or folder that holds the texts." };
        var store = new Option<string>("--store")
        {
            Description = "The store's file.",
            HelpName = "FILE",
            DefaultValueFactory = _ => "corpus.duckdb",
        };
        var lexicon = new Option<string?>("--lexicon")
        {
            Description = "Folder with your own dictionary rows (default: the lexicon folder of CORPUS).",
            HelpName = "DIR",
        };
        var claims = new Option<bool?>("--claims")
        {
            Description = "Work out claims and links, which takes several times as long as reading the texts: true, false, "
                + "or up to 2,000 texts (default).",
            HelpName = "true|false",
        };
        var batch = new Option<int>("--batch")
        {
            Description = "About how many texts one transaction takes.",
            HelpName = "N",
            Hidden = true,
        };
        var parquet = new Option<string?>("--parquet")
        {
            Description = "Then write each table as a Parquet file into this folder.",
            HelpName = "DIR",
        };
        var arrow = new Option<string?>("--arrow")
        {
            Description = "Then write each table as an Arrow file into this folder.",
            HelpName = "DIR",
        };
        const string purpose = "Keeps all that is found in a corpus as tables of a DuckDB file; reads only what is new or changed.";
        var command = new Command("index", purpose)
        {
            corpus, store, lexicon, claims, batch, parquet, arrow,
        };
        help.Add(command, """
            A run that is stopped or killed leaves a valid store; the next run goes on from there. What was read in the last ten seconds
            before a kill is read again. Warnings and rejected documents go to standard error. Exit status: 0 all texts
            stored, 1 a text was rejected, 2 wrong usage, 130 stopped by Ctrl-C.

            Examples:
              newscorpus index seeds --store corpus.duckdb
              newscorpus index articles.jsonl --store corpus.duckdb --parquet tables
              duckdb corpus.duckdb "SELECT name, count(*) FROM mentions GROUP BY name"
            """);
        command.SetAction(result => Run(
            result.GetRequiredValue(corpus), result.GetRequiredValue(store),
            new IndexOptions { Lexicon = result.GetValue(lexicon), Claims = result.GetValue(claims), BatchTexts = result.GetValue(batch) },
            result.GetValue(parquet), result.GetValue(arrow)));
        return command;
    }

    private static int Run(string corpus, string store, IndexOptions options, string? parquet, string? arrow)
    {
        try
        {
            using var stop = new StopSignal();
            using var progress = new ProgressLine();
            if (progress.IsShown) options = options with { Progress = new IndexReport(progress) };
            var summary = CorpusStore.Index(corpus, store, options, stop.Token);
            progress.Clear();
            foreach (var issue in summary.Issues) Console.Error.WriteLine(issue);
            Console.Error.WriteLine(Text(summary, store));
            if (!summary.IsComplete) return ExitCodes.Stopped;
            if (parquet is not null) CorpusStore.Export(store, parquet, ExportFormat.Parquet);
            if (arrow is not null) CorpusStore.Export(store, arrow, ExportFormat.Arrow);
            return summary.Issues.Any(issue => issue.Severity == IssueSeverity.Error) ? ExitCodes.Failed : ExitCodes.Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return ErrorLine.Print(ExitCodes.Failed, problem.Message);
        }
    }

    private static string Text(IndexSummary summary, string store)
    {
        var counts = FormattableString.Invariant($"{summary.Read} read, {summary.Kept} kept, {summary.Gone} removed");
        if (!summary.IsComplete) return $"Stopped: {counts}. What was read is in {store}; run the same command to go on.";
        var claims = summary.Claims is { } count
            ? FormattableString.Invariant($"{count} claims")
            : "claims were not worked out (--claims true does)";
        return $"{store}: {counts}; {claims}.";
    }

    private sealed class IndexReport(ProgressLine line) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => line.Show(value.Read + value.Kept, value.Bytes, value.TotalBytes);
    }
}
