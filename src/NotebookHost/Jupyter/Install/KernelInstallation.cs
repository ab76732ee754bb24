namespace NotebookHost.Jupyter.Install;

/// <summary>Which kernel to install, where and under which name.</summary>
public sealed record KernelInstallOptions
{
    /// <summary>
    /// Install for the active Python environment (VIRTUAL_ENV or CONDA_PREFIX) alone instead of for this user.
    /// </summary>
    public bool SysPrefix { get; init; }

    /// <summary>
    /// The kernel's name; null takes <c>newscorpus-csharp</c> and, where no other kernel has it, <c>.net-csharp</c> too,
    /// which is the name that the notebooks ask for.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>Replace another kernel of the same name.</summary>
    public bool Force { get; init; }

    /// <summary>
    /// Install a copy of .NET Interactive that can run Plotly.NET 6, instead of our own kernel. It is fetched with
    /// <c>dotnet tool install</c>.
    /// </summary>
    public bool DotnetInteractive { get; init; }
}

/// <summary>What has been installed.</summary>
/// <param name="Kernels">The kernels; all run the same program.</param>
/// <param name="ProgramFolder">The folder that they run from.</param>
/// <param name="Hint">What to know about the names; null when there is nothing.</param>
public sealed record KernelInstallation(IReadOnlyList<InstalledKernel> Kernels, string ProgramFolder, string? Hint);
