namespace NewsCorpus.Tests.Actors;

/// <summary>Where the repository lies, seen from the test's own folder.</summary>
internal static class Repository
{
    public static string Seeds { get; } = Path.Combine(Root(), "seeds");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Analysis.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Analysis.sln is in no folder above the tests.");
    }
}
