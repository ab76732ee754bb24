using System.IO.Compression;
using Xunit;

namespace NewsCorpus.Cli.Tests;

/// <summary>
/// A week of an analyst: a report, two texts more, what changed and why, a search, a filter, a chart and a document to hand in.
/// </summary>
public sealed class AnalystStoryTest
{
    private const string Monday = """
        ---
        outlet: Reuters
        published: 2024-03-04
        ---
        Russia sent arms to Syria, Kyiv said on Monday. Moscow rejected the claim.
        """;

    private const string Tuesday = """
        ---
        outlet: TASS
        published: 2024-03-05
        ---
        Moscow denied that Russia sent arms to Syria. The Kremlin called the reports invented.
        """;

    [Fact]
    public void Story_FromTheFirstReportToTheDocument()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.txt", Monday);
        folder.Write("seeds/b.txt", Tuesday);
        Run(folder, "report", "--output", "first", "--format", "html");

        // Two texts more, and what they changed.
        folder.Write("seeds/c.txt", Monday
            .Replace("03-04", "03-06", StringComparison.Ordinal).Replace("Syria", "Poland", StringComparison.Ordinal));
        folder.Write("seeds/d.txt", "Poland summoned the Russian ambassador over arms, Reuters reported.");
        Run(folder, "report", "--output", "second", "--format", "html");
        var changes = Run(folder, "diff", "first", "second", "--output", "changes").Output;
        Assert.Contains("c: added", changes, StringComparison.Ordinal);
        Assert.Contains("d: added", changes, StringComparison.Ordinal);
        var poland = Assert.Single(File.ReadLines(At(folder, "changes/changed-counts.csv")), line =>
            line.Contains("Poland", StringComparison.Ordinal) && line.Contains("Mentions", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("c (added)", poland, StringComparison.Ordinal);
        Assert.Contains("d (added)", poland, StringComparison.Ordinal);

        // A word, and an outlet.
        var corpus = Corpus.Load(At(folder, "seeds"));
        Assert.Equal(["a", "b", "c", "d"], DocumentsWith("arms", corpus));
        Assert.Equal(["a", "c"], DocumentsWith("arms", corpus.Outlet("Reuters")));

        // One chart of that outlet as a picture, and the whole as a document.
        Run(folder, "report", "--outlet", "Reuters", "--charts", "naming", "--format", "png", "--output", "reuters");
        Assert.Equal(At(folder, "reuters/charts/naming.png"), Assert.Single(Directory.GetFiles(At(folder, "reuters/charts"))));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(At(folder, "reuters/charts/naming.png"))[..4]);
        Run(folder, "report", "--format", "docx", "--output", "whole", "--title", "The week");
        using var document = ZipFile.OpenRead(At(folder, "whole/report.docx"));
        using var main = new StreamReader(document.GetEntry("word/document.xml")!.Open());
        var text = main.ReadToEnd();
        Assert.Contains("The week", text, StringComparison.Ordinal);
        Assert.Contains("Poland", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> DocumentsWith(string word, Corpus corpus) =>
        Concordance.Of(corpus, word).Select(row => row.Document).Distinct().Order(StringComparer.Ordinal);

    private static string At(TemporaryFolder folder, string path) => Path.Combine(folder.Path, path);

    private static CommandResult Run(TemporaryFolder folder, params string[] arguments)
    {
        var result = CommandLine.Run(folder.Path, arguments);
        Assert.True(result.ExitCode == ExitCodes.Done, result.Errors);
        return result;
    }
}
