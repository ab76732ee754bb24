using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookHost.Jupyter.Install;

/// <summary>Reads and writes <c>kernel.json</c>.</summary>
internal static class KernelSpecFile
{
    public const string FileName = "kernel.json";
    private const string Mark = "newscorpus";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of the file for a kernel that runs from this folder.</summary>
    public static string Write(string dotnet, string hostFolder, string displayName)
    {
        var spec = new JsonObject
        {
            ["argv"] = new JsonArray(dotnet, Path.Combine(hostFolder, "NotebookHost.dll"), "kernel", "{connection_file}"),
            ["display_name"] = displayName,
            ["language"] = "csharp",
            ["interrupt_mode"] = "message",
            ["metadata"] = new JsonObject { [Mark] = true },
        };
        return spec.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>The kernel in this folder; null when there is none. One whose file is broken counts as somebody else's.</summary>
    public static InstalledKernel? Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
            return null;
        var name = Path.GetFileName(folder);
        try
        {
            var spec = JsonNode.Parse(File.ReadAllText(file));
            return new InstalledKernel(
                name, (string?)spec?["display_name"] ?? name, folder, (bool?)spec?["metadata"]?[Mark] ?? false);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            return new InstalledKernel(name, name, folder, IsOurs: false);
        }
    }
}
