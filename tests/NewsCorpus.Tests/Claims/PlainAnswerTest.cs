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
    [InlineData("Ann Lee said the attack happened in Oslo.", "Bo Roe said the attack did not happen in a vacuum.")]
    [InlineData("Ann Lee said Hillary Clinton's campaign cooperated with the inquiry.",
        "Bo Roe said Donald Trump's aides did not cooperate with the inquiry.")]
    [InlineData("Donald Trump said John Kerry met with the Iranians in Oslo.",
        "John Kerry said he did not meet with the Iranians to discuss the nuclear deal.")]
    [InlineData("Rudy Giuliani said Donald Trump fired James Comey because Comey declined to clear him.",
        "Donald Trump insisted he didn't fire James Comey because of the Russia investigation.")]
    [InlineData("Mike Pence said Democrats are refusing to negotiate.", "Democrats said they won't negotiate until the offices are open.")]
    [InlineData("Ann Lee said the arrest of Bo Roe is an incident that will be remembered.",
        "Jo Fox said the arrest of Bo Roe is not an isolated incident.")]
    [InlineData("James Comey admitted he shared the memos with his lawyers.",
        "Comey denied sharing the memos with his lawyers constituted a leak.")]
    [InlineData("Hezbollah said it had struck a base of Norway.", "Hezbollah denied striking the football pitch of Norway.")]
    [InlineData("Kim said he wants to test a missile later this year.", "Donald Trump vowed that Kim would not test a missile.")]
    [InlineData("Norway fired Bo Roe in May, which led to an inquiry.", "Norway denied that it fired Bo Roe to block the inquiry.")]
    [InlineData("Bo Roe sent 50,000 emails to the department in May.", "Bo Roe said he had sent no classified emails.")]
    [InlineData("Officials said the WHO acted in concert with Norway.", "The WHO disputed that it acted too slowly.")]
    public void Answer_OfSomethingElse_ShowsNothing(string claim, string answer) => Assert.Equal(0, Shown(claim, answer));

    [Theory]
    [InlineData("Ann Lee said Norway would join the EU in four years.", "Bo Roe said claims Norway would join the EU were a lie.")]
    [InlineData("Ann Lee said Norway held talks with Acme in Oslo.", "Acme said no talks with Norway had taken place.")]
    [InlineData("Ann Lee said Acme had sacked 140 workers.", "Bo Roe said Acme had not sacked a single worker.")]
    [InlineData("Ann Lee said Bo Roe had quit.", "A spokeswoman said Roe had not resigned.")]
    [InlineData("Ann Lee said the reactor was cracked.", "Bo Roe said the reactor is intact.")]
    [InlineData("Norwegian officials said they have lived up to the pact.", "Ann Lee accused Norway of failing to live up to the pact.")]
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
