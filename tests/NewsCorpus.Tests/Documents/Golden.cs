using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace NewsCorpus.Tests.Documents;

/// <summary>
/// Compares with a stored file. <c>NEWSCORPUS_UPDATE_GOLDEN=1</c> writes the stored file anew instead.
/// </summary>
internal static class Golden
{
    public static string RepositoryRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (!File.Exists(Path.Combine(folder.FullName, "Analysis.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    public static void AssertMatches(string actual, string name, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, "Data", name);
        if (Environment.GetEnvironmentVariable("NEWSCORPUS_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        Assert.Equal(File.ReadAllText(file), actual);
    }
}
