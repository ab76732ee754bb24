using System.CommandLine;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Issues;
using NewsCorpus.Reading.Lexicon;

namespace NewsCorpus.Cli;

/// <summary><c>newscorpus lexicon</c>: looks over the analyst's dictionary and suggests rows for it.</summary>
internal static class LexiconCommand
{
    public static Command Create(HelpWithExamples help)
    {
        var command = new Command("lexicon", "Checks your dictionary rows, or suggests rows for names that nobody covers.")
        {
            Check(help), Suggest(help), Decisions(help),
        };
        help.Add(command, """
            Examples:
              newscorpus lexicon check
              newscorpus lexicon suggest seeds
              newscorpus lexicon decisions seeds
            """);
        return command;
    }

    private static Command Check(HelpWithExamples help)
    {
        var folder = new Argument<string>("dir")
        {
            Description = "The folder with your *.tsv (default: seeds/lexicon).",
            DefaultValueFactory = _ => Path.Combine("seeds", "lexicon"),
        };
        var command = new Command("check", "Reports bad lines, unknown columns and clashing names in your rows.") { folder };
        help.Add(command, "Exit status: 0 nothing wrong, 1 a line was left out, 2 there is no such folder.");
        command.SetAction(result => Check(result.GetRequiredValue(folder)));
        return command;
    }

    private static int Check(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return ErrorLine.Print(ExitCodes.Usage, $"there is no folder {folder}; make it and put tables such as actors.tsv into it");
        }

        var lexicon = LexiconTables.Load(folder);
        var issues = LexiconCheck.Run(lexicon);
        foreach (var issue in issues) Console.Error.WriteLine(issue);
        var rows = lexicon.Names.Sum(name => lexicon.Rows(name).Count(row => !row.File.StartsWith("Lexicon/", StringComparison.Ordinal)));
        Console.WriteLine($"{rows} rows of your own in {folder}, {issues.Count} remarks");
        return issues.Any(issue => issue.Severity == IssueSeverity.Error) ? ExitCodes.Failed : ExitCodes.Done;
    }

    private static Command Suggest(HelpWithExamples help)
    {
        var path = new Argument<string>("path")
        {
            Description = "The folder or file with the texts (default: seeds).",
            DefaultValueFactory = _ => "seeds",
        };
        var least = new Option<int>("--min")
        {
            Description = "Only names that stand in the texts at least this often.",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
        };
        var command = new Command("suggest", "Prints a row for each name that the dictionary lacks, the most frequent first.")
        {
            path, least,
        };
        help.Add(command, """
            The rows are for actors.tsv in seeds/lexicon; the line above each says how often the name stands where. Read
            them before you keep them: the type is a guess, and many a name is none.

            Examples:
              newscorpus lexicon suggest --min 2
              newscorpus lexicon suggest ~/texts > candidates.tsv
            """);
        command.SetAction(result => Suggest(result.GetRequiredValue(path), result.GetValue(least)));
        return command;
    }

    private static int Suggest(string path, int least)
    {
        if (!Directory.Exists(path) && !File.Exists(path)) return ErrorLine.Print(ExitCodes.Usage, $"there is no file or folder {path}");
        var corpus = Corpus.Load(path);
        Console.WriteLine(NameSuggestion.Columns);
        foreach (var name in NameSuggestions.Rank(corpus.Documents.Select(document => (document.Raw, document.Names))))
        {
            if (name.Count < least) continue;
            Console.WriteLine($"# found {name.Count}x, in {name.Documents} of {corpus.Documents.Count} texts");
            Console.WriteLine(name.Row);
        }

        return ExitCodes.Done;
    }

    private static Command Decisions(HelpWithExamples help)
    {
        var path = new Argument<string>("path")
        {
            Description = "The folder with the texts and their lexicon/ (default: seeds).",
            DefaultValueFactory = _ => "seeds",
        };
        var command = new Command("decisions", "Applies your decisions.tsv and says how many mentions each decision changed.") { path };
        help.Add(command, """
            decisions.tsv in seeds/lexicon has the columns id, action, actor, target, text, document. The action is merge,
            split, reject or rename; text and document narrow it to one wording or one text. Decisions apply in the order
            of their lines.

            Examples:
              newscorpus lexicon decisions
            """);
        command.SetAction(result => Decisions(result.GetRequiredValue(path)));
        return command;
    }

    private static int Decisions(string path)
    {
        if (!Directory.Exists(path)) return ErrorLine.Print(ExitCodes.Usage, $"there is no folder {path}");
        var corpus = Corpus.Load(path);
        foreach (var issue in corpus.Issues.Where(issue => issue.Kind == "lexicon-decision")) Console.Error.WriteLine(issue);
        Console.WriteLine("id\taction\tactor\ttarget\ttext\tdocument\tchanged");
        foreach (var (decision, changed) in corpus.Decisions)
        {
            var action = decision.Action.ToString().ToLowerInvariant();
            Console.WriteLine($"{decision.Id}\t{action}\t{decision.Actor}\t{decision.Target}\t"
                + $"{decision.Text}\t{decision.Document}\t{changed}");
        }

        return ExitCodes.Done;
    }
}
