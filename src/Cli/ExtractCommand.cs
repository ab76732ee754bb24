using System.Collections.ObjectModel;
using System.CommandLine;
using NewsCorpus.Reading;
using NewsCorpus.Reading.Documents;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Cli;

/// <summary><c>newscorpus extract</c>: everything found in each document, as JSON lines on standard output.</summary>
internal static class ExtractCommand
{
    public static Command Create(HelpWithExamples help)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Files (.txt, .md, .html, .pdf, .docx, .jsonl, .json, .rss, .eml, .mht, .warc, also with .gz), folders, "
                + "or - for JSON lines on standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var lexicon = new Option<string?>("--lexicon")
        {
            Description = "Folder with your own dictionary rows (default: the lexicon folder of a single PATH that is a folder).",
            HelpName = "DIR",
        };
        var withText = new Option<bool>("--with-text") { Description = "Give each document's text as well." };
        var firstLine = new Option<long>("--first-line")
        {
            Description = "The number of the first line of standard input, where that is a part of a larger file.",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
        };
        var file = new Option<string?>("--output")
        {
            Description = "The file to write; FILE.part until all texts are in it (default: standard output).",
            HelpName = "FILE",
        };
        var resume = new Option<bool>("--resume") { Description = "Go on behind the texts that an earlier run wrote to FILE.part." };
        var command = new Command("extract", "Prints everything found in each document as one JSON object a line.")
        {
            paths, lexicon, withText, firstLine, file, resume,
        };
        help.Add(command, """
            Offsets are UTF-16 code units into the document's text. Warnings and rejected documents go to standard error.
            Exit status: 0 all documents written, 1 a document was rejected, 2 wrong usage, 130 stopped by Ctrl-C with whole lines written.

            Examples:
              newscorpus extract seeds > seeds.jsonl
              newscorpus extract article.html --with-text
              newscorpus extract - < articles.jsonl
              newscorpus extract articles.jsonl --output found.jsonl --resume
            """);
        command.Validators.Add(result =>
        {
            if (result.GetValue(resume) && result.GetValue(file) is null) result.AddError("--resume needs --output FILE");
        });
        command.SetAction(result => Run(
            result.GetRequiredValue(paths), result.GetValue(lexicon), result.GetValue(withText), result.GetValue(firstLine),
            result.GetValue(file), result.GetValue(resume)));
        return command;
    }

    private static int Run(string[] paths, string? lexiconFolder, bool withText, long firstLine, string? path, bool resume)
    {
        var lexicon = LexiconTables.Load(lexiconFolder ?? LexiconBeside(paths));
        var annotator = new Annotator(lexicon);
        using var progress = new ProgressLine(isShown: path is not null || Console.IsOutputRedirected);
        var issues = PrintedIssues(progress);
        foreach (var issue in lexicon.Issues) issues.Add(issue);
        // Someone who types lines ends with Ctrl-C at once.
        using var signal = paths.Contains("-") && !Console.IsInputRedirected ? null : new StopSignal();
        var stop = signal?.Token ?? default;
        using var input = paths.Contains("-") ? Console.OpenStandardInput() : null;
        try
        {
            using var file = path is null ? null : ExtractFile.Open(path, resume);
            var lines = input is null ? null : new StandardInput(input, firstLine);
            var documents = progress.Follow(paths, memory => annotator.Source.Read(paths, issues, lines, memory), stop);
            var rest = file?.Rest(documents, stop) ?? documents;
            new ExtractPipeline(annotator, withText, issues).Run(rest, file?.Stream ?? Console.OpenStandardOutput());
            if (stop.IsCancellationRequested) return Stopped(path);
            file?.Complete();
        }
        catch (Exception problem) when (path is not null && problem is IOException or UnauthorizedAccessException)
        {
            return ErrorLine.Print(ExitCodes.Failed, problem.Message);
        }

        return issues.Any(issue => issue.Severity == IssueSeverity.Error) ? ExitCodes.Failed : ExitCodes.Done;
    }

    private static int Stopped(string? path)
    {
        Console.Error.WriteLine(path is null
            ? "Stopped; all lines are whole."
            : $"Stopped; what was found is in {path}.part. Go on with --resume.");
        return ExitCodes.Stopped;
    }

    private static ObservableCollection<Issue> PrintedIssues(ProgressLine progress)
    {
        var issues = new ObservableCollection<Issue>();
        issues.CollectionChanged += (_, change) =>
        {
            progress.Clear();
            foreach (var issue in change.NewItems!) Console.Error.WriteLine(issue);
        };
        return issues;
    }

    private static string? LexiconBeside(string[] paths) =>
        paths is [var folder] && Directory.Exists(folder) ? Path.Combine(folder, "lexicon") : null;
}
