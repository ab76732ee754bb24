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
    /// <exception cref="KernelSpecException">A running kernel holds the old copy (on Windows), or the folder cannot be written.</exception>
    public static void Replace(string buildFolder, string target)
    {
        // Beside the target, so that the exchange is a rename and a kernel that starts meanwhile sees all or nothing.
        var parent = Directory.CreateDirectory(Path.GetDirectoryName(target)!).FullName;
        var fresh = Path.Combine(parent, $"new-{Guid.NewGuid():N}");
        var old = Path.Combine(parent, $"old-{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(fresh);
            foreach (var file in FilesOf(buildFolder))
                File.Copy(Path.Combine(buildFolder, file), Path.Combine(fresh, file));
            if (Directory.Exists(target))
                Directory.Move(target, old);
            Directory.Move(fresh, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Delete(fresh);
            throw new KernelSpecException($"{target} cannot be replaced ({e.Message}); shut down the notebooks that use the kernel and try again");
        }

        Delete(old);
    }

    /// <summary>Removes the copy, if it is there.</summary>
    public static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>The files that the host's own <c>deps.json</c> names, and what .NET needs beside them to start it.</summary>
    private static IEnumerable<string> FilesOf(string buildFolder)
    {
        var dependencies = Path.Combine(buildFolder, $"{Host}.deps.json");
        if (!File.Exists(dependencies))
            throw new KernelSpecException($"{dependencies} is missing; build the solution first");
        var target = JsonNode.Parse(File.ReadAllText(dependencies))!["targets"]!.AsObject().Single().Value!.AsObject();
        var assemblies = target
            .SelectMany(library => library.Value!["runtime"]?.AsObject().Select(file => Path.GetFileName(file.Key)) ?? []);
        return assemblies
            .Concat([$"{Host}.deps.json", $"{Host}.runtimeconfig.json"])
            .Concat(new[] { $"{Host}.xml", $"{Host}.pdb" }.Where(file => File.Exists(Path.Combine(buildFolder, file))))
            .Distinct(StringComparer.Ordinal);
    }
}
