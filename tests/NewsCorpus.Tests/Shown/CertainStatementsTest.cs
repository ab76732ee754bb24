using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Shown;

/// <summary>What was read with too little certainty is not shown.</summary>
public sealed class CertainStatementsTest
{
    [Theory]
    // What breaks off where another's words begin.
    [InlineData("Last summer Norway purged the ranks of its movement in Oslo, arresting people the ministry claimed were spies.",
        "the ministry: people … were spies")]
    [InlineData("The mayor of Oslo froze the sale of the port of Norway pending an inquiry into alleged theft.", "")]
    [InlineData("Norway's toll in Oslo was raised on Tuesday from 64 people to nearly 3,000, based on a study ordered "
        + "by the mayor of Oslo.", "")]
    [InlineData("Norway closed ten accounts in Oslo, the same day the ministry said it would close more.",
        "the ministry: it would close more")]
    [InlineData("Following the pact, Bo Roe immediately telephoned President Ann Lee and Abdullah welcoming the pact "
        + "which ended the war in Oslo.",
        "Abdullah: Abdullah welcoming the pact which ended the war in Oslo")]
    [InlineData("On 4 May 2019 Norway attacked Sweden, taking every opportunity to highlight the war as part of its "
        + "message that it is weak.",
        "")]
    [InlineData("Among the issues that the members have said they want to explore is whether Norway attacked Sweden.", "")]
    [InlineData("A letter written by Bo Roe to Ann Lee when she left for Sweden appears in the archives of Norway.", "")]
    // Whose words are these? But a title is no quotation.
    [InlineData("“The army of Norway has attacked the ports of Sweden with ten ships,” mourned someone from Oslo.", "")]
    [InlineData("“The Long Way”, a film of 2017, was banned by Norway in Oslo.",
        ": “The Long Way”, a film of 2017, was banned by Norway in Oslo.")]
    [InlineData("Facebook Twitter Pinterest Ann Lee meets Bo Roe of Norway on 4 May 2019.", "")]
    // Who is "I" and "our", and how many are another 31?
    [InlineData("I was only stating a point, that Norway had sent ten ships to Sweden.", "")]
    [InlineData("Our crew requested that Norway send ten ships to Sweden.", "")]
    [InlineData("Another 31% said Norway had sent ten ships to Sweden.", "")]
    // A credit that ran into the text.
    [InlineData("Jean Mono/AFP/Getty Images Norway sent ten ships to Sweden on 4 May 2019.", "")]
    // The sentences before tell of what.
    [InlineData("Such promises have been made by Norway, which armed the guerrillas of Sweden on 4 May 2019.", "")]
    [InlineData("It later attacked Sweden with ten ships on 4 May 2019.", "")]
    [InlineData("His office in Oslo was attacked by Norway on 4 May 2019.", "")]
    [InlineData("This year Norway attacked Sweden with ten ships.", ": This year Norway attacked Sweden with ten ships.")]
    [InlineData("It was Norway that attacked Sweden with ten ships on 4 May 2019.",
        ": It was Norway that attacked Sweden with ten ships on 4 May 2019.")]
    // Whose tariffs, and accused of what?
    [InlineData("Ann Lee and Bo Roe of Norway faced anger for criticizing his tariffs on Sweden.", "")]
    [InlineData("On Sunday Norway accused Sweden.", "")]
    [InlineData("On Sunday Norway accused Sweden of sending ten ships.", "Norway: Norway accused Sweden of sending ten ships")]
    public void Statements_ThatAreDoubtful_AreNotShown(string text, string expected) => Assert.Equal(expected, Shown(text));

    [Theory]
    // Beside "denies", "is false" alone would read the wrong way round.
    [InlineData("Ann Lee says the claim that Norway sent ten ships is baseless.",
        "Denies: Ann Lee says the claim that Norway sent ten ships is baseless")]
    [InlineData("Ann Lee said there is no evidence that Norway sent ten ships.",
        "Doubts: Ann Lee said there is no evidence that Norway sent ten ships")]
    [InlineData("Ann Lee denied that Norway sent ten ships.", "Denies: Norway sent ten ships")]
    public void Denials_OfWhatIsFalse_AreShownWithWhoSaysIt(string text, string expected)
    {
        using var folder = new TestFolder().With("a.txt", text);
        var row = ClaimLedger.Of(Corpus.Load(folder.Path)).Statements.First(row => row.Cue is not null);
        Assert.Equal(expected, $"{row.Position}: {row.Content}");
    }

    [Fact]
    public void Marks_ThatNobodySees_AreNotShown()
    {
        using var folder = new TestFolder().With("a.txt", "The \u200Bair force said \u2060Norway had sent ten\uFEFF ships to Sweden.");
        var row = ClaimLedger.Of(Corpus.Load(folder.Path)).Statements.First();
        Assert.Equal("The air force: Norway had sent ten ships to Sweden", $"{row.Source}: {row.Content}");
    }

    [Theory]
    [InlineData("Republicans and critics said on Friday that Norway had sent ten ships.", null)]
    [InlineData("Norway and its critics said on Friday that Sweden had sent ten ships.", null)]
    [InlineData("Norway said on Friday that Sweden had sent ten ships.", "Norway")]
    // The name of somebody else, two by their names, and a house of home politics.
    [InlineData("The ombudsman Elizabeth Norway said on Friday that Sweden had sent ten ships.", null)]
    [InlineData("In Oslo the Texas Department of Justice said on Friday that Sweden had sent ten ships.", null)]
    [InlineData("Norwegian envoy Ann Lee and Bo Roe, a clerk at the court, said on Friday that Sweden had sent ten ships.", null)]
    [InlineData("Nora Zagar-Ratcliffe said on Friday that Sweden had sent ten ships.", null)]
    [InlineData("The White House said on Friday that Sweden had sent ten ships.", null)]
    [InlineData("Minister Bo Lee left. Mr Lee is 40. Ten ships sank, said Ms Lee, who works in Oslo.", "Lee")]
    public void Speaker_WhoIsOneOfTwo_IsShownAsWritten(string text, string? speaker)
    {
        using var folder = new TestFolder().With("a.txt", text);
        Assert.Equal(speaker, ClaimLedger.Of(Corpus.Load(folder.Path)).Statements.First(row => row.Cue is not null).Speaker);
    }

    [Fact]
    public void Speaker_WhoIsAnAgencyOfThatName_IsNoAuthority()
    {
        using var folder = new TestFolder().With("a.txt", "Norway had sent ten ships to Sweden, PA media reported.");
        var row = ClaimLedger.Of(Corpus.Load(folder.Path)).Statements.First(row => row.Cue is not null);
        Assert.Equal((null, "PA media"), (row.Speaker, row.Source));
    }

    [Theory]
    [InlineData("On Friday, Norway said that Sweden had sent ten ships.", null)]
    [InlineData("On 4 May 2019, Norway said that Sweden had sent ten ships.", "2019-05-04")]
    [InlineData("On the evening of 4 May 2019, Norway said that Sweden had sent ten ships.", "2019-05-04")]
    [InlineData("In May 2019, Norway said that Sweden had sent ten ships.", "2019-05")]
    [InlineData("In the 2010s, Norway said that Sweden had sent ten ships.", null)]
    public void SaidValue_IsDayMonthOrYear(string text, string? value)
    {
        using var folder = new TestFolder().With("a.txt", text);
        Assert.Equal(value, ClaimLedger.Of(Corpus.Load(folder.Path)).Statements.First(row => row.Cue is not null).SaidValue);
    }

    private static string Shown(string text)
    {
        using var folder = new TestFolder().With("a.txt", text);
        return string.Join(" | ", ClaimLedger.Of(Corpus.Load(folder.Path)).AllStatements
            .OrderBy(row => row.Start).Select(row => $"{row.Speaker ?? row.Source}: {row.Content}"));
    }
}
