using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace NotebookHost.Engine;

/// <summary>The documentation file of an assembly; read only when somebody asks for a comment.</summary>
internal sealed class XmlDocumentation : DocumentationProvider
{
    private static readonly Lazy<string?> ReferencePack = new(FindReferencePack);
    private readonly string _path;
    private readonly Lazy<Dictionary<string, string>> _members;

    private XmlDocumentation(string path)
    {
        _path = path;
        _members = new(Read);
    }

    /// <summary>The documentation beside the assembly, else the SDK's for the framework; null when there is none.</summary>
    public static DocumentationProvider? For(string assemblyPath)
    {
        var name = Path.ChangeExtension(Path.GetFileName(assemblyPath), ".xml");
        string?[] folders = [Path.GetDirectoryName(assemblyPath), ReferencePack.Value];
        var file = folders.Where(f => f is not null).Select(f => Path.Combine(f!, name)).FirstOrDefault(File.Exists);
        return file is null ? null : new XmlDocumentation(file);
    }

    public override bool Equals(object? obj) => obj is XmlDocumentation other && other._path == _path;

    public override int GetHashCode() => _path.GetHashCode(StringComparison.Ordinal);

    protected override string GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        _members.Value.GetValueOrDefault(documentationMemberID, "");

    private Dictionary<string, string> Read()
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            foreach (var member in XDocument.Load(_path).Descendants("member"))
                if (member.Attribute("name")?.Value is { } id)
                    members[id] = member.ToString(SaveOptions.DisableFormatting);
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            // A damaged documentation file only means that there are no comments.
        }
        return members;
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
