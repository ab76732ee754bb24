using NotebookHost.Libraries;

namespace NotebookHost.Packages;

/// <summary>Brings packages named by <c>#r "nuget: …"</c> onto this machine.</summary>
internal class PackageResolver
{
    /// <summary>The assemblies of the package and of what it needs, as full paths.</summary>
    /// <exception cref="LibraryException">The package cannot be had.</exception>
    public virtual IReadOnlyList<string> Resolve(PackageReference package, CancellationToken interrupt) =>
        throw new LibraryException($"{package} cannot be had here");
}
