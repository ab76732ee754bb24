using Xunit;

namespace NewsCorpus.Cli.Tests;

/// <summary>The report, as a user asks for it.</summary>
public sealed class ReportCommandTest
{
    [Fact]
    public void Report_OfTheSeeds_WritesThePageAndTheTables()
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "report");
        var result = CommandLine.Run(Repository.Root, "report", "--output", output, "--format", "html,md", "--title", "Week 12");
        Assert.True(result.ExitCode == ExitCodes.Done, result.Errors);
        Assert.Contains("<title>Week 12</title>", File.ReadAllText(Path.Combine(output, "report.html")), StringComparison.Ordinal);
        Assert.StartsWith("# Week 12\n", File.ReadAllText(Path.Combine(output, "report.md")), StringComparison.Ordinal);
        Assert.Contains("Russia", File.ReadAllText(Path.Combine(output, "actors.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfNoTexts_SaysSo()
    {
        using var folder = new TemporaryFolder();
        var result = CommandLine.Run(folder.Path, "report", "--seeds", folder.Path);
        Assert.Equal(ExitCodes.Failed, result.ExitCode);
        Assert.Contains("there is no text in", result.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Report_WhereItCannotBeWritten_SaysSo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.txt", "Russia said so.");
        folder.Write("report", "a file, no folder");
        var result = CommandLine.Run(folder.Path, "report");
        Assert.Equal(ExitCodes.Failed, result.ExitCode);
        Assert.Contains("error: ", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seeds", "missing")]
    [InlineData("--format", "htm")]
    [InlineData("--from", "yesterday")]
    [InlineData("--sections", "actor")]
    public void Report_WrongUsage_SaysWhatIsKnown(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.txt", "Russia said so.");
        var result = CommandLine.Run(folder.Path, ["report", .. arguments]);
        Assert.Equal(ExitCodes.Usage, result.ExitCode);
        Assert.Contains(arguments[1], result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "report")));
    }
}
