namespace NotebookHost.Jupyter.Install;

/// <summary>Where and under which name to install the kernel.</summary>
public sealed record KernelInstallOptions
{
    /// <summary>
    /// Install for the active Python environment (VIRTUAL_ENV or CONDA_PREFIX) alone instead of for this user.
    /// </summary>
    public bool SysPrefix { get; init; }

    /// <summary>
    /// The kernel's name; null takes <c>.net-csharp</c>, the name that the notebooks ask for, or
    /// <c>newscorpus-csharp</c> when another kernel has it.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>Replace another kernel of the same name.</summary>
    public bool Force { get; init; }
}

/// <summary>What has been installed.</summary>
/// <param name="Name">The kernel's name.</param>
/// <param name="DisplayName">What front ends show.</param>
/// <param name="SpecFolder">The folder with <c>kernel.json</c>.</param>
/// <param name="HostFolder">The folder that the kernel runs from.</param>
/// <param name="Hint">What to know about the name; null when there is nothing.</param>
public sealed record KernelInstallation(string Name, string DisplayName, string SpecFolder, string HostFolder, string? Hint);
