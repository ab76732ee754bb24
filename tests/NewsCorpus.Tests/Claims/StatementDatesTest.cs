using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Claims;

/// <summary>When something was said, by the date beside the cue.</summary>
public sealed class StatementDatesTest
{
    [Theory]
    [InlineData("Ann Lee said on 2 August 2024 that Norway had sent arms.", "2024-08-02")]
    [InlineData("Ann Lee said in October 2024 that Norway had sent arms.", null)]
    [InlineData("After leaving Oslo on 2 August 2024, Ann Lee said that Norway had sent arms.", null)]
    [InlineData("When Sweden left Oslo on 2 August 2024, Ann Lee said that Norway had sent arms.", null)]
    [InlineData("By 2 August 2024, Ann Lee said, Norway had sent arms.", null)]
    [InlineData("Throughout the race, which ended on 2 August 2024, Ann Lee said that Norway had sent arms.", null)]
    [InlineData("In the August 2024 race, Ann Lee said that Norway had sent arms.", null)]
    [InlineData("In Oslo on 2 August 2024, Ann Lee said that Norway had sent arms.", "2024-08-02")]
    public void Said_DateBesideTheCue_IsNoneThatLiesAheadOfPublicationOrOfAnotherAct(string text, string? said)
    {
        using var folder = new TestFolder();
        folder.With("a.txt", $"---\npublished: 2024-08-05\n---\n{text}");

        Assert.Equal(said, ClaimLedger.Of(Corpus.Load(folder.Path)).Statements.First(row => row.Cue is not null).SaidValue);
    }
}
