using NewsCorpus.Reports;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Reports;

/// <summary>The sentences in which a report says what it found are English, whatever the names and counts.</summary>
public sealed class FindingsTest
{
    [Fact]
    public void Names_HaveTheirArticleAndOneThingIsSingular()
    {
        var text = Written(
            ("a", "The Senate of the Philippines voted. The United States and the Philippines met. The Philippines said no."),
            ("b", "It rained in Oslo all day, said the Philippines, and nobody from the north of the island came to the fair."),
            ("c", "It rained in Oslo all day, said the Philippines, and nobody from the north of the island came to the fair."));

        Assert.Contains(@"The Philippines is named most\: ", text, StringComparison.Ordinal);
        Assert.Contains("of them is a copy, an edited copy or a cut of another, so they rest on 2 independent origins", text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Norway sank the ferry, the BBC reported.", "Norway sank the ferry, Reuters reported.",
        "1 and 1", "No single one is cited by the most texts")]
    [InlineData("Norway sank the ferry, the BBC reported.", "Norway sank it, the BBC reported. Reuters reported it.",
        "", "The BBC is cited by the most: 2 texts, 2 times")]
    [InlineData("The BBC reported it. Reuters reported it, too.", "Norway sank it, the BBC reported. Reuters reported that it sank.",
        "", "The BBC and Reuters are cited by the most: 2 and 2 texts")]
    public void OutletsCitedMost_AreNamedAsFarAsTheyLead(string first, string second, string never, string sentence)
    {
        var text = Written(("a", first), ("b", second));

        Assert.Contains(sentence, text, StringComparison.Ordinal);
        if (never.Length > 0) Assert.DoesNotContain(never, text, StringComparison.Ordinal);
    }

    private static string Written(params (string Name, string Text)[] texts)
    {
        using var seeds = new TestFolder();
        foreach (var (name, text) in texts) seeds.With($"{name}.txt", text);
        using var output = new TestFolder();
        Report.Of(Corpus.Load(seeds.Path)).Save(output.Path, [ReportFormat.Markdown]);
        return System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(Path.Combine(output.Path, "report.md")), @"\[\^\d+\]", "");
    }
}
