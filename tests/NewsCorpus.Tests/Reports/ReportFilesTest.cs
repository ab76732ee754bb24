using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NewsCorpus.Reports;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Reports;

/// <summary>The files of a report.</summary>
public sealed class ReportFilesTest
{
    [Fact]
    public void Save_WritesTheFormatsAndEveryTableAndLeavesNothingElse()
    {
        using var output = new TestFolder();
        var report = Report.Of(Corpus.Load(Path.Combine(Approved.RepositoryRoot, "seeds")));
        report.Save(output.Path, Enum.GetValues<ReportFormat>());
        var names = Directory.GetFiles(output.Path).Select(path => Path.GetFileName(path)).ToList();
        Assert.Equal(report.Tables.Select(table => $"{table.Name}.csv").Order(StringComparer.Ordinal),
            names.Where(name => name.EndsWith(".csv", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(Enum.GetValues<ReportFormat>().Length - 1, names.Count(name => name.StartsWith("report.", StringComparison.Ordinal)));
        Assert.DoesNotContain(names, name => name.StartsWith('.'));
        Assert.Equal(
            report.Charts.SelectMany(chart => new[] { $"{chart.Name}.png", $"{chart.Name}.svg" }).Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(output.Path, "charts")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("It rained.")] // No name, no date and no statement.
    [InlineData("Airbus said on Monday that it would deliver the planes in May 2025.")] // One statement, and nobody disputes it.
    public void Save_WhereTablesHaveNoRows_WritesAllFormats(string text)
    {
        using var seeds = new TestFolder().With("a.txt", text);
        using var output = new TestFolder();
        var report = Report.Of(Corpus.Load(seeds.Path));
        Assert.Contains(report.Tables, table => table.Rows.Count == 0);
        report.Save(output.Path, Enum.GetValues<ReportFormat>());
        using var document = WordprocessingDocument.Open(Path.Combine(output.Path, "report.docx"), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Markdown_OfHostileTexts_HasNoMarkupOfTheirs()
    {
        using var folder = HostileSeeds.Pile();
        using var output = new TestFolder();
        Report.Of(Corpus.Load(folder.Path)).Save(output.Path, [ReportFormat.Markdown]);
        var text = File.ReadAllText(Path.Combine(output.Path, "report.md"));
        Assert.DoesNotMatch("<(?!https://example)[a-zA-Z!/]", text);
        Assert.DoesNotMatch(@"(?<!\\)\]\((?!charts/|[a-z-]+\.csv\))", text);
        Assert.DoesNotContain(text, letter => letter is (>= '\u202A' and <= '\u202E') or '\u0001' or '\uFFFE');
        Assert.Contains("cmd\\|'/c calc'", text, StringComparison.Ordinal);
    }
}
