using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NotebookHost.Libraries;

/// <summary>
/// The assemblies that every cell may use: the whole framework, this host, and what .NET Interactive's packages show of
/// themselves. They are read once per process and given explicitly; with Roslyn's default set, System.Linq goes missing as soon as nothing
/// else pulls it in.
/// </summary>
internal static class HostReferences
{
    // The compiler holds its symbols weakly; this holds them for good.
    private static CSharpCompilation? _anchor;

    /// <summary>What extensions and cells share with the host, so that a type is the same on both sides.</summary>
    private static readonly FrozenSet<string> Shared = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "NotebookHost.dll",
        "Microsoft.DotNet.Interactive.dll",
        "Microsoft.DotNet.Interactive.Formatting.dll",
        "Microsoft.DotNet.Interactive.Documents.dll",
        "Microsoft.AspNetCore.Html.Abstractions.dll",
        "System.Reactive.dll");

    private static readonly Lazy<FrozenDictionary<string, MetadataReference>> Loaded = new(Load);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> OfCells = new(Choose);

    /// <summary>What each cell refers to; <see cref="Find"/> knows more.</summary>
    public static IReadOnlyList<MetadataReference> All => OfCells.Value;

    /// <summary>The namespaces that .NET Interactive imports, no more, so that a cell that runs here runs there.</summary>
    public static IReadOnlyList<string> Imports { get; } =
    [
        "System",
        "System.Text",
        "System.Collections",
        "System.Collections.Generic",
        "System.Threading.Tasks",
        "System.Linq",
        "NotebookHost.CellFunctions",
    ];

    /// <summary>The framework assembly of that simple name, or null.</summary>
    public static MetadataReference? Find(string simpleName) => Loaded.Value.GetValueOrDefault(simpleName);

    public static bool Contains(string simpleName) => Loaded.Value.ContainsKey(simpleName);

    private static FrozenDictionary<string, MetadataReference> Load()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted.Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework || Shared.Contains(Path.GetFileName(path)))
            .Where(path => !Path.GetFileName(path).StartsWith("Microsoft.VisualBasic", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                path => Path.GetFileNameWithoutExtension(path),
                path => (MetadataReference)MetadataReference.CreateFromFile(path, documentation: XmlDocumentation.For(path)),
                StringComparer.OrdinalIgnoreCase);
    }

    private static IReadOnlyList<MetadataReference> Choose()
    {
        var references = Facades.LeftOutOf(Loaded.Value);
        _anchor = Bind(references);
        return references;
    }

    /// <summary>
    /// Lets the compiler make its symbols of these assemblies once, before anybody compiles. Engines that start at the
    /// same time would each make a set, later cells take from either, and a List of the one is no IEnumerable of the
    /// other: LINQ goes missing.
    /// </summary>
    private static CSharpCompilation Bind(IEnumerable<MetadataReference> references)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);
        var compilation = CSharpCompilation.CreateScriptCompilation("framework", references: references, options: options);
        _ = compilation.GetSpecialType(SpecialType.System_Object);
        return compilation;
    }
}
