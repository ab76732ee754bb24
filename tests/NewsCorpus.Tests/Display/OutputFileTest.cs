using NewsCorpus.Charts.Display;
using Xunit;

namespace NewsCorpus.Tests.Display;

public sealed class OutputFileTest
{
    [Fact]
    public void Write_SameText_LeavesTheFileUntouched()
    {
        var folder = Directory.CreateTempSubdirectory("newscorpus-test-").FullName;
        try
        {
            var path = Path.Combine(folder, "table.csv");
            var longAgo = new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc);
            OutputFile.Write(path, "a,b\n");
            File.SetLastWriteTimeUtc(path, longAgo);
            OutputFile.Write(path, "a,b\n");
            Assert.Equal(longAgo, File.GetLastWriteTimeUtc(path));
            OutputFile.Write(path, "a,c\n");
            Assert.NotEqual(longAgo, File.GetLastWriteTimeUtc(path));
            Assert.Equal("a,c\n", File.ReadAllText(path));
            Assert.Equal([path], Directory.GetFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
