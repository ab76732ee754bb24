using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NotebookHost.Libraries.Packages;

namespace NotebookHost.Libraries;

/// <summary>
/// Resolves <c>#r</c>: a file relative to the notebook's folder (or to the <c>#load</c>ed file), the name of a framework
/// assembly, or <c>nuget: Id, Version</c>.
/// </summary>
internal sealed class LibraryResolver(string baseDirectory, LibraryStore store, PackageResolver packages) : MetadataReferenceResolver
{
    private readonly Dictionary<string, string> _problems = new(StringComparer.Ordinal);
    private readonly List<MetadataReference> _additional = [];
    private readonly List<Library> _referenced = [];
    private readonly Dictionary<string, PortableExecutableReference?> _missing = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why references of the current cell could not be resolved, by their text.</summary>
    public IReadOnlyDictionary<string, string> Problems => _problems;

    /// <summary>What the packages of the current cell bring along beside the one assembly that a directive may name.</summary>
    public IReadOnlyList<MetadataReference> Additional => _additional;

    /// <summary>The libraries that directives of the current cell name, and the extensions that its packages carry.</summary>
    public IReadOnlyList<Library> Referenced => _referenced;

    public CancellationToken Interrupt { get; set; }

    public override bool ResolveMissingAssemblies => true;

    public void Reset()
    {
        _problems.Clear();
        _additional.Clear();
        _referenced.Clear();
    }

    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        try
        {
            var found = PackageReference.TryParse(reference, out var package)
                ? ResolvePackage(package)
                : ResolveFile(reference, baseFilePath);
            return [((PortableExecutableReference)found).WithProperties(properties)];
        }
        catch (LibraryException exception)
        {
            _problems[reference] = exception.Message;
            return [];
        }
    }

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        if (_missing.TryGetValue(referenceIdentity.Name, out var known))
            return known;
        try
        {
            return _missing[referenceIdentity.Name] = (PortableExecutableReference?)(HostReferences.Find(referenceIdentity.Name)
                ?? store.Find(referenceIdentity.Name)?.Reference);
        }
        catch (LibraryException)
        {
            return null;
        }
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private MetadataReference ResolvePackage(PackageReference package)
    {
        var resolved = packages.Resolve(package, Interrupt);
        var found = resolved.Assemblies.Select(path => store.Get(path).Reference).ToList();
        _additional.AddRange(found);
        // A package's own folder may hold a copy of an assembly that it also brings as a library.
        _referenced.AddRange(resolved.Extensions.Select(path => store.Find(Path.GetFileNameWithoutExtension(path)) ?? store.Get(path)));
        // A package may hold nothing but references to others; the directive must still name something.
        return found.FirstOrDefault() ?? HostReferences.Find("System.Runtime")!;
    }

    private MetadataReference ResolveFile(string reference, string? baseFilePath)
    {
        var folder = Path.GetDirectoryName(Path.Combine(baseDirectory, baseFilePath ?? "")) ?? baseDirectory;
        string[] candidates = [Path.Combine(folder, reference), Path.Combine(baseDirectory, reference)];
        var file = candidates.FirstOrDefault(File.Exists);
        // A copy of what the host carries would bring types that only look the same.
        if (HostReferences.Find(file is null ? reference : Path.GetFileNameWithoutExtension(file)) is { } own)
            return own;
        if (file is null)
            throw new LibraryException($"\"{reference}\" was not found; #r is relative to the notebook's folder, here {baseDirectory}");
        var library = store.Get(file);
        _referenced.Add(library);
        return library.Reference;
    }
}
