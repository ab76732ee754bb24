namespace NewsCorpus.Cli.Tests;

/// <summary>Where the repository's own files are while the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Seeds => Path.Combine(Root, "seeds");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analysis.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("The tests must be built inside the repository.");
    }
}
