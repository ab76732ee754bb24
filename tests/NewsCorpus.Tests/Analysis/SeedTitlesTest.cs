using NewsCorpus.Charts;
using NewsCorpus.Reports;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>
/// What the charts of the five seeds say, word for word: who changes a rule sees here whether a title got worse. Their figures were
/// checked by searching the texts.
/// </summary>
public sealed class SeedTitlesTest
{
    [Fact]
    public void Titles_OfTheSeeds_AreAsApproved()
    {
        var report = Report.Of(Corpus.Load(Path.Combine(Approved.RepositoryRoot, "seeds")));

        Approved.Check("Analysis/Data/seed-titles.txt", string.Concat(report.Charts.Where(chart => chart.Name != "chronology")
            .Select(chart => $"{chart.Name}\n  {chart.Figure.Title}\n  {chart.Figure.Subtitle}\n")));
    }

    // Label, all mentions, mentions by name, texts.
    [Theory]
    [InlineData("Israel 418 247 30|Hamas 162 162 24|Gaza 138 135 24",
        "Israel is named more than twice as often as Hamas: 418 to 162 times")]
    [InlineData("Ann 12 12 5|Bo 8 8 5", "Ann is named most often: 12 times, Bo 8")]
    [InlineData("Ann 57 57 5|Bo 20 20 5", "Ann is named nearly three times as often as Bo: 57 to 20 times")]
    [InlineData("Ann 60 60 5|Bo 20 20 5", "Ann is named three times as often as Bo: 60 to 20 times")]
    // Ann leads by adjectives alone, or in fewer texts: so both are foremost.
    [InlineData("Ann 163 115 28|Bo 144 140 30|Cy 55 30 20",
        "Ann and Bo are named about as often: 163 and 144 times, Cy 55")]
    [InlineData("Ann 40 40 4|Bo 20 20 5|Cy 6 6 3", "Ann and Bo are named far more often than all others: 40 and 20 times, Cy 6")]
    // One text carries Ann.
    [InlineData("Ann 40 40 1|Bo 20 20 5|Cy 6 6 3", "Ann, Bo and Cy are named most often: 40, 20 and 6 times")]
    // Nobody leads, whatever one counts: the numbers alone.
    [InlineData("Ann 9 9 3|Bo 9 9 3|Cy 8 8 3|Di 8 8 3", "Ann, Bo and Cy are named most often: 9, 9 and 8 times")]
    // Of those who come once, none stands for the rest.
    [InlineData("Ann 3 3 1|Bo 1 1 1|Cy 1 1 1", "Ann is named most often: 3 times")]
    [InlineData("Ann 1 1 1", "Ann is named most often: 1 time")]
    [InlineData("", "No actor is mentioned")]
    public void Naming_NamesWhoLeadsHoweverOneCounts(string counts, string title) => Assert.Equal(title, Foremost.Of(
        [.. counts.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(' ')).Select(row => new Foremost.Named(
            row[0], Number(row[1]), Number(row[2]), Number(row[3])))]).Title);

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
