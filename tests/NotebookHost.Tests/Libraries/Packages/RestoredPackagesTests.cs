using NotebookHost.Libraries.Packages;
using Xunit;

namespace NotebookHost.Tests.Libraries.Packages;

public sealed class RestoredPackagesTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData(""", "logs": [{ "code": "NU1701", "level": "Warning" }]""", true)]
    [InlineData(""", "logs": [{ "code": "NU1101", "level": "Error", "message": "Unable to find package" }]""", false)]
    public void RestoredPackages_OfAFailedRestore_AreNone(string logs, bool restored)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, $$"""{ "targets": { "net10.0": {} }, "libraries": {}, "packageFolders": {}{{logs}} }""");
            Assert.Equal(restored, RestoredPackages.TryRead(file) is not null);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
