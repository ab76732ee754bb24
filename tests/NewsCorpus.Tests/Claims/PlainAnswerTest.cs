using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Claims;

/// <summary>Answers without a word of denying: a mere "not" answers only what it tells of in full.</summary>
public sealed class PlainAnswerTest
{
    [Theory]
    [InlineData("Ann Lee said Xi Jinping played an important role in easing Russia's threats.",
        "Xi stressed that China was playing no role other than to bring peace to Ukraine.")]
    [InlineData("An official said the steps Japan was taking would salvage the pact.",
        "Bo Roe denied Japanese chipmakers were selling at below cost in third countries.")]
    [InlineData("Donald Trump said the Ukrainian president refuses to make a deal.",
        "Ann Lee said Ukrainians will never accept why anyone believes that such a past can be imposed on Ukraine.")]
    [InlineData("Kamala Harris cited conservative states that prohibit the procedure.",
        "Bo Roe said there is no state in this country where it is legal.")]
    [InlineData("Ann Lee said Bo Roe committed to sending negotiators to Cairo.",
        "Jo Fox said Bo Roe had insisted on a truce, but had not committed to leaving the corridor.")]
    [InlineData("“Everyone here knows it,” Ann Lee said. “But listen, he has a point.”", "“Nobody listens to Bo Roe,” Jo Fox said.")]
    [InlineData("“There is a war going on,” Ann Lee said.", "“To mix up the words genocide and war is not accurate,” Bo Roe said.")]
    [InlineData("Ann Lee said superconductors could have applications in computers.",
        "Bo Roe said superconductors have no applications at present.")]
    [InlineData("Ann Lee said Bo Roe's wife received a notice.", "Bo Roe refused and was taken away, according to his brother.")]
    public void Answer_OfSomethingElse_ShowsNothing(string claim, string answer) => Assert.Equal(0, Shown(claim, answer));

    [Theory]
    [InlineData("Ann Lee said Norway would join the EU in four years.", "Bo Roe said claims Norway would join the EU were a lie.")]
    [InlineData("Ann Lee said Norway held talks with Acme in Oslo.", "Acme said no talks with Norway had taken place.")]
    [InlineData("Ann Lee said Acme had sacked 140 workers.", "Bo Roe said Acme had not sacked a single worker.")]
    [InlineData("Ann Lee said Bo Roe had quit.", "A spokeswoman said Roe had not resigned.")]
    [InlineData("Ann Lee said the reactor was cracked.", "Bo Roe said the reactor is intact.")]
    public void Answer_OfTheVeryThing_IsShown(string claim, string answer) => Assert.Equal(1, Shown(claim, answer));

    [Theory]
    [InlineData("Joe Biden", 1)]
    [InlineData("Kamala Harris", 0)]
    public void Denial_OfAPersonOfTheSameState_AnswersOnlyWhatIsSaidOfHim(string denied, int shown) =>
        Assert.Equal(shown, Shown("Ann Lee said Vladimir Putin was backing Joe Biden.", $"Putin denied he was backing {denied}."));

    private static int Shown(string claim, string answer)
    {
        using var folder = new TestFolder();
        folder.With("a.txt", claim).With("b.txt", answer);
        return Contradictions.Of(ClaimLedger.Of(Corpus.Load(folder.Path))).Count;
    }
}
