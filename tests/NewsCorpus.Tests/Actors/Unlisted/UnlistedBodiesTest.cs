using NewsCorpus.Charts;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Actors.Unlisted;

/// <summary>Bodies that the dictionary lacks are actors where the texts name them often enough.</summary>
public sealed class UnlistedBodiesTest
{
    [Theory]
    [InlineData("They waited for the House.", 1)]
    [InlineData("The state Senate left. They waited for the House.", 0)]
    [InlineData("The Texas Legislature left. They waited for the House.", 0)]
    public void AChamber_IsNotThatOfTheOtherTexts_WhereATextTellsOfADivisions(string text, int mentions)
    {
        using var folder = new TestFolder().With("z.txt", text);
        foreach (var id in new[] { "a", "b", "c" }) folder.With(id + ".txt", "The United States voted. They say the House lost.");

        Assert.Equal(mentions, ActorMentions.Of(Corpus.Load(folder.Path)).Count(row => row.Document == "z" && row.Text == "House"));
    }

    // The text itself names no state, those beside it do.
    [Theory]
    [InlineData("They waited for Labour.", "new-zealand-labour-party")]
    [InlineData("Norway waited for Labour.", null)]
    public void AParty_IsThatOfTheOtherTexts_WhereATextNamesNoState(string text, string? party)
    {
        using var folder = new TestFolder().With("z.txt", text);
        foreach (var id in new[] { "a", "b", "c" }) folder.With(id + ".txt", "New Zealand voted. They say Labour lost.");

        Assert.Equal(party, ActorMentions.Of(Corpus.Load(folder.Path)).FirstOrDefault(
            row => row.Document == "z" && row.Text == "Labour")?.Actor);
    }

    // The full name of "CBR" begins with an office, the initials do not: they end the text.
    [Fact]
    public void Initials_OfWhoHoldsAnOffice_AreRead()
    {
        using var folder = new TestFolder()
            .With("a.txt", "Commissioner Bo Roe (CBR) spoke on Monday. Fraud will be punished, warned the CBR.");

        Assert.Single(Corpus.Load(folder.Path).Documents);
        Assert.NotNull(ActorMentions.Of(Corpus.Load(folder.Path)));
    }

    [Theory]
    [InlineData("Tarnholm Steel Corp", "Tarnholm", "Tarnholm Steel")]
    [InlineData("Tarnholm Industries Inc", "Tarnholm Industries", "Tarnholm Industries")]
    [InlineData("Union of Tarnholm Weavers", "Union of Tarnholm Weavers", "Union of Tarnholm Weavers")]
    [InlineData("Tarnholm Workers Union (TWU)", "TWU", "Tarnholm Workers Union")]
    public void ABody_IsOneActorByItsHeadAndItsShortForm(string full, string shortForm, string name)
    {
        using var folder = new TestFolder().With("a.txt", Often("the " + full, "the " + shortForm));

        var mentions = Unlisted(Corpus.Load(folder.Path));

        Assert.True(mentions.Count >= 5, $"{mentions.Count} mentions");
        Assert.All(mentions, row => Assert.Equal((name, ActorType.Organisation), (row.Name, row.Type)));
    }

    [Theory]
    [InlineData("the Trade Ministry")]
    [InlineData("the Tarnholm Relief Act")]
    [InlineData("Tarnholm")]
    [InlineData("First Tarnholm Corp")]
    public void WhatIsNoOneBody_IsNoActor(string name)
    {
        using var folder = new TestFolder().With("a.txt", Often(name, name));

        Assert.DoesNotContain(Unlisted(Corpus.Load(folder.Path)), row => row.Name != "First Tarnholm Corp");
    }

    [Fact]
    public void Initials_OfABodyThatSpeaks_AreItsName()
    {
        using var folder = new TestFolder()
            .With("a.txt", "The TWU said it would strike. Peru met the TWU. TWU president Ann Lee left.")
            .With("b.txt", "The TWU said it was over. The old LNX stood in the yard. The LNX stood there. A third LNX came. LNX left. "
                + "LNX fell.")
            .With("c.txt", "The Tarnholm Weavers Union was founded in Lima.");

        var mentions = Unlisted(Corpus.Load(folder.Path)).Where(row => row.Type == ActorType.Organisation).ToList();

        Assert.Equal(["TWU", "TWU", "TWU", "TWU", "Tarnholm Weavers Union"], mentions.Select(row => row.Text));
        Assert.All(mentions, row => Assert.Equal("Tarnholm Weavers Union", row.Name));
    }

    [Fact]
    public void AName_IsTheRestOfALongerOne_WhereAPlaceStandsBeforeIt()
    {
        using var folder = new TestFolder()
            .With("a.txt", "The Lima Weaving Network (LWN) said so. The LWN left. The LWN came. The LWN rose. The LWN fell.")
            .With("b.txt", "The Cuzco-based Lima Weaving Network said no. A group, the Lima Weaving Network, left.");

        var corpus = Corpus.Load(folder.Path);

        Assert.NotEmpty(Unlisted(corpus));
        Assert.All(Unlisted(corpus), row => Assert.Equal("Lima Weaving Network", row.Name));
        Assert.DoesNotContain(ActorMentions.Of(corpus), row => row.Text == "Lima");
    }

    [Theory]
    // A court of texts about one state is that state's.
    [InlineData("Peru", "Assize Court", "Assize Court")]
    [InlineData("the United States", "Supreme Court", "US Supreme Court")]
    [InlineData("Norway|Chile|Peru", "Assize Court", null)]
    public void ACourt_IsAnActor_WhereAllTextsMeanTheSame(string states, string court, string? name)
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 3; i++)
        {
            var state = states.Split('|')[i % states.Split('|').Length];
            folder.With($"{i}.txt", $"It rained in {state}. A man in {state} left text {i}. The {court} heard him. The {court} freed him.");
        }

        Assert.Equal(name, ActorMentions.Of(Corpus.Load(folder.Path)).Where(row => row.Type == ActorType.Organisation)
            .Select(row => row.Name).FirstOrDefault());
    }

    private static List<Rows.ActorMentionRow> Unlisted(Corpus corpus) =>
        [.. ActorMentions.Of(corpus).Where(row => !row.InDictionary)];

    private static string Often(string full, string shortForm) => $"On Monday {full} said the port would close. On Tuesday {shortForm} "
        + $"said it was open. On Wednesday {shortForm} said it was late. On Thursday {shortForm} said it was early. "
        + $"On Friday {shortForm} said it was over.";
}
