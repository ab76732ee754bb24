using NotebookHost.Running;
using NotebookHost.Tests.Engine;
using Xunit;

namespace NotebookHost.Tests.Running;

[Collection(nameof(RunCommandTests))]
[CollectionDefinition(nameof(RunCommandTests), DisableParallelization = true)]
public sealed class RunCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly StringWriter _log = new();
    private readonly string _before = Environment.CurrentDirectory;

    public RunCommandTests() => Environment.CurrentDirectory = _folder.Path;

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        _folder.Dispose();
    }

    [Fact]
    public async Task Run_StoresOutputsInPlaceAndIsStable()
    {
        Write("a.ipynb", ("Console.WriteLine(\"x\"); display(1);", []), ("", []), ("new[] { 1, 2 }", []));
        Assert.Equal(0, await Run("a.ipynb"));
        Assert.Contains("2 cells", _log.ToString(), StringComparison.Ordinal);
        Assert.Contains("updated", _log.ToString(), StringComparison.Ordinal);

        var cells = TestNotebook.Cells(_folder.File("a.ipynb"));
        Assert.Equal("1,,2", string.Join(',', cells.Select(c => c!["execution_count"]?.ToString())));
        var outputs = TestNotebook.Outputs(_folder.File("a.ipynb"), 0);
        Assert.Equal(["stream", "display_data"], outputs.Select(o => o!["output_type"]!.ToString()));
        Assert.Equal("x\n", TestNotebook.Text(outputs[0]));
        Assert.Equal("[ 1, 2 ]", TestNotebook.Text(TestNotebook.Outputs(_folder.File("a.ipynb"), 2)[0]));

        var written = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.File("a.ipynb"), written);
        Assert.Equal(0, await Run("a.ipynb"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(_folder.File("a.ipynb")));
        Assert.Contains("unchanged", _log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_FailedNotebookStaysAsItWasAndOthersRun()
    {
        Write("a.ipynb", ("1", []), ("throw new Exception(\"no\");", []), ("File", []));
        Write("b.ipynb", ("2", []));
        var before = File.ReadAllBytes(_folder.File("a.ipynb"));
        Assert.Equal(1, await Run("a.ipynb", "b.ipynb"));
        Assert.Equal(before, File.ReadAllBytes(_folder.File("a.ipynb")));
        Assert.Equal("2", TestNotebook.Text(TestNotebook.Outputs(_folder.File("b.ipynb"), 0)[0]));
        Assert.Contains("FAILED in cell 2", _log.ToString(), StringComparison.Ordinal);
        Assert.Contains("Exception: no", _log.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 of 2 notebooks failed", _log.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.tmp"));
    }

    [Fact]
    public async Task Run_CellThatMayFail_StoresItsError()
    {
        Write("a.ipynb", ("int.Parse(\"x\")", ["raises-exception"]), ("2", []));
        Assert.Equal(0, await Run("a.ipynb"));
        var error = TestNotebook.Outputs(_folder.File("a.ipynb"), 0)[0]!;
        Assert.Equal("FormatException", error["ename"]!.ToString());
        Assert.DoesNotContain(_folder.Path, File.ReadAllText(_folder.File("a.ipynb")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CellsThatAreCompiledAhead_SeeWhatRanBeforeThem()
    {
        Write("a.ipynb",
            ("System.IO.File.WriteAllText(\"late.csx\", \"int late = 5;\"); var a = 1;", []), ("a++;", []),
            ("var b = a; throw new Exception();", ["raises-exception"]), ("#load \"late.csx\"", []), ("$\"{a} {b} {late}\"", []));
        Assert.Equal(0, await Run("a.ipynb"));
        Assert.Equal("2 2 5", TestNotebook.Text(TestNotebook.Outputs(_folder.File("a.ipynb"), 4)[0]));
    }

    [Fact]
    public async Task Run_WithParameters_LeavesTheNotebookAndWritesACopy()
    {
        Write("in/a.ipynb",
            ("var seeds = \"../seeds\"; string output = \"outputs\"; int top = 1; var share = 0.5; var all = false; string year = \"2024\";", ["parameters"]),
            ("$\"{seeds} {output} {top} {share} {all} {year}\"", []));
        var before = File.ReadAllBytes(_folder.File("in/a.ipynb"));
        Assert.Equal(0, await Run(new RunRequest
        {
            Notebooks = ["in/a.ipynb"],
            OutputFolder = "out",
            Parameters = [new("seeds", "a\"b\\c"), new("top", "7"), new("share", "2"), new("all", "TRUE"), new("year", "1999")],
        }));
        Assert.Equal(before, File.ReadAllBytes(_folder.File("in/a.ipynb")));
        var copy = _folder.File("out/a.ipynb");
        Assert.Equal(["injected-parameters"], TestNotebook.Cells(copy)[1]!["metadata"]!["tags"]!.AsArray().Select(t => t!.ToString()));
        Assert.Equal("injected-parameters", TestNotebook.Cells(copy)[1]!["id"]!.ToString());
        Assert.Equal("a\"b\\c ../out 7 2 True 1999", TestNotebook.Text(TestNotebook.Outputs(copy, 2)[0]));

        Environment.CurrentDirectory = _folder.File("in");
        Assert.Equal(0, await Run(new RunRequest { Notebooks = ["../out/a.ipynb"], Parameters = [new("top", "8")] }));
        copy = _folder.File("in/output/a.ipynb");
        Assert.Equal(3, TestNotebook.Cells(copy).Count);
        Assert.Equal("../seeds ../in/output 8 0.5 False 2024", TestNotebook.Text(TestNotebook.Outputs(copy, 2)[0]));
    }

    [Theory]
    [InlineData("nowhere", "1", "no notebook declares the parameter nowhere")]
    [InlineData("top", "many", "\"many\" is not a int")]
    [InlineData("list", "1", "a int[] cannot be set")]
    public async Task Run_ParameterThatCannotBeSet_RunsNothing(string name, string value, string expected)
    {
        Write("a.ipynb", ("int top = 1; int[] list = [1];", ["parameters"]));
        Assert.Equal(2, await Run(new RunRequest { Notebooks = ["a.ipynb"], Parameters = [new(name, value)] }));
        Assert.Contains(expected, _log.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.File("output")));
    }

    [Fact]
    public async Task Run_FileThatIsNoNotebook_IsNamed()
    {
        _folder.Write("bad.ipynb", "{");
        Assert.Equal(2, await Run("bad.ipynb", "none.ipynb"));
        Assert.Contains("error: bad.ipynb: not a JSON file", _log.ToString(), StringComparison.Ordinal);
        Assert.Contains("error: none.ipynb does not exist", _log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WorksInTheNotebooksFolder()
    {
        _folder.Write("in/data.txt", "here");
        Write("in/a.ipynb", ("System.IO.File.ReadAllText(\"data.txt\")", []));
        Assert.Equal(0, await Run("in/a.ipynb"));
        Assert.Equal("here", TestNotebook.Text(TestNotebook.Outputs(_folder.File("in/a.ipynb"), 0)[0]));
    }

    [Fact]
    public async Task Run_UpdatesAndClearsOutputsInPlace()
    {
        Write("a.ipynb",
            ("var d = display(\"one\"); Console.Write(\"gone\"); clearOutput(wait: true); display(\"kept\");", []),
            ("var e = display(\"first\");", []),
            ("e.Update(\"second\"); d.Update(\"nothing\");", []));
        Assert.Equal(0, await Run("a.ipynb"));
        Assert.Equal(["kept"], TestNotebook.Outputs(_folder.File("a.ipynb"), 0).Select(o => TestNotebook.Text(o)));
        Assert.Equal(["second"], TestNotebook.Outputs(_folder.File("a.ipynb"), 1).Select(o => TestNotebook.Text(o)));
        Assert.Empty(TestNotebook.Outputs(_folder.File("a.ipynb"), 2));
    }

    [Fact]
    public void Arguments_SayTheSameAsTheRequest()
    {
        var request = new RunRequest { Notebooks = ["-a.ipynb", "b"], Parameters = [new("x", "a=b")], OutputFolder = "o" };
        var parsed = RunRequest.Parse([.. request.ToArguments().Skip(1)]);
        Assert.Equivalent(request, parsed, strict: true);
        Assert.Throws<FormatException>(() => RunRequest.Parse(["-p", "x"]));
        Assert.Throws<FormatException>(() => RunRequest.Parse(["--output"]));
        Assert.Throws<FormatException>(() => RunRequest.Parse(["--else"]));
    }

    private void Write(string name, params (string, string[])[] cells)
    {
        _folder.Write(name, "");
        File.WriteAllBytes(_folder.File(name), TestNotebook.Of(cells));
    }

    private Task<int> Run(params string[] notebooks) => Run(new RunRequest { Notebooks = notebooks });

    private Task<int> Run(RunRequest request) =>
        new RunCommand(request, new RunProgress(_log, inPlace: false)).RunAsync(TestContext.Current.CancellationToken);
}
