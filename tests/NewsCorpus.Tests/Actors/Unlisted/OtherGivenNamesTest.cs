using NewsCorpus.Charts;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Actors.Unlisted;

/// <summary>Whom texts call by a nickname, a title or an office is one person; a phrase in capitals is none.</summary>
public sealed class OtherGivenNamesTest
{
    [Theory]
    [InlineData("The aide, Edgar \"Mo\" Vellmark, left. Mo Vellmark slept. Vellmark said no.",
        "The aide, Edgar Vellmark, said it rained. Edgar Vellmark left.", 1)]
    // No text says that they are one.
    [InlineData("The aide, Mo Vellmark, left. Mo Vellmark slept. Vellmark said no.",
        "The aide, Edgar Vellmark, said it rained. Edgar Vellmark left. Vellmark said so.", 2)]
    // Who is called so by her title and who is called so in full are one ...
    [InlineData("Baroness Vellmark said it rained. Vellmark left.", "The peer, Astrid Vellmark, said no.", 1)]
    // ... but no man.
    [InlineData("Baroness Vellmark said it rained. Lady Vellmark left. Vellmark left. Baroness Vellmark said so. Vellmark slept.",
        "The chairman, Robert Vellmark, said no. Robert Vellmark left. Vellmark said no. Vellmark said so. Vellmark slept.", 2)]
    [InlineData("National Security Adviser Mo Vellmark said it rained. Vellmark left.", "The general, Mo Vellmark, said no.", 1)]
    public void APerson_IsOneHoweverCalled(string one, string other, int persons)
    {
        using var folder = new TestFolder().With("a.txt", one).With("b.txt", other).With("c.txt", other).With("d.txt", one);

        Assert.Equal(persons, Persons(folder).Distinct().Count());
    }

    // By "Lady" and "Lord" they are two, and nothing tells whose the surname alone is.
    [Fact]
    public void APeer_IsNotHisWife()
    {
        const string Text = "Lord Olsenby said no. His wife, Lady Olsenby, said yes. Lady Olsenby left. Lord Olsenby slept.";
        using var folder = new TestFolder().With("a.txt", Text).With("b.txt", Text);

        Assert.Empty(Persons(folder));
    }

    [Fact]
    public void ATitle_IsTheNameOfWhoHasNoOther()
    {
        using var folder = new TestFolder().With("a.txt", "Former chairwoman Baroness Vellmark left. Vellmark said no.")
            .With("b.txt", "They met Baroness Vellmark, and Lord Olsenby spoke.");

        Assert.Equal(["Baroness Vellmark", "Baroness Vellmark", "Baroness Vellmark"], Persons(folder));
    }

    [Theory]
    // Its words are ordinary ones, ...
    [InlineData("Grain Security", "A law on grain is a law on security. Much grain is not security.", 0)]
    // ... or one of them is not.
    [InlineData("Grainer Security", "A law on grain is a law on security. Much grain is not security.", 5)]
    [InlineData("Congresswomen Vellmark", "It rained.", 0)]
    // A link without a space behind it
    [InlineData("Oskar VellmarkDem", "It rained.", 0)]
    public void APhraseInCapitals_IsNoPerson(string name, string rest, int mentions)
    {
        using var folder = new TestFolder()
            .With("a.txt", $"The chairman, {name}, said no. {name} said yes. They met {name}. {name} left. {name} slept. {rest}");

        Assert.Equal(mentions, Persons(folder).Count);
    }

    [Fact]
    public void AHeadline_IsNoPartOfAName()
    {
        using var folder = new TestFolder().With("a.txt", "The chairman, Robert Vellmark, left. Robert Vellmark said no. Vellmark left.")
            .With("b.txt", "Voters Back Robert Vellmark. Vellmark left. They met Voters Back Robert Vellmark. Vellmark said so.")
            .With("c.txt", "The chairman, Robert Vellmark, left. Robert Vellmark said no. Vellmark left.");

        Assert.Equal(10, Persons(folder).Count(person => person == "Robert Vellmark"));
    }

    private static List<string> Persons(TestFolder folder) => [.. ActorMentions.Of(Corpus.Load(folder.Path))
        .Where(row => row is { InDictionary: false, Type: ActorType.Person }).Select(row => row.Name)];
}
