using System.Text.RegularExpressions;
using Xunit;

namespace NewsCorpus.Tests;

/// <summary>What no analyzer checks about the sources.</summary>
public sealed class SourceStyleTest
{
    private const int MostColumns = 140;
    private const int MostFiles = 20;
    private const int ShortestSample = 80;

    private static readonly Regex Literal = new(@"""(?:\\.|[^""\\])*""");
    private static readonly Regex RawMark = new("\"{3,}");

    [Theory]
    [InlineData("src", 400)]
    [InlineData("tests", 150)]
    public void Lines_OfTheSources_FitTheWidth(string folder, int fewest)
    {
        var files = Sources(folder);
        Assert.True(files.Length > fewest, $"only {files.Length} files: were the sources found?");
        Assert.Empty(files.SelectMany(file => LongLines(file, folder == "tests")));
    }

    [Fact]
    public void Folders_OfTheSources_HoldFewEnoughFilesToBeSeenAtOnce() =>
        Assert.Empty(Sources("src").CountBy(file => Path.GetDirectoryName(file)!).Where(folder => folder.Value > MostFiles)
            .Select(folder => $"{Relative(folder.Key)} has {folder.Value} files: give it sub-folders by concept"));

    // A sample text is clearest in one piece: in tests, a line may be longer where it holds a long string or is part of a raw one.
    private static IEnumerable<string> LongLines(string file, bool mayHoldSamples)
    {
        var (number, isRaw) = (0, false);
        foreach (var line in File.ReadLines(file))
        {
            number++;
            var marks = RawMark.Count(line);
            var isSample = mayHoldSamples && (isRaw || marks > 0 || Literal.Matches(line).Any(text => text.Length >= ShortestSample));
            if (line.Length > MostColumns && !isSample) yield return $"{Relative(file)}:{number}";
            isRaw ^= marks % 2 == 1;
        }
    }

    private static string[] Sources(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Approved.RepositoryRoot, folder), "*.cs", SearchOption.AllDirectories).Where(IsSource)];

    private static bool IsSource(string file) =>
        !Relative(file).Split('/').Any(folder => folder is "bin" or "obj");

    private static string Relative(string file) => Path.GetRelativePath(Approved.RepositoryRoot, file).Replace('\\', '/');
}
