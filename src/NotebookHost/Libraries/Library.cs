using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace NotebookHost.Libraries;

/// <summary>
/// One assembly file as it was when it was first referenced. Cells compile against these bytes and run these bytes:
/// the file itself is neither locked nor looked at again.
/// </summary>
internal sealed class Library
{
    private const string ExtensionAssembly = "Microsoft.DotNet.Interactive";

    private readonly byte[] _image;

    private Library(string path, byte[] image, AssemblyName name, Guid mvid, bool mayHoldExtensions)
    {
        _image = image;
        MayHoldExtensions = mayHoldExtensions;
        Path = path;
        Name = name;
        Mvid = mvid;
        Reference = MetadataReference.CreateFromImage(image, documentation: XmlDocumentation.For(path), filePath: path);
    }

    public string Path { get; }

    public AssemblyName Name { get; }

    /// <summary>Differs between any two builds whose code differs.</summary>
    public Guid Mvid { get; }

    public MetadataReference Reference { get; }

    /// <summary>Whether it refers to the assembly that declares kernel extensions; told without loading it.</summary>
    public bool MayHoldExtensions { get; }

    /// <exception cref="LibraryException">The file is not a .NET assembly, or cannot be read.</exception>
    public static Library Read(string path)
    {
        try
        {
            var image = File.ReadAllBytes(path);
            using var pe = new PEReader(new MemoryStream(image, writable: false));
            if (!pe.HasMetadata)
                throw new BadImageFormatException();
            var metadata = pe.GetMetadataReader();
            var mvid = metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
            var extensions = metadata.AssemblyReferences
                .Any(r => metadata.StringComparer.Equals(metadata.GetAssemblyReference(r).Name, ExtensionAssembly));
            return new Library(path, image, metadata.GetAssemblyDefinition().GetAssemblyName(), mvid, extensions);
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException)
        {
            throw new LibraryException($"{System.IO.Path.GetFileName(path)} is not a .NET assembly");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new LibraryException($"{System.IO.Path.GetFileName(path)} cannot be read: {exception.Message}");
        }
    }

    /// <summary>The image to load, and the symbols beside the file when they are there.</summary>
    public (Stream Image, Stream? Symbols) Open()
    {
        var symbols = System.IO.Path.ChangeExtension(Path, ".pdb");
        try
        {
            return (Of(_image), File.Exists(symbols) ? Of(File.ReadAllBytes(symbols)) : null);
        }
        catch (IOException)
        {
            return (Of(_image), null);
        }
    }

    // Of a buffer that it cannot see, the runtime makes a copy; several of that size bring about a full collection.
    private static MemoryStream Of(byte[] bytes) => new(bytes, 0, bytes.Length, writable: false, publiclyVisible: true);
}
