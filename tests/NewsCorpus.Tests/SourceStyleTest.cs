using Xunit;

namespace NewsCorpus.Tests;

/// <summary>What no analyzer checks about the sources.</summary>
public sealed class SourceStyleTest
{
    private const int MostColumns = 140;

    [Fact]
    public void Lines_OfTheSources_FitTheWidth()
    {
        var files = Sources();
        Assert.True(files.Length > 400, $"only {files.Length} files: were the sources found?");
        var tooLong = files.SelectMany(file => File.ReadLines(file).Select((line, i) => (Line: line, Place: $"{Relative(file)}:{i + 1}")))
            .Where(item => item.Line.Length > MostColumns)
            .Select(item => item.Place);
        Assert.Empty(tooLong);
    }

    private static string[] Sources() =>
        [.. Directory.GetFiles(Path.Combine(Approved.RepositoryRoot, "src"), "*.cs", SearchOption.AllDirectories).Where(IsSource)];

    private static bool IsSource(string file) =>
        !Relative(file).Split('/').Any(folder => folder is "bin" or "obj");

    private static string Relative(string file) => Path.GetRelativePath(Approved.RepositoryRoot, file).Replace('\\', '/');
}
