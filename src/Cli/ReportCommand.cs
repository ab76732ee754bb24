using System.CommandLine;
using System.Globalization;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reports;

namespace NewsCorpus.Cli;

/// <summary><c>newscorpus report</c>: findings, charts and tables of a folder of texts as files to hand in.</summary>
internal static class ReportCommand
{
    private static readonly string[] FormatNames = ["html", "docx", "pdf", "xlsx", "md", "png"];

    public static Command Create(HelpWithExamples help)
    {
        var seeds = new Option<string>("--seeds") { Description = "The folder of texts (default: seeds).", HelpName = "DIR",
            DefaultValueFactory = _ => "seeds" };
        var output = new Option<string>("--output") { Description = "Where the report goes (default: report).", HelpName = "DIR",
            DefaultValueFactory = _ => "report" };
        var lexicon = new Option<string?>("--lexicon") { Description =
            "Folder with your own dictionary rows (default: the lexicon folder inside the texts).", HelpName = "DIR" };
        var formats = ListOption("--format", $"Which files, separated by commas: {string.Join(", ", FormatNames)} (default: all).",
            "LIST");
        var title = new Option<string?>("--title") { Description = "The title of the report.", HelpName = "TEXT" };
        var author = new Option<string?>("--author") { Description = "Who made it.", HelpName = "NAME" };
        var from = DayOption("--from", "Only texts published on this day or later; undated ones are left out.");
        var to = DayOption("--to", "Only texts published on this day or earlier; undated ones are left out.");
        var outlet = new Option<string?>("--outlet")
        {
            Description = "Only texts that this outlet published, by its name or id.",
            HelpName = "NAME",
        };
        var sections = ListOption("--sections", $"Only these sections: {string.Join(", ", Report.SectionNames)}.", "LIST");
        var charts = ListOption("--charts", "Only these charts; the names are below.", "LIST");
        var command = new Command("report", "Writes a report of the texts: findings, charts and tables, each number with its sentences.")
        {
            seeds, output, lexicon, formats, title, author, from, to, outlet, sections, charts,
        };
        help.Add(command, $"""
            All tables are written as CSV beside the report. The page opens from disk and asks no network for anything.
            Exit status: 0 the report was written, 1 there is no text or a file cannot be written, 2 wrong usage.

            Charts: {string.Join(", ", Report.ChartNames)}.

            Examples:
              newscorpus report
              newscorpus report --seeds ~/texts --output ~/report --title "Week 12" --author "A. Analyst"
              newscorpus report --format html --from 2024-09-01 --to 2024-09-30 --sections actors,claims
              newscorpus report --outlet Reuters --charts naming --format png
            """);
        command.SetAction(result => Run(
            result.GetRequiredValue(seeds), result.GetRequiredValue(output), result.GetValue(lexicon), result.GetValue(formats) ?? [],
            new ReportOptions
            {
                Title = result.GetValue(title) ?? new ReportOptions().Title,
                Author = result.GetValue(author) ?? "",
                From = result.GetValue(from),
                To = result.GetValue(to),
                Outlet = result.GetValue(outlet) ?? "",
                Sections = result.GetValue(sections) ?? [],
                Charts = result.GetValue(charts) ?? [],
            }));
        return command;
    }

    private static int Run(string seeds, string output, string? lexicon, string[] formats, ReportOptions options)
    {
        if (!Directory.Exists(seeds) && !File.Exists(seeds)) return ErrorLine.Print(ExitCodes.Usage, $"there is no folder {seeds}");
        if (formats.FirstOrDefault(format => FormatOf(format) is null) is { } odd)
        {
            return ErrorLine.Print(ExitCodes.Usage, $"there is no format {odd}; known are {string.Join(", ", FormatNames)}");
        }

        if (options.From > options.To) return ErrorLine.Print(ExitCodes.Usage, "--from lies after --to");
        try
        {
            var chosen = (formats.Length == 0 ? FormatNames : formats).Select(format => FormatOf(format)!.Value);
            return Write(seeds, output, lexicon, chosen, options);
        }
        catch (ArgumentException error)
        {
            return ErrorLine.Print(ExitCodes.Usage, error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return ErrorLine.Print(ExitCodes.Failed, error.Message);
        }
    }

    // No table, which would be compiled at the start of every command.
    private static ReportFormat? FormatOf(string name) => name.ToLowerInvariant() switch
    {
        "html" => ReportFormat.Html,
        "docx" => ReportFormat.Docx,
        "pdf" => ReportFormat.Pdf,
        "xlsx" => ReportFormat.Xlsx,
        "md" => ReportFormat.Markdown,
        "png" => ReportFormat.Png,
        _ => null,
    };

    private static int Write(string seeds, string output, string? lexicon, IEnumerable<ReportFormat> formats, ReportOptions options)
    {
        Progress($"reading {seeds}");
        var corpus = Corpus.Load(seeds, new CorpusOptions { Lexicon = lexicon });
        foreach (var issue in corpus.Issues.Where(issue => issue.Severity == IssueSeverity.Error)) Console.Error.WriteLine(issue);
        if (corpus.Documents.Count == 0)
        {
            return ErrorLine.Print(ExitCodes.Failed, $"there is no text in {seeds}; put .txt, .md, .html or .jsonl files there");
        }

        var report = Report.Of(corpus, options, Progress);
        Directory.CreateDirectory(output);
        report.Save(output, formats, file => Progress($"writing {file}"));
        Console.WriteLine($"{corpus.Documents.Count} texts, report in {output}");
        return ExitCodes.Done;
    }

    private static void Progress(string step) => Console.Error.WriteLine(step);

    private static Option<string[]> ListOption(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        AllowMultipleArgumentsPerToken = false,
        CustomParser = result =>
            [.. result.Tokens.SelectMany(token =>
            token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
    };

    private static Option<DateOnly?> DayOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"{name} takes a day such as 2024-09-30, not {text}.");
            return null;
        },
    };
}
