using System.Text.Json;

namespace NotebookHost.Libraries.Packages;

/// <summary>Reads what a restore found from its <c>project.assets.json</c>.</summary>
internal static class RestoredAssemblies
{
    /// <summary>The assemblies to load, as full paths; null when nothing was restored, or not all of it is there.</summary>
    public static IReadOnlyList<string>? TryRead(string assetsFile)
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
            var files = target.EnumerateObject().SelectMany(package => Assemblies(package, libraries, folders)).ToList();
            return files.TrueForAll(File.Exists) ? files : null;
        }
        catch (Exception exception) when (exception is IOException or JsonException or KeyNotFoundException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool HasErrors(JsonElement assets) =>
        assets.TryGetProperty("logs", out var logs)
        && logs.EnumerateArray().Any(log => log.TryGetProperty("level", out var level) && level.ValueEquals("Error"));

    private static IEnumerable<string> Assemblies(JsonProperty package, JsonElement libraries, List<string> folders)
    {
        if (!package.Value.TryGetProperty("runtime", out var runtime))
            return [];
        var path = libraries.GetProperty(package.Name).GetProperty("path").GetString()!;
        var folder = folders.Select(f => Path.Combine(f, path)).FirstOrDefault(Directory.Exists) ?? Path.Combine(folders[0], path);
        return runtime.EnumerateObject()
            .Select(asset => asset.Name)
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(name => Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar)));
    }
}
