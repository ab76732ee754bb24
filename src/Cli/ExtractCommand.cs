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
            Description = "Files (.txt, .md, .html, .pdf, .docx, .jsonl, .json, .rss, .eml, .mht, .warc, also with .gz), folders, or - for JSON lines on standard input.",
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
            Description = "The number of the first line of standard input, where that is a part of a larger file.", HelpName = "N", DefaultValueFactory = _ => 1,
        };
        var command = new Command("extract", "Prints everything found in each document as one JSON object a line.")
        {
            paths, lexicon, withText, firstLine,
        };
        help.Add(command, """
            Offsets are UTF-16 code units into the document's text. Warnings and rejected documents go to standard error.
            Exit status: 0 all documents written, 1 a document was rejected, 2 wrong usage.

            Examples:
              newscorpus extract seeds > seeds.jsonl
              newscorpus extract article.html --with-text
              newscorpus extract - < articles.jsonl
            """);
        command.SetAction(result => Run(
            result.GetRequiredValue(paths), result.GetValue(lexicon), result.GetValue(withText), result.GetValue(firstLine)));
        return command;
    }

    private static int Run(string[] paths, string? lexiconFolder, bool withText, long firstLine)
    {
        var lexicon = LexiconTables.Load(lexiconFolder ?? LexiconBeside(paths));
        var annotator = new Annotator(lexicon);
        var issues = PrintedIssues();
        foreach (var issue in lexicon.Issues) issues.Add(issue);
        using var output = Console.OpenStandardOutput();
        using var input = paths.Contains("-") ? Console.OpenStandardInput() : null;
        var texts = annotator.Source.Read(paths, issues, input is null ? null : new StandardInput(input, firstLine));
        new ExtractPipeline(annotator, withText).Run(texts, output);
        return issues.Any(issue => issue.Severity == IssueSeverity.Error) ? ExitCodes.Failed : ExitCodes.Done;
    }

    private static ObservableCollection<Issue> PrintedIssues()
    {
        var issues = new ObservableCollection<Issue>();
        issues.CollectionChanged += (_, change) =>
        {
            foreach (var issue in change.NewItems!) Console.Error.WriteLine(issue);
        };
        return issues;
    }

    private static string? LexiconBeside(string[] paths) =>
        paths is [var folder] && Directory.Exists(folder) ? Path.Combine(folder, "lexicon") : null;
}
