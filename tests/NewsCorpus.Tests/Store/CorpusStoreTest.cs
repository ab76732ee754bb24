using System.Runtime.CompilerServices;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;
using NewsCorpus.Charts;
using NewsCorpus.Reading.Actors;
using NewsCorpus.Reading.Claims;
using NewsCorpus.Rows;
using NewsCorpus.Store;
using NewsCorpus.Store.Codec;
using NewsCorpus.Store.Database;
using NewsCorpus.Tests.Actors;
using NewsCorpus.Tests.Charts;
using NewsCorpus.Tests.Documents;
using NewsCorpus.Tests.Reports;
using Xunit;
using static NewsCorpus.Tests.Store.StoredRows;

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

    [Fact]
    public void Open_WithoutClaims_GivesTheSameClaims()
    {
        using var pile = new Pile(3).Add(10);
        Index(pile.Path, pile.StoreFile, new IndexOptions { Claims = false });
        Assert.Equal(ClaimsOf(Corpus.Load(pile.Path)), ClaimsOf(Corpus.Open(pile.StoreFile)));
    }

    [Fact]
    public void Open_WithClaims_TakesUnlistedActorsFromTheirTable()
    {
        using var pile = new Pile(3);
        File.WriteAllText(Path.Combine(pile.Path, "one.txt"), "Jean Roe, the chairman, said it. Mr. Roe left. Jean Roe said so.");
        File.WriteAllText(Path.Combine(pile.Path, "two.txt"), "Jean Roe said it was late.");
        Index(pile.Path, pile.StoreFile);
        static IEnumerable<ActorMention> Unlisted(Corpus corpus) =>
            corpus.Documents.SelectMany(document => document.Actors).Where(mention => !mention.IsListed);
        Assert.Equal(4, Unlisted(Corpus.Open(pile.StoreFile)).Count());
        Assert.Equal(Unlisted(Corpus.Load(pile.Path)), Unlisted(Corpus.Open(pile.StoreFile)));
        using (var store = StoreDatabase.OpenForWriting(pile.StoreFile))
            store.Execute("DELETE FROM unlisted_mentions WHERE document = 'two'");
        Assert.Equal(3, Unlisted(Corpus.Open(pile.StoreFile)).Count());
    }

    [Fact]
    public void Documents_OfAStore_GoWhenNobodyHoldsThemAndAreTheSameForWhoDoes()
    {
        using var pile = new Pile(3).Add(10);
        Index(pile.Path, pile.StoreFile);
        var corpus = Corpus.Open(pile.StoreFile);
        var forgotten = Seen(corpus);
        GC.Collect();
        Assert.False(forgotten.TryGetTarget(out _));
        var held = corpus.Documents[0];
        GC.Collect();
        Assert.Same(held, corpus.Documents.First());

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference<AnnotatedDocument> Seen(Corpus corpus) => new(corpus.Documents[0]);
    }

    [Fact]
    public void Documents_OfAStoreThatWasIndexedAgainAfterATableWasRead_AreNotThoseOfAnotherState()
    {
        using var pile = new Pile(3).Add(10);
        Index(pile.Path, pile.StoreFile);
        var corpus = Corpus.Open(pile.StoreFile);
        var texts = CorpusOverview.Documents(corpus).Count;
        File.WriteAllText(Path.Combine(pile.Path, "new.txt"), "Ann Lee said that it rained in Oslo.");
        Index(pile.Path, pile.StoreFile);
        Assert.Contains("Reload", Assert.Throws<IOException>(() => corpus.Documents.Count).Message, StringComparison.Ordinal);
        Assert.Equal(texts, CorpusOverview.Documents(corpus).Count);
        Assert.Equal(texts + 1, corpus.Reload().Documents.Count);
    }

    [Fact]
    public void Open_WithClaims_TakesRowsOfAnalysesFromTheirTables()
    {
        using var pile = new Pile(3).Add(10);
        Index(pile.Path, pile.StoreFile);
        Assert.NotEmpty(Keyness.EachDocument(Corpus.Open(pile.StoreFile)));
        using (var store = StoreDatabase.OpenForWriting(pile.StoreFile)) store.Execute("DELETE FROM keywords");
        var corpus = Corpus.Open(pile.StoreFile);
        Assert.Empty(Keyness.EachDocument(corpus));
        Assert.NotEmpty(Keyness.EachDocument(corpus, most: 2));
        Assert.NotEmpty(Keyness.EachDocument(corpus.Where(_ => true)));
    }

    [Fact]
    public void Open_WithClaims_TakesFiguresFromTheirTable()
    {
        using var pile = new Pile(3).Add(10);
        Index(pile.Path, pile.StoreFile);
        using (var store = StoreDatabase.OpenForWriting(pile.StoreFile))
            store.Execute("""UPDATE figures SET figure = replace(figure, '"Title":"', '"Title":"Kept: ')""");
        var corpus = Corpus.Open(pile.StoreFile);
        var ledger = ClaimLedger.Of(corpus);
        Assert.All(StoredFigures.All, figure => Assert.StartsWith("Kept: ", figure.Value(ledger, corpus).Title, StringComparison.Ordinal));
        Assert.DoesNotContain("Kept", ActorFigures.Density(corpus, actors: 3).Title, StringComparison.Ordinal);
        var some = corpus.Where(_ => true);
        Assert.All(StoredFigures.All, figure =>
            Assert.DoesNotContain("Kept", figure.Value(ClaimLedger.Of(some), some).Title, StringComparison.Ordinal));
        Assert.DoesNotContain("Kept", ClaimFigures.Spread(ClaimLedger.Of(some), corpus).Title, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void FigureJson_OfAFigure_GivesTheSameFigure(string name)
    {
        var figure = Samples.All[name]();
        Assert.Equal(figure.ToSvg(), figure switch
        {
            BarChart => Again<BarChart>(),
            DotPlot => Again<DotPlot>(),
            Heatmap => Again<Heatmap>(),
            LineChart => Again<LineChart>(),
            Network => Again<Network>(),
            _ => Again<Timeline>(),
        });

        string Again<TFigure>()
            where TFigure : Figure => FigureJson.Read<TFigure>(FigureJson.Write(figure)!).ToSvg();
    }

    [Fact]
    public void StoredAnalyses_OfAStore_AreReadFromTheirTables()
    {
        using var pile = new Pile(3).Add(10);
        using var other = new Pile(4);
        Index(pile.Path, pile.StoreFile);
        using (var store = StoreDatabase.OpenForWriting(pile.StoreFile))
            foreach (var analysis in StoredAnalysis.All) store.Execute($"DELETE FROM {analysis.Table}");
        var corpus = Corpus.Open(pile.StoreFile);
        var ledger = ClaimLedger.Of(corpus);
        using var copy = StoreDatabase.OpenForWriting(other.StoreFile);
        StoredFiles.Create(copy);
        // A line is made again where there is none.
        Assert.All(StoredAnalysis.All.Where(analysis => analysis.Table != "source_line"), analysis =>
        {
            analysis.Save(copy, ledger, corpus);
            Assert.Empty(copy.Rows($"SELECT 1 FROM {analysis.Table}", _ => true));
        });
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
    public void Where_OfAStore_LeavesOutTheClaimsOfOtherTexts()
    {
        using var pile = new Pile(3).Add(10);
        Index(pile.Path, pile.StoreFile);
        static bool IsKept(AnnotatedDocument document) => document.Raw.Length % 2 == 0;
        Assert.Equal(ClaimsOf(Corpus.Load(pile.Path).Where(IsKept)), ClaimsOf(Corpus.Open(pile.StoreFile).Where(IsKept)));
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
    public void Query_OfAnEnumeration_GivesItsNames()
    {
        using var pile = new Pile(3);
        File.WriteAllText(Path.Combine(pile.Path, "one.txt"), "Vladimir Putin said on 7 March 2024 that it was late.");
        Index(pile.Path, pile.StoreFile);
        var frame = Corpus.Open(pile.StoreFile).Query("""
            SELECT mentions.type, via, dates.type AS timex, granularity FROM mentions, dates WHERE mentions.type = 'person' AND via <> 'none'
            """);
        Assert.All(frame.Columns, column => Assert.Equal(typeof(string), column.DataType));
        Assert.Equal(["person", "name", "DATE", "day"], Assert.Single(frame.Rows));
    }

    [Fact]
    public void Export_OfAnEnumeration_WritesStrings()
    {
        using var pile = new Pile(11).Add(5);
        Index(pile.Path, pile.StoreFile);
        string FileOf(ExportFormat format) => CorpusStore.Export(pile.StoreFile, pile.Path, format)
            .Single(file => Path.GetFileNameWithoutExtension(file) == "mentions");
        var parquet = CorpusStore.Query(
            pile.StoreFile, $"SELECT converted_type FROM parquet_schema('{FileOf(ExportFormat.Parquet)}') WHERE name = 'type'");
        Assert.Equal(["UTF8"], parquet["converted_type"].Cast<string>());
        using var file = File.OpenRead(FileOf(ExportFormat.Arrow));
        using var arrow = new ArrowFileReader(file);
        Assert.Equal(ArrowTypeId.String, arrow.Schema.GetFieldByName("type").DataType.TypeId);
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
}
