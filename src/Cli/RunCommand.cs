using System.CommandLine;
using NotebookHost.Running;

namespace NewsCorpus.Cli;

/// <summary><c>newscorpus run</c>: executes the notebooks over the texts and exports charts and tables.</summary>
internal static class RunCommand
{
    private const string NotebookFolder = "notebooks";
    private const string SeedsParameter = "seeds";
    private const string DefaultSeeds = "../seeds";

    public static Command Create(HelpWithExamples help)
    {
        var notebooks = new Argument<string[]>("notebook")
        {
            Description = "Notebooks to run, in this order (default: notebooks/*.ipynb by name).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var parameters = new Option<string[]>("-p", "--parameter")
        {
            Description = "Sets a variable of the cell tagged parameters; may be repeated.",
            HelpName = "NAME=VALUE",
        };
        var seeds = new Option<string?>("--seeds") { Description = "The folder of texts (default: seeds).", HelpName = "DIR" };
        var output = new Option<string?>("--output")
        {
            Description = "Where executed copies, charts and tables go instead (default with -p or --seeds: output).",
            HelpName = "DIR",
        };
        var force = new Option<bool>("--force") { Description = "Run even where nothing changed since the last run." };
        var command = new Command("run", "Runs the notebooks over the texts and exports charts and tables.")
        {
            notebooks, parameters, seeds, output, force,
        };
        help.Add(command, """
            Without options the notebooks are executed in place, and charts and tables go to notebooks/outputs; where no
            text, notebook, export or library changed since the last such run, nothing is run. With -p, --seeds or
            --output nothing under notebooks is touched. A notebook stops at its first error and is then left as
            it was. What is odd or was rejected in the texts is told at the end, in short. Exit status: 0 all notebooks ran,
            1 a notebook failed or a text was rejected, 2 wrong usage, 130 interrupted.

            Examples:
              newscorpus run
              newscorpus run notebooks/01-actor-mentions.ipynb
              newscorpus run --seeds ~/texts --output ~/report
            """);
        command.SetAction(result => Run(
            result.GetValue(notebooks) ?? [], result.GetValue(parameters) ?? [],
            result.GetValue(seeds), result.GetValue(output), result.GetValue(force)));
        return command;
    }

    private static int Run(string[] notebooks, string[] parameters, string? seeds, string? output, bool force)
    {
        var files = notebooks.Length > 0 ? notebooks : DefaultNotebooks();
        if (files.Length == 0)
        {
            return WrongUsage($"there is no notebook in {Path.GetFullPath(NotebookFolder)}; "
                + "start in the repository's folder, or name the notebooks");
        }

        if (seeds is not null && !Directory.Exists(seeds)) return WrongUsage($"there is no folder {seeds}");
        if (parameters.FirstOrDefault(text => text.IndexOf('=', StringComparison.Ordinal) < 1) is { } odd)
        {
            return WrongUsage($"a parameter is written name=value, not {odd}");
        }

        var isInPlace = output is null && parameters.Length == 0 && seeds is null;
        if (OutputProblem(output ?? (isInPlace ? FolderOf(files[0]) : RunRequest.DefaultOutputFolder)) is { } problem)
        {
            return WrongUsage(problem);
        }

        var given = parameters.Select(text => text.Split('=', 2)).Select(parts => KeyValuePair.Create(parts[0], parts[1])).ToList();
        var folder = seeds
            ?? Path.Combine(FolderOf(files[0]), given.Find(parameter => parameter.Key == SeedsParameter).Value ?? DefaultSeeds);
        var check = Directory.Exists(folder) ? SeedCheck.Of(Path.GetRelativePath(".", folder).Replace('\\', '/')) : null;
        if (check is { Texts: 0 })
        {
            check.Tell(Console.Error);
            return WrongUsage($"there are no texts in {check.Folder}; put some there, or name another folder with --seeds");
        }

        if (seeds is not null) given.Add(new(SeedsParameter, FromNotebook(files, seeds)));
        var request = new RunRequest { Notebooks = files, Parameters = given, OutputFolder = output };
        var isWholeJob = isInPlace && notebooks.Length == 0;
        var exitCode = isWholeJob ? RunWhereChanged(request, folder, force) : HostProcess.Run(request);
        check?.Tell(Console.Error);
        return exitCode == ExitCodes.Done && check is { HasRejected: true } ? ExitCodes.Failed : exitCode;
    }

    private static int RunWhereChanged(RunRequest request, string seeds, bool force)
    {
        var last = new LastRun(NotebookFolder, seeds);
        if (!force && last.IsUpToDate)
        {
            Console.Error.WriteLine(
                $"Nothing changed since the last run of {request.Notebooks.Count} notebooks (--force runs them all the same).");
            return ExitCodes.Done;
        }

        var inputs = last.Inputs();
        var exitCode = HostProcess.Run(request);
        if (exitCode == ExitCodes.Done) last.Keep(inputs);
        return exitCode;
    }

    private static string FolderOf(string notebook) => Path.GetDirectoryName(Path.GetFullPath(notebook))!;

    // Found out before the run, which takes a while: what it could not keep would be lost.
    private static string? OutputProblem(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var trial = Path.Combine(folder, $".{Path.GetRandomFileName()}");
            File.WriteAllText(trial, "");
            File.Delete(trial);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"nothing can be written to {folder}: {problem.Message.TrimEnd('.')}; name another folder with --output";
        }
    }

    private static string[] DefaultNotebooks() => Directory.Exists(NotebookFolder)
        ? [.. Directory.GetFiles(NotebookFolder, "*.ipynb").Select(file => file.Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];

    // Cells see paths from their notebook's folder; a relative one keeps the executed copies free of this machine's paths.
    private static string FromNotebook(string[] files, string folder)
    {
        var folders = files.Select(FolderOf).Distinct().ToList();
        return folders is [var only] ? Path.GetRelativePath(only, folder).Replace('\\', '/') : Path.GetFullPath(folder);
    }

    private static int WrongUsage(string message) => ErrorLine.Print(ExitCodes.Usage, message);
}
