using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Shown;

/// <summary>A statement is of one source, and its words are of one clause.</summary>
public sealed class TornSayingsTest
{
    [Theory]
    // Nobody says it, or somebody else.
    [InlineData("Bo Roe and Ann Lee were sharply criticized for ordering ten ships from Norway.")]
    [InlineData("The workers of Norway were told that the port is closed.")]
    [InlineData("Ann Lee of Norway attempted to squash claims that Bo Roe was trying to sell the port.")]
    [InlineData("Ann Lee, whose book \"The Long Way\" examined Norway's bid, said in an interview that Norway sold no ships.")]
    [InlineData("In it Bo Roe took Lee’s tale about being a lone sailor who sank the UN ships at face value and argued Norway "
        + "was not to blame.")]
    [InlineData("Analysts believe the North is weak. On Tuesday, it announced it would restart a port it had shut down in Norway.")]
    [InlineData("The feast was a turning point of Norway and was hailed by clerks as a crowning moment in their long campaign.")]
    // No saying, or none of this.
    [InlineData("CNN is unable to independently verify the number of ships affected in Norway.")]
    [InlineData("A leaked email from a ministry clerk adds fuel to claims Norway's plan is to make cuts as painful as possible.")]
    [InlineData("The return of prisoners the minister of Norway has called “guests” clears a hurdle to talks.")]
    [InlineData("Jessica Roe spoke. Roe was correct when, at the state convention in February, she declared, “There are too few of us "
        + "for us to try and push people out in one direction or the other.”")]
    [InlineData("The port took many papers of Norway (by Swedes, according to Bo Roe).")]
    [InlineData("Norway ran for the seat despite, Bo Roe insisted, losing ten ships in May.")]
    [InlineData("Bo Roe has labeled the judge of Norway, who is black and supports the port, a “menace” to all.")]
    [InlineData("Many ministers of Norway have said privately they hope to leave the union in May.")]
    [InlineData("In reality, Donald Trump wrote in his prepared testimony before Congress that this was so far from being true that he "
        + "only spoke to Barack Obama twice, and one of the times was a farewell.")]
    [InlineData("The meaning of the law of Norway has been confirmed by Bo Roe.")]
    [InlineData("It was returned to the sender with a label of Norway, according to Bo Roe.")]
    // Words of the page.
    [InlineData("CLOSE Bo Roe said Norway had sent ten ships to Sweden.")]
    [InlineData("Sen. Ann Lee Ann Ann LeePort opens in Oslo MORE (D-Md.) said Norway had sent ten ships to Sweden.")]
    public void Statements_ThatAreTorn_AreWithheld(string text)
    {
        var ledger = Ledger(text);

        Assert.DoesNotContain(ledger.Statements, row => row.Cue is not null);
        Assert.Contains(ledger.Withheld, row => row.Cue is not null);
    }

    [Theory]
    [InlineData("Norway was reportedly selling ten ships to Sweden.", "Norway was reportedly selling ten ships to Sweden")]
    [InlineData("The minister Monday said Norway had sent ten ships.", "Norway had sent ten ships")]
    [InlineData("In a speech the minister of Norway called the plan reckless.",
        "the minister of Norway called the plan reckless")]
    [InlineData("Bo Roe said the ships were sent by Norway and Sweden.", "the ships were sent by Norway and Sweden")]
    [InlineData("It is late to sell ships to Norway, according to Bo Roe.", "It is late to sell ships to Norway")]
    // A phrase is shown with who does what with it.
    [InlineData("Bo Roe denied any sale of ships to Norway.", "Bo Roe denied any sale of ships to Norway")]
    [InlineData("Bo Roe vowed to keep fighting for a law that he believes can help Norway.",
        "Bo Roe vowed to keep fighting for a law that he believes can help Norway")]
    public void Statements_ThatAreWhole_AreShown(string text, string content) =>
        Assert.Contains(Ledger(text).Statements, row => row.Content == content);

    private static ClaimLedger Ledger(string text)
    {
        using var folder = new TestFolder().With("a.txt", text);
        return ClaimLedger.Of(Corpus.Load(folder.Path));
    }
}
