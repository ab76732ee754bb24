using System.Text.RegularExpressions;

namespace NotebookHost.Jupyter.Install;

/// <summary>Installs this program as a kernel for Jupyter and VS Code, lists kernels and removes its own.</summary>
public sealed partial class KernelSpecs
{
    /// <summary>The name that the notebooks ask for; .NET Interactive uses the same.</summary>
    public const string PreferredName = ".net-csharp";

    /// <summary>The name to fall back on where another kernel has the preferred one.</summary>
    public const string FallbackName = "newscorpus-csharp";

    private readonly JupyterFolders _folders;
    private readonly string _buildFolder;

    /// <summary>For this machine and this user.</summary>
    public KernelSpecs()
        : this(JupyterFolders.Current, Path.GetDirectoryName(typeof(KernelSpecs).Assembly.Location)!)
    {
    }

    internal KernelSpecs(JupyterFolders folders, string buildFolder)
    {
        _folders = folders;
        _buildFolder = buildFolder;
    }

    /// <summary>
    /// Copies the host to the user's data folder and writes <c>kernel.json</c> and logo where Jupyter and VS Code look.
    /// Doing it again brings both up to date.
    /// </summary>
    /// <param name="options">Where and under which name.</param>
    /// <returns>What has been installed.</returns>
    /// <exception cref="KernelSpecException">
    /// The name belongs to another kernel, or is none; no Python environment is active; or a folder cannot be written.
    /// </exception>
    public KernelInstallation Install(KernelInstallOptions options)
    {
        var kernels = options.SysPrefix
            ? _folders.EnvironmentKernels ?? throw new KernelSpecException("no Python environment is active (VIRTUAL_ENV and CONDA_PREFIX are not set); activate one or install with --user")
            : _folders.UserKernels;
        var (name, hint) = ChooseName(options);
        var folder = Path.Combine(kernels, name);
        var displayName = name == PreferredName ? "C#" : "C# (newscorpus)";

        HostCopy.Replace(_buildFolder, _folders.Host);
        Write(folder, displayName);
        return new KernelInstallation(name, displayName, folder, _folders.Host, hint);
    }

    /// <summary>All kernels in the folders where Jupyter looks, in its order; of equal names it takes the first.</summary>
    public IReadOnlyList<InstalledKernel> List() =>
        [.. _folders.AllKernels
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
            .Select(KernelSpecFile.Read)
            .OfType<InstalledKernel>()];

    /// <summary>Removes what <see cref="Install"/> has installed; kernels of others are left alone.</summary>
    /// <param name="name">The kernel; null removes all of ours, and the host with them.</param>
    /// <returns>The kernels that were removed.</returns>
    /// <exception cref="KernelSpecException">There is no such kernel, it is not ours, or it cannot be removed.</exception>
    public IReadOnlyList<InstalledKernel> Uninstall(string? name = null)
    {
        var ours = List().Where(kernel => kernel.IsOurs).ToList();
        var removed = ours.Where(kernel => name is null || kernel.Name == name).ToList();
        if (removed.Count == 0 && name is not null)
            throw new KernelSpecException($"there is no kernel '{name}' that newscorpus installed");
        try
        {
            foreach (var kernel in removed)
                Directory.Delete(kernel.Folder, recursive: true);
            if (removed.Count == ours.Count)
                HostCopy.Delete(_folders.Host);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KernelSpecException($"the kernel cannot be removed: {e.Message}");
        }

        return removed;
    }

    private (string Name, string? Hint) ChooseName(KernelInstallOptions options)
    {
        if (options.Name is { } name)
        {
            if (!ValidName().IsMatch(name))
                throw new KernelSpecException($"'{name}' is no name for a kernel: only letters, digits, '.', '_' and '-' are allowed");
            return options.Force || Owner(name) is not { } other
                ? (name, null)
                : throw new KernelSpecException($"the name '{name}' belongs to the kernel in {other.Folder}; choose another --name, or replace it with --force");
        }

        if (options.Force || Owner(PreferredName) is not { } polyglot)
            return (PreferredName, null);
        if (Owner(FallbackName) is { } taken)
            throw new KernelSpecException($"the names '{PreferredName}' and '{FallbackName}' belong to other kernels ({taken.Folder}); choose a --name");
        return (FallbackName,
            $"The name {PreferredName} belongs to the kernel in {polyglot.Folder}, which is left as it is. " +
            "In a notebook, choose the kernel \"C# (newscorpus)\".");
    }

    /// <summary>The kernel of somebody else that has this name, in any folder where Jupyter looks. Names are compared as Jupyter does, without case.</summary>
    private InstalledKernel? Owner(string name) =>
        List().FirstOrDefault(kernel => !kernel.IsOurs && string.Equals(kernel.Name, name, StringComparison.OrdinalIgnoreCase));

    private void Write(string folder, string displayName)
    {
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, KernelSpecFile.FileName), KernelSpecFile.Write(DotnetCommand.Find(), _folders.Host, displayName));
            foreach (var logo in new[] { "logo-32x32.png", "logo-64x64.png", "logo-svg.svg" })
            {
                using var source = typeof(KernelSpecs).Assembly.GetManifestResourceStream(logo)!;
                using var file = File.Create(Path.Combine(folder, logo));
                source.CopyTo(file);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KernelSpecException($"{folder} cannot be written: {e.Message}");
        }
    }

    [GeneratedRegex(@"\A[A-Za-z0-9._-]+\z", RegexOptions.NonBacktracking)]
    private static partial Regex ValidName();
}
