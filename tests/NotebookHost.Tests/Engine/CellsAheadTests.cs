using NotebookHost.Engine;
using Xunit;

namespace NotebookHost.Tests.Engine;

public sealed class CellsAheadTests
{
    private readonly CellCompiler _compiler = new Cells().Engine.Compiler;

    [Fact]
    public async Task Take_CellsWithoutDirectives_AreCompiledBeforeTheirTurn()
    {
        var ahead = new CellsAhead(_compiler, ["var x = 1;", "x + 1", "var y = x;", "y", "#r \"System.Xml\"", "x"]);
        Assert.Null(await ahead.TakeAsync("var x = 1;"));
        var first = Begin(ahead, "var x = 1;");
        _compiler.Accept(first);
        Assert.Empty((await ahead.TakeAsync("x + 1"))!.Errors);
        var third = await ahead.TakeAsync("var y = x;");
        _compiler.Accept(third!);
        Assert.Empty((await ahead.TakeAsync("y"))!.Errors);
        Assert.Null(await ahead.TakeAsync("#r \"System.Xml\""));
    }

    [Fact]
    public async Task Take_AfterACellThatNeverStarted_CompilesAnew()
    {
        var ahead = new CellsAhead(_compiler, ["var x = 1;", "x + 1", "2"]);
        Assert.Null(await ahead.TakeAsync("var x = 1;"));
        Begin(ahead, "var x = 1;");
        Assert.Null(await ahead.TakeAsync("x + 1"));
        Assert.Null(await ahead.TakeAsync("2"));
    }

    private CompiledCell Begin(CellsAhead ahead, string code)
    {
        var cell = _compiler.Compile(code, 1, CancellationToken.None);
        ahead.GoOnFrom(cell, 1, CancellationToken.None);
        return cell;
    }
}
