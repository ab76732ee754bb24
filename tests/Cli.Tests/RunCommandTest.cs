using System.Security.Cryptography;
using Xunit;

namespace NewsCorpus.Cli.Tests;

/// <summary>The main job, on the repository's own notebooks, as a user runs it.</summary>
public sealed class RunCommandTest
{
    private const string NewText = """
        ---
        published: 2024-03-05
        ---
        Portugal warns of a drought

        The Portuguese prime minister warned on Monday that the drought would last until June 2024. El País reported that
        Spain denied holding back water. Portugal and Spain signed a treaty on the river in 1998.
        """;

    [Fact]
    public void Run_NewTextDroppedIn_ShowsUpInEveryTableAndChart()
    {
        using var folder = new TemporaryFolder();
        foreach (var seed in Directory.GetFiles(Repository.Seeds, "*.txt"))
        {
            folder.Write($"seeds/{Path.GetFileName(seed)}", File.ReadAllText(seed));
        }

        folder.Write("seeds/zz-new.txt", NewText);
        folder.Write("seeds/broken.jsonl", "{\"text\": \n");
        var before = Fingerprint();
        var output = Path.Combine(folder.Path, "report");
        var result = CommandLine.Run(Repository.Root, "run", "--seeds", Path.Combine(folder.Path, "seeds"), "--output", output);
        Assert.True(result.ExitCode == ExitCodes.Failed, result.Errors);
        Assert.Contains("1 rejected:", result.Errors, StringComparison.Ordinal);
        foreach (var table in new[] { "00-documents", "00-blocks", "00-dates", "01-mentions", "01-density", "02-citations", "02-themes",
            "03-claims", "03-voices" })
        {
            Assert.Contains("zz-new", File.ReadAllText(Path.Combine(output, $"{table}.csv")), StringComparison.Ordinal);
        }

        foreach (var chart in new[] { "00-blocks", "01-density", "03-voice" })
        {
            Assert.Contains("Portugal", File.ReadAllText(Path.Combine(output, $"{chart}.svg")), StringComparison.Ordinal);
        }

        Assert.Contains("Portugal", File.ReadAllText(Path.Combine(output, "01-naming.csv")), StringComparison.Ordinal);
        Assert.Contains("broken.jsonl", File.ReadAllText(Path.Combine(output, "00-corpus.ipynb")), StringComparison.Ordinal);
        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public void Run_TextsThatNameNobody_FailNoNotebook()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.txt", "It rained in the town. The mayor said it was late.");
        folder.Write("seeds/b.txt", "The clerks left. They said it was early.");
        var output = Path.Combine(folder.Path, "out");
        var result = CommandLine.Run(Repository.Root, "run", "--seeds", Path.Combine(folder.Path, "seeds"), "--output", output);
        Assert.True(result.ExitCode == ExitCodes.Done, result.Output + result.Errors);
    }

    [Theory]
    [InlineData("empty", "out", "there are no texts in")]
    [InlineData("nowhere", "out", "there is no folder")]
    [InlineData("seeds", "seeds/a.txt", "nothing can be written to")]
    public void Run_WhatCannotWork_IsSaidInOneLineBeforeItStarts(string seeds, string output, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.txt", "The minister said no.");
        folder.Write("empty/lexicon/actors.tsv", "");
        folder.Write("notebooks/a.ipynb", """{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}""");
        var result = CommandLine.Run(folder.Path, "run", "--seeds", seeds, "--output", output);
        Assert.Equal(ExitCodes.Usage, result.ExitCode);
        Assert.Contains(message, result.Errors.Trim().Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownCommand_SuggestsTheNearOne()
    {
        var result = CommandLine.Run(Repository.Root, "extrct", "seeds");
        Assert.Equal(ExitCodes.Usage, result.ExitCode);
        Assert.Contains("extract", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NotebookThatFails_LeavesItAsItWasAndSaysWhere()
    {
        using var folder = new TemporaryFolder();
        const string notebook = """
            {"cells": [{"cell_type": "code", "execution_count": null, "id": "a", "metadata": {}, "outputs": [],
             "source": ["throw new System.Exception(\"no such thing\");"]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
            """;
        var path = folder.Write("bad.ipynb", notebook);
        var result = CommandLine.Run(folder.Path, "run", "bad.ipynb");
        Assert.Equal(ExitCodes.Failed, result.ExitCode);
        Assert.Contains("no such thing", result.Errors, StringComparison.Ordinal);
        Assert.Equal(notebook, File.ReadAllText(path));
    }

    [Fact]
    public void Run_OfTheWholeJob_IsMadeAgainOnlyWhenSomethingChanged()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.txt", "The minister said no.");
        folder.Write("notebooks/a.ipynb", """
            {"cells": [{"cell_type": "code", "execution_count": null, "id": "a", "metadata": {}, "outputs": [],
             "source": ["System.IO.Directory.GetFiles(\"../seeds\").Length"]},
             {"cell_type": "code", "execution_count": null, "id": "b", "metadata": {}, "outputs": [],
             "source": ["System.IO.Directory.CreateDirectory(\"outputs\");\n",
              "System.IO.File.WriteAllText(\"outputs/n.txt\", \"x\");"]}],
             "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
            """);
        var export = Path.Combine(folder.Path, "notebooks/outputs/n.txt");

        Assert.True(Ran());
        Assert.False(Ran());
        folder.Write("seeds/b.txt", "The minister said yes.");
        Assert.True(Ran());
        Assert.Contains("\"2\"", File.ReadAllText(Path.Combine(folder.Path, "notebooks/a.ipynb")), StringComparison.Ordinal);
        Assert.False(Ran());
        File.Delete(export);
        Assert.True(Ran());
        Assert.True(File.Exists(export));
        Assert.True(Ran("--force"));
        Assert.False(Ran());

        bool Ran(params string[] options)
        {
            var result = CommandLine.Run(folder.Path, ["run", .. options]);
            Assert.True(result.ExitCode == ExitCodes.Done, result.Errors);
            return !result.Errors.Contains("Nothing changed", StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("run", "missing.ipynb")]
    [InlineData("run", "--seeds", "missing")]
    [InlineData("run", "-p", "novalue")]
    [InlineData("extract")]
    [InlineData("extrac", "seeds")]
    public void CommandLine_WrongUsage_SaysSoAndDoesNothing(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var result = CommandLine.Run(folder.Path, arguments);
        Assert.Equal(ExitCodes.Usage, result.ExitCode);
        Assert.NotEmpty(result.Errors);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("run", "--help")]
    [InlineData("extract", "--help")]
    public void Help_OfEveryCommand_CallsItByItsName(params string[] arguments)
    {
        var result = CommandLine.Run(Repository.Root, arguments);
        Assert.Equal(ExitCodes.Done, result.ExitCode);
        Assert.Contains("newscorpus", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NewsCorpus.Cli", result.Output, StringComparison.Ordinal);
    }

    // Every file under notebooks/, by content and by time of writing.
    private static string Fingerprint() => string.Join('\n', Directory
        .GetFiles(Path.Combine(Repository.Root, "notebooks"), "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file => $"{file} {File.GetLastWriteTimeUtc(file).Ticks} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));
}
