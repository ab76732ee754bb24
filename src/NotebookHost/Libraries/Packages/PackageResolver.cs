using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using NotebookHost.Libraries;

namespace NotebookHost.Libraries.Packages;

/// <summary>
/// Brings packages named by <c>#r "nuget: …"</c> onto this machine, with an ordinary <c>dotnet restore</c> of a project
/// that is generated in a per-user cache: the user's own sources, credentials and package folder apply.
/// </summary>
internal sealed class PackageResolver
{
    private readonly string _cache;
    private readonly List<PackageReference> _requested = [];

    /// <param name="cache">Where generated projects are kept; null for the per-user folder.</param>
    public PackageResolver(string? cache = null) => _cache = cache ?? Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "NotebookHost", "packages");

    /// <summary>The assemblies of the package and of what it needs, and the kernel extensions that these packages carry.</summary>
    /// <exception cref="LibraryException">The package cannot be had; the message is one line.</exception>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public RestoredPackages Resolve(PackageReference package, CancellationToken interrupt)
    {
        // Together with those asked for before, so that what they share comes in one version.
        var wanted = _requested.Where(p => !p.HasSameId(package)).Append(package).ToList();
        var project = GeneratedProject.Text(wanted);
        var folder = Path.Combine(_cache, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..16]);
        var assets = Path.Combine(folder, "obj", "project.assets.json");
        var restored = RestoredPackages.TryRead(assets);
        if (restored is null)
        {
            Restore(package, folder, project, interrupt);
            restored = RestoredPackages.TryRead(assets) ?? throw new LibraryException($"package {package}: the restore left no assemblies");
        }

        _requested.RemoveAll(p => p.HasSameId(package));
        _requested.Add(package);
        // What the framework has, it has in a version at least as new; of what the host carries there must be one copy.
        return restored with { Assemblies =
            [.. restored.Assemblies.Where(path => !HostReferences.Contains(Path.GetFileNameWithoutExtension(path)))] };
    }

    private static void Restore(PackageReference package, string folder, string project, CancellationToken interrupt)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, GeneratedProject.FileName), project);
        // Files of a surrounding folder must not reach into the generated project.
        foreach (var name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(Path.Combine(folder, name), "<Project />");

        var start = new ProcessStartInfo("dotnet", ["restore", "--nologo", "-v", "quiet", "-nodeReuse:false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var process = StartProcess(start);
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(interrupt), process.StandardError.ReadToEndAsync(interrupt));
        try
        {
            process.WaitForExitAsync(interrupt).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        if (process.ExitCode != 0)
            throw new LibraryException($"package {package} cannot be had: "
                + $"{FirstError(string.Join('\n', output.GetAwaiter().GetResult()))}");
    }

    private static Process StartProcess(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new LibraryException("packages need the .NET SDK: the command \"dotnet\" was not found");
        }
    }

    /// <summary><c>path : error NU1101: Unable to find package …</c>, without the path.</summary>
    private static string FirstError(string output)
    {
        var line = output.Split('\n').FirstOrDefault(l => l.Contains("error ", StringComparison.Ordinal)) ?? "dotnet restore failed";
        var message = line[Math.Max(0, line.IndexOf("error ", StringComparison.Ordinal))..].Trim();
        var project = message.LastIndexOf(" [", StringComparison.Ordinal);
        return project > 0 ? message[..project] : message;
    }
}
