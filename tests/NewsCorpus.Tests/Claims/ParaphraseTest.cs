using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Grouping;
using NewsCorpus.Reading.Claims.Linking;
using NewsCorpus.Reading.Claims.Paraphrases;
using NewsCorpus.Reading.Lexicon;
using Xunit;

namespace NewsCorpus.Tests.Claims;

/// <summary>In a few texts what is denied in other words is found by its words; these samples share no act.</summary>
public sealed class ParaphraseTest
{
    private const string Filler = "The bakery in Lima won a prize for its bread, a judge of the contest said.";

    private static readonly ClaimReader Reader = new(LexiconTables.Default);

    [Theory]
    // Of the accused himself, of who speaks for him, of his firm.
    [InlineData("Jars of Acme cereal were laced with lead from a rusty pipe, inspectors said.",
        "Acme said the lead had not been near any pipe of its plant.")]
    [InlineData("Bankers at Acme drove clients' gold over the border in a hearse, a former cashier said.",
        "A spokeswoman for the bank said that nobody there had ever moved gold.")]
    [InlineData("Guards in Lima aimed a pistol at a baby, a mother said.",
        "The chief of the guards said that no weapon was pointed at any child.")]
    [InlineData("Officers blended cheap syrup into the honey, the beekeepers said.",
        "Chief executive Bo Roe told reporters that not a gram of syrup had ever gone into honey there.")]
    // After a word of denying.
    [InlineData("Norwegian warships shadowed a trawler off Vardo, the skipper said.",
        "Norway's navy denied that its ships had been anywhere near a trawler.")]
    public void Link_DenialInOtherWords_LeadsToTheClaim(string claim, string denial)
    {
        var link = Assert.Single(Links(claim, denial));
        Assert.Equal(LinkBasis.Words, link.Basis);
    }

    [Theory]
    // Another one of the name or the office, another place, another day, another thing.
    [InlineData("The governor of Oslo ordered teachers to a rally, the union said.",
        "The governor of Bergen denied that teachers had been sent to a rally.")]
    [InlineData("Loggers of Acme have felled beeches on the slope above Tromso, guides said.",
        "Acme denied that it had felled trees in Skarvan National Park.")]
    [InlineData("Acme cut the pilots' wages without the agreement of their union, the union said.",
        "Acme did not cut the wages of cabin crew without the agreement of their union, Acme said.")]
    [InlineData("The owner signed a deal for the club in May, a paper said.",
        "No final deal for the club has been signed, the owner said.")]
    // What lies ahead, what is thought, only the motive or the cause.
    [InlineData("The club sold its ground to a builder, a paper said.", "The club said its ground would not be sold to anyone.")]
    [InlineData("The club sold its ground to a builder, a paper said.", "The club ruled out a sale of the ground.")]
    [InlineData("Soldiers on the payroll were invented, the minister said.", "The commander denied that he had known about the payroll.")]
    [InlineData("Bo Roe quit as captain on Friday, a paper said.", "Bo Roe denied that money had been a motive to quit as captain.")]
    [InlineData("Nine pupils had heart trouble after the shot, a doctor said.",
        "The health office denied that the shot caused the heart trouble.")]
    // Half a denial, two that cancel out, an opinion.
    [InlineData("Acme paid tax in Lima, a panel said.", "\"It is not true that we never paid tax in Lima,\" Acme said.")]
    [InlineData("The mill burnt waste in the valley, farmers said.", "The mill said it had not only burnt waste in its ovens.")]
    [InlineData("The Air Force said a pilot had died near Bodo.",
        "Ann Lee denied that the dismissals were connected to the pilot's death.")]
    [InlineData("Norway said the board acted in concert with a rival.", "The board disputed that it acted too slowly.")]
    // What another says for the same side, and what is told of charges.
    [InlineData("Groundwater had flowed from the plant, the operator said.",
        "A spokesman for the operator denied that water had escaped from tanks of the plant.")]
    [InlineData("Accusations of theft against Ann Lee fell on deaf ears, a deputy said.", "Ann Lee denied thefts.")]
    public void Link_WhatOnlyLooksLikeIt_LeadsNowhere(string claim, string denial) => Assert.Empty(Links(claim, denial));

    // Where more is said, like words are no sign of one thing.
    [Fact]
    public void Link_AmongManyStatements_LeadsNowhere()
    {
        const string Claim = "Guards of Acme beat pickets at the gate of the mine, a striker said.";
        const string Denial = "Acme said that there had been no pickets.";
        Assert.Single(Links(Claim, Denial));
        Assert.Empty(Links(Claim, Denial, string.Join(' ', Enumerable.Repeat(Filler, 20))));
    }

    private static IReadOnlyList<ClaimLink> Links(params string[] texts)
    {
        var statements = ClaimGold.Annotate(texts.Select((text, i) => ($"t{i}", text)))
            .SelectMany(document => Reader.Read(document, block => block.IsStory));
        var space = new FeatureSpace([.. statements]);
        var groups = ClaimGrouper.Group(space);
        return ParaphraseLinker.Link(groups, ClaimLinker.Link(space, groups), Reader.Words);
    }
}
