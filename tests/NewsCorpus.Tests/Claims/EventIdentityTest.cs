using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Claims;

/// <summary>What comes again and again is denied once: the denial of one attack answers no report of another.</summary>
public sealed class EventIdentityTest
{
    private const string Denial = "Russia denied it was behind the attack.";

    [Theory]
    [InlineData("2024-07-09", "Ukraine said Russia had attacked the port.", 1)]
    [InlineData("2024-08-31", "Ukraine said Russia had attacked the port.", 0)]
    [InlineData("2024-08-31", "Ukraine said Russia had attacked the port on 8 July 2024.", 1)]
    public void Denial_OfAnEvent_AnswersWhatWasToldAboutThatTime(string published, string claim, int shown) =>
        Assert.Equal(shown, Shown(("2024-07-09", Denial), (published, claim)));

    [Fact]
    public void Denial_WhereSeveralEventsMayBeMeant_AnswersThatOfItsScene()
    {
        const string port = "Ukraine said Russia had attacked the port of Odesa.";
        const string farm = "Norway said Russia had attacked a farm near Kharkiv.";

        Assert.Equal(0, Shown(("2024-07-09", Denial), ("2024-07-08", port), ("2024-07-10", farm)));
        Assert.Equal(1, Shown(("2024-07-09", "Ships burned in Odesa on Monday. " + Denial), ("2024-07-08", port), ("2024-07-10", farm)));
    }

    [Theory]
    [InlineData("Russia denied it was behind the attack on the port, but claimed responsibility for four other attacks.")]
    [InlineData("Lee said Bo Roe spoke to Ann Lee. One source said Bo Roe did not speak to Ann Lee before taking the decision.")]
    [InlineData("Norway said people had been killed. Iran said it had recovered the bodies of people who were taken hostage.")]
    [InlineData("Norway said it put plans into effect. Lee said there is no place that Norway cannot reach.")]
    public void Denial_OfSomethingElseInOneText_AnswersNothing(string text) => Assert.Equal(0, Shown(("2024-07-09", text)));

    [Theory]
    [InlineData("Russia said it had never attacked the port.")]
    [InlineData("Russia denied that it attacks ports.")]
    public void Denial_OfAllEvents_AnswersAtAnyTime(string denial) =>
        Assert.Equal(1, Shown(("2024-07-09", denial), ("2024-05-31", "Ukraine said Russia had attacked the port.")));

    [Fact]
    public void Denial_OfAPlan_AnswersNoLaterOne() => Assert.Equal(0, Shown(
        ("2022-02-19", "Russia denied it was planning an assault."), ("2023-03-11", "Moldova said Russia was planning attacks.")));

    [Theory]
    [InlineData("2024-08-14", "Israel's policy on the mount has not changed, Israel said.",
        "2024-09-24", "Lee said Israel was changing the balance.")]
    [InlineData("2016-06-07", "Russia denied it carried out air strikes on the market.",
        "2017-11-14", "Lee blamed Russia for carrying out the strike.")]
    [InlineData("2013-08-26", "Mr Assad denied his troops used chemical weapons during last week's fighting.",
        "2013-05-06", "Lee said Bashar al-Assad used chemical weapons in Homs.")]
    [InlineData("2015-11-24", "Russian officials denied the plane had violated Turkish airspace.",
        "2015-11-24", "Turkish officials accused Syrian planes of violating Turkish airspace.")]
    [InlineData("2024-09-10", "Iran denied supplying such guided weapons to Russia.",
        "2024-09-10", "Lee said Iran had supplied drones to Russia.")]
    [InlineData("2015-02-28", "Russia has denied sending troops to Ukraine.", "2014-07-25", "Lee said Russia moved troops to Ukraine.")]
    [InlineData("2026-03-06", "Iran denied firing any missile towards Turkey.", "2026-03-05", "Lee said Iran is firing fewer missiles.")]
    public void Denial_OfSomethingElse_AnswersNothing(string day, string denial, string published, string claim) =>
        Assert.Equal(0, Shown((day, denial), (published, claim)));

    [Theory]
    [InlineData("“He warned everyone,” Ann Lee said. “Nobody told Bo Roe to leave,” Jean Roe said.")]
    [InlineData("The Air Force said a pilot had died. Ann Lee denied that Bo Roe's firing was connected to the death of the pilot.")]
    [InlineData("“Whether Hamas used this school, we cannot determine,” Ann Lee said. Hamas denied using schools.")]
    [InlineData("Vote Leave has been condemned for its slogan (Ann Lee called it a “lie”).")]
    [InlineData("Ann Lee revealed he 'shuddered' when he saw it, while Bo Roe said it was 'wrong'.")]
    [InlineData("Norway's sympathy turned into criticism, as it faces accusations of war crimes in courts, which it denies.")]
    [InlineData("Tim Roe gave a speech. “I haven't given a lot of speeches,” Roe said.")]
    [InlineData("Norway's poster overstepped the mark of decency – Bo Roe described it as “wrong in motivation”.")]
    [InlineData("Acme sells clothes. It has also been accused of using forced labour in parts of its supply chains, which it denies.")]
    [InlineData("She brought up the 6 January attack on the US Capitol by Trump supporters. Although the former president has disavowed "
        + "the plan, she noted that it was his.")]
    public void Denial_OfWhatNobodySaid_AnswersNothing(string text) => Assert.Equal(0, Shown(("2024-07-09", text)));

    [Fact]
    public void Denial_OfADeedThatIsDoneOnce_MayComeLate() => Assert.Equal(1, Shown(
        ("2024-07-09", "Russia denied that it had blown up the dam."), ("2024-05-31", "Ukraine said Russia had blown up the dam.")));

    [Theory]
    [InlineData("Syria denied on Monday that it had used chemical weapons.", 0)]
    [InlineData("Syria has denied that it used chemical weapons.", 1)]
    [InlineData("Syria denies that it used chemical weapons.", 1)]
    public void Denial_OfItsDay_IsOfNothingMonthsLater(string denial, int shown) => Assert.Equal(shown, Shown(
        ("2013-04-22", denial), ("2013-08-30", "Norway said Syria had used chemical weapons.")));

    private static int Shown(params (string Published, string Text)[] texts)
    {
        using var folder = new TestFolder();
        for (var i = 0; i < texts.Length; i++) folder.With($"{i}.txt", $"---\npublished: {texts[i].Published}\n---\n{texts[i].Text}");
        return Contradictions.SideBySide(ClaimLedger.Of(Corpus.Load(folder.Path))).Count();
    }
}
