using System.Globalization;
using Microsoft.CodeAnalysis;

namespace NotebookHost.Libraries;

/// <summary>
/// The documentation of an assembly, read from its files only when somebody asks for a comment: the framework's are
/// large, and few are asked for.
/// </summary>
internal sealed class XmlDocumentation : DocumentationProvider
{
    private static readonly Lazy<string?> ReferencePack = new(FindReferencePack);

    /// <summary>Where the types are documented that live in <c>System.Private</c> assemblies.</summary>
    private static readonly string[] CoreFiles =
    [
        "System.Runtime.xml", "System.Collections.xml", "System.Threading.xml", "System.Memory.xml",
        "System.Xml.ReaderWriter.xml", "System.Xml.XDocument.xml",
    ];

    private readonly string[] _files;

    private XmlDocumentation(string[] files) => _files = files;

    /// <summary>The documentation beside the assembly, else the SDK's for the framework; null when there is none.</summary>
    public static DocumentationProvider? For(string assemblyPath)
    {
        var own = Path.ChangeExtension(assemblyPath, ".xml");
        if (File.Exists(own))
            return new XmlDocumentation([own]);
        if (ReferencePack.Value is not { } pack)
            return null;
        var name = Path.GetFileName(own);
        var files = name.StartsWith("System.Private.", StringComparison.Ordinal) ? CoreFiles : [name];
        return files.Select(file => Path.Combine(pack, file)).Where(File.Exists).ToArray() is { Length: > 0 } found
            ? new XmlDocumentation(found)
            : null;
    }

    public override bool Equals(object? obj) => obj is XmlDocumentation other && other._files.SequenceEqual(_files);

    public override int GetHashCode() => _files[0].GetHashCode(StringComparison.Ordinal);

    protected override string GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        _files.Select(file => Find(file, documentationMemberID)).FirstOrDefault(found => found is not null) ?? "";

    private static string? Find(string file, string id)
    {
        const string end = "</member>";
        try
        {
            var text = File.ReadAllText(file);
            var from = text.IndexOf($"<member name=\"{id}\">", StringComparison.Ordinal);
            var to = from < 0 ? -1 : text.IndexOf(end, from, StringComparison.Ordinal);
            return to < 0 ? null : text[from..(to + end.Length)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The runtime comes without documentation; the SDK keeps it in <c>packs/Microsoft.NETCore.App.Ref</c>.</summary>
    private static string? FindReferencePack()
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        var packs = new DirectoryInfo(Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref"));
        if (!packs.Exists)
            return null;
        var (major, minor) = (Environment.Version.Major, Environment.Version.Minor);
        return packs.EnumerateDirectories(string.Create(CultureInfo.InvariantCulture, $"{major}.*"))
            .OrderByDescending(pack => Version.TryParse(pack.Name, out var version) ? version : new Version())
            .Select(pack => Path.Combine(pack.FullName, "ref", string.Create(CultureInfo.InvariantCulture, $"net{major}.{minor}")))
            .FirstOrDefault(Directory.Exists);
    }
}
