using NewsCorpus.Store.Opening;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Store;

public sealed class StoredDocumentsTest
{
    [Fact]
    public void Read_ThatFailed_IsTriedAgain()
    {
        using var folder = new TestFolder().With("a.txt", "Norway denied it.");
        var document = Corpus.Load(folder.Path).Documents[0];
        var tries = 0;
        var documents = new StoredDocuments(1, _ => ++tries == 1
            ? throw new IOException("locked")
            : ([null!], (_, _) => document));
        Assert.Throws<IOException>(() => documents[0]);
        Assert.False(documents.AreRead);
        Assert.Same(document, documents[0]);
        Assert.Same(document, documents.Single());
        Assert.Equal(2, tries);
    }

    [Fact]
    public void Documents_ThatAreFew_AreReadAlone()
    {
        using var folder = new TestFolder().With("a.txt", "Norway denied it.");
        var document = Corpus.Load(folder.Path).Documents[0];
        var asked = new List<Range?>();
        var documents = new StoredDocuments(1_000, range =>
        {
            asked.Add(range);
            return (new TextRow[range?.GetOffsetAndLength(1_000).Length ?? 1_000], (_, _) => document);
        });
        Assert.Same(document, documents[999]);
        Assert.Same(document, documents[0]);
        Assert.True(documents.AreRead);
        Assert.Equal([992..1_000, 0..32], asked);
        Assert.Equal(1_000, documents.Count(each => each == document));
        Assert.Equal((5, (Range?)null), (asked.Count, asked[^1]));
    }
}
