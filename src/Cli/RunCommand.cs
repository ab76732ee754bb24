using System.CommandLine;
using NotebookHost.Running;

namespace NewsCorpus.Cli;

/// <summary><c>newscorpus run</c>: executes the notebooks over the texts and exports charts and tables.</summary>
internal static class RunCommand
{
    private const string NotebookFolder = "notebooks";

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
        var command = new Command("run", "Runs the notebooks over the texts and exports charts and tables.")
        {
            notebooks, parameters, seeds, output,
        };
        help.Add(command, """
            Without options the notebooks are executed in place, and charts and tables go to notebooks/outputs. With -p,
            --seeds or --output nothing under notebooks is touched. A notebook stops at its first error and is then left as
            it was. Exit status: 0 all notebooks ran, 1 a notebook failed, 2 wrong usage, 130 interrupted.

            Examples:
              newscorpus run
              newscorpus run notebooks/01-actor-mentions.ipynb
              newscorpus run --seeds ~/texts --output ~/report
            """);
        command.SetAction(result => Run(
            result.GetValue(notebooks) ?? [], result.GetValue(parameters) ?? [],
            result.GetValue(seeds), result.GetValue(output)));
        return command;
    }

    private static int Run(string[] notebooks, string[] parameters, string? seeds, string? output)
    {
        var files = notebooks.Length > 0 ? notebooks : DefaultNotebooks();
        if (files.Length == 0)
        {
            return WrongUsage($"there is no notebook in {Path.GetFullPath(NotebookFolder)}; start in the repository's folder, or name the notebooks");
        }

        if (seeds is not null && !Directory.Exists(seeds)) return WrongUsage($"there is no folder {seeds}");
        if (parameters.FirstOrDefault(text => text.IndexOf('=', StringComparison.Ordinal) < 1) is { } odd)
        {
            return WrongUsage($"a parameter is written name=value, not {odd}");
        }

        var values = parameters.Select(text => text.Split('=', 2)).Select(parts => KeyValuePair.Create(parts[0], parts[1]));
        if (seeds is not null) values = values.Append(new("seeds", FromNotebook(files, seeds)));
        return HostProcess.Run(new RunRequest
        {
            Notebooks = files,
            Parameters = [.. values],
            OutputFolder = output,
        });
    }

    private static string[] DefaultNotebooks() => Directory.Exists(NotebookFolder)
        ? [.. Directory.GetFiles(NotebookFolder, "*.ipynb").Select(file => file.Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];

    // Cells see paths from their notebook's folder; a relative one keeps the executed copies free of this machine's paths.
    private static string FromNotebook(string[] files, string folder)
    {
        var folders = files.Select(file => Path.GetDirectoryName(Path.GetFullPath(file))!).Distinct().ToList();
        return folders is [var only] ? Path.GetRelativePath(only, folder).Replace('\\', '/') : Path.GetFullPath(folder);
    }

    private static int WrongUsage(string message)
    {
        Console.Error.WriteLine($"error: {message}");
        return ExitCodes.Usage;
    }
}
