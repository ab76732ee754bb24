using System.Text.Json.Nodes;
using Xunit;

namespace NewsCorpus.Tests.Notebooks;

/// <summary>The form of the committed notebooks: short cells that run in every host.</summary>
public sealed class NotebookFilesTest
{
    private const int MostLines = 10;
    private const int MostColumns = 100;
    private const int MostBytes = 300 * 1024;

    private static readonly string[] Tags = ["parameters", "plotly-net"];

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(Approved.RepositoryRoot, "notebooks"), "*.ipynb").Select(file => Path.GetFileName(file))];

    [Theory, MemberData(nameof(Files))]
    public void Cells_AreShort(string file)
    {
        foreach (var cell in Cells(file))
        {
            var lines = Source(cell).Split('\n');
            Assert.All(lines, line => Assert.True(line.Length <= MostColumns, $"{cell["id"]}: {line}"));
            if (IsCode(cell)) Assert.True(lines.Length <= MostLines, $"{cell["id"]} has {lines.Length} lines");
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void Notebook_BeginsWithParametersAndTheSetup(string file)
    {
        var code = Cells(file).Where(IsCode).ToList();

        Assert.Equal(["parameters"], TagsOf(code[0]));
        Assert.StartsWith("#load \"setup.csx\"\n", Source(code[1]), StringComparison.Ordinal);
        Assert.All(code.Skip(2), cell => Assert.DoesNotContain("#r ", Source(cell), StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Files))]
    public void Notebook_NeedsUsingNewsCorpusAndOneMore(string file)
    {
        var imports = Cells(file).Where(cell => IsCode(cell) && !TagsOf(cell).Contains("plotly-net"))
            .SelectMany(cell => Source(cell).Split('\n')).Where(line => line.StartsWith("using ", StringComparison.Ordinal));

        Assert.Equal(["using NewsCorpus;", "using NewsCorpus.Charts;"], imports);
    }

    // What a run leaves out, nobody checks.
    [Theory, MemberData(nameof(Files))]
    public void Tags_AreThoseThatARunKnows(string file) => Assert.Empty(Cells(file).SelectMany(TagsOf).Except(Tags));

    [Theory, MemberData(nameof(Files))]
    public void CellsOfPlotlyNet_AreTaggedAndSayWhatTheyNeed(string file)
    {
        foreach (var cell in Cells(file).Where(IsCode))
        {
            var isTagged = TagsOf(cell).Contains("plotly-net");
            Assert.Equal(Source(cell).Contains("Plotly", StringComparison.Ordinal), isTagged);
            if (isTagged) Assert.StartsWith("// Needs FSharp.Core", Source(cell), StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void File_IsSmallAndOpensAsCSharp(string file)
    {
        var path = Path.Combine(Approved.RepositoryRoot, "notebooks", file);
        var metadata = JsonNode.Parse(File.ReadAllText(path))!["metadata"]!;

        Assert.InRange(new FileInfo(path).Length, 1, MostBytes);
        Assert.Equal(".net-csharp", (string?)metadata["kernelspec"]!["name"]);
        Assert.Equal("csharp", (string?)metadata["language_info"]!["name"]);
        Assert.All(Cells(file).Where(IsCode), cell => Assert.Equal("csharp",
            (string?)cell["metadata"]!["polyglot_notebook"]!["kernelName"]));
    }

    private static IEnumerable<JsonNode> Cells(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Approved.RepositoryRoot, "notebooks", file)))!["cells"]!.AsArray()
            .Select(cell => cell!);

    private static bool IsCode(JsonNode cell) => (string?)cell["cell_type"] == "code";

    private static string Source(JsonNode cell) => string.Concat(cell["source"]!.AsArray().Select(line => (string?)line));

    private static IEnumerable<string> TagsOf(JsonNode cell) => cell["metadata"]!["tags"]?.AsArray().Select(tag => (string)tag!) ?? [];
}
