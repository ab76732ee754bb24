using NotebookHost.Display;
using NotebookHost.Engine;
using Xunit;

namespace NotebookHost.Tests.Engine;

public sealed class CellEngineTests
{
    private readonly Cells _cells = new();

    [Fact]
    public async Task State_GoesFromCellToCell()
    {
        await _cells.Run("using System.Globalization; record Place(string Name, int People); int Twice(int n) => 2 * n;");
        await _cells.Run("var here = new Place(\"Oslo\", 709); static int Count(this string s) => s.Length;");
        Assert.Equal("1418", await _cells.Run("Twice(here.People)"));
        Assert.Equal("4", await _cells.Run("\"Oslo\".Count()"));
        Assert.Equal("True", await _cells.Run("CultureInfo.CurrentCulture.Equals(CultureInfo.InvariantCulture).ToString()"));
        Assert.Equal(5, _cells.Engine.ExecutionCount);
    }

    [Fact]
    public async Task Redefinition_ReplacesWhatWasThere()
    {
        await _cells.Run("var x = 1; int F() => x;");
        await _cells.Run("var x = \"two\";");
        Assert.Equal("two", await _cells.Run("x"));
        Assert.Equal("1", await _cells.Run("F()"));
        await _cells.Run("int F() => 3; record R(int A);");
        await _cells.Run("record R(string A);");
        Assert.Equal("3 R { A = a }", await _cells.Run("F() + \" \" + new R(\"a\")"));
    }

    [Fact]
    public async Task CellThatDeclaresNothing_IsNotGoneOnFrom()
    {
        await _cells.Run("var x = 1; var later = new List<Func<int>>();");
        var before = _cells.Engine.Compiler.Previous;
        Assert.Equal("3", await _cells.Run("x + 2"));
        await _cells.Run("x = 5; later.Add(() => x + 1);");
        await _cells.Run("Console.WriteLine(x);");
        await _cells.Run("// nothing");
        Assert.Same(before, _cells.Engine.Compiler.Previous);
        Assert.Equal("true", await _cells.Run("int.TryParse(\"7\", out var n)"));
        Assert.Equal("7 6", await _cells.Run("$\"{n} {later[0]()}\""));
    }

    [Fact]
    public async Task LastExpression_IsTheValue()
    {
        Assert.Equal("7", await _cells.Run("var a = 3;\na + 4"));
        Assert.Null(await _cells.Run("var b = 3;"));
        Assert.Null(await _cells.Run("Console.WriteLine(1);"));
        Assert.Null(await _cells.Run(""));
        Assert.Null(await _cells.Run("// nothing"));
        Assert.Null(await _cells.Run("using System.IO;"));
        Assert.Equal("x", await _cells.Run("Path.GetFileName(\"a/x\")"));
    }

    [Fact]
    public async Task Await_WorksAtTopLevelAndReturnsToTheThreadOfTheCell()
    {
        var code = """
            var before = Environment.CurrentManagedThreadId;
            await Task.Delay(1);
            await Task.Yield();
            var n = await Task.Run(() => 20);
            $"{n + 1} {before == Environment.CurrentManagedThreadId}"
            """;
        Assert.Equal("21 True", await _cells.Run(code));
    }

    [Fact]
    public async Task Nullable_AnnotationsAreAllowed() =>
        Assert.Equal("none", await _cells.Run("string? s = null; s ?? \"none\""));

    [Fact]
    public async Task Language_IsCSharp14()
    {
        Assert.Equal("5", await _cells.Run("class P { public int N { get => field; set => field = value + 1; } } new P { N = 4 }.N"));
        Assert.Equal("[ 1, 2 ]", await _cells.Run("int[] a = [1, 2]; a"));
    }

    [Fact]
    public async Task Imports_AreThoseOfNetInteractive()
    {
        Assert.Equal("3", await _cells.Run("new List<int> { 1, 2 }.Sum()"));
        Assert.Contains("'File'", (await _cells.Fail("File.Exists(\"x\")")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CompilationError_NamesCellLineAndPlace()
    {
        await _cells.Run("1");
        var error = await _cells.Fail("var a = 1;\nvar b = nothing + a;");
        Assert.Equal(CellError.Compilation, error.Name);
        Assert.Equal(
            [
                "error CS0103: The name 'nothing' does not exist in the current context",
                "  Cell 2, line 2, column 9",
                "    var b = nothing + a;",
                "            ^^^^^^^",
            ],
            error.Traceback);
        Assert.Contains("'a'", (await _cells.Fail("a")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exception_ShowsTheUsersOwnFrames()
    {
        await _cells.Run("int Parse(string s)\n{\n    return int.Parse(s);\n}");
        var error = await _cells.Fail("var ok = 1;\nvar n = new[] { \"x\" }.Select(s => Parse(s)).ToList();");
        Assert.Equal("FormatException", error.Name);
        Assert.Equal(
            ["FormatException: The input string 'x' was not in a correct format.", "  at Cell 1, line 3", "  at Cell 2, line 2"],
            error.Traceback);
        Assert.Equal("1", await _cells.Run("ok"));
    }

    [Fact]
    public async Task Exception_AfterAwaitAndInTasks()
    {
        var error = await _cells.Fail("await Task.Yield();\nawait Task.Run(() => throw new ArgumentException(\"bad\"));");
        Assert.Equal("ArgumentException: bad", error.Traceback[0]);
        Assert.Contains("  at Cell 1, line 2", error.Traceback);
    }

    [Fact]
    public async Task Console_IsCapturedInOrderAndCoalesced()
    {
        await _cells.Run("for (var i = 0; i < 20000; i++) Console.WriteLine(i); display(\"mid\"); Console.Error.Write('e'); Console.Write(1);");
        Assert.StartsWith("0\n1\n2\n", _cells.Output.Out, StringComparison.Ordinal);
        Assert.EndsWith("19999\n1", _cells.Output.Out, StringComparison.Ordinal);
        Assert.Equal("e", _cells.Output.Error);
        Assert.True(_cells.Output.Events.Count < 40, $"{_cells.Output.Events.Count} events");
        Assert.Equal(["display display-1-1:mid", "Error:e", "Out:1"], _cells.Output.Events[^3..]);
    }

    [Fact]
    public async Task Console_OfTwoEnginesStaysApart()
    {
        var other = new Cells();
        var code = "for (var i = 0; i < 50; i++) {{ await Task.Yield(); await Task.Run(() => Console.Write(\"{0}\")); }}";
        await Task.WhenAll(_cells.Run(string.Format(null, code, "a")), other.Run(string.Format(null, code, "b")));
        Assert.Equal(new string('a', 50), _cells.Output.Out);
        Assert.Equal(new string('b', 50), other.Output.Out);
    }

    [Fact]
    public async Task Display_CanBeUpdatedFromALaterCell()
    {
        await _cells.Run("var d = display(1); d.Update(2);");
        Assert.Equal(["display display-1-1:1", "update display-1-1:2"], _cells.Output.Events);
        await _cells.Run("d.Update(3); clearOutput();");
        Assert.Equal(["update display-1-1:3", "clear False"], _cells.Output.Events);
    }

    [Fact]
    public async Task Input_IsAskedForAfterTheTextBeforeIt()
    {
        var cells = new Cells();
        var output = new RecordedOutput();
        foreach (var answer in (string[])["Ann", "pw", "line"])
            output.Answers.Enqueue(answer);
        var result = await cells.Engine.ExecuteAsync(
            "Console.Write(\"hello\"); input(\"name?\") + password(\"key?\") + Console.ReadLine()", output, TestContext.Current.CancellationToken);
        Assert.Equal("Annpwline", result.Value?[MimeBundle.Plain]);
        Assert.Equal(["Out:hello", "ask name? False", "ask key? True", "ask  False"], output.Events);
    }

    [Fact]
    public async Task FailedCell_KeepsWhatItHadDeclared()
    {
        await _cells.Fail("var list = new List<int> { 1 }; throw new Exception(\"x\");");
        Assert.Equal("1", await _cells.Run("list.Count"));
    }

    [Fact]
    public async Task FailedCell_LeavesWhatItDidNotComeTo()
    {
        await _cells.Run("var corpus = \"loaded\"; var other = \"x\";");
        await _cells.Fail("var other = 1; var corpus = new string(\"no\"[5], 1);");
        Assert.Equal("loaded 1", await _cells.Run("corpus + \" \" + other"));
    }

    [Fact]
    public async Task SilentCell_IsNotCounted()
    {
        var result = await _cells.Engine.ExecuteAsync("1", _cells.Output, TestContext.Current.CancellationToken, silent: true);
        Assert.True(result.Succeeded);
        Assert.Equal(0, _cells.Engine.ExecutionCount);
    }

    [Fact]
    public async Task Variables_CanBeRead()
    {
        await _cells.Run("var a = 1; var b = \"x\";");
        await _cells.Run("var a = 2;");
        Assert.True(_cells.Engine.TryGetVariable("a", out var a));
        Assert.Equal(2, a);
        Assert.False(_cells.Engine.TryGetVariable("c", out _));
    }
}
