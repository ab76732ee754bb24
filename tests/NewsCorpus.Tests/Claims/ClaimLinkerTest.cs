using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Lexicon;
using Xunit;

namespace NewsCorpus.Tests.Claims;

public sealed class ClaimLinkerTest
{
    private static readonly ClaimReader Reader = new(LexiconTables.Default);

    private const string Claim = "Seoul's defence ministry said North Korea had sent artillery shells to Russia.";

    [Theory]
    [InlineData("North Korea denied sending any arms to Russia.", LinkRelation.Denies)]
    [InlineData("North Korea said it had never sent weapons to Russia.", LinkRelation.Denies)]
    [InlineData("The North Korean Foreign Ministry rejected claims of arms supplies to Russia.", LinkRelation.Denies)]
    [InlineData("North Korea said reports of arms shipments to Russia were baseless.", LinkRelation.Denies)]
    [InlineData("The United Nations said there was no proof that North Korea had sent weapons to Russia.", LinkRelation.Doubts)]
    [InlineData("The United States could not verify that North Korea had delivered arms to Russia.", LinkRelation.Doubts)]
    [InlineData("The White House confirmed that North Korea had shipped munitions to Russia.", LinkRelation.Confirms)]
    public void Link_StatementInAnotherText_LeadsToTheClaim(string text, LinkRelation relation) =>
        Assert.Contains(Links(Claim, text), link => link.Relation == relation && link.From.Document.Id == "t1" && link.Claims.Any(statement => statement.Document.Id == "t0"));

    [Theory]
    [InlineData("Iran denied sending any arms to Russia.")]
    [InlineData("North Korea denied sending any arms to Syria.")]
    [InlineData("North Korea denied that it had imposed sanctions on Russia.")]
    [InlineData("North Korea said it would send more arms to Russia.")]
    [InlineData("North Korea denied that its soldiers were fighting for Russia in Ukraine.")]
    [InlineData("North Korea denied an alliance with Russia that goes beyond arms.")]
    [InlineData("Russia denied that it needed weapons from abroad for its war.")]
    public void Link_AnotherDeed_DoesNotLeadToTheClaim(string text) =>
        Assert.DoesNotContain(Links(Claim, text), link => link.From.Document.Id == "t1" && link.Claims.Any(statement => statement.Document.Id == "t0"));

    [Theory]
    [InlineData("Ukraine said Russia had shelled a hospital in Odesa.", "Russia denied that its jets had bombed a power plant during the night.")]
    [InlineData("Ukraine said Russia had shelled a hospital in Odesa.", "Russia denied shelling the hospital in Kherson.")]
    [InlineData("Japan said North Korea had fired a missile on 3 May 2023.", "North Korea denied firing a missile on 9 May 2023.")]
    [InlineData("Brussels said Turkey had imposed a ban on seafood.", "Turkey denied that it had expelled diplomats.")]
    public void Link_OtherThingsPlacesOrDays_DoesNotLeadToTheClaim(string claim, string text) => Assert.Empty(Links(claim, text));

    [Theory]
    [InlineData("The text describes how North Korea deepened its ties with Russia in 2024, including a defence pact and military aid.", 0)]
    [InlineData("Seoul said North Korea had sent thousands of troops and military equipment to help Russia in its war.", 1)]
    [InlineData("Seoul said North Korea had sent thousands of troops to help Russia in its war.", 0)]
    public void Link_DenialOfArms_LeadsToClaimsThatHoldThem(string claim, int count) =>
        Assert.Equal(count, Links(claim, "North Korea denied sending any arms to Russia.").Count);

    [Theory]
    [InlineData("Ukraine said Russia had shelled a crowded children's hospital near the port of Odesa with rockets.", "Russia denied shelling the hospital.")]
    [InlineData("Greece accused Turkey of drilling for gas close to its islands.", "Turkey denied that it was drilling for gas at all.")]
    public void Link_FewWordsSharedButRareOnes_LeadsToTheClaim(string claim, string text) => Assert.Single(Links(claim, text));

    [Theory]
    [InlineData("Hillary Clinton said Donald Trump would raise taxes on farmers.", "Bernie Sanders denied that he would raise taxes on farmers.", false)]
    [InlineData("Hillary Clinton said Donald Trump would raise taxes on farmers.", "Donald Trump denied that he would raise taxes on farmers.", true)]
    public void Link_PersonsOfOneState_AreNotOne(string claim, string answer, bool isOne) =>
        Assert.Equal(isOne, Links(claim, answer).Any(link => link.Relation == LinkRelation.Denies));

    [Fact]
    public void Link_OneSourceDeniesAndThenAcknowledges_IsAReversal()
    {
        var links = Links("North Korea has sent thousands of troops and military equipment to Russia, with both nations denying and later acknowledging these actions.");
        Assert.Contains(links, link => link.Relation == LinkRelation.Reverses);
        Assert.Contains(links, link => link.Relation == LinkRelation.Denies);
        Assert.Contains(links, link => link.Relation == LinkRelation.Confirms);
    }

    [Fact]
    public void Position_DeniedNegation_Asserts() =>
        Assert.Contains(Statements("Iran denied that it had not sent drones to Russia."), statement => statement.Position == Position.Asserts);

    private static IReadOnlyList<ClaimStatement> Statements(params string[] texts)
    {
        return [.. ClaimGold.Annotate(texts.Select((text, i) => ($"t{i}", text))).SelectMany(document => Reader.Read(document, block => block.IsStory))];
    }

    private static IReadOnlyList<(LinkRelation Relation, ClaimStatement From, IReadOnlyList<ClaimStatement> Claims)> Links(params string[] texts)
    {
        var space = new FeatureSpace(Statements(texts));
        var claims = ClaimGrouper.Group(space);
        return [.. ClaimLinker.Link(space, claims).Where(link => link.Missing == LinkConditions.None).Select(link => (link.Relation, link.From, claims[link.To].Statements))];
    }
}
