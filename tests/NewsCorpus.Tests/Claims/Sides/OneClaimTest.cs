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
    public void Row_TellsOneClaimWhole(string text, string claim) =>
        Assert.Equal(claim, Assert.Single(Contradictions.Of(Read(text))).Label);

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
