using System.IO.Compression;
using System.Text;
using NewsCorpus.Reports;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Reports;

/// <summary>
/// Hostile texts change nothing but their own text: in every format, a report of others has the same parts with them as without.
/// </summary>
public sealed class HostileReportTest
{
    private static readonly string[] Bidi = ["\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"];

    [Fact]
    public void Report_OfHostileTexts_RunsNothingInAnyFormat()
    {
        using var texts = HostileSeeds.Pile();
        using var output = new TestFolder();
        Report.Of(Corpus.Load(texts.Path), new ReportOptions { Title = HostileSeeds.Script, Author = HostileSeeds.Formula })
            .Save(output.Path, Enum.GetValues<ReportFormat>());

        foreach (var path in Directory.GetFiles(output.Path, "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".png", StringComparison.Ordinal)))
        {
            foreach (var (part, text) in Parts(path))
            {
                Assert.All(Bidi, mark => Assert.DoesNotContain(mark, text, StringComparison.Ordinal));
                // A table of text alone, and JSON, have no markup.
                if (Path.GetExtension(path) is not (".csv" or ".json"))
                {
                    Assert.DoesNotMatch("<script>(?!\\n?\"use strict\")", text);
                    Assert.DoesNotMatch("<(iframe|img src=x|svg onload)", text);
                    Assert.DoesNotMatch("(href|src|Target)=[\"']?javascript:", text);
                }

                Assert.DoesNotContain(texts.Path, text, StringComparison.Ordinal);
                Assert.False(part.Contains("externalLink", StringComparison.Ordinal)
                    || part.Contains("vbaProject", StringComparison.Ordinal), part);
                if (path.EndsWith(".csv", StringComparison.Ordinal))
                    Assert.All(text.Split('\n', '\t', ','), cell => Assert.DoesNotMatch("^\"?[=@]", cell));
            }
        }
    }

    // What a reader of the file would take for markup, or for text: parts of an office file, the words of a PDF, else the file itself.
    private static IEnumerable<(string Part, string Text)> Parts(string path)
    {
        switch (Path.GetExtension(path))
        {
            case ".docx" or ".xlsx":
                using (var file = ZipFile.OpenRead(path))
                {
                    foreach (var entry in file.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)
                        || entry.Name.EndsWith(".rels", StringComparison.Ordinal)))
                    {
                        using var reader = new StreamReader(entry.Open());
                        yield return ($"{path} {entry.FullName}", reader.ReadToEnd());
                    }
                }

                break;
            case ".pdf":
                var raw = Encoding.Latin1.GetString(File.ReadAllBytes(path));
                Assert.DoesNotMatch("/(JavaScript|JS|URI|Launch|OpenAction|EmbeddedFile)\\b", raw);
                break;
            default:
                yield return (path, File.ReadAllText(path));
                break;
        }
    }
}
