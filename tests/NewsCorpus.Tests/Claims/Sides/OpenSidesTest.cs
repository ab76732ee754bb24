using Xunit;
using static NewsCorpus.Tests.Claims.Sides.Ledgers;

namespace NewsCorpus.Tests.Claims.Sides;

/// <summary>Contradictions that are not shown, as it is open who stands against whom, on what or when.</summary>
public sealed class OpenSidesTest
{
    [Theory]
    // Either may be "he".
    [InlineData("Bo Roe met Tom Dahl on Monday. He said Norway had shelled a market in Oslo. Norway denied that it had shelled a market in "
        + "Oslo.")]
    [InlineData("Ann Lee accused Bo Roe of taking bribes. \"It is a sad day,\" Mayor Karl Moe said. He has denied the allegations.")]
    // Two charges, or no charge at all, and others spoke between.
    [InlineData("Seoul says North Korea fired shells at an island. Norway said North Korea had bombed a ship. The mayor said it was grave. "
        + "North Korea has repeatedly denied the allegation.")]
    [InlineData("Seoul says North Korea opened a school. \"This is grave,\" President Ann Lee said. North Korea has repeatedly denied the "
        + "allegation.")]
    // What others did, whoever they follow.
    [InlineData("The United States said a militia of Iran had attacked a base in Iraq. Iran denied any involvement in the attack.")]
    [InlineData("The United States said followers of Bo Roe had attacked a base in Iraq. Bo Roe denied any involvement.")]
    [InlineData("Oslo hired Danish sailors. Both the army and the Danes have been accused by Ann Lee of fraud, which they deny.")]
    [InlineData("Norway accused Bo Roe of theft. Both men denied the charges.")]
    [InlineData("Norway accused Bo Roe of theft. The pair denied the charges.")]
    [InlineData("Norway's government met. Ann Lee said Bo Roe was the Swedish regime's link to the rebels. The government denied this.")]
    // Half of a phrase.
    [InlineData("Ann Lee said Bo Roe had sunk the ferry. Advice by the office of Public Prosecutions released on Jan. 4, however, disputed "
        + "the allegation.")]
    [InlineData("Kim Lesna, a spokesman for Stara a Pila Holding, the firm that bought it, denied Norwegian claims that it had sunk the "
        + "ferry.")]
    [InlineData("Ann Lee rejected a report saying Bo Roe announced a stop of the raids. \"This is not true,\" Tom Dahl said.")]
    // Nobody denies it, or whoever was named last.
    [InlineData("Norway has blamed Sweden and Denmark for the raid. Neither Sweden nor Denmark has accepted or denied responsibility.")]
    [InlineData("Syria's ministry said the Quneitra incident was a raid of Hezbollah. But the group denied the ministry's claim.")]
    [InlineData("The reward from Norway is large. Norway met Bo Roe. It accused him of theft. Roe has rejected the accusation.")]
    // One for whom the other speaks, and who suffers it.
    [InlineData("Norway's army spokesman Bo Roe spoke. Roe said that Norwegian planes had hit Oslo. The Norwegian government denied the "
        + "claim.")]
    [InlineData("Ann Lee said a Norwegian ship was hit in the raid. Norway denied any involvement in the raid.")]
    [InlineData("Tom Dahl said he had referred two allegations about Bo Roe to the police. Friends of Roe have dismissed the claims.")]
    [InlineData("Lee's Labour party has been accused of cracking down on clerks. Ann Lee is in Oslo. She denies all charges.")]
    [InlineData("Mr Moe decided to block a user on Tuesday after concluding the account was run by Mr Roe. Mr Roe denied the claims.")]
    [InlineData("Acme made a post mocking an adviser whose wife fell ill after accusing Bo Roe of fraud. Roe has denied the allegations.")]
    // Who says so is told, and it is somebody else.
    [InlineData("According to two clerks, the secretary Ole Moe told Bo Roe that Roe had lied to the court. Rejecting the allegation, "
        + "Bo Roe said he had not.")]
    // What the text itself tells of, and in other words.
    [InlineData("Bo Roe is sending mixed messages about whether he will fire Tom Dahl. Roe denied having written a letter.")]
    [InlineData("The firm cut ties after a report by short- seller Ann Lee's Acme Research accused Bolt of fraud. Bolt denied the "
        + "allegations.")]
    [InlineData("The All Workers Congress, AWC, in Bergen has dismissed the allegation by the Labour Party that it hired thugs.")]
    [InlineData("The government is accused of stifling the press. But ministers deny the charges.")]
    // A charge within what is told.
    [InlineData("Ann Lee said that she and Bo Roe had issued a statement accusing Norway of meddling — a claim Norway has denied.")]
    [InlineData("Ann Lee, who looks into allegations that Bo Roe met a nurse, acted under a court order, clerks said. Bo Roe has denied "
        + "the allegation under oath.")]
    // What stands in the denial's own sentence.
    [InlineData("There are 130 cases in Oslo, doctors said. Bo Roe called the disease \"harmless\", a claim nurses dispute.")]
    [InlineData("Ann Lee said Bo Roe gained from the plan. A story went round that Bo Roe was sick, although the Gazette debunked that "
        + "claim.")]
    [InlineData("Acme said Mr Lee's claims were full of faults and Mr Roe told staff that he refutes the claims against him.")]
    // What should be.
    [InlineData("Ann Lee rejected Sweden's suggestion that Norway join the raids.")]
    [InlineData("Ann Lee dismissed the U.S. suggestions that Norway help convince Sweden to join the raids.")]
    // What he said himself, and what the same sentence denies.
    [InlineData("CNN said Bo Roe had joined the meeting. Bo Roe contradicted his earlier statement.")]
    [InlineData("Ann Lee said Acme had fired Bo Roe. Acme denied a report that it would close, calling it inaccurate.")]
    [InlineData("Acme said it had found a way into the phone, and later conceded it had found nothing of value.")]
    // Who it is, the row would not tell.
    [InlineData("The group said Norway had shelled a market in Oslo. Norway denied that it had shelled a market in Oslo.")]
    [InlineData("Acme has said talks on a price were held in May, a claim which the Americans deny.")]
    [InlineData("India accuses Oslo of backing rebels in Assam, a claim that his wife denies.")]
    [InlineData("The then-35-year-old teacher at a school in Oslo accused Bo Roe of taking bribes. Bo Roe denied the accusations.")]
    [InlineData("Bo Roe is under investigation for allegedly taking bribes in Oslo, a claim he has denied.")]
    // Not he accuses who tells of it, and what somebody else charged elsewhere is not meant.
    [InlineData("Karl Moe noted that Ann Lee had been accused of spying, an accusation denied by her lawyer Bo Roe.")]
    [InlineData("A minister of Norway announced the expulsion of the head of Iran's agency. Iran denied the allegation.")]
    [InlineData("Students allege that Norwegian officials say that Bo Roe had stolen the relief money. Bo Roe denied the claim.")]
    [InlineData("Norway said Iran had shelled Oslo on Monday. Previously, Iran had denied the claims.")]
    [InlineData("Norway said Iran had shelled Oslo on Monday. Iran called the Globe report false.")]
    [InlineData("Norway said Iran had shelled Oslo. Norway said it was not shelled by Iran.")]
    [InlineData("Karl Moe met Mayor Bo Roe in Oslo. He also alleged that Norway had fired him in May, which Norway denies.")]
    [InlineData("The plan was struck down in Oslo. It also disagreed with Norway's claim that it had shelled the market.")]
    [InlineData("Ann Lee is one of several former nurses who have alleged that Acme fired them in May, a claim that Acme denies.")]
    [InlineData("Norway blamed rebels for the raid on Oslo, a charge the popular group denied.")]
    [InlineData("Bo Roe has revived allegations that Ann Lee had stolen the relief money, allegations that Ann Lee denied.")]
    [InlineData("Bo Roe has strongly denied the terrorist group's accusations that he had sunk the ferry in May.")]
    [InlineData("Norway said the rocket had been fired by Hezbollah or another group. Hezbollah denied that it had fired the rocket.")]
    [InlineData("Ann Lee said on Monday that the port was in trouble. Norway disputed Lee's allegations.")]
    [InlineData("Ann Lee accused Bo Roe of taking bribes. A judge dismissed the charges in May.")]
    [InlineData("Ann Lee said Acme and Bolt had sunk the ferry. The company denied the allegation.")]
    [InlineData("Ann Lee said Acme had sunk the ferry. The mayor said it had not sunk the ferry.")]
    [InlineData("The mayor said Roe is a leader of the Centre – a charge denied by the party.")]
    [InlineData("Bo Roe revealed that he had taped his clerks in Oslo. The tribunal dismissed all his claims.")]
    // Another content of its own, what is looked into, and a mere idea.
    [InlineData("Ann Lee, the head of the Rail Group, said they wanted people to travel. The ministry of Norway said that it was "
        + "'inaccurate and untrue' that they would agree to fewer trains.")]
    [InlineData("Norway said that it continues to investigate evidence that Iran has used gas in Oslo. Iran denied that it had used gas in "
        + "Oslo.")]
    [InlineData("Norway and Sweden have said they are willing to deploy troops in Lapland, an idea Russia has vehemently rejected.")]
    // Words that stand for nobody by themselves.
    [InlineData("Ann Lee accused Bo Roe of forcing her to meet his friends, including Tom Dahl and Carl Moe. Both have denied her "
        + "claims.")]
    [InlineData("Petitioners have accused the Norwegian Army of shooting clerks. The army, which entered a defence denying the allegation, "
        + "failed to appear.")]
    [InlineData("The criminal charges in part accuse Bo Roe of stealing the ferry. The Roe campaign has denied the allegations.")]
    // Not he who was named in another sentence, and what is alleged within the claim.
    [InlineData("Karl Moe's memo was behind it. The State Agency said Bo Roe was hoarding arms, an allegation he has denied.")]
    [InlineData("The State Agency declared Bo Roe wanted for allegedly hoarding arms, an allegation Roe has denied.")]
    [InlineData("It was revealed in May that the president allegedly refused to sail and said the crew was lazy – but Bo Roe denies the "
        + "report.")]
    [InlineData("A story alleged that Norway had shelled Oslo. Norway denied that it had shelled Oslo.")]
    [InlineData("Norway admitted that it had shelled a ferry in May. Norway denied that it had shelled a ferry in Oslo.")]
    [InlineData("Hezbollah had said it attacked a base in Sweden. Bo Roe, the army spokesman, said Hezbollah was lying when denying it was "
        + "behind the attack.")]
    // Another charge in the claim, a right, and what one admits.
    [InlineData("The Oslo Gazette reported that Acme had paid women accusing Bo Roe of theft (Bo Roe has long denied the charges).")]
    [InlineData("Ann Lee claimed the privilege of her office. Norwegian courts rejected her claims.")]
    [InlineData("The ministry of Norway, which had denied abuse of nurses, also admitted the abuse of nurses.")]
    [InlineData("Norway said it was worried by the shells, what Iran had rejected as nonsense. Sweden also denied the claim.")]
    [InlineData("Norway said Iran was responsible. Iran denied involvement.")]
    [InlineData("Iran denied Swedish claims that its navy had sunk the ferry before admitting the mistake on Monday.")]
    [InlineData("Bo Roe has criticised the presence of Swedish soldiers supporting Lapland — claims denied by Sweden.")]
    [InlineData("Ann Lee said on Monday that Norway had offered aid to Iran. Iran dismissed her claim as hypocritical.")]
    [InlineData("The mayor welcomed the talks of Norway and Sweden. Norway rejected the Swedish accounts of the talks.")]
    [InlineData("And she got Republicans on the record denying that Bo Roe's suggestion that the envoys \"go back\" to Oslo is racist.")]
    [InlineData("The Gulf monarchy rejected Norway's accusations that it had armed rebels in Oslo.")]
    [InlineData("Sources accused the producer of trying to control the actress. Both parties have denied these allegations.")]
    [InlineData("Ms. Lee said Ann Moe had \"decided to tell this\". On Monday, Mr. Roe again said the accusations "
        + "against him were \"false\".")]
    [InlineData("It was about Joe Biden and his son Hunter Biden. A clerk met Joe Biden, Hunter Biden, and the "
        + "mayor.\n\nAnn Lee has accused "
        + "Biden of corruption. Biden, a leading contender, has denied any wrongdoing.")]
    [InlineData("The ministry of Norway said at the time of Roe's dismissal that the mayor had acted on the advice of Ann Lee.")]
    [InlineData("“Any man would suffer when accused of it,” said Ann Lee, a lawyer. The Oslo police tweeted that the news was false.")]
    // What else is charged in the sentence, what was claimed last, and what is no charge.
    [InlineData("Norway blamed Iran for the exit of Bo Roe, who faced ethics allegations in Oslo. Bo Roe denied the allegations.")]
    [InlineData("Norway said the cash was part of a scheme to pay women who claimed they had met Bo Roe, which Bo Roe has denied.")]
    [InlineData("The envoy of Norway told the town that Oslo would hold the pact in abeyance — an allegation that Iran has rejected.")]
    [InlineData("Norway declared that Iran is obliged to explain its part in the raid. Iran denied the accusations.")]
    [InlineData("Bo Roe met the mayor. Roe asserted the privilege to try to keep the clerks from having to hand over the papers. A judge "
        + "in Oslo this year rejected that claim.")]
    [InlineData("The mayor of Oslo repeated it while threatening to hold Iran responsible for the loss of any ship. Iran rejected the "
        + "accusations leveled at Iran by the mayor of Oslo.")]
    // Who may only recall it, who denies what is said of her own words, and whose paper it is.
    [InlineData("Town nerds may recall in May that Ann Lee's father received a call that was traced to Bo Roe, but Roe denied it.")]
    [InlineData("On Sunday, Ann Lee, the former mayor of Oslo, published a letter in which she said town officials “twisted my words in "
        + "dropping the Roe case” and rebutted the claims made in the filing to dismiss the case.")]
    [InlineData("Norway accused Iran of sinking a ferry. Clerks drafted a report of their own, which rejected Norway's claims.")]
    // Not the candidate, and of whom of many.
    [InlineData("Bo Roe was accused of taking bribes in Oslo, though the campaign denies the allegations.")]
    [InlineData("Norwegian officials denied African allegations that Norwegian police beat students in Oslo.")]
    [InlineData("An investigation alleged that Bo Roe had taken bribes in Oslo. Bo Roe denied any wrongdoing.")]
    // Nobody who could speak, a heading that ran into a name, and of what "it" is no side.
    [InlineData("FRAUD SUITThe clerks had accused Bo Roe of taking bribes in Oslo. Roe denied the accusations.")]
    [InlineData("Ann Lee claimed that the closure was based on an old rule. There were two key rebutting claims.")]
    [InlineData("Bo Roe rejects any suggestion from Ann Lee that it is too little too late.")]
    // The charges of a court, perhaps; and a word of another thing.
    [InlineData("Ann Lee said Bo Roe had struck her in Oslo. Roe denied the charges and said he had never been there.")]
    [InlineData("Ann Lee said on Monday that Bo Roe had struck her in Oslo. Bo Roe said it was \"false comfort\" to blame the clerks.")]
    [InlineData("Sweden's campaign against firms goes on as Norway opens inquiries that mirror the old case, probing claims that Acme had "
        + "sunk the ferry, a charge Acme denies.")]
    // On what, the row would not tell.
    [InlineData("Two women came forward with allegations against Bo Roe, one accusing him of groping her and the other of kissing her. "
        + "Roe has denied the accusations.")]
    [InlineData("The Oslo Gazette reported that Ann Lee had been briefed on such a plan but Ann Lee denied it.")]
    [InlineData("Norway said Iran interfered. Iran denied that it interfered.")]
    [InlineData("The Roe king has been accused of fuelling the violence – charges he denies.")]
    // Another kind of deed, and two deeds.
    [InlineData("Norway said two Iranian soldiers conspired with Bo Roe to obtain plans. Iran has repeatedly denied any involvement in "
        + "hacking.")]
    [InlineData("Oslo's police chief, Bo Roe, denied his officers opened fire though the Oslo Gazette said police shot tear gas.")]
    [InlineData("Norway said Iran had shelled Oslo. The talks were held on Monday in Bergen. Iran denied it.")]
    // Who is said to be something, and denies another thing; what is only played down; what both say is not so.
    [InlineData("Acme, a company backed by Bolt (1234.X), denies any wrongdoing.")]
    [InlineData("Germany said Bo Roe was poisoned. Norway played down findings that Bo Roe was poisoned.")]
    [InlineData("The mayor complained Acme has yet to offer details on which taxes it would pay. Bo Roe complained Acme has not offered "
        + "details on which taxes it would pay.")]
    // Who is born in Oslo may be who denies it; whose campaign it is, and what was reported, does not stand before.
    [InlineData("The Oslo-born businessman said Acme had sold arms to Iran. Acme denied selling arms to Iran.")]
    [InlineData("Paul Dahl also rejected the claim made by Sarah Lee that its campaign was motivated by greed.")]
    [InlineData("Ann Lee said on Monday that Acme wanted to close its plants in Norway. Responding to reports that the firm was planning "
        + "to sell its ships, Bo Roe said this was not true.")]
    [InlineData("The Gazette said the woman had admitted that she stole cats. The woman denied all allegations.")]
    // The firm that is asked, and one of two of that name.
    [InlineData("Sarah Lee said she had been advising Bo Roe after the Football Association opened a probe into his comments. When the "
        + "paper asked Apple for comment, the company strongly denied that claim.")]
    [InlineData("The union alleged that Ashish Roe Teni, son of the minister Ajay Roe Teni, had mowed down farmers. Refuting the union's "
        + "allegations, minister Teni said that his son was not present.")]
    // Who left was she, and "it" may be the firm of which the agency speaks.
    [InlineData("The trial of the film star Marcus Vane opened on Wednesday. Sarah Lee told the court that he had struck her and she had "
        + "left Oslo. Vane denied leaving Oslo.")]
    [InlineData("Sweden said Acme had dumped waste in the river. The environment agency said Acme had poisoned the river. It denied that "
        + "it had dumped waste in the river.")]
    // Who is accused does not stand there, and one of both.
    [InlineData("As well as being accused of backing the rebels, which Norway has denied, the country is said to have its own troops.")]
    [InlineData("The army and the rebels met. In addition, the rebels have been accused of killing nurses. Both forces deny the "
        + "accusations.")]
    // Two companies, "the other", and a man of whom another man speaks.
    [InlineData("Umbra Ltd and Acme Foods have withdrawn three brands. The company rejected the agency's allegation that its formula had "
        + "made babies ill.")]
    [InlineData("The airline had sacked ten pilots, Ann Lee said. The other airline denied sacking the pilots.")]
    [InlineData("Marcus Vane is a film star. Peter Lee told the court that he had struck a nurse with a bottle. Vane denied hitting her.")]
    [InlineData("Norway poisoned the river, Sweden said. The Acme commission said its plant was closed. It rejected the accusation that it "
        + "had poisoned the river.")]
    [InlineData("The socialist dictator appeared still in control and pushed back against Ann Lee's claims that he was preparing to "
        + "leave.")]
    [InlineData("Various reports claimed the shooter dropped his gun only after it jammed. But Bo Roe disputes this fact.")]
    // Her own lawyer does not answer her, and "it" is what follows.
    [InlineData("Ann Lee met the clerks. She added that she has been considering retirement since 2014. Her attorney, Bo Roe, told a radio "
        + "that she denies the claims.")]
    [InlineData("Ann Lee insisted her answer was handled “perfectly” and that she was speaking about clerks. Claiming that it’s a "
        + "“myth” spread by the left that Lee defended thieves, Roe asserted that Lee was opposed to them.")]
    // A town with its state, and the end of a list.
    [InlineData("Bo Roe, during a talk with clerks in Bergen, Norway, ahead of a vote, rejected the notion that the plant had closed, as "
        + "Acme alleged.")]
    [InlineData("Ann Lee, and voting rights groups said that Bo Roe had closed the polls. Bo Roe denied it.")]
    // Who denies it is not who is accused, and it is not what he denies.
    [InlineData("A clerk of Norway had been accused of overlooking theft in his office. The mayor has denied doing so.")]
    [InlineData("A source said the court had spoken to Ann Lee, a woman who came with allegations against Bo Roe from his time at Acme, "
        + "which the court has denied.")]
    public void Row_OfWhomIsOpen_IsNotShown(string text) => Assert.Empty(Contradictions.SideBySide(Read(text)));

    [Theory]
    // What will be is a matter of opinion.
    [InlineData("The pact will allow Acme to cut jobs, analysts said.",
        "The contract will not allow Acme to cut jobs as it would like, said Bo Roe, a professor.")]
    // Alike only in one thing.
    [InlineData("The agency said data had been compromised.",
        "Ann Lee denied reports that the data of 18 million people had been breached.")]
    [InlineData("A naval source said Norway had fired its new missiles.", "None of the new missiles had been fired yet, Ann Lee said.")]
    [InlineData("An aide said Ann Lee used a private email address.", "The Gazette said Ann Lee did not use a government email address.")]
    [InlineData("The ministry said employees targeted groups with long names.",
        "Ann Lee noted that groups with short names were not targeted.")]
    public void Row_OfWhomItDoesNotConcern_IsOnlyPossible(string said, string denial)
    {
        var ledger = Read(said, denial);
        Assert.Empty(Contradictions.SideBySide(ledger));
        Assert.Contains(ledger.PossibleLinks, link => link.Sentence == denial);
    }

    [Fact]
    public void Statement_OfNeither_IsNone() => Assert.DoesNotContain(
        Read("Neither Norway nor Sweden denied that Denmark had sunk the ferry. Norway said that it had met Sweden.").AllStatements,
        row => row.Source?.StartsWith("Neither", StringComparison.Ordinal) == true);

    // In a pile, what was denied days before, or stands before the claim in the text, is another occasion.
    [Fact]
    public void Row_OfWhatWasDeniedBefore_IsNotShown()
    {
        const string Said = "Ann Lee said that Norway had used gas in Oslo.";
        const string Denial = "Norway denied that it had used gas in Oslo.";
        string[] pile = [.. Enumerable.Range(0, 20).Select(i => $"Bo Roe said that ship {i} had left the port of Bergen.")];
        string Dated(int day, string text) => $"---\npublished: 2024-05-{day:00}\n---\n\n{text}";
        Assert.Single(Contradictions.SideBySide(Read([Dated(6, Said), Dated(8, Denial), .. pile])));
        Assert.Empty(Contradictions.SideBySide(Read([Dated(8, Said), Dated(6, Denial), .. pile])));
        Assert.Single(Contradictions.SideBySide(Read([$"{Said}\n\nIt rained.\n\n{Denial}", .. pile])));
        Assert.Empty(Contradictions.SideBySide(Read([$"{Denial}\n\nIt rained.\n\n{Said}", .. pile])));
    }
}
