using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace NotebookHost.Libraries.Packages;

/// <summary>The project that asks <c>dotnet restore</c> for packages.</summary>
internal static class GeneratedProject
{
    public const string FileName = "packages.csproj";

    public static string Text(IEnumerable<PackageReference> packages)
    {
        var framework = string.Create(CultureInfo.InvariantCulture, $"net{Environment.Version.Major}.{Environment.Version.Minor}");
        var project = new XElement("Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement("PropertyGroup",
                new XElement("TargetFramework", framework),
                // Assets for this machine, native ones included.
                new XElement("RuntimeIdentifier", System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier),
                new XElement("SelfContained", false),
                new XElement("UseAppHost", false)),
            new XElement("ItemGroup", packages.OrderBy(p => p.Id, StringComparer.OrdinalIgnoreCase).Select(p =>
                new XElement("PackageReference", new XAttribute("Include", p.Id), new XAttribute("Version", p.Version ?? "*")))));
        return new StringBuilder(project.ToString()).Append('\n').ToString();
    }
}
