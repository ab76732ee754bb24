using NewsCorpus.Reading.Statements;
using Xunit;

namespace NewsCorpus.Tests.Statements;

/// <summary>Who says what is told in court, and which words before a statement are no part of its source.</summary>
public sealed class CourtStatementsTest
{
    [Theory]
    [InlineData("Lee pocketed $2 million, a jury at Oslo crown court heard on Tuesday.", "Lee pocketed $2 million")]
    [InlineData("The court heard Lee had thrown a pole, a vape and bricks.", "Lee had thrown a pole, a vape and bricks")]
    [InlineData("The inquest has heard that the unit was short of staff.", "the unit was short of staff")]
    [InlineData("Lee was arrested at her home, jurors were told on Monday.", "Lee was arrested at her home")]
    [InlineData("Lee was charged with murder.", "Lee … murder")]
    public void Read_WhatACourtHears_HasNoSource(string text, string content)
    {
        var said = Assert.Single(StatementFixture.Read(text));
        Assert.Equal((AttributionKind.Speech, ""), (said.Kind, StatementFixture.Show(text, said.Source)));
        Assert.Equal(content, StatementFixture.Show(text, said.Content));
    }

    [Theory]
    [InlineData("The man charged with killing Ann Lee was in court.")]
    [InlineData("The court heard from three witnesses.")]
    [InlineData("He had left the town, heard the reporters.")]
    public void Read_WhatNobodySays_IsNoStatement(string text) => Assert.Empty(StatementFixture.Read(text));

    [Fact]
    public void Read_WhatOthersHear_KeepsItsSource()
    {
        const string Text = "The committee heard that the unit was short of staff.";
        var said = Assert.Single(StatementFixture.Read(Text));
        Assert.Equal((AttributionKind.Attitude, "The committee"), (said.Kind, StatementFixture.Show(Text, said.Source)));
    }

    [Theory]
    [InlineData("Lee pleaded not guilty to murder.", "to murder")]
    [InlineData("Lee has pleaded not guilty to three charges of assault.", "three charges of assault")]
    public void Read_Plea_Denies(string text, string content)
    {
        var said = Assert.Single(StatementFixture.Read(text));
        Assert.Equal((Stance.Deny, content), (said.Stance, StatementFixture.Show(text, said.Content)));
    }

    [Theory]
    [InlineData("The plant caused infections in Oslo and Bergen, the Food and Drug Administration said Wednesday.",
        "the Food and Drug Administration")]
    [InlineData("Officials in Norway, the Netherlands and Denmark said it was late.", "Officials in Norway, the Netherlands and Denmark")]
    public void Read_NameWithAnd_IsNoList(string text, string source) =>
        Assert.Equal(source, StatementFixture.Show(text, Assert.Single(StatementFixture.Read(text)).Source));

    [Fact]
    public void Read_DatelineOfAnAgency_IsNoPartOfTheSource()
    {
        const string Text = "Bergenvik, Oct 20 (PTI) The chairman of the board on Wednesday rejected the claim.";
        Assert.Equal("The chairman of the board", StatementFixture.Show(Text, Assert.Single(StatementFixture.Read(Text)).Source));
    }
}
