using NotebookHost.Display;
using NotebookHost.Interactive;
using NotebookHost.Libraries;

namespace NotebookHost.Engine;

/// <summary>
/// Executes C# cells one after another. What a cell declares, references and imports is there for the next. It knows
/// neither notebooks files nor protocols: output goes to an <see cref="ICellOutput"/>.
/// </summary>
internal sealed class CellEngine
{
    private readonly CellCompiler _compiler;
    private readonly ErrorReport _errors;
    private readonly Session _session;
    private readonly ValueFormatter _formatter = new();
    private readonly LibraryResolver _resolver;
    private readonly HostKernel _kernel = new();
    private readonly ExtensionLoader _extensions;
    private CellsAhead? _ahead;
    private int _running;

    public CellEngine(CellEngineOptions options)
    {
        ConsoleCapture.Install();
        RegisteredFormatters.Prepare();
        BaseDirectory = Path.GetFullPath(options.BaseDirectory);
        _resolver = new LibraryResolver(BaseDirectory, options.Libraries, options.Packages);
        _compiler = new CellCompiler(BaseDirectory, _resolver, options.Stoppable);
        _errors = new ErrorReport(BaseDirectory, _resolver);
        _session = new Session(options.Libraries);
        _extensions = new ExtensionLoader(_kernel, options.Libraries);
    }

    public string BaseDirectory { get; }

    /// <summary>The number of the last cell that was not silent; 0 before the first.</summary>
    public int ExecutionCount { get; private set; }

    /// <summary>The compilations so far, for completion and inspection.</summary>
    public CellCompiler Compiler => _compiler;

    /// <summary>Says which cells will be executed, in this order, so that they can be compiled while those before them run.</summary>
    public void Expect(IEnumerable<string> cells) => _ahead = new CellsAhead(_compiler, cells);

    /// <summary>Runs a cell to its end.</summary>
    /// <param name="code">C# script code; blank code is a cell that does nothing.</param>
    /// <param name="output">Receives the output while the cell runs, and nothing after it has ended.</param>
    /// <param name="interrupt">
    /// Ends the cell within about a second. Loops, waits and awaits end; code that cannot be ended is left behind in the
    /// background, which the error then says. State from earlier cells stays as it is.
    /// </param>
    /// <param name="silent">Do not count this cell.</param>
    /// <returns>How the cell ended. The user's errors never come as exceptions.</returns>
    /// <exception cref="InvalidOperationException">Another cell is running.</exception>
    public async Task<CellResult> ExecuteAsync(
        string code, ICellOutput output, CancellationToken interrupt = default, bool silent = false)
    {
        if (Interlocked.Exchange(ref _running, 1) == 1)
            throw new InvalidOperationException("a cell is running already");
        try
        {
            var cell = ExecutionCount + 1;
            if (!silent)
                ExecutionCount = cell;
            using var coalescer = new OutputCoalescer(output);
            var context = new CellContext(coalescer, _formatter, interrupt) { Cell = cell };
            var (value, error) = await RunAsync(code, context).ConfigureAwait(false);
            return new CellResult(cell, value, error);
        }
        finally
        {
            Volatile.Write(ref _running, 0);
        }
    }

    /// <summary>The value of a variable as the next cell would see it; false when there is none of that name.</summary>
    public bool TryGetVariable(string name, out object? value) => _session.TryGetVariable(name, out value);

    /// <summary>
    /// Compiles and runs a first cell in an engine that is thrown away, so that the compiler is ready when a person is.
    /// </summary>
    public static Task WarmUpAsync() => Task.Run(async () =>
    {
        var engine = new CellEngine(new CellEngineOptions { BaseDirectory = Environment.CurrentDirectory });
        await engine.ExecuteAsync(
            "record R(int A, string? B); var rows = new[] { new R(1, \"x\") }.Where(r => r.A > 0).Select(r => $\"{r.B}\").ToList(); rows",
                NoOutput.Instance)
            .ConfigureAwait(false);
        await engine.ExecuteAsync("await Task.Yield(); Console.WriteLine(rows.Count); rows.Count", NoOutput.Instance).ConfigureAwait(false);
    });

    private async Task<(MimeBundle?, CellError?)> RunAsync(string code, CellContext context)
    {
        CompiledCell compiled;
        try
        {
            compiled = (_ahead is null ? null : await _ahead.TakeAsync(code).ConfigureAwait(false))
                ?? await Task.Run(() => _compiler.Compile(code, context.Cell, context.Interrupt), context.Interrupt).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return (null, ErrorReport.Interruption(stopped: true));
        }

        if (!compiled.Errors.IsEmpty)
            return (null, _errors.ForDiagnostics(compiled.Errors));
        _ahead?.GoOnFrom(compiled, context.Cell, context.Interrupt);

        var (outcome, value, error) = await ExecuteAsync(compiled, context).ConfigureAwait(false);
        if (_session.Keep(compiled, outcome == CellOutcome.Completed))
            _compiler.Accept(compiled);
        return outcome switch
        {
            CellOutcome.Completed => (value, null),
            CellOutcome.Failed => (null, _errors.ForException(error!)),
            _ => (null, ErrorReport.Interruption(stopped: outcome == CellOutcome.Interrupted)),
        };
    }

    private async Task<(CellOutcome Outcome, MimeBundle? Value, Exception? Error)> ExecuteAsync(CompiledCell compiled, CellContext context)
    {
        var run = _session.Prepare(compiled);

        // Showing the value may run the user's code (a lazy query, a ToString) and so belongs to the cell.
        async Task<MimeBundle?> LoadRunAndFormat()
        {
            await _extensions.LoadAsync(compiled.Referenced, context.Output);
            // What a display returns was shown already.
            return await run() is { } value and not (DisplayedValue or Microsoft.DotNet.Interactive.Formatting.DisplayedValue)
                ? _formatter.Format(value)
                : null;
        }

        (CellOutcome, MimeBundle?, Exception?) result = default;
        await _kernel.RunAsync(async () => result = await CellThread.RunAsync(
            () =>
            {
                CellContext.Current = context;
                return LoadRunAndFormat();
            },
            context.Interrupt).ConfigureAwait(false)).ConfigureAwait(false);
        return result;
    }
}
