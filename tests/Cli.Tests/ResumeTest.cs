using System.Globalization;
using System.Text.Json;
using Xunit;

namespace NewsCorpus.Cli.Tests;

/// <summary>Long work can be stopped anywhere and goes on where it was.</summary>
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
        Assert.Equal(CommandLine.Run(folder.Path, "extract", "texts.jsonl").Output, System.Text.Encoding.UTF8.GetString(whole));
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

    [Theory]
    [InlineData(0, 0, 10, "0 texts, 0.0 MB/s")]
    [InlineData(1_234, 5_000_000, 0, "1,234 texts, 2.5 MB/s")]
    [InlineData(1_234, 5_000_000, 20_000_000, "1,234 texts, 2.5 MB/s, 25 %, 0:06 left")]
    [InlineData(7, 1_000, 10_000_000, "7 texts, 0.0 MB/s, 0 %, 5:33:18 left")]
    public void ProgressLine_OfNumbers_SaysSpeedAndTimeLeft(long texts, long bytes, long total, string expected) =>
        Assert.Equal(expected, ProgressLine.Text(texts, bytes, total, TimeSpan.FromSeconds(2)));

    private static void WriteTexts(TemporaryFolder folder, int count) => folder.Write("texts.jsonl", string.Concat(Enumerable.Range(0, count).Select(i =>
        JsonSerializer.Serialize(new { text = string.Create(CultureInfo.InvariantCulture, $"Moscow denied on {1 + (i % 28)} March 2024 that Russia had sent {i} tanks to Minsk.") }) + "\n")));
}
