namespace NotebookHost.Jupyter.Install;

/// <summary>A kernel that Jupyter finds.</summary>
/// <param name="Name">The name, which is that of its folder.</param>
/// <param name="DisplayName">What front ends show.</param>
/// <param name="Folder">The folder with its <c>kernel.json</c>.</param>
/// <param name="IsOurs">Whether this program installed it.</param>
public sealed record InstalledKernel(string Name, string DisplayName, string Folder, bool IsOurs);
