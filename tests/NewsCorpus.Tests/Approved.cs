using System.Runtime.CompilerServices;
using Xunit;

namespace NewsCorpus.Tests;

/// <summary>
/// Compares with an approved file. <c>UPDATE_GOLDEN=1</c> writes the file anew; read the difference before you commit it.
/// </summary>
internal static class Approved
{
    /// <summary>The folder that holds the solution.</summary>
    public static string RepositoryRoot => Path.GetFullPath(Path.Combine(ProjectFolder(), "..", ".."));

    public static void Check(string relativePath, string actual)
    {
        var path = Path.Combine(ProjectFolder(), relativePath);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"There is no approved file {relativePath}; run the tests with UPDATE_GOLDEN=1 and read what it writes.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string ProjectFolder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
