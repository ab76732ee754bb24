using System.Globalization;
using System.Text;
using System.Text.Json;
using Xunit;

namespace NewsCorpus.Cli.Tests;

/// <summary>A run of <c>extract</c> that was stopped anywhere can be resumed where it was.</summary>
public sealed class ResumeTest
{
    [Fact]
    public void Extract_ResumedAfterAnyByte_GivesTheSameFile()
    {
        using var folder = new TemporaryFolder();
        WriteTexts(folder, 30);
        Assert.Equal(0, CommandLine.Run(folder.Path, "extract", "texts.jsonl", "--output", "whole.jsonl").ExitCode);
        Assert.False(File.Exists(Path.Combine(folder.Path, "whole.jsonl.part")));
        var whole = File.ReadAllBytes(Path.Combine(folder.Path, "whole.jsonl"));
        Assert.Equal(CommandLine.Run(folder.Path, "extract", "texts.jsonl").Output, Encoding.UTF8.GetString(whole));
        foreach (var bytes in new[] { 0, 10, whole.Length / 3, whole.Length - 1, whole.Length })
        {
            File.WriteAllBytes(Path.Combine(folder.Path, "again.jsonl.part"), whole[..bytes]);
            Assert.Equal(0, CommandLine.Run(folder.Path, "extract", "texts.jsonl", "--output", "again.jsonl", "--resume").ExitCode);
            Assert.Equal(whole, File.ReadAllBytes(Path.Combine(folder.Path, "again.jsonl")));
        }
    }

    [Fact]
    public void Extract_ResumedOnOtherTexts_SaysSoAndKeepsTheFile()
    {
        using var folder = new TemporaryFolder();
        WriteTexts(folder, 5);
        CommandLine.Run(folder.Path, "extract", "texts.jsonl", "--output", "found.jsonl");
        File.Move(Path.Combine(folder.Path, "found.jsonl"), Path.Combine(folder.Path, "found.jsonl.part"));
        folder.Write("texts.jsonl", "{\"text\": \"Moscow denied it.\"}\n");
        var result = CommandLine.Run(folder.Path, "extract", "texts.jsonl", "--output", "found.jsonl", "--resume");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("without --resume", result.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "found.jsonl.part")));
    }

    [Fact]
    public void Extract_ResumeWithoutAFile_IsWrongUsage() =>
        Assert.Equal(2, CommandLine.Run(Repository.Root, "extract", "seeds", "--resume").ExitCode);

    private static void WriteTexts(TemporaryFolder folder, int count)
    {
        var lines = Enumerable.Range(0, count)
            .Select(i => string.Create(
                CultureInfo.InvariantCulture, $"Moscow denied on {1 + (i % 28)} March 2024 that Russia had sent {i} tanks to Minsk."))
            .Select(text => JsonSerializer.Serialize(new { text }) + "\n");
        folder.Write("texts.jsonl", string.Concat(lines));
    }
}
