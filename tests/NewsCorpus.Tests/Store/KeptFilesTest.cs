using NewsCorpus.Charts;
using NewsCorpus.Store.Database;
using NewsCorpus.Tests.Documents;
using Xunit;
using static NewsCorpus.Tests.Store.StoredRows;

namespace NewsCorpus.Tests.Store;

/// <summary>A store gives the files that its texts give, and gives them without a look at rows.</summary>
public sealed class KeptFilesTest
{
    [Fact]
    public void Save_OfTheTablesOfAStore_WritesTheFilesOfTheTexts()
    {
        using var pile = new Pile(1).Add(30);
        using var folder = new TestFolder();
        Index(pile.Path, pile.StoreFile);
        var (expected, given) = (Path.Combine(folder.Path, "texts"), Path.Combine(folder.Path, "store"));
        SaveAll(Corpus.Load(pile.Path), expected);
        SaveAll(Corpus.Open(pile.StoreFile), given);
        Expect();
        foreach (var file in Directory.GetFiles(given)) File.AppendAllText(file, "more");
        SaveAll(Corpus.Open(pile.StoreFile), given);
        Expect();

        void Expect() => Assert.All(Directory.GetFiles(expected), file =>
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(given, Path.GetFileName(file)))));
    }

    [Fact]
    public void Save_OfATableOfAStore_TakesTheFileThatWasKept()
    {
        using var pile = new Pile(3).Add(10);
        Index(pile.Path, pile.StoreFile);
        using (var store = StoreDatabase.OpenForWriting(pile.StoreFile)) store.Execute("DELETE FROM keywords");
        var rows = Keyness.EachDocument(Corpus.Open(pile.StoreFile));
        var path = Path.Combine(pile.Path, "keywords.csv");
        rows.Save(path);
        Assert.Empty(rows);
        Assert.True(File.ReadLines(path).Count() > 10);
        using (var store = StoreDatabase.OpenForWriting(pile.StoreFile)) store.Execute("DELETE FROM saved_files");
        Keyness.EachDocument(Corpus.Open(pile.StoreFile)).Save(path);
        Assert.Single(File.ReadLines(path));
    }

    [Fact]
    public void Baseline_ThatIsWhatAStoreWouldKeep_IsNotRead()
    {
        using var pile = new Pile(3).Add(10);
        Index(pile.Path, pile.StoreFile);
        var path = Path.Combine(pile.Path, "baseline.json");
        var now = Snapshot.Of(Corpus.Open(pile.StoreFile));
        Snapshot.Baseline(path, now);
        Assert.Same(now, Snapshot.Baseline(path, now));
        File.WriteAllText(path, File.ReadAllText(path).TrimEnd());
        var read = Snapshot.Baseline(path, now);
        Assert.NotSame(now, read);
        Assert.Equal(now, read);
    }

    [Fact]
    public void KeptRows_OfManyRows_AreThoseThatWereSaved()
    {
        using var pile = new Pile(3);
        using var folder = new TestFolder();
        string[] texts = ["", "a", "twelve bytes", "thirteen byte", "Zürich – 12 Ω", new string('x', 70), new string('é', 70)];
        var rows = Enumerable.Range(0, 25_000)
            .Select(i => new Row(texts[i % 7], i % 5 == 0 ? null : texts[i % 3], i, i / 3.0, i % 2 == 0, [.. texts.Take(i % 4)]))
            .ToTable("Rows");
        using (var store = StoreDatabase.OpenForWriting(pile.StoreFile)) RowTable.Save(store, "many", rows);
        using var again = StoreDatabase.OpenForRows(pile.StoreFile);
        var kept = RowTable.Open<Row>(again, "many", () => StoreDatabase.OpenForRows(pile.StoreFile));
        Assert.Equal((rows.Count, rows[24_999].Number), (kept.Count, kept[24_999].Number));
        Assert.Equal(rows.ToJson(), kept.ToJson());
        Assert.Equal(rows.Select(row => row.Number), RowTable.ReadRows<Narrow>(again, "many").Select(row => row.Number));
        var column = new KeptTexts("many", "text", () => StoreDatabase.OpenForRows(pile.StoreFile));
        Assert.All(Enumerable.Range(0, 60), i => Assert.Equal(rows[i * 7_919 % 25_000].Text, column.At(i * 7_919 % 25_000)));
    }

    [Fact]
    public void Open_OfAFileThatAnotherCameInPlaceOf_ReadsTheNewOne()
    {
        using var pile = new Pile(3).Add(4);
        using var other = new Pile(4).Add(9);
        Index(pile.Path, pile.StoreFile);
        Index(other.Path, other.StoreFile);
        var before = Corpus.Open(pile.StoreFile).Documents.Count;
        File.Move(other.StoreFile, pile.StoreFile, overwrite: true);
        Assert.NotEqual(before, Corpus.Open(pile.StoreFile).Documents.Count);
    }

    [Fact]
    public void Mentions_AndTheirConcordance_OfAStore_AreThoseOfTheTexts()
    {
        using var pile = new Pile(5).Add(300);
        Index(pile.Path, pile.StoreFile);
        var (texts, corpus) = (Corpus.Load(pile.Path), Corpus.Open(pile.StoreFile));
        var (expected, given) = (ActorMentions.Of(texts), ActorMentions.Of(corpus));
        Assert.Equal(expected.ToJson(), given.ToJson());
        Assert.Equal((expected[^1], expected[0]), (given[^1], given[0]));
        var most = expected.CountBy(row => row.Actor).OrderByDescending(n => n.Value).First().Key;
        foreach (var (actor, width) in new[] { (most, 45), (most, 30), ("RUS", 45) })
        {
            Assert.Equal(
                Concordance.OfActor(texts, actor, ConcordanceOrder.RightContext, width).ToJson(),
                Concordance.OfActor(corpus, actor, ConcordanceOrder.RightContext, width).ToJson());
        }

        Assert.Equal(texts.Documents[^1].Actors, Corpus.Open(pile.StoreFile).Documents[^1].Actors);
        Assert.Equal(texts.Documents[40].Raw, Corpus.Open(pile.StoreFile).Documents[40].Raw);
        using (var store = StoreDatabase.OpenForWriting(pile.StoreFile))
            store.Execute("DELETE FROM concordance WHERE rowid > 0; DELETE FROM actor_mentions WHERE rowid > 1");
        corpus = Corpus.Open(pile.StoreFile);
        Assert.Equal(2, ActorMentions.Of(corpus).Count);
        Assert.Single(Concordance.OfActor(corpus, most, ConcordanceOrder.RightContext, 45));
        Assert.True(Concordance.OfActor(corpus, most).Count > 1);
    }

    [Fact]
    public void LengthOf_AndOnly_OfAStore_AreThoseOfTheTexts()
    {
        using var pile = new Pile(3).Add(10);
        Index(pile.Path, pile.StoreFile);
        var corpus = Corpus.Open(pile.StoreFile);
        var texts = Corpus.Load(pile.Path).Documents;
        Assert.All(texts, text => Assert.Equal(text.Raw.Length, corpus.LengthOf(text.Id)));
        Assert.Equal([texts[1].Id, texts[3].Id], corpus.Only([texts[3].Id, texts[1].Id]).Documents.Select(text => text.Id));
        Assert.Empty(corpus.Only([]).Documents);
        Assert.Empty(ActorMentions.Of(corpus.Only([])));
    }

    private static void SaveAll(Corpus corpus, string folder)
    {
        var ledger = ClaimLedger.Of(corpus);
        string At(string name) => Path.Combine(folder, name);
        ledger.Claims.Save(At("claims.csv")).Save(At("claims.json"));
        ledger.Statements.Save(At("statements.csv"));
        ledger.Links.Save(At("links.csv"));
        ledger.PossibleLinks.Save(At("possible-links.csv"));
        ClaimJsonLd.Of(ledger, corpus).Save(At("claims.jsonld"));
        Contradictions.Of(ledger).Save(At("contradictions.csv"));
        Contradictions.SideBySide(ledger).Save(At("disagreements.csv"));
        ClaimChronology.Of(ledger).Save(At("chronology.csv"));
        ClaimChronology.Lags(ledger).Save(At("lags.csv"));
        ActorMentions.Of(corpus).Save(At("mentions.csv"));
        CorpusDates.Of(corpus).Save(At("dates.csv"));
        Provenance.Of(corpus).Save(At("provenance.csv")).Save(At("provenance.json"));
        CorpusOverview.UnlistedNames(corpus).Save(At("names.csv"));
        Snapshot.Of(corpus).Save(At("counts.json"));
    }

    public sealed record Row(string Text, string? Other, int Number, double Share, bool IsEven, IReadOnlyList<string> Texts);

    public sealed record Narrow(int Number);
}
