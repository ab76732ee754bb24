using Microsoft.DotNet.Interactive.Formatting;
using NotebookHost.Engine;
using NotebookHost.Libraries;
using NotebookHost.Notebooks;
using NotebookHost.Libraries.Packages;

namespace NotebookHost.Running;

/// <summary>Runs notebooks headless, one after another in one process, so that the compiler stays warm.</summary>
internal sealed class RunCommand(RunRequest request, RunProgress progress)
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int Usage = 2;
    public const int Interrupted = 130;

    private readonly LibraryStore _libraries = new();
    private readonly PackageResolver _packages = new();
    private readonly string? _copies = request.CopiesFolder is { } folder ? Path.GetFullPath(folder) : null;

    /// <returns>An exit code.</returns>
    public async Task<int> RunAsync(CancellationToken interrupt)
    {
        var files = request.Notebooks.Select(name => new NotebookFile(name)).ToList();
        if (Problems(files) is { Count: > 0 } problems)
        {
            problems.ForEach(problem => progress.Line("error: " + problem));
            return Usage;
        }

        var failed = 0;
        foreach (var file in files)
        {
            if (!await RunAsync(file, interrupt).ConfigureAwait(false))
                failed++;
            if (interrupt.IsCancellationRequested)
                return Interrupted;
        }

        if (failed > 0)
            progress.Line($"error: {failed} of {files.Count} notebooks failed and {(failed == 1 ? "was" : "were")} "
                + $"left as {(failed == 1 ? "it was" : "they were")}");
        return failed > 0 ? Failure : Success;
    }

    private List<string> Problems(List<NotebookFile> files)
    {
        var problems = files.Select(file => file.Problem).OfType<string>().ToList();
        if (files.Count == 0)
            problems.Add("no notebook to run");
        if (problems.Count > 0)
            return problems;
        var known = files.SelectMany(file => ParameterCell.Names(file.Notebook)).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(request.Parameters.Where(p => !known.Contains(p.Key)).Select(p => $"no notebook declares the parameter {p.Key}"));
        foreach (var file in files)
        {
            try
            {
                if (_copies is not null)
                    ParameterCell.Inject(file.Notebook, ParametersFor(file));
            }
            catch (FormatException exception)
            {
                problems.Add($"{file.Name}: {exception.Message}");
            }
        }

        return problems;
    }

    /// <summary>Exports of the cells go where the executed copies go, unless told otherwise.</summary>
    private IEnumerable<KeyValuePair<string, string>> ParametersFor(NotebookFile file) =>
        request.Parameters.Any(p => p.Key == "output")
            ? request.Parameters
            : request.Parameters.Append(new("output", Path.GetRelativePath(file.Folder, _copies!).Replace('\\', '/')));

    private async Task<bool> RunAsync(NotebookFile file, CancellationToken interrupt)
    {
        // Cells read and write relative to their notebook, as in every other host.
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = file.Folder;
        try
        {
            return await ExecuteAsync(file, interrupt).ConfigureAwait(false);
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    private async Task<bool> ExecuteAsync(NotebookFile file, CancellationToken interrupt)
    {
        // Formatters belong to the process; a notebook must not depend on what those before it registered.
        Formatter.ResetToDefault();
        var engine = new CellEngine(new CellEngineOptions
        {
            BaseDirectory = file.Folder,
            Libraries = _libraries,
            Packages = _packages,
            Stoppable = false,
        });
        var runner = new NotebookRunner(engine);
        progress.Start(file.Name, runner.CellsToRun(file.Notebook).Count);
        var error = await runner.RunAsync(file.Notebook, progress.Cell, interrupt).ConfigureAwait(false);
        if (error is not null)
        {
            progress.End($"FAILED in cell {engine.ExecutionCount}");
            foreach (var line in error.Traceback)
                progress.Line("    " + line);
            return false;
        }

        progress.End(file.Save(_copies));
        return true;
    }
}
