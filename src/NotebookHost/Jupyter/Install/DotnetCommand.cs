namespace NotebookHost.Jupyter.Install;

/// <summary>
/// Finds the <c>dotnet</c> that the kernel is started with. Its whole path goes into <c>kernel.json</c>, because a front
/// end that is started from a desktop often does not have the terminal's PATH.
/// </summary>
internal static class DotnetCommand
{
    public static string Find()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        // A link on the PATH is kept as it is: what it points to may carry a version and vanish with the next update.
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
        if (onPath is not null)
            return Path.GetFullPath(onPath);

        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var beside = Path.GetFullPath(Path.Combine(framework, "..", "..", "..", name));
        return File.Exists(beside) ? beside : "dotnet";
    }
}
