using NotebookHost.Engine;
using NotebookHost.Notebooks;

namespace NotebookHost.Running;

/// <summary>Executes the cells of one notebook in order, in a session of its own, and stores their outputs in it.</summary>
internal sealed class NotebookRunner(CellEngine engine)
{
    private const string MayFailTag = "raises-exception";

    /// <summary>The cells that will run.</summary>
    public IReadOnlyList<NotebookCell> CellsToRun(Notebook notebook) =>
        [.. notebook.Cells.Where(c => c.IsCode && !string.IsNullOrWhiteSpace(c.Source))];

    /// <summary>Runs the notebook up to its end or its first error.</summary>
    /// <param name="notebook">Its outputs are replaced as its cells run.</param>
    /// <param name="starting">Told the number of each cell, from 1, before it runs.</param>
    /// <param name="interrupt">Ends the run.</param>
    /// <returns>The error that ended it, or null.</returns>
    public async Task<CellError?> RunAsync(Notebook notebook, Action<int> starting, CancellationToken interrupt)
    {
        foreach (var blank in notebook.Cells.Where(c => c.IsCode && string.IsNullOrWhiteSpace(c.Source)))
            blank.SetOutputs(null, []);
        var outputs = new CellOutputs();
        var cells = CellsToRun(notebook);
        engine.Expect(cells.Select(cell => cell.Source));
        foreach (var cell in cells)
        {
            starting(engine.ExecutionCount + 1);
            var list = outputs.Begin();
            var result = await engine.ExecuteAsync(cell.Source, outputs, interrupt).ConfigureAwait(false);
            if (result.Value is { } value)
                outputs.AddResult(value, result.ExecutionCount);
            if (result.Error is { } error)
            {
                if (!MayFail(cell) || error.IsInterruption)
                    return error;
                outputs.AddError(error);
            }

            cell.SetOutputs(result.ExecutionCount, list);
        }

        return null;
    }

    private static bool MayFail(NotebookCell cell) => cell.Tags.Contains(MayFailTag);
}
