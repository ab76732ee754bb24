using System.Runtime.CompilerServices;
using Xunit;

namespace NewsCorpus.Tests.Charts;

/// <summary>Compares with a file under Data/; UPDATE_GOLDEN=1 writes it instead.</summary>
internal static class Golden
{
    public static void Check(string name, string actual, [CallerFilePath] string caller = "")
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(caller)!, "Data", name), actual);
            return;
        }
        var expected = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Charts", "Data", name));
        Assert.Equal(expected, actual);
    }
}
