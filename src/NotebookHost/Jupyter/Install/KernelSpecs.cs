using System.Text.RegularExpressions;

namespace NotebookHost.Jupyter.Install;

/// <summary>Installs this program as a kernel for Jupyter and VS Code, lists kernels and removes its own.</summary>
public sealed partial class KernelSpecs
{
    /// <summary>The name of our kernel alone.</summary>
    public const string OwnName = "newscorpus-csharp";

    /// <summary>The name that the notebooks ask for; .NET Interactive uses the same.</summary>
    public const string SharedName = ".net-csharp";

    /// <summary>The name of our copy of .NET Interactive.</summary>
    public const string DotnetInteractiveName = "newscorpus-dotnet-interactive";

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
    /// Copies the kernel's program to the user's data folder and writes <c>kernel.json</c> and logo where Jupyter and
    /// VS Code look. Doing it again brings both up to date.
    /// </summary>
    /// <param name="options">Which kernel, where and under which name.</param>
    /// <returns>What has been installed.</returns>
    /// <exception cref="KernelSpecException">
    /// The name belongs to another kernel, or is none; no Python environment is active; a package of .NET Interactive
    /// cannot be had; or a folder cannot be written.
    /// </exception>
    public KernelInstallation Install(KernelInstallOptions options)
    {
        var kernels = options.SysPrefix
            ? _folders.EnvironmentKernels ?? throw new KernelSpecException(
                "no Python environment is active (VIRTUAL_ENV and CONDA_PREFIX are not set); activate one or install with --user")
            : _folders.UserKernels;
        var (names, hint) = ChooseNames(options);
        var program = options.DotnetInteractive ? _folders.DotnetInteractive : _folders.Host;
        KernelStart start;
        if (options.DotnetInteractive)
        {
            DotnetInteractiveCopy.Replace(program);
            start = KernelStart.DotnetInteractive(DotnetCommand.Find(), program);
        }
        else
        {
            HostCopy.Replace(_buildFolder, program);
            start = KernelStart.Host(DotnetCommand.Find(), program);
        }

        return new KernelInstallation([.. names.Select(name => Write(Path.Combine(kernels, name), start, DisplayName(name)))], program,
            hint);
    }

    /// <summary>All kernels in the folders where Jupyter looks, in its order; of equal names it takes the first.</summary>
    public IReadOnlyList<InstalledKernel> List() =>
        [.. _folders.AllKernels
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
            .Select(KernelSpecFile.Read)
            .OfType<InstalledKernel>()];

    /// <summary>Removes what <see cref="Install"/> has installed; kernels of others are left alone.</summary>
    /// <param name="name">The kernel; null removes all of ours, and their programs with them.</param>
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
            {
                FolderExchange.Delete(_folders.Host);
                FolderExchange.Delete(_folders.DotnetInteractive);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KernelSpecException($"the kernel cannot be removed: {e.Message}");
        }

        return removed;
    }

    private (IReadOnlyList<string> Names, string? Hint) ChooseNames(KernelInstallOptions options)
    {
        if (options.Name is { } name && !ValidName().IsMatch(name))
            throw new KernelSpecException($"'{name}' is no name for a kernel: only letters, digits, '.', '_' and '-' are allowed");
        var own = options.Name ?? (options.DotnetInteractive ? DotnetInteractiveName : OwnName);
        if (!options.Force && Owner(own) is { } other)
            throw new KernelSpecException($"the name '{own}' belongs to the kernel in {other.Folder}; "
                + "choose another --name, or replace it with --force");
        if (options.Name is not null || options.DotnetInteractive)
            return ([own], null);
        return options.Force || Owner(SharedName) is not { } polyglot
            ? ([own, SharedName], null)
            : ([own], $"The name {SharedName} belongs to the kernel in {polyglot.Folder}, which is left as it is. " +
                $"In a notebook, choose the kernel \"{DisplayName(own)}\".");
    }

    private static string DisplayName(string name) => name switch
    {
        SharedName => "C#",
        DotnetInteractiveName => ".NET Interactive (C#, newscorpus)",
        _ => "C# (newscorpus)",
    };

    /// <summary>
    /// The kernel of somebody else that has this name, in any folder where Jupyter looks. Names are compared as Jupyter does, without case.
    /// </summary>
    private InstalledKernel? Owner(string name) =>
        List().FirstOrDefault(kernel => !kernel.IsOurs && string.Equals(kernel.Name, name, StringComparison.OrdinalIgnoreCase));

    private static InstalledKernel Write(string folder, KernelStart start, string displayName)
    {
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, KernelSpecFile.FileName), KernelSpecFile.Write(start, displayName));
            foreach (var logo in new[] { "logo-32x32.png", "logo-64x64.png", "logo-svg.svg" })
            {
                using var source = typeof(KernelSpecs).Assembly.GetManifestResourceStream(logo)!;
                using var file = File.Create(Path.Combine(folder, logo));
                source.CopyTo(file);
            }

            return new InstalledKernel(Path.GetFileName(folder), displayName, folder, IsOurs: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KernelSpecException($"{folder} cannot be written: {e.Message}");
        }
    }

    [GeneratedRegex(@"\A[A-Za-z0-9._-]+\z", RegexOptions.NonBacktracking)]
    private static partial Regex ValidName();
}
