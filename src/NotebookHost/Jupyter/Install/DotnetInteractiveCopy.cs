using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;
using NotebookHost.Libraries;
using NotebookHost.Libraries.Packages;

namespace NotebookHost.Jupyter.Install;

/// <summary>
/// A copy of the tool <c>Microsoft.dotnet-interactive</c> with a newer FSharp.Core. The tool carries 10.0, and
/// Plotly.NET 6 needs 10.1; it was archived in April 2026, so no newer tool will come.
/// </summary>
internal static class DotnetInteractiveCopy
{
    public const string Program = "Microsoft.DotNet.Interactive.App";
    private const string Tool = "Microsoft.dotnet-interactive";
    private const string ToolVersion = "1.0.712001";
    private const string Library = "FSharp.Core";
    private const string LibraryVersion = "10.1.403";

    /// <summary>Puts a fresh copy in place of the one that is there; fetches both packages unless this machine has them.</summary>
    /// <exception cref="KernelSpecException">A package cannot be had, or the folder cannot be written.</exception>
    public static void Replace(string target) =>
        FolderExchange.Replace(target, fresh =>
        {
            InstallTool(fresh);
            var library = Restore();
            File.Copy(library, Path.Combine(fresh, Path.GetFileName(library)), overwrite: true);
            RaiseVersion(Path.Combine(fresh, $"{Program}.deps.json"), AssemblyName.GetAssemblyName(library).Version!);
        });

    private static void InstallTool(string folder)
    {
        var download = Path.Combine(folder, "download");
        var start = new ProcessStartInfo("dotnet", ["tool", "install", Tool, "--version", ToolVersion, "--tool-path", download])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = Process.Start(start)!;
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync()).GetAwaiter().GetResult();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new KernelSpecException($"{Tool} {ToolVersion} cannot be installed: {string.Concat(output).Trim()}");

        var program = Directory.EnumerateFiles(download, $"{Program}.dll", SearchOption.AllDirectories).First();
        foreach (var entry in Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(program)!))
            Directory.Move(entry, Path.Combine(folder, Path.GetFileName(entry)));
        Directory.Delete(download, recursive: true);
    }

    private static string Restore()
    {
        try
        {
            return new PackageResolver().Resolve(new PackageReference(Library, LibraryVersion), CancellationToken.None)
                .Assemblies.First(path => Path.GetFileName(path) == $"{Library}.dll");
        }
        catch (LibraryException exception)
        {
            throw new KernelSpecException(exception.Message);
        }
    }

    /// <summary>The runtime refuses an assembly that is newer than a program's own list of dependencies says.</summary>
    private static void RaiseVersion(string dependencies, Version version)
    {
        var root = JsonNode.Parse(File.ReadAllText(dependencies))!;
        foreach (var library in root["targets"]!.AsObject().SelectMany(target => target.Value!.AsObject()))
        {
            foreach (var (file, asset) in library.Value!["runtime"]?.AsObject() ?? [])
            {
                if (Path.GetFileName(file) == $"{Library}.dll")
                    asset!["assemblyVersion"] = version.ToString();
            }
        }

        File.WriteAllText(dependencies, root.ToJsonString());
    }
}
