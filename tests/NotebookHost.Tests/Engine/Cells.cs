using NotebookHost.Display;
using NotebookHost.Engine;
using Xunit;

namespace NotebookHost.Tests.Engine;

/// <summary>A session for tests: runs cells and gives what they show.</summary>
internal sealed class Cells
{
    public Cells(string? folder = null)
        : this(new CellEngineOptions { BaseDirectory = folder ?? AppContext.BaseDirectory })
    {
    }

    public Cells(CellEngineOptions options) => Engine = new CellEngine(options);

    public CellEngine Engine { get; }

    public RecordedOutput Output { get; private set; } = new();

    public async Task<CellResult> TryRun(string code, CancellationToken interrupt = default)
    {
        Output = new RecordedOutput();
        return await Engine.ExecuteAsync(code, Output, interrupt);
    }

    /// <summary>Runs a cell that must succeed; its last value as plain text.</summary>
    public async Task<string?> Run(string code)
    {
        var result = await TryRun(code);
        Assert.True(result.Succeeded, result.Error is { } error ? string.Join('\n', error.Traceback) : "");
        return result.Value?[MimeBundle.Plain];
    }

    /// <summary>Runs a cell that must fail.</summary>
    public async Task<CellError> Fail(string code)
    {
        var result = await TryRun(code);
        return result.Error ?? throw new Xunit.Sdk.XunitException("the cell did not fail");
    }
}
