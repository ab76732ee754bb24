using System.Text.Json;
using Xunit;

namespace NewsCorpus.Cli.Tests;

public sealed class ExtractCommandTest
{
    private static readonly string[] Fields =
    [
        "id", "path", "sha256", "title", "outlet", "author", "published", "publishedFrom", "length",
        "blocks", "sentences", "mentions", "names", "dates", "attributions", "publisher", "wire",
    ];

    [Fact]
    public void Extract_Seeds_ObeysTheContract()
    {
        var result = CommandLine.Run(Repository.Root, "extract", "seeds");
        Assert.Equal(0, result.ExitCode);
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Directory.GetFiles(Repository.Seeds, "*.txt").Length, lines.Length);
        foreach (var line in lines)
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            Assert.Equal(Fields, root.EnumerateObject().Select(property => property.Name));
            var text = File.ReadAllText(Path.Combine(Repository.Root, root.GetProperty("path").GetString()!));
            Assert.Equal(text.Length, root.GetProperty("length").GetInt32());
            foreach (var list in new[] { "mentions", "names", "dates" }) AssertSpansAreTheirText(root.GetProperty(list), text);
        }
    }

    [Fact]
    public void Extract_Seeds_FindsTheSixOutletsAndNoSeventh()
    {
        var result = CommandLine.Run(Repository.Root, "extract", "seeds");
        var outlets = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => JsonDocument.Parse(line).RootElement.GetProperty("mentions").EnumerateArray().ToList())
            .Where(mention => mention.GetProperty("type").GetString() == "outlet")
            .Select(mention => mention.GetProperty("name").GetString())
            .Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["Al Jazeera", "Bloomberg", "South China Morning Post", "TASS", "The Independent", "The Moscow Times"], outlets);
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "Asia/Tokyo")]
    [InlineData("de_DE.UTF-8", "America/New_York")]
    public void Extract_InAnotherCultureAndZone_GivesTheSameBytes(string locale, string zone)
    {
        var environment = new Dictionary<string, string> { ["LC_ALL"] = locale, ["LANG"] = locale, ["TZ"] = zone };
        var here = CommandLine.Run(Repository.Root, "extract", "seeds");
        var there = CommandLine.RunWith(Repository.Root, "", environment, "extract", "seeds");
        Assert.Equal(here.Output, there.Output);
    }

    [Fact]
    public void Extract_FilesCreatedInAnotherOrder_GivesTheSameBytes()
    {
        using var forward = new TemporaryFolder();
        using var backward = new TemporaryFolder();
        var files = Directory.GetFiles(Repository.Seeds, "*.txt").Order(StringComparer.Ordinal).ToList();
        CopyInto(forward, files);
        files.Reverse();
        CopyInto(backward, files);
        Assert.Equal(
            CommandLine.Run(forward.Path, "extract", "texts").Output,
            CommandLine.Run(backward.Path, "extract", "texts").Output);
    }

    [Fact]
    public void Extract_OneBadDocument_NamesItAndGoesOn()
    {
        using var folder = new TemporaryFolder();
        folder.Write("texts/a.txt", "Moscow said it would talk.\n");
        folder.Write("texts/b.txt", "  \n\n");
        folder.Write("texts/c.jsonl", "{\"text\":\"Paris agreed.\"}\n{\"text\": 7\n");
        var result = CommandLine.Run(folder.Path, "extract", "texts");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(2, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("error: texts/b.txt", result.Errors, StringComparison.Ordinal);
        Assert.Contains("error: texts/c.jsonl:2:", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_StandardInput_NumbersTheLines()
    {
        var result = CommandLine.RunWith(Repository.Root, "{\"id\":\"x\",\"text\":\"Seoul denied it.\"}\n",
            new Dictionary<string, string>(), "extract", "-");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\"path\":\"-:1\"", result.Output, StringComparison.Ordinal);
    }

    private static void AssertSpansAreTheirText(JsonElement items, string text)
    {
        foreach (var item in items.EnumerateArray())
        {
            var (start, end) = (item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32());
            Assert.Equal(item.GetProperty("text").GetString(), text[start..end]);
        }
    }

    private static void CopyInto(TemporaryFolder folder, IEnumerable<string> files)
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "texts"));
        foreach (var file in files) File.Copy(file, Path.Combine(folder.Path, "texts", Path.GetFileName(file)));
    }
}
