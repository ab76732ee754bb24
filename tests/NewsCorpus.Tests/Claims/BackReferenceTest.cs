using NewsCorpus.Rows;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Claims;

/// <summary>Denials that say nothing of their own: which charge of their text they answer, and which they do not.</summary>
public sealed class BackReferenceTest
{
    [Theory]
    // Adverbs and the passive.
    [InlineData("American officials have accused China of helping Russia. Beijing has strongly refuted the allegation.")]
    [InlineData("Ann Lee accused Norway of sabotaging the campaign. This was roundly dismissed by Norway.")]
    [InlineData("Kyiv accused Russia of bombing a dam. This is denied by Moscow.")]
    [InlineData("The Wall Street Journal reported this week that Viktor Bout has sold rifles. Bout has denied that.")]
    // A part in it.
    [InlineData("Israel blamed Hezbollah for the strike on Majdal Shams. Hezbollah denied any involvement.")]
    [InlineData("Britain has blamed the poisoning on Russia. Moscow has consistently denied involvement.")]
    [InlineData("The US said Hezbollah was behind the attack. The group denies responsibility.")]
    // What somebody is said to be.
    [InlineData("Senators accused Alice Guo of being an operative for China. Police filed complaints. She has denied all the allegations.")]
    [InlineData("Israel says Hezbollah was behind the attack, though the group has denied this.")]
    // Behind a dash, in the same sentence.
    [InlineData("The Israeli military said Hamas used the school as a base – a claim Hamas denied.")]
    [InlineData("The US said China was supporting Russia's defence industry, something China denies.")]
    [InlineData("The US said China was supporting Russia's defence industry, accusations which Beijing has repeatedly rejected.")]
    // Behind "who", in a clause before, with what it is called, and where it is said.
    [InlineData("Ann Lee said the boys were beaten by Norway's police, who deny the charge.")]
    [InlineData("Though Bo Roe denies it, Ann Lee has testified that Roe visited the plant.")]
    [InlineData("Carl Moe claimed that Bo Roe had ordered a raid on the shelter. Roe has called the claims “complete nonsense.”")]
    [InlineData("Ann Lee accused Norway of attacking the ship. Oslo said the accusations were unfounded.")]
    [InlineData("Ann Lee claimed that Norway was hiding gunmen in Oslo. Norway flatly denied that in a statement.")]
    [InlineData("Ann Lee said his trial was part of a Norwegian campaign to destroy Bo Roe. Norway denied the accusation.")]
    [InlineData("Norway's minister said the ferry's crew violated the pact. But Bo Roe strongly rejected that claim.")]
    // What is told by a verb of saying, having or believing.
    [InlineData("The Oslo Gazette reported that Bo Roe told Ann Lee to fire the director. Roe denied the report.")]
    [InlineData("The Oslo Gazette reported that Bo Roe discussed wearing a wire. Roe denied the report.")]
    [InlineData("Ann Lee said that Bo Roe knew of the plan. Roe has denied this.")]
    [InlineData("Ann Lee accused Bo Roe of having ties to the mob. Roe denies the charges.")]
    [InlineData("Norway has said it suspects that the building is a weapons plant. Iran has denied it.")]
    [InlineData("Ann Lee accused Norway of threatening to kill the envoys if Oslo is attacked. Norway denied the accusation.")]
    // Only a "not", and "doing so".
    [InlineData("Sweden says Norway shelled a ferry, but Norway says it did not.")]
    [InlineData("Sweden says Norway shelled a ferry. Norway insists it did not.")]
    [InlineData("Sweden says Norway shelled a ferry. Norway says that never happened.")]
    [InlineData("Sweden says Norway shelled a ferry. Norway has denied doing so.")]
    [InlineData("Sweden says Norway shelled a ferry. Norway's minister called that a lie.")]
    // "no such thing", who says that he denies it, and for whom.
    [InlineData("Bo Roe said that Acme had sunk the ferry. Acme insisted it had done no such thing.")]
    [InlineData("Bo Roe said that Acme had sunk the ferry. Acme said it did no such thing.")]
    [InlineData("Bo Roe said that Acme had sunk the ferry. Acme said nothing of the sort had happened.")]
    [InlineData("A former spy alleged that Bo Roe approved the raid in 2006. Mr Roe said he “categorically” denied the allegations.")]
    [InlineData("A former spy alleged that Bo Roe approved the raid. Roe's lawyer said his client denied the claim.")]
    // She is no "it"; "but" another answers; nobody is named who did it; and whose charge it is.
    [InlineData("Ann Lee sued Acme in January, alleging that it had sold her name to Iran. Acme denies the allegation.")]
    [InlineData("Norway alleges that the man was a robber but villagers from the area deny the accusations.")]
    [InlineData("The Centre Party says the vote has been rigged. The Labour Party refutes the accusation.")]
    [InlineData("Bo Roe testified that Ann Lee is a trained assassin. Lee denies Roe's allegations.")]
    [InlineData("A number of clerks accused Norway of using gas in Oslo. Norway denied the allegation.")]
    [InlineData("Sweden has said Norway was behind the attack, however, Oslo has refuted the allegations.")]
    // Quotation marks of a wire are no code, a militia is not its state, and a paper is no ministry.
    [InlineData("Bo Roe claimed that Norway had sold ``certain valuable assets'' to Iran. Norway has denied the allegation.")]
    [InlineData("Syria's government said the Syrian Democratic Forces had killed seven of its soldiers, though the SDF denied this.")]
    [InlineData("A Norwegian newspaper said that Norway's army had lost the town. The ministry in Oslo has denied the reports.")]
    [InlineData("Ann Lee said in an interview with the Gazette magazine published on Friday that Iran supports the rebels. "
        + "Iran rejected the claim.")]
    [InlineData("The Rohingya say thousands were killed by Myanmar's army. Myanmar denies this.")]
    public void Denial_OfTheCharge_IsShown(string text) => Assert.Single(Shown(text));

    [Theory]
    // A policy: nothing is charged.
    [InlineData("Theresa May revealed the first cracks in the policy. George Osborne dismissed the suggestion.")]
    // Another sentence, another part of it.
    [InlineData("602 people were killed by Israeli forces, the UN said. Settlements are thought illegal, though Israel disputes this.")]
    [InlineData("Prosecutors said Michael Flynn discussed sanctions imposed on Moscow for meddling, something Moscow denies.")]
    [InlineData("South Korea said North Korea was short of funds. Norway sent aid to hackers, which the North denied.")]
    [InlineData("The Observatory said people died as shelters fell. A statement denied the chemical weapons allegations.")]
    // What the text itself tells, where any part of it may be meant.
    [InlineData("Mueller's probe has grown to include whether Trump obstructed justice by firing Comey, which the president denies.")]
    [InlineData("Attorney Alan Dershowitz made the argument, which many scholars dispute, that they did not constitute a crime.")]
    [InlineData("Thousands died, the ministry says, while parts of Gaza suffer famine as winter comes, something Israel denies.")]
    [InlineData("The ministry said 100 people were killed by Israeli fire. Israel rejected the countries' statement.")]
    // His own deed.
    [InlineData("Ron Johnson said he asked Trump about it, and Trump denied it.")]
    [InlineData("Officials said Hamas fighters would lay down their arms under the pact. Hamas has denied responsibility.")]
    [InlineData("Thailand suspended measures that were agreed at an October summit, after a soldier was maimed by a landmine that Bangkok "
        + "said was newly laid by Cambodia, which rejects the allegation.")]
    [InlineData("The Israeli military said it was striking targets in Gaza. Hamas rejected the Israeli military's allegations.")]
    // The text's own voice, where only a pronoun points back.
    [InlineData("Kassig is the third American to be beheaded by the group, whose tactics are so extreme that al-Qaeda disavowed it.")]
    [InlineData("Kassig is the third American, after Foley, to be beheaded by the group, whose tactics are so extreme that al-Qaeda "
        + "disavowed it last year.")]
    [InlineData("Aides to Donald Trump knew for months about allegations of abuse against Rob Porter, sources said. "
        + "Porter denied the allegations.")]
    [InlineData("An adviser said the White House is taking a look at whether Google should be regulated. "
        + "The companies deny the accusations.")]
    [InlineData("The Fuels Association argues the practice will save consumers money. Proponents in Congress rejected Mr. Hill's claim.")]
    [InlineData("There would be at most two doctors who could meet its terms, they said. The court in Oslo rejected those claims.")]
    // What is criticised, what is no charge, and what somebody said who was not found.
    [InlineData("Donald Trump said many sides had caused the clashes. Other Republicans took issue with Trump's remarks.")]
    [InlineData("Officials said that talks were held about Roe's future in light of the accusations against her, which Roe denies.")]
    [InlineData("Norway's ministry said similar accusations have been made in the past, which Iran has denied.")]
    [InlineData("Ms. Lee said it was too coincidental to think otherwise. Mr. Roe denied Ms. Lee's allegations.")]
    // Another claim that is nearer.
    [InlineData("Bo Roe accused Norway of shelling Oslo. Roe landed in jail, which he said was a ploy. Norway rejected the claim.")]
    [InlineData("Norway has shelled Oslo, Bo Roe said. Roe has made such claims for years, claims rejected by Norway.")]
    // No one denies it, and "them" may be others.
    [InlineData("Roe's own lawyers said the promotion was a ruse, an allegation that neither Norway's government nor the court denied.")]
    [InlineData("Iran had provided the ship with an escort. Iran is accused of supporting the fighters, but Iran denies arming them.")]
    // Another affair, what a third one claims, a part of it, a man's own words, and those of a woman.
    [InlineData("Prosecutors in Oslo said they believed Bo Roe ordered the payments. Roe has denied the affairs.")]
    [InlineData("After the Gazette reported that Bo Roe was coming forward to claim he was threatened, the White House denied the claim.")]
    [InlineData("Ann Lee alleged that Bo Roe had shelled a market. Roe disputed many of the claims.")]
    [InlineData("“I think Bo Roe has shelled a market,” Ann Lee said. Roe has denied these reports.")]
    [InlineData("Carl Moe claimed that Bo Roe had shelled a market. Roe denied her claims.")]
    [InlineData("Prosecutors said Bo Roe confessed to the shooting. Roe said his confession was false.")]
    [InlineData("Bo Roe said that Acme had sunk the ferry. Acme said it would do no such thing.")]
    // What somebody did not do may be another thing.
    [InlineData("Bo Roe said Ann Lee had pushed back. “I said so, and Lee says, “Don't do that.””")]
    [InlineData("Sweden says Norway shelled a ferry. The two met in Oslo. Norway says it did not.")]
    [InlineData("Sweden says Norway shelled a ferry. Ann Lee says she did not.")]
    [InlineData("Ann Lee said she had left. Bo Roe said he had not.")]
    [InlineData("Bo Roe said that Acme had sunk the ferry. Acme said there was no such thing as a safe ferry.")]
    public void Denial_OfNothingThatIsCharged_IsNotShown(string text) => Assert.Empty(Shown(text));

    [Theory]
    [InlineData("Israel blamed Hezbollah for the strike on Oslo. Hezbollah denied any involvement.", "points back: “any involvement”")]
    [InlineData("The US said China was supporting Russia's army, a claim Beijing denied.", "same sentence, points back: “a claim”")]
    [InlineData("Iran denied that it had shelled Oslo. Norway said Iran had shelled Oslo.", "same act, by a party to it")]
    [InlineData("Lee said Iran had shelled Oslo. Bo Roe denied that Iran had shelled Oslo.", "same act, by somebody else")]
    [InlineData("Norway said Iran had shelled Oslo. \"Iran has not shelled Oslo,\" Iran's envoy said.", "same act, with a “not”, by")]
    public void Denial_TellsByWhatItWasMatched(string text, string basis) => Assert.StartsWith(basis, Assert.Single(Shown(text)).Basis);

    [Fact]
    public void Denial_InAPaper_IsOfWhoIssuedIt() => Assert.Equal("Norway's health ministry", Assert.Single(Shown(
        "Norway's health ministry has issued a statement denying reports by Iraqi outlets that the soldiers are ill.")).DeniedBy);

    [Fact]
    public void Claim_OfAPaperThatIsDismissed_IsNotOfWhoDismissesIt() => Assert.DoesNotContain(
        Read("Iran dismissed a report claiming that it had sent arms to Oslo.").Statements,
        row => row.Speaker == "Iran" && row.Position == Position.Asserts);

    [Fact]
    public void Claim_BeforeTheDenialInItsSentence_IsShownWithoutIt() => Assert.Equal(
        "China was supporting Russia's defence industry",
        Contradictions.Sides(Read("The US said China was supporting Russia's defence industry, a claim Beijing has rejected."))[0].Content);

    private static IEnumerable<DisagreementRow> Shown(string text) => Contradictions.SideBySide(Read(text));

    private static ClaimLedger Read(string text)
    {
        using var folder = new TestFolder();
        folder.With("a.txt", text);
        return ClaimLedger.Of(Corpus.Load(folder.Path));
    }
}
