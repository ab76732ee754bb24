using NewsCorpus.Reports;
using NewsCorpus.Reports.Changes;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Reports;

/// <summary>What differs between two reports, and what moved each count.</summary>
public sealed class ReportComparisonTest : IDisposable
{
    private readonly TestFolder _texts = new TestFolder().With("a.txt", "Russia said so. The Blue League met in Kyiv.")
        .With("b.txt", "Ukraine denied it.");
    private readonly TestFolder _output = new();

    [Fact]
    public void TwoReportsOfTheSame_HaveNoDifference()
    {
        var comparison = ReportComparison.Of(Save("old"), Save("new"));
        Assert.Empty(comparison.Counts);
        Assert.StartsWith("Nothing changed", comparison.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AddedText_IsNamedForEachCountThatItMoved()
    {
        var old = Save("old");
        _texts.With("c.txt", "Ukraine and Poland agreed.");
        var comparison = ReportComparison.Of(old, Save("new"));
        var poland = Assert.Single(comparison.Counts, row => row.Name == "Poland");
        Assert.Equal((0, 1, 1), (poland.Before, poland.Now, poland.Change));
        Assert.Equal("c (added)", Assert.Single(poland.Texts));
        Assert.Empty(poland.Rows);
        Assert.Contains("c: added", comparison.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AddedDictionaryRow_IsNamedForTheCountsThatItMoved()
    {
        var old = Save("old");
        _texts.With("lexicon/actors.tsv", "id\ttype\tname\taliases\nblue-league\torganisation\tBlue League\t\n");
        var comparison = ReportComparison.Of(old, Save("new"));
        Assert.Equal(("actors", "blue-league", "added"),
            Assert.Single(comparison.Lexicon) is var change ? (change.Table, change.Id, change.Change) : default);
        var league = Assert.Single(comparison.Counts, row => row.Name == "Blue League");
        Assert.Equal("a (read anew)", Assert.Single(league.Texts));
        Assert.Equal("actors blue-league (added)", Assert.Single(league.Rows));
    }

    [Fact]
    public void RemovedDefaultRow_IsADifferenceToo()
    {
        var old = Save("old");
        _texts.With("lexicon/states.tsv", "id\tname\n-UKR\t\n");
        var comparison = ReportComparison.Of(old, Save("new"));
        Assert.Contains(comparison.Lexicon, row => row is { Table: "states", Id: "-UKR", Change: "added" });
        Assert.Contains(comparison.Counts, row => row is { Name: "Ukraine", Measure: Measure.Mentions, Now: 0 });
    }

    [Fact]
    public void FolderWithoutAReport_IsSaid() =>
        Assert.Contains("manifest.json", Assert.Throws<InvalidDataException>(() => ReportComparison.Of(_output.Path, _output.Path)).Message,
            StringComparison.Ordinal);

    public void Dispose()
    {
        _texts.Dispose();
        _output.Dispose();
    }

    private string Save(string name)
    {
        var folder = Path.Combine(_output.Path, name);
        Report.Of(Corpus.Load(_texts.Path)).Save(folder, []);
        return folder;
    }
}
