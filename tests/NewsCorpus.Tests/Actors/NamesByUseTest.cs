using NewsCorpus.Charts;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Actors;

/// <summary>Who or what a name is as all texts use it: of a family, by its initials, as a town.</summary>
public sealed class NamesByUseTest
{
    // She is a lady, and he is not.
    [Theory]
    [InlineData("The senator, Adam Vellmark, left. Lady Vellmark said no.", "Anna")]
    [InlineData("The senator, Adam Vellmark, left. Lord Vellmark said no.", "Adam")]
    [InlineData("The senator, Adam Vellmark, met Anna Vellmark, and Adam Vellmark left. Lady Vellmark said no.", "Anna")]
    public void ATitle_TellsWhomOfAFamilyASurnameMeans(string text, string given)
    {
        using var folder = new TestFolder().With("z.txt", text);
        for (var i = 0; i < 5; i++)
            folder.With($"{i}.txt", $"The singer, Anna Vellmark, met the senator, Adam Vellmark. Anna Vellmark read text {i}.");

        var last = ActorMentions.Of(Corpus.Load(folder.Path)).Last(row => row.Document == "z" && row.Text == "Vellmark");

        Assert.StartsWith(given, last.Name, StringComparison.Ordinal);
    }

    // The initials of a firm have its legal form, which its name goes without.
    [Fact]
    public void Initials_AreWhoIsShortenedToThem_InAnotherText()
    {
        using var folder = new TestFolder()
            .With("a.txt", "The man sued Tarnholm Weavers Limited (TWL). TWL said no. TWL left. Tarnholm Weavers Limited fell.")
            .With("b.txt", "The TWL said it would strike. TWL president Ann Lee left. The TWL fell. TWL rose.");

        var names = ActorMentions.Of(Corpus.Load(folder.Path)).Where(row => row.Text is "TWL").CountBy(row => row.Name).ToList();

        Assert.Equal([KeyValuePair.Create("Tarnholm Weavers", 7)], names);
    }

    // In brackets they are explained by themselves.
    [Fact]
    public void Initials_InBracketsElsewhere_AreThoseOfTheName()
    {
        using var folder = new TestFolder().With("a.txt", "The Tarnholm Weavers Union left. The TWU said no. It met the (TWU’s) old guard. "
            + "The TWU said yes. TWU president Ann Lee left. The TWU came. Few saw the TWU.");

        Assert.Equal(6, ActorMentions.Of(Corpus.Load(folder.Path)).Count(row => row is { Text: "TWU", Name: "Tarnholm Weavers Union" }));
    }

    [Theory]
    [InlineData("They met in Vell Kari.", ActorType.Place)]
    [InlineData("They met near Vell Kari.", ActorType.Place)]
    [InlineData("They met near Vell Kari. Let us breathe Vell Kari air.", ActorType.Place)]
    [InlineData("They met Vell Kari.", null)]
    public void AName_IsATown_WhereSeveralTextsSayThatThingsHappenThere(string use, ActorType? type)
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 4; i++) folder.With($"{i}.txt", $"Text {i} is short. {use} They told of the Vell Kari fire.");

        Assert.Equal(type, ActorMentions.Of(Corpus.Load(folder.Path)).FirstOrDefault(row => row.Text == "Vell Kari")?.Type);
    }

    [Fact]
    public void ALanguage_IsNoTown()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 4; i++) folder.With($"{i}.txt", $"Text {i} is short. They wrote in Hindi. They spoke in Hindi.");

        Assert.DoesNotContain(ActorMentions.Of(Corpus.Load(folder.Path)), row => row.Text == "Hindi");
    }

    [Theory]
    [InlineData("The actor’s son Orvo Vellmark slept.", true)]
    [InlineData("They saw Orvo Vellmark, a cousin of the actor, there.", true)]
    [InlineData("They saw Orvo Vellmark, where her father slept.", false)]
    public void AKinsman_IsAPerson(string text, bool isPerson)
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 3; i++) folder.With($"{i}.txt", $"Text {i} is short. {text} They heard of Orvo Vellmark.");

        Assert.Equal(isPerson, ActorMentions.Of(Corpus.Load(folder.Path)).Any(row => row.Text == "Orvo Vellmark"));
    }

    [Fact]
    public void ASurnameWithItsParticle_IsOfWhoIsOftenCalledByItAlone()
    {
        using var folder = new TestFolder().With("a.txt",
            "They tried Orvo Le Vellmark. Le Vellmark wept. Few saw Le Vellmark. Le Vellmark slept. Few heard Le Vellmark.");

        Assert.Equal(5, ActorMentions.Of(Corpus.Load(folder.Path)).Count(row => row.Name == "Orvo Le Vellmark"));
    }

    [Fact]
    public void ThePictureCredit_IsNoBeginningOfAName()
    {
        using var folder = new TestFolder().With("a.txt", string.Concat(Enumerable.Repeat("They saw Getty Images Vellmark. ", 6)));

        Assert.DoesNotContain(ActorMentions.Of(Corpus.Load(folder.Path)), row => row.Text.Contains("Vellmark", StringComparison.Ordinal));
    }
}
