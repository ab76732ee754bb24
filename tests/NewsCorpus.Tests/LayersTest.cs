using System.Text.RegularExpressions;
using Xunit;

namespace NewsCorpus.Tests;

/// <summary>The folders of the sources use each other in one direction only.</summary>
public sealed partial class LayersTest
{
    [Theory]
    [InlineData("NewsCorpus")]
    [InlineData("NotebookHost")]
    public void Folders_OfAProject_FormNoCircle(string project)
    {
        var uses = Uses(project);
        Assert.NotEmpty(uses);
        while (uses.Count > 0)
        {
            var free = uses.Where(folder => !folder.Value.Any(uses.ContainsKey)).Select(folder => folder.Key).ToList();
            Assert.True(free.Count > 0, "A circle among " + string.Join("; ", uses.Select(folder => $"{folder.Key} -> {string.Join(", ", folder.Value)}")));
            foreach (var folder in free) uses.Remove(folder);
        }
    }

    [Theory]
    [InlineData("Charts")]
    [InlineData("Tables")]
    [InlineData("Display")]
    public void Drawing_KnowsNothingOfNews(string folder)
    {
        string[] allowed = ["Charts", "Tables", "Display"];
        Assert.Empty(Uses("NewsCorpus")[folder].Except(allowed));
    }

    // Folder to the other folders of its project that its files import.
    private static Dictionary<string, HashSet<string>> Uses(string project)
    {
        var root = Path.Combine(Approved.RepositoryRoot, "src", project);
        return Directory.GetDirectories(root)
            .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))
            .ToDictionary(
                folder => Path.GetFileName(folder)!,
                folder => Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
                    .SelectMany(File.ReadLines)
                    .Select(line => Import().Match(line))
                    .Where(match => match.Groups["project"].Value == project && match.Groups["folder"].Value != Path.GetFileName(folder))
                    .Select(match => match.Groups["folder"].Value)
                    .ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^using (static )?(?<project>\w+)\.(?<folder>\w+)")]
    private static partial Regex Import();
}
