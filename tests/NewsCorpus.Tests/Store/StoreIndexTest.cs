using NewsCorpus.Store;
using NewsCorpus.Store.Database;
using NewsCorpus.Store.Indexing;
using NewsCorpus.Tests.Documents;
using Xunit;
using static NewsCorpus.Tests.Store.StoredRows;

namespace NewsCorpus.Tests.Store;

/// <summary>A store that was brought up to date holds what a fresh one holds.</summary>
public sealed class StoreIndexTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Index_AfterEditsOfAllKinds_HoldsWhatAFreshOneHolds(int seed)
    {
        using var pile = new Pile(seed).Add(20);
        for (var i = 0; i < 5; i++)
        {
            Index(pile.Path, pile.StoreFile, new IndexOptions { Claims = i == 3 });
            Assert.Equal(RowsOf(Corpus.Load(pile.Path)), RowsOf(Corpus.Open(pile.StoreFile)));
            Assert.Equal(TablesOfFresh(pile.Path), TablesOf(pile.StoreFile));
            for (var edits = 0; edits < 4; edits++) pile.Edit();
        }
    }

    [Fact]
    public void Index_AfterATextIsGone_DropsTheClaims()
    {
        using var pile = new Pile(3).Add(10);
        Index(pile.Path, pile.StoreFile);
        var before = Corpus.Open(pile.StoreFile);
        Assert.Equal(before.Documents.Count, CorpusOrigins.Of(before.Where(_ => true)).Count);
        File.Delete(Directory.GetFiles(pile.Path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First());
        var claims = ClaimsOf(Corpus.Load(pile.Path));
        Assert.Null(Index(pile.Path, pile.StoreFile, new IndexOptions { Claims = false }).Claims);
        Assert.Equal(claims, ClaimsOf(Corpus.Open(pile.StoreFile)));
        Index(pile.Path, pile.StoreFile);
        Assert.Equal(claims, ClaimsOf(Corpus.Open(pile.StoreFile)));
        // A corpus that was open before has the claims of the documents that it holds.
        Assert.Equal(before.Documents.Count, CorpusOrigins.Of(before).Count);
        Assert.NotEqual(claims, ClaimsOf(before));
    }

    // Lines with and without id, one twice, one that is odd; a line in front moves them all.
    [Fact]
    public void Index_OfALongFileWithALineMore_ReadsThatLineAndReportsAllThatIsOdd()
    {
        using var pile = new Pile(13);
        var file = Path.Combine(pile.Path, "long.jsonl");
        string[] lines =
        [
            """{"id": "a", "text": "Russia denied it."}""", """{"text": "The minister resigned on Monday."}""",
            """{"id": "a", "text": "Russia denied it."}""", """{"id": 7, "text": "Kyiv said so."}""", """{"text": "Moscow lied."}""",
        ];
        File.WriteAllLines(file, lines);
        Assert.Equal(4, Index(pile.Path, pile.StoreFile).Read);
        const string Known = "SELECT document FROM texts WHERE line IS NOT NULL ORDER BY document";
        Assert.Equal(["a", "long.jsonl:2", "long.jsonl:5"], CorpusStore.Query(pile.StoreFile, Known)["document"].Cast<string>());
        foreach (var edited in new[] { [.. lines, """{"text": "One more."}"""], ["""{"id": "b", "text": "In front."}""", .. lines], lines })
        {
            File.WriteAllLines(file, edited);
            var summary = Index(pile.Path, pile.StoreFile);
            Assert.Equal(
                ["ignored-field", "duplicate-id"], summary.Issues.Select(issue => issue.Kind).OrderDescending(StringComparer.Ordinal));
            Assert.Equal(edited.Length - 1, summary.Read + summary.Kept);
            Assert.Equal(RowsOf(Corpus.Load(pile.Path)), RowsOf(Corpus.Open(pile.StoreFile)));
            Assert.Equal(TablesOfFresh(pile.Path), TablesOf(pile.StoreFile));
        }
    }

    [Fact]
    public void Index_OfWhatHasNotChanged_ReadsNothing()
    {
        using var pile = new Pile(5).Add(20);
        foreach (var file in Directory.GetFiles(pile.Path, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var first = Index(pile.Path, pile.StoreFile);
        var second = Index(pile.Path, pile.StoreFile);
        Assert.Equal((0, first.Read, 0, first.Claims), (second.Read, second.Kept, second.Gone, second.Claims));
        Assert.Equal(first.Issues, second.Issues);
    }

    // Names, sizes and times tell; a row of the dictionary that is odd is told of all the same.
    [Fact]
    public void Index_OfALink_SeesWhatChangesBehindIt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A link needs rights of its own on Windows.");
        using var folder = new TestFolder();
        using var elsewhere = new TestFolder().With("a.txt", "Russia denied it.");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "a.txt"), Path.Combine(elsewhere.Path, "a.txt"));
        var store = Path.Combine(elsewhere.Path, "s.duckdb");
        WithOldTimes(elsewhere);
        Index(folder.Path, store);
        elsewhere.With("a.txt", "Russia denied it. Kyiv said so.");
        WithOldTimes(elsewhere);

        Assert.Equal(1, Index(folder.Path, store).Read);
    }

    [Fact]
    public void Index_OfTheSameFiles_DoesNotLookIntoThem()
    {
        using var folder = new TestFolder().With("lexicon/actors.tsv", "id\tname\ttype\nfront\tFront\tpile\n")
            .With("a.txt", "Russia denied it.").With("b.jsonl", """{"text": "Kyiv said so."}""" + "\n");
        using var elsewhere = new TestFolder();
        var store = Path.Combine(elsewhere.Path, "s.duckdb");
        var first = Index(WithOldTimes(folder), store);
        Assert.Single(first.Issues);
        Assert.True(IsUnchanged());
        Assert.Equal(first with { Read = 0, Kept = 2, Issues = [] }, Index(folder.Path, store) with { Issues = [] });
        Assert.Equal(first.Issues, Index(folder.Path, store).Issues);
        File.Move(Path.Combine(folder.Path, "a.txt"), Path.Combine(folder.Path, "c.txt"));
        Assert.False(IsUnchanged());
        Index(folder.Path, store);
        Assert.True(IsUnchanged());
        folder.With("b.jsonl", """{"text": "Kyiv said so. No."}""" + "\n");
        WithOldTimes(folder);
        Assert.False(IsUnchanged());
        Index(folder.Path, store);
        Assert.Equal(RowsOf(Corpus.Load(folder.Path)), RowsOf(Corpus.Open(store)));
        folder.With("d.txt", "Moscow lied.");
        Assert.False(IsUnchanged());

        bool IsUnchanged()
        {
            using var database = StoreDatabase.Open(store);
            return UnchangedCorpus.Is(database, folder.Path);
        }
    }

    private static string WithOldTimes(TestFolder folder)
    {
        foreach (var file in Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        return folder.Path;
    }

    [Fact]
    public void Index_WhenCancelled_KeepsWhatItReadAndGoesOn()
    {
        using var pile = new Pile(7).Add(20);
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        var stopped = CorpusStore.Index(pile.Path, pile.StoreFile, new IndexOptions { BatchTexts = 1 }, cancel.Token);
        Assert.False(stopped.IsComplete);
        Assert.Equal(stopped.Read, Corpus.Open(pile.StoreFile).Documents.Count);
        var rest = Index(pile.Path, pile.StoreFile);
        Assert.Equal(stopped.Read, rest.Kept);
        Assert.Equal(RowsOf(Corpus.Load(pile.Path)), RowsOf(Corpus.Open(pile.StoreFile)));
    }

    [Fact]
    public void Index_WithAnotherDictionary_ReadsAllTextsAgain()
    {
        using var folder = new TestFolder().With("a.txt", "The Borgovian Front said on Monday that Moscow lied.");
        var store = Path.Combine(folder.Path, "store", "s.duckdb");
        Index(folder.Path, store);
        folder.With("lexicon/actors.tsv", "id\tname\ttype\taliases\nborgovian-front\tBorgovian Front\torganisation\tBorgovian Front\n");
        Assert.Equal(1, Index(folder.Path, store).Read);
        var mentions = ActorMentions.Of(Corpus.Open(store));
        Assert.Contains(mentions, row => row.Actor == "borgovian-front");
        Assert.Equal(ActorMentions.Of(Corpus.Load(folder.Path)).ToJson(), mentions.ToJson());
    }

    [Fact]
    public void Reload_AfterAnotherIndex_SaysWhatChanged()
    {
        using var pile = new Pile(9).Add(3);
        Index(pile.Path, pile.StoreFile);
        var corpus = Corpus.Open(pile.StoreFile);
        Assert.NotEmpty(corpus.Documents);
        File.WriteAllText(Path.Combine(pile.Path, "new.txt"), "Russia denied it.");
        Index(pile.Path, pile.StoreFile);
        Assert.Equal(["new"], corpus.Reload().Changes.Select(row => row.Document));
    }
}
