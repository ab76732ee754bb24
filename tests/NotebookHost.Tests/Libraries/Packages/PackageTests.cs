using System.IO.Compression;
using NotebookHost.Engine;
using NotebookHost.Libraries.Packages;
using NotebookHost.Tests.Engine;
using Xunit;

namespace NotebookHost.Tests.Libraries.Packages;

/// <summary>Restores from a folder of packages made here, so that no network is needed.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly Cells _cells;

    public PackageTests()
    {
        Directory.CreateDirectory(_folder.File("feed"));
        _folder.Write("nuget.config", """
            <configuration>
              <config><add key="globalPackagesFolder" value="installed" /></config>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
            </configuration>
            """);
        _cells = new Cells(new CellEngineOptions { BaseDirectory = _folder.Path, Packages = new PackageResolver(_folder.File("cache")) });
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Package_BringsWhatItNeeds()
    {
        Pack("Inner", "1.2.0", "public static class Inner { public static int N => 12; }", "");
        Pack("Outer", "1.0.0", "public static class Outer { public static int N => Inner.N; }",
            "<dependencies><group targetFramework=\"net10.0\"><dependency id=\"Inner\" version=\"1.0.0\" /></group></dependencies>", "Inner.dll");
        Assert.Equal("12", await _cells.Run("#r \"nuget: Outer, 1.0.0\"\nOuter.N"));
        Assert.Equal("13", await _cells.Run("Outer.N + 1"));

        var error = await _cells.Fail("#r \"nuget: Nowhere, 3.0.0\"");
        Assert.StartsWith("error CS0006: package Nowhere 3.0.0 cannot be had: error NU1101: Unable to find package Nowhere.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.Path, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Theory]
    [InlineData("nuget: A, 1.0", "A 1.0")]
    [InlineData("nuget:A", "A")]
    [InlineData(" NuGet : A", null)]
    [InlineData("A.dll", null)]
    public void PackageReference_Reads(string text, string? expected) =>
        Assert.Equal(expected, PackageReference.TryParse(text, out var package) ? package.ToString() : null);

    private void Pack(string id, string version, string code, string dependencies, params string[] references)
    {
        _folder.Compile(id, code, references);
        using var package = ZipFile.Open(_folder.File($"feed/{id}.{version}.nupkg"), ZipArchiveMode.Create);
        package.CreateEntryFromFile(_folder.File(id + ".dll"), $"lib/net10.0/{id}.dll");
        using var nuspec = new StreamWriter(package.CreateEntry(id + ".nuspec").Open());
        nuspec.Write($"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
            <id>{id}</id><version>{version}</version><authors>a</authors><description>d</description>{dependencies}
            </metadata></package>
            """);
    }
}
