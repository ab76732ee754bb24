using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Actors.Unlisted;

/// <summary>What always stands behind a person's name is the rest of it.</summary>
public sealed class SecondNamesTest
{
    [Theory]
    [InlineData("It rained.", 0)]
    // A person of that name.
    [InlineData("The singer, Solveig Kvist, left.", 5)]
    public void ANameRightBehindThatOfAListedPerson_IsTheRestOfIt(string other, int mentions)
    {
        const string text = "Bankers met Angela Merkel Solveig Kvist, the chancellor. Angela Merkel Solveig Kvist, 50, said it rained.";
        using var folder = new TestFolder().With("a.txt", text).With("b.txt", text).With("c.txt", other);

        Assert.Equal(mentions, ActorMentions.Of(Corpus.Load(folder.Path)).Count(row => !row.InDictionary));
    }
}
