using NewsCorpus.Charts;
using NewsCorpus.Charts.Tables;
using NewsCorpus.Rows;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>What changed since the baseline, and because of which texts.</summary>
public sealed class RunComparisonTest : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .With("texts/a.txt", "Ukraine said on Monday that Poland would help. Poland agreed.")
        .With("texts/b.txt", "Germany denied the report.");

    private string Path => System.IO.Path.Combine(_folder.Path, "outputs", "baseline.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Baseline_FirstRun_IsKeptAndNothingHasChanged()
    {
        var now = Now();
        Assert.Equal(now, Snapshot.Baseline(Path, now));
        Assert.True(File.Exists(Path));
        Assert.All(RunComparison.Documents(Snapshot.Baseline(Path, now), now), row => Assert.Equal(DocumentChange.Same, row.Change));
        Assert.All(RunComparison.Counts(Snapshot.Baseline(Path, now), now), row => Assert.Equal((0, 0), (row.Change, row.Documents.Count)));
    }

    [Fact]
    public void Counts_TextAddedAndTextRemoved_NameTheTexts()
    {
        Snapshot.Baseline(Path, Now());
        File.Delete(System.IO.Path.Combine(_folder.Path, "texts", "b.txt"));
        _folder.With("texts/c.txt", "Poland warned Ukraine. Poland waited.");
        var (before, now) = (Snapshot.Baseline(Path, Now()), Now());
        Assert.Equal(
            [("c", DocumentChange.Added), ("b", DocumentChange.Removed), ("a", DocumentChange.Same)],
            RunComparison.Documents(before, now).Select(row => (row.Document, row.Change)));

        var mentions = RunComparison.Counts(before, now).Where(row => row.Measure == Measure.Mentions).ToList();
        Assert.Equal(["Poland", "Ukraine", "Germany"], mentions.Select(row => row.Name));
        Assert.Equal((2, 4, 2), (mentions[0].Before, mentions[0].Now, mentions[0].Change));
        Assert.Equal(["c (added)"], mentions[0].Documents);
        Assert.Equal((1, 0, -1), (mentions[2].Before, mentions[2].Now, mentions[2].Change));
        Assert.Equal(["b (removed)"], mentions[2].Documents);
    }

    [Fact]
    public void Documents_SameTextOtherDictionary_IsReadAnew()
    {
        Snapshot.Baseline(Path, Now());
        _folder.With("texts/lexicon/actors.tsv", "id\ttype\tname\nPOL\tstate\tPolonia\n");
        var (before, now) = (Snapshot.Baseline(Path, Now()), Now());
        Assert.Equal(("a", DocumentChange.ReadAnew),
            RunComparison.Documents(before, now).Select(row => (row.Document, row.Change)).First());
        Assert.Contains(RunComparison.Counts(before, now), row => row.Name == "Poland" && row.Now == 0
            && row.Documents is ["a (read anew)"]);
    }

    [Fact]
    public void Documents_RowsInAnotherOrder_AreTheSame()
    {
        var now = Now();
        var other = now.OrderBy(row => row.Measure).ThenByDescending(row => row.Name, StringComparer.Ordinal).ToTable("Counts");
        Assert.NotEqual(now.Select(row => row.Document), other.Select(row => row.Document));
        Assert.Equal(RunComparison.Documents(now, now), RunComparison.Documents(other, now));
        Assert.All(RunComparison.Counts(other, now), row => Assert.Equal((0, 0), (row.Change, row.Documents.Count)));
    }

    [Fact]
    public void Documents_OtherBytes_AreEdited()
    {
        Snapshot.Baseline(Path, Now());
        _folder.With("texts/b.txt", "Germany denied the report!");
        Assert.Equal(("b", DocumentChange.Edited),
            RunComparison.Documents(Snapshot.Baseline(Path, Now()), Now()).Select(row => (row.Document, row.Change)).First());
    }

    [Fact]
    public void Baseline_Renewed_ForgetsTheEarlierOne()
    {
        Snapshot.Baseline(Path, Now());
        _folder.With("texts/c.txt", "Poland waited.");
        Assert.Equal(Now(), Snapshot.Baseline(Path, Now(), renew: true));
        Assert.Equal(Now(), Snapshot.Baseline(Path, Now()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[{\"document\":\"a\"}]")]
    [InlineData("[{\"document\":null,\"sha256\":\"\",\"measure\":\"Words\",\"name\":\"\",\"count\":1}]")]
    [InlineData("[{\"document\":\"a\",\"sha256\":\"\",\"measure\":\"Tea\",\"name\":\"\",\"count\":1}]")]
    public void Baseline_NoSnapshot_SaysWhichFileAndWhatToDo(string content)
    {
        _folder.With("outputs/baseline.json", content);
        var error = Assert.Throws<InvalidDataException>(() => Snapshot.Baseline(Path, Now()));
        Assert.StartsWith(Path, error.Message, StringComparison.Ordinal);
        Assert.Contains("Delete the file", error.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(Path));
    }

    private Table<SnapshotRow> Now() => Snapshot.Of(Corpus.Load(System.IO.Path.Combine(_folder.Path, "texts")));
}
