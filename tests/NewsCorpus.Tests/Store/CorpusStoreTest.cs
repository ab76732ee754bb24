using NewsCorpus.Charts;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Rows;
using NewsCorpus.Store;
using NewsCorpus.Store.Database;
using NewsCorpus.Tests.Actors;
using NewsCorpus.Tests.Documents;
using NewsCorpus.Tests.Reports;
using Xunit;

namespace NewsCorpus.Tests.Store;

/// <summary>A store gives what the texts themselves give.</summary>
public sealed class CorpusStoreTest
{
    [Fact]
    public void Open_OfTheSeeds_GivesEveryAnalysisTheSameRows() => ExpectSame(Repository.Seeds);

    [Fact]
    public void Open_OfHostileTexts_GivesEveryAnalysisTheSameRows()
    {
        using var pile = HostileSeeds.Pile();
        ExpectSame(pile.Path);
    }

    [Fact]
    public void Open_OfMadeUpTexts_GivesEveryAnalysisTheSameRows()
    {
        using var pile = new Pile(1).Add(30);
        ExpectSame(pile.Path);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Index_AfterEditsOfAllKinds_HoldsWhatAFreshOneHolds(int seed)
    {
        using var pile = new Pile(seed).Add(20);
        for (var i = 0; i < 5; i++)
        {
            Index(pile.Path, pile.StoreFile, new IndexOptions { Claims = i == 3 });
            Assert.Equal(Rows(Corpus.Load(pile.Path)), Rows(Corpus.Open(pile.StoreFile)));
            Assert.Equal(TablesOfFresh(pile.Path), Tables(pile.StoreFile));
            for (var edits = 0; edits < 4; edits++) pile.Edit();
        }
    }

    [Fact]
    public void Open_WithoutClaims_GivesTheSameClaims()
    {
        using var pile = new Pile(3).Add(10);
        Index(pile.Path, pile.StoreFile, new IndexOptions { Claims = false });
        Assert.Equal(Claims(Corpus.Load(pile.Path)), Claims(Corpus.Open(pile.StoreFile)));
    }

    [Fact]
    public void RowTable_OfFlagsNullsAndLists_ReadsWhatItSaved()
    {
        using var pile = new Pile(3);
        using var store = StoreDatabase.OpenForWriting(pile.StoreFile);
        var links = new[]
        {
            new PossibleLinkRow(
                LinkConditions.Time | LinkConditions.Amount, LinkRelation.Denies, null, "It’s «not».", "a", 1, 2, "c", "B", "", "b"),
        }.ToTable("It's a title");
        RowTable.Save(store, "links", links);
        var read = RowTable.Read<PossibleLinkRow>(store, "links");
        Assert.Equal((links.Title, links.ToJson()), (read.Title, read.ToJson()));
        Assert.Equal(["time, amount"], store.Rows("SELECT misses FROM links", reader => reader.GetString(0)));
    }

    [Fact]
    public void Index_AfterATextIsGone_DropsTheClaims()
    {
        using var pile = new Pile(3).Add(10);
        Index(pile.Path, pile.StoreFile);
        var before = Corpus.Open(pile.StoreFile);
        Assert.Equal(before.Documents.Count, CorpusOrigins.Of(before.Where(_ => true)).Count);
        File.Delete(Directory.GetFiles(pile.Path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First());
        var claims = Claims(Corpus.Load(pile.Path));
        Assert.Null(Index(pile.Path, pile.StoreFile, new IndexOptions { Claims = false }).Claims);
        Assert.Equal(claims, Claims(Corpus.Open(pile.StoreFile)));
        Index(pile.Path, pile.StoreFile);
        Assert.Equal(claims, Claims(Corpus.Open(pile.StoreFile)));
        // A corpus that was open before has the claims of the documents that it holds.
        Assert.Equal(before.Documents.Count, CorpusOrigins.Of(before).Count);
        Assert.NotEqual(claims, Claims(before));
    }

    [Fact]
    public void Where_OfAStore_LeavesOutTheClaimsOfOtherTexts()
    {
        using var pile = new Pile(3).Add(10);
        Index(pile.Path, pile.StoreFile);
        static bool IsKept(AnnotatedDocument document) => document.Raw.Length % 2 == 0;
        Assert.Equal(Claims(Corpus.Load(pile.Path).Where(IsKept)), Claims(Corpus.Open(pile.StoreFile).Where(IsKept)));
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
        const string Known = "SELECT document FROM texts WHERE line <> '' ORDER BY document";
        Assert.Equal(["a", "long.jsonl:2", "long.jsonl:5"], CorpusStore.Query(pile.StoreFile, Known)["document"].Cast<string>());
        foreach (var edited in new[] { [.. lines, """{"text": "One more."}"""], ["""{"id": "b", "text": "In front."}""", .. lines], lines })
        {
            File.WriteAllLines(file, edited);
            var summary = Index(pile.Path, pile.StoreFile);
            Assert.Equal(
                ["ignored-field", "duplicate-id"], summary.Issues.Select(issue => issue.Kind).OrderDescending(StringComparer.Ordinal));
            Assert.Equal(edited.Length - 1, summary.Read + summary.Kept);
            Assert.Equal(Rows(Corpus.Load(pile.Path)), Rows(Corpus.Open(pile.StoreFile)));
            Assert.Equal(TablesOfFresh(pile.Path), Tables(pile.StoreFile));
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

    [Fact]
    public void Index_WhenCancelled_KeepsWhatItReadAndGoesOn()
    {
        using var pile = new Pile(7).Add(20);
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        var stopped = CorpusStore.Index(pile.Path, pile.StoreFile, cancel: cancel.Token);
        Assert.False(stopped.IsComplete);
        Assert.Equal(stopped.Read, Corpus.Open(pile.StoreFile).Documents.Count);
        var rest = Index(pile.Path, pile.StoreFile);
        Assert.Equal(stopped.Read, rest.Kept);
        Assert.Equal(Rows(Corpus.Load(pile.Path)), Rows(Corpus.Open(pile.StoreFile)));
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

    [Fact]
    public void Query_OfATable_GivesAFrameWithTypes()
    {
        using var pile = new Pile(11).Add(5);
        Index(pile.Path, pile.StoreFile);
        var corpus = Corpus.Open(pile.StoreFile);
        var frame = corpus.Query("SELECT document, count(*) AS mentions, min(start) AS first, NULL AS nothing FROM mentions GROUP BY document ORDER BY document");
        Assert.Equal(["document", "mentions", "first", "nothing"], frame.Columns.Select(column => column.Name));
        Assert.Equal((typeof(string), typeof(long), typeof(int)),
            (frame["document"].DataType, frame["mentions"].DataType, frame["first"].DataType));
        Assert.Equal(
            corpus.Documents.Where(document => document.Mentions.Count > 0).OrderBy(document => document.Id, StringComparer.Ordinal)
                .Select(document => (long)document.Mentions.Count),
            frame["mentions"].Cast<long>());
        Assert.Contains("no_such_table", Assert.Throws<ArgumentException>(() => corpus.Query("SELECT * FROM no_such_table")).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => corpus.Query("DELETE FROM texts"));
        Assert.Throws<InvalidOperationException>(() => Corpus.Load(pile.Path).Query("SELECT 1"));
    }

    [Fact]
    public void Open_OfWhatIsNoStore_SaysWhatToDo()
    {
        using var folder = new TestFolder().With("text.duckdb", "no store");
        Assert.Contains("newscorpus index", Assert.Throws<IOException>(() => Corpus.Open(Path.Combine(folder.Path, "text.duckdb"))).Message,
            StringComparison.Ordinal);
        Assert.Contains("newscorpus index", Assert.Throws<FileNotFoundException>(
            () => Corpus.Open(Path.Combine(folder.Path, "none.duckdb"))).Message, StringComparison.Ordinal);
    }

    private static IndexSummary Index(string corpus, string store, IndexOptions options = default) =>
        CorpusStore.Index(corpus, store, options, TestContext.Current.CancellationToken);

    private static void ExpectSame(string corpus)
    {
        var folder = Directory.CreateTempSubdirectory("store-");
        try
        {
            var store = Path.Combine(folder.FullName, "corpus.duckdb");
            Index(corpus, store);
            var (expected, given) = (Analyses.Of(Corpus.Load(corpus)), Analyses.Of(Corpus.Open(store)));
            Assert.True(expected.Count > 30, $"Only {expected.Count} analyses were found.");
            Assert.Equal(expected.Keys, given.Keys);
            Assert.All(expected, analysis => Assert.Equal(analysis.Value, given[analysis.Key]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Claims(Corpus corpus)
    {
        var ledger = ClaimLedger.Of(corpus);
        return string.Concat(
            ledger.Claims.ToJson(), ledger.Statements.ToJson(), ledger.Links.ToJson(), ledger.PossibleLinks.ToJson(),
            ClaimChronology.Of(ledger).ToJson(), CorpusOrigins.Of(corpus).ToJson());
    }

    // What extract writes, without the claims, which cost most.
    private static string Rows(Corpus corpus)
    {
        var lines = new System.Buffers.ArrayBufferWriter<byte>();
        var writer = new NewsCorpus.Export.ExtractWriter(lines, withText: true);
        foreach (var document in corpus.Documents) writer.Write(document);
        return string.Join('\n', corpus.Issues) + "\n" + System.Text.Encoding.UTF8.GetString(lines.WrittenSpan);
    }

    private static string TablesOfFresh(string corpus)
    {
        var folder = Directory.CreateTempSubdirectory("store-");
        try
        {
            var store = Path.Combine(folder.FullName, "fresh.duckdb");
            Index(corpus, store, new IndexOptions { Claims = false });
            return Tables(store);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The number of rows of each table and a hash that does not depend on their order. Times of files differ between runs.
    private static string Tables(string store) => string.Join('\n',
        new[] { "texts", "sentences", "mentions", "names", "dates", "statements", "issues", "files" }.Select(table =>
            $"{table} {CorpusStore.Query(store, $"SELECT count(*) AS n, sum(hash(t)) AS h FROM ({Rows(table)}) t").Rows[0]}"));

    private static string Rows(string table) => $"SELECT * {(table == "files" ? "EXCLUDE (modified)" : "")} FROM {table}";
}
