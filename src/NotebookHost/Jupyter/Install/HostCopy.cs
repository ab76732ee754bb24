using System.Text.Json.Nodes;

namespace NotebookHost.Jupyter.Install;

/// <summary>
/// Copies the host, as far as it runs cells, out of the build folder. Only what the host itself depends on comes
/// along: the notebooks' library must not be among the kernel's own assemblies, or cells would run that copy.
/// </summary>
internal static class HostCopy
{
    private const string Host = "NotebookHost";

    /// <summary>Puts a fresh copy in place of the one that is there.</summary>
    /// <exception cref="KernelSpecException">The host is not built, or the folder cannot be written.</exception>
    public static void Replace(string buildFolder, string target)
    {
        var files = FilesOf(buildFolder).ToList();
        FolderExchange.Replace(target, fresh =>
        {
            foreach (var file in files)
                File.Copy(Path.Combine(buildFolder, file), Path.Combine(fresh, file));
        });
    }

    /// <summary>The files that the host's own <c>deps.json</c> names, and what .NET needs beside them to start it.</summary>
    private static IEnumerable<string> FilesOf(string buildFolder)
    {
        var dependencies = Path.Combine(buildFolder, $"{Host}.deps.json");
        if (!File.Exists(dependencies))
            throw new KernelSpecException($"{dependencies} is missing; build the solution first");
        var target = JsonNode.Parse(File.ReadAllText(dependencies))!["targets"]!.AsObject().MaxBy(t => t.Key.Length).Value!.AsObject();
        var assemblies = target
            .SelectMany(library => library.Value!["runtime"]?.AsObject().Select(file => Path.GetFileName(file.Key)) ?? []);
        return assemblies
            .Concat([$"{Host}.deps.json", $"{Host}.runtimeconfig.json"])
            .Concat(new[] { $"{Host}.xml", $"{Host}.pdb" }.Where(file => File.Exists(Path.Combine(buildFolder, file))))
            .Distinct(StringComparer.Ordinal);
    }
}
