using System.Runtime.InteropServices;

namespace NotebookHost.Jupyter.Install;

/// <summary>
/// Where Jupyter and VS Code look for kernels, and where the host is kept. The rules are those of jupyter_core's
/// <c>paths.py</c>; the machine is a parameter, so that every system's rules are tested on each.
/// </summary>
/// <param name="platform">The operating system.</param>
/// <param name="home">The user's home folder.</param>
/// <param name="variable">Reads an environment variable; null when it is not set.</param>
internal sealed class JupyterFolders(OSPlatform platform, string home, Func<string, string?> variable)
{
    private const string Product = "newscorpus";

    /// <summary>This machine and this user.</summary>
    public static JupyterFolders Current { get; } = new(
        OperatingSystem.IsWindows() ? OSPlatform.Windows : OperatingSystem.IsMacOS() ? OSPlatform.OSX : OSPlatform.Linux,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        Environment.GetEnvironmentVariable);

    /// <summary>The kernels of this user; JUPYTER_DATA_DIR names another data folder.</summary>
    public string UserKernels => Path.Combine(
        Value("JUPYTER_DATA_DIR")
        ?? (platform == OSPlatform.Windows ? Path.Combine(Value("APPDATA") ?? Path.Combine(home, "AppData", "Roaming"), "jupyter")
            : platform == OSPlatform.OSX ? Path.Combine(home, "Library", "Jupyter")
            : Path.Combine(LinuxData, "jupyter")),
        "kernels");

    /// <summary>The kernels of the active Python environment; null when none is active.</summary>
    public string? EnvironmentKernels =>
        (Value("VIRTUAL_ENV") ?? Value("CONDA_PREFIX")) is { } prefix ? Path.Combine(prefix, "share", "jupyter", "kernels") : null;

    /// <summary>
    /// The folder that kernels of this user run from. It carries no version: front ends remember a kernel by its command.
    /// </summary>
    public string Host => Path.Combine(
        platform == OSPlatform.Windows ? Value("LOCALAPPDATA") ?? Path.Combine(home, "AppData", "Local")
            : platform == OSPlatform.OSX ? Path.Combine(home, "Library", "Application Support")
            : LinuxData,
        Product,
        "kernel");

    /// <summary>The folder that our copy of .NET Interactive runs from.</summary>
    public string DotnetInteractive => Path.Combine(Path.GetDirectoryName(Host)!, "dotnet-interactive");

    /// <summary>The file of this user's settings of VS Code.</summary>
    public string VSCodeSettings => Path.Combine(
        platform == OSPlatform.Windows ? Value("APPDATA") ?? Path.Combine(home, "AppData", "Roaming")
            : platform == OSPlatform.OSX ? Path.Combine(home, "Library", "Application Support")
            : Value("XDG_CONFIG_HOME") ?? Path.Combine(home, ".config"),
        "Code",
        "User",
        "settings.json");

    /// <summary>All folders of kernels in the order in which Jupyter searches them; some may not exist.</summary>
    public IReadOnlyList<string> AllKernels
    {
        get
        {
            var folders = new List<string>();
            var separator = platform == OSPlatform.Windows ? ';' : ':';
            foreach (var data in (Value("JUPYTER_PATH") ?? "").Split(separator, StringSplitOptions.RemoveEmptyEntries))
                folders.Add(Path.Combine(data, "kernels"));
            folders.Add(UserKernels);
            if (EnvironmentKernels is { } environment)
                folders.Add(environment);
            folders.AddRange(SystemKernels);
            return [.. folders.Distinct(StringComparer.Ordinal)];
        }
    }

    private IEnumerable<string> SystemKernels => platform == OSPlatform.Windows
        ? [Path.Combine(Value("PROGRAMDATA") ?? @"C:\ProgramData", "jupyter", "kernels")]
        : ["/usr/local/share/jupyter/kernels", "/usr/share/jupyter/kernels"];

    private string LinuxData => Value("XDG_DATA_HOME") ?? Path.Combine(home, ".local", "share");

    private string? Value(string name) => variable(name) is { Length: > 0 } value ? value : null;
}
