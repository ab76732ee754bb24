using Xunit;
using static NewsCorpus.Tests.Claims.Sides.Ledgers;

namespace NewsCorpus.Tests.Claims.Sides;

/// <summary>What a row of a contradiction is called, and what stands in it together.</summary>
public sealed class OneClaimTest
{
    // "denying and later acknowledging": shown with who takes it back, as "both nations" are told in the sentence.
    [Fact]
    public void Row_OfWhatIsTakenBack_SaysSo()
    {
        var row = Assert.Single(Contradictions.Of(Read(
            "Norway has sent thousands of troops to Sweden, with both nations denying and later acknowledging these actions.")));
        Assert.Equal(("both nations", "both nations"), (Assert.Single(row.DeniedBy), Assert.Single(row.ReversedBy)));
    }

    [Theory]
    [InlineData("Norway denies Swedish allegations that it arms, trains, and funds the rebels in Oslo.",
        "it arms, trains, and funds the rebels in Oslo")]
    [InlineData("According to Ann Lee, Bo Roe had said that if the town agreed, his firm would leave Oslo. Roe denied that claim.",
        "Bo Roe had said that if the town agreed, his firm would leave Oslo")]
    [InlineData("Residents denied the army's claim that Bo Roe was a spy and their later claim that he was caught in crossfire.",
        "Bo Roe was a spy")]
    [InlineData("Norway denied a statement by Ann Lee that she visited the country during the war, to which Bo Roe reacted.",
        "she visited the country during the war")]
    [InlineData("The founder of Bikram yoga, who has been accused of beating clerks, left. Bikram Roe strongly denied the accusations.",
        "The founder of Bikram yoga … has been accused of beating clerks")]
    [InlineData("Ann Lee said Norway had ignored letters and demands of the clerks. Norway denied the claim.",
        "Norway had ignored letters and demands of the clerks")]
    [InlineData("Ann Lee rejected Bo Roe's claim that he had been confused about the rules and he was hit with a fine.",
        "he had been confused about the rules")]
    [InlineData("Clerks say Mr Roe stole the vote and want him to go. Mr Roe denied the claim.", "Mr Roe stole the vote")]
    [InlineData("Ann Lee denies that policies he made - including a tax on all goods from Norway - would raise prices, as Bo Roe claims.",
        "policies he made - including a tax on all goods from Norway - would raise prices")]
    [InlineData("Ann Lee denied press reports that she might be hosting the event and no meeting is planned.",
        "she might be hosting the event")]
    [InlineData("Ann Lee alleged that Bo Roe owned Acme even though his name stood nowhere. Bo Roe denied the allegation.",
        "Bo Roe owned Acme")]
    [InlineData("Before the vote, when ten clerks of Acme said that Norway had bombed the plant, Bo Roe doubted those findings. Norway "
        + "denied that it had bombed the plant.", "Norway had bombed the plant")]
    [InlineData("The Evening Gazette had reported the day earlier that Bo Roe had closed the plant. Bo Roe denied the report.",
        "Bo Roe had closed the plant")]
    [InlineData("His partner in Norway Ann Lee, who Bo Roe has said has ties to Acme, was named. Lee, who has denied ties to Acme, was "
        + "late.", "Ann Lee … has ties to Acme")]
    [InlineData("Acme's lawyers wrote to the judge, claiming that Bolt had leaked the papers to a “national network” and seeking to "
        + "question its founders. Bolt denied leaking the papers.", "Bolt had leaked the papers to a “national network”")]
    public void Row_TellsOneClaimWhole(string text, string claim) =>
        Assert.Equal(claim, Assert.Single(Contradictions.Of(Read(text))).Label);

    [Theory]
    [InlineData("Acme was said by Ann Lee to be building a plant for Bolt. This was denied by Acme.")]
    [InlineData("Bo Roe has denied receiving the papers from Norway, as Swedish officials allege.")]
    [InlineData("Ann Lee's office told the ministry about hundreds of letters found in Oslo. Bo Roe disputed the charge.")]
    [InlineData("Ann Lee, the minister, warned Norway and Sweden against hitting ships. Norway denied hitting ships.")]
    [InlineData("Ann Lee said the comment was made during a two-hour meeting with Mr Roe. Mr Roe denied the claim.")]
    [InlineData("Clerks suggested the term was racist, which Bo Roe denied.")]
    [InlineData("The clerks were accused by the State Chairman of Acme Breeders Association of Norway (ABAN), Malam Nura Abdullahi of "
        + "beating a man while they were rearing cattle around Oslo. The clerks denied the allegation.")]
    [InlineData("Bo Roe alleges that Ann Lee severed it by throwing a bottle at him, a claim Ann Lee denies.")]
    [InlineData("Ann Lee said these included a failure of Norway to allow aid, which Norway denied.")]
    [InlineData("Raids grew under Bo Roe, who critics accused of allowing clerks to burn villages. Roe's office denied this.")]
    [InlineData("Bo Roe said he wants Norway to have no ore that could go toward a bomb, which Norway denies it is building.")]
    [InlineData("Ann Lee is telling the truth when she says that Bo Roe beat her. Roe has denied beating Lee.")]
    [InlineData("It is a situation that Swedish officials have alleged is linked to Norwegian aid, which Norway denies.")]
    [InlineData("Ann Lee told reporters on Friday that Norwegian allegations that the pilots suffered minor injuries after Swedish "
        + "nationals aimed high-powered lasers at them were “completely wrong”. Sweden has refuted the untrue allegations made by "
        + "Norway.")]
    [InlineData("Moe reported the incident to London police, and investigators contacted Lee's lawyer, Bo Roe, to return to Norway, said "
        + "the report. Lee's attorney denied the allegations.")]
    [InlineData("Norway blamed Sweden's Acme movement and vowed \"severe\" retaliation, though Acme has denied involvement.")]
    [InlineData("Norway said it carried out strikes on a camp inside Sweden .The Norwegian government was quick to take credit for a raid. "
        + "Sweden rejected the claims.")]
    [InlineData("The revised paper leaves in place the four crimes Bo Roe is accused of committing: conspiracy to defraud Norway. Roe has "
        + "previously pleaded not guilty to all charges.")]
    public void Claim_ThatDoesNotTell_IsNoRow(string text) => Assert.Empty(Contradictions.SideBySide(Read(text)));

    // One row a claim: what is denied twice is the same only where it says the same.
    [Fact]
    public void Rows_OfTwoClaims_StandApart()
    {
        var rows = Contradictions.Of(Read(
            "Ann Lee accused Norway last month of meddling in the vote. Norway denied the accusation of meddling.",
            "Sweden's spy chief said Norway had meddled in the vote by paying for protests in Oslo and Bergen. Norway denied the "
            + "allegations."));
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Single(row.AssertedBy));
    }

    [Fact]
    public void Rows_OfOneClaimInTwoWordings_StandTogether() => Assert.Equal(["Ann Lee", "Bo Roe"], Assert.Single(Contradictions.Of(Read(
        "Ann Lee said Norway had meddled in the vote in Oslo. Norway denied the accusation.",
        "Bo Roe said Norway had meddled in the vote held in Oslo. Norway denied the accusation."))).AssertedBy);
}
