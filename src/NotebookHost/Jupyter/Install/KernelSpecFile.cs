using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookHost.Jupyter.Install;

/// <summary>Reads and writes <c>kernel.json</c>.</summary>
internal static class KernelSpecFile
{
    public const string FileName = "kernel.json";
    private const string Mark = "newscorpus";

    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of the file for a kernel that is started so.</summary>
    public static string Write(KernelStart start, string displayName)
    {
        var spec = new JsonObject
        {
            ["argv"] = new JsonArray([.. start.Arguments]),
            ["display_name"] = displayName,
            ["env"] = new JsonObject(start.Environment.Select(pair => KeyValuePair.Create(pair.Name, (JsonNode?)pair.Value))),
            ["language"] = start.Language,
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

/// <summary>How a front end starts a kernel.</summary>
/// <param name="Arguments">The command line; <c>{connection_file}</c> stands for the file that says where to listen.</param>
/// <param name="Environment">Variables to set.</param>
/// <param name="Language">The language, as front ends know it.</param>
internal sealed record KernelStart(IReadOnlyList<string> Arguments, IReadOnlyList<(string Name, string Value)> Environment, string Language)
{
    private const string ConnectionFile = "{connection_file}";

    public static KernelStart Host(string dotnet, string folder) =>
        new([dotnet, Path.Combine(folder, "NotebookHost.dll"), "kernel", ConnectionFile], RuntimeSettings.OfHost, "csharp");

    /// <summary>.NET Interactive, without its reports to its makers and with its HTTP port on this machine alone.</summary>
    public static KernelStart DotnetInteractive(string dotnet, string folder) =>
        new(
            [dotnet, Path.Combine(folder, $"{DotnetInteractiveCopy.Program}.dll"), "jupyter", "--default-kernel", "csharp",
                "--http-local-only", ConnectionFile],
            [("DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT", "1")],
            "C#");
}
