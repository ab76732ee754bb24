using NewsCorpus.Rows;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>Filters give a corpus again; a reload reads what is new or changed.</summary>
public sealed class CorpusFilterTest
{
    private static TestFolder Pile() => new TestFolder()
        .With("a.txt", "---\npublished: 2024-01-10\noutlet: Reuters\n---\nRussia sent arms to Syria.")
        .With("b.txt", "---\npublished: 2024-02-10\noutlet: TASS\n---\nRussia denied it. Ukraine did not.")
        .With("c.txt", "Ukraine waited.");

    [Fact]
    public void Filters_GiveACorpusThatEveryAnalysisTakes()
    {
        using var folder = Pile();
        var corpus = Corpus.Load(folder.Path);

        Assert.Equal(["a", "b"], Ids(corpus.Between(new DateOnly(2024, 1, 1), null)));
        Assert.Equal(["a"], Ids(corpus.Between(new DateOnly(2024, 1, 10), new DateOnly(2024, 1, 10))));
        Assert.Equal(["b"], Ids(corpus.Outlet("tass")));
        Assert.Equal(["c"], Ids(corpus.Where(document => document.Document.Published is null)));
        Assert.Empty(corpus.Outlet("TASS").Between(null, new DateOnly(2024, 1, 31)).Documents);
        Assert.Single(ActorMentions.Of(corpus.Outlet("TASS")), row => row.Name == "Ukraine");
    }

    [Fact]
    public void Mentions_WhileSomebodyHoldsThem_AreGivenAgainToTheirCorpusAndScopeAlone()
    {
        using var folder = Pile().With("d.txt", "Russia spoke.\n\nAbout the author\n\nAnna Berg lives in Ukraine.");
        var corpus = Corpus.Load(folder.Path);
        var (story, all) = (ActorMentions.Of(corpus), ActorMentions.Of(corpus, Scope.Everything));

        Assert.Same(story, ActorMentions.Of(corpus));
        Assert.Same(all, ActorMentions.Of(corpus, Scope.Everything));
        Assert.True(story.Count < all.Count);
        Assert.Equal(story.Where(row => row.Document == "b"), ActorMentions.Of(corpus.Outlet("TASS")));
        folder.With("e.txt", "China spoke.");
        Assert.Contains(ActorMentions.Of(corpus.Reload()), row => row.Name == "China");
        GC.KeepAlive(story);
        GC.KeepAlive(all);
    }

    [Fact]
    public void Reload_ReadsWhatIsNewOrChangedAndSaysWhatThatWas()
    {
        using var folder = Pile();
        var corpus = Corpus.Load(folder.Path);
        folder.With("b.txt", "Nothing was said.").With("d.txt", "China spoke.");
        File.Delete(Path.Combine(folder.Path, "c.txt"));

        var now = corpus.Reload();

        Assert.Equal(["a", "b", "d"], Ids(now));
        Assert.Same(corpus.Documents[0].Mentions, now.Documents[0].Mentions);
        Assert.Equal([("d", CorpusChange.New), ("b", CorpusChange.Changed), ("c", CorpusChange.Gone)],
            now.Changes.Select(row => (row.Document, row.Change)));
        Assert.Equal("1 new, 1 changed, 1 gone; 1 kept", now.Changes.Title);
        Assert.Equal("Nothing changed: 3 texts kept", now.Reload().Changes.Title);
    }

    [Fact]
    public void Load_OfWhatIsInMemory_ReadsOnlyWhatIsNewOrChanged()
    {
        using var folder = Pile().With("m.txt", "Russia spoke &amp; paid.");
        var corpus = Corpus.Load(folder.Path);

        var same = Corpus.Load(folder.Path);
        folder.With("b.txt", "Nothing was said.");
        var changed = Corpus.Load(folder.Path);

        Assert.Same(corpus.Documents, same.Documents);
        Assert.Contains(same.Issues, issue => issue.Kind == "html-entity");
        Assert.Equal(corpus.Issues, same.Issues);
        Assert.Same(corpus.Documents[0], changed.Documents[0]);
        Assert.Equal("Nothing was said.", changed.Documents[1].Raw);
        GC.KeepAlive(corpus);
    }

    [Fact]
    public void Reload_OfLines_KeepsThoseThatOnlyMoved()
    {
        const string Line = """{"id":"a","text":"Russia spoke."}""";
        using var folder = new TestFolder().With("t.jsonl", Line);
        var corpus = Corpus.Load(folder.Path);
        folder.With("t.jsonl", """{"id":"b","text":"China spoke."}""" + "\n" + Line);

        var now = corpus.Reload();

        Assert.Equal("1 new, 0 changed, 0 gone; 1 kept", now.Changes.Title);
        Assert.Same(corpus.Documents[0].Mentions, now.Documents[1].Mentions);
        Assert.EndsWith("t.jsonl:2", now.Documents[1].Document.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Reload_OfAFilteredCorpus_KeepsTheFilter()
    {
        using var folder = Pile();
        var corpus = Corpus.Load(folder.Path).Outlet("Reuters");
        folder.With("d.txt", "---\noutlet: Reuters\n---\nChina spoke.");

        Assert.Equal(["a", "d"], Ids(corpus.Reload()));
    }

    [Fact]
    public void Reload_WithAnotherDictionary_ReadsAllAgain()
    {
        using var folder = Pile();
        var corpus = Corpus.Load(folder.Path);
        Directory.CreateDirectory(Path.Combine(folder.Path, "lexicon"));
        File.WriteAllText(Path.Combine(folder.Path, "lexicon", "actors.tsv"),
            "id\tname\ttype\taliases\nwaiters\tWaiters\torganisation\twaited\n");

        var now = corpus.Reload();

        Assert.All(now.Changes, row => Assert.Equal(CorpusChange.ReadAgain, row.Change));
        Assert.Equal(3, now.Changes.Count);
        Assert.NotSame(corpus.Documents[0].Mentions, now.Documents[0].Mentions);
    }

    [Fact]
    public void Reload_GivesWhatLoadGives()
    {
        using var folder = Pile();
        var corpus = Corpus.Load(folder.Path);
        folder.With("sub/a.txt", "Japan agreed. Russia did not.");

        var (now, anew) = (corpus.Reload(), Corpus.Load(folder.Path));

        Assert.Equal(Ids(anew), Ids(now));
        Assert.Equal(ActorMentions.Of(anew).ToCsv(), ActorMentions.Of(now).ToCsv());
    }

    private static IEnumerable<string> Ids(Corpus corpus) => corpus.Documents.Select(document => document.Id);
}
