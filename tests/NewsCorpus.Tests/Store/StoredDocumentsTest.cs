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
        var documents = new StoredDocuments(1, () => ++tries == 1
            ? throw new IOException("locked")
            : ([null!], (_, _) => document));
        Assert.Throws<IOException>(() => documents[0]);
        Assert.False(documents.AreRead);
        Assert.Same(document, documents[0]);
        Assert.Same(document, documents.Single());
        Assert.Equal(2, tries);
    }
}
