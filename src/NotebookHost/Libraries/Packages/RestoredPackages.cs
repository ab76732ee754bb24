using System.Text.Json;

namespace NotebookHost.Libraries.Packages;

/// <summary>What a restore found, as its <c>project.assets.json</c> tells; full paths.</summary>
/// <param name="Assemblies">The assemblies to compile against and to load.</param>
/// <param name="Extensions">Assemblies in the folder where packages keep their extensions of .NET Interactive.</param>
internal sealed record RestoredPackages(IReadOnlyList<string> Assemblies, IReadOnlyList<string> Extensions)
{
    private const string ExtensionFolder = "interactive-extensions/dotnet/";

    /// <returns>Null when nothing was restored, or not all of it is there.</returns>
    public static RestoredPackages? TryRead(string assetsFile)
    {
        try
        {
            using var assets = JsonDocument.Parse(File.ReadAllBytes(assetsFile));
            // A restore that failed leaves the file, too, with what it did find.
            if (HasErrors(assets.RootElement))
                return null;
            var folders = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name).ToList();
            var libraries = assets.RootElement.GetProperty("libraries");
            // The target for this machine has the most specific name: net10.0/linux-x64.
            var target = assets.RootElement.GetProperty("targets").EnumerateObject().MaxBy(t => t.Name.Length).Value;
            var packages = target.EnumerateObject().Select(package => (package.Value, Library: libraries.GetProperty(package.Name)))
                .ToList();
            var files = packages.SelectMany(p => AssembliesOf(p.Value, p.Library, folders)).ToList();
            return files.TrueForAll(File.Exists)
                ? new RestoredPackages(files, [.. packages.SelectMany(p => ExtensionsOf(p.Library, folders)).Where(File.Exists)])
                : null;
        }
        catch (Exception exception) when (exception is IOException or JsonException or KeyNotFoundException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool HasErrors(JsonElement assets) =>
        assets.TryGetProperty("logs", out var logs)
        && logs.EnumerateArray().Any(log => log.TryGetProperty("level", out var level) && level.ValueEquals("Error"));

    private static IEnumerable<string> AssembliesOf(JsonElement package, JsonElement library, List<string> folders) =>
        package.TryGetProperty("runtime", out var runtime)
            ? Paths(runtime.EnumerateObject().Select(asset => asset.Name), library, folders)
            : [];

    private static IEnumerable<string> ExtensionsOf(JsonElement library, List<string> folders) =>
        library.TryGetProperty("files", out var files)
            ? Paths(files.EnumerateArray().Select(f => f.GetString()!).Where(f => f.StartsWith(ExtensionFolder, StringComparison.Ordinal)),
            library, folders)
            : [];

    private static IEnumerable<string> Paths(IEnumerable<string> names, JsonElement library, List<string> folders)
    {
        var path = library.GetProperty("path").GetString()!;
        var folder = folders.Select(f => Path.Combine(f, path)).FirstOrDefault(Directory.Exists) ?? Path.Combine(folders[0], path);
        return names
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(name => Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar)));
    }
}
