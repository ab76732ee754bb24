using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace NotebookHost.Libraries;

/// <summary>
/// Assemblies of the framework that hold no types and only say where these are now. No cell needs them, and the compiler keeps a table of
/// all references for each cell; a library that was compiled against one gets it when the compiler misses it.
/// </summary>
internal static class Facades
{
    /// <summary>The assemblies without the facades that none of the others refers to, by name.</summary>
    public static IReadOnlyList<MetadataReference> LeftOutOf(IReadOnlyDictionary<string, MetadataReference> assemblies)
    {
        var kept = assemblies.Where(item => HoldsTypes(ReaderOf(item.Value))).Select(item => item.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var open = new Queue<string>(kept);
        while (open.TryDequeue(out var name))
        {
            foreach (var needed in NeedsOf(ReaderOf(assemblies[name])))
            {
                if (assemblies.ContainsKey(needed) && kept.Add(needed)) open.Enqueue(needed);
            }
        }

        return [.. kept.Order(StringComparer.Ordinal).Select(name => assemblies[name])];
    }

    private static bool HoldsTypes(MetadataReader reader) => reader.TypeDefinitions
        .Any(type => (reader.GetTypeDefinition(type).Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public);

    private static IEnumerable<string> NeedsOf(MetadataReader reader) =>
        reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name));

    // The compiler reads the same metadata, once for both.
    private static MetadataReader ReaderOf(MetadataReference assembly) =>
        ((AssemblyMetadata)((PortableExecutableReference)assembly).GetMetadata()).GetModules()[0].GetMetadataReader();
}
