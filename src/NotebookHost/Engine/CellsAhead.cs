namespace NotebookHost.Engine;

/// <summary>
/// Compiles the cells of a notebook that will run anyway while those before them run. What a cell is compiled against hangs on what those
/// before it declare, not on what they do; only a cell with directives waits for its turn, as the files that it names may not be there yet.
/// </summary>
/// <param name="compiler">Compiles them.</param>
/// <param name="cells">The cells, in the order in which they will run.</param>
internal sealed class CellsAhead(CellCompiler compiler, IEnumerable<string> cells)
{
    private readonly Queue<string> _waiting = new(cells);
    private readonly Queue<(string Code, Task<(CompiledCell Cell, CellBasis Basis)> Compiled)> _ahead = [];

    /// <summary>The next cell, where it was compiled ahead and still goes on from what ran; else null.</summary>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public async Task<CompiledCell?> TakeAsync(string code)
    {
        if (!_ahead.TryDequeue(out var next))
        {
            _waiting.TryDequeue(out _);
            return null;
        }

        var (cell, _) = await next.Compiled.ConfigureAwait(false);
        if (next.Code == code && cell.Compilation.ScriptCompilationInfo!.PreviousScriptCompilation == compiler.Previous) return cell;
        // A cell that never started left no state to go on from. The compiler has one user at a time.
        while (_ahead.TryDequeue(out var rest)) await rest.Compiled.ConfigureAwait(false);
        _waiting.Clear();
        return null;
    }

    /// <summary>Begins with the cells that follow one which is about to run.</summary>
    public void GoOnFrom(CompiledCell running, int number, CancellationToken interrupt)
    {
        if (_ahead.Count > 0) return;
        var last = Task.FromResult((running, After(running, compiler.Basis)));
        while (_waiting.TryPeek(out var code) && !HasDirective(code))
        {
            last = CompileAsync(last, code, ++number, interrupt);
            _ahead.Enqueue((_waiting.Dequeue(), last));
        }
    }

    private async Task<(CompiledCell Cell, CellBasis Basis)> CompileAsync(
        Task<(CompiledCell Cell, CellBasis Basis)> before, string code, int number, CancellationToken interrupt)
    {
        var (_, basis) = await before.ConfigureAwait(false);
        var cell = await Task.Run(() => compiler.CompileAfter(basis, code, number, interrupt), interrupt).ConfigureAwait(false);
        return (cell, After(cell, basis));
    }

    private CellBasis After(CompiledCell cell, CellBasis basis) => cell.Errors.IsEmpty && cell.Declares ? compiler.After(cell) : basis;

    // "#r", "# load"; a region waits as well, which costs nothing but time.
    private static bool HasDirective(string code)
    {
        foreach (var line in code.AsSpan().EnumerateLines()) if (line.TrimStart().StartsWith('#')) return true;
        return false;
    }
}
