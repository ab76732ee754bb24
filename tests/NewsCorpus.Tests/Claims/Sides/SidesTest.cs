using Xunit;
using static NewsCorpus.Tests.Claims.Sides.Ledgers;

namespace NewsCorpus.Tests.Claims.Sides;

/// <summary>Who is shown on the two sides of a contradiction.</summary>
public sealed class SidesTest
{
    [Theory]
    // A seat of government is no state where the other side is at home, and an office is not its holder.
    [InlineData("Democrats accused the White House of deleting the emails. The White House denied the allegation.",
        "Democrats", "White House")]
    [InlineData("Labour said Downing Street had leaked the letter. Downing Street denied leaking the letter.",
        "Labour Party", "Downing Street")]
    // What a report says that somebody announced is the report's.
    [InlineData("A report said that Norway announced that Iran had shelled Oslo. Iran denied that it had shelled Oslo.",
        "A report", "Iran")]
    // "He" is the only man named near who is not the other side.
    [InlineData("Prosecutor Carl Lee accused Bo Roe of taking bribes. He denies the allegation.", "Carl Lee", "Bo Roe")]
    [InlineData("Bo Roe resigned on Monday. He said Norway had shelled a market in Oslo. Norway denied that it had shelled a market in "
        + "Oslo.", "Bo Roe", "Norway")]
    [InlineData("Karl Moe met Tom Dahl. \"This is grave,\" Karl Moe said. He added that Iran had shelled Oslo. Iran denied that it had "
        + "shelled Oslo.", "Karl Moe", "Iran")]
    // "that" is what the other said, and not what was said by oneself in passing.
    [InlineData("Iran says a shield, which Norway says is aimed at Oslo, is a threat. Norway denies that.", "Iran", "Norway")]
    // Whom the state does not speak by.
    [InlineData("The Norwegian army said Iran had shelled Oslo. Iran denied that it had shelled Oslo.", "The Norwegian army", "Iran")]
    [InlineData("A Norwegian official said Iran had shelled Oslo. Iran denied that it had shelled Oslo.", "A Norwegian official", "Iran")]
    // Nobody is named, and both speak of one body; nor is it the other side.
    [InlineData("The airline had sacked ten pilots, Ann Lee said. The airline denied that it had sacked ten pilots.",
        "Ann Lee", "The airline")]
    [InlineData("The airline had sacked ten pilots, Ann Lee said. The airline denied the accusation.", "Ann Lee", "The airline")]
    [InlineData("Boxes were stuffed by members of the election commission, observers said. The election commission denied that its members "
        + "had stuffed boxes.", "observers", "The election commission")]
    [InlineData("Police shot two boys, residents said. Police denied shooting the boys.", "residents", "Police")]
    // "It" is the body that spoke in the sentence before, and "he" the only man where a woman speaks.
    [InlineData("Sweden said members of the Acme commission had stuffed boxes in Oslo. The Acme commission said all was well. It denied "
        + "that its members had stuffed boxes in Oslo.", "Sweden", "The Acme commission")]
    [InlineData("The trial of the film star Marcus Vane opened on Wednesday. Sarah Lee told the court that he had struck her with a "
        + "bottle. He told the court he had never hit her.", "Sarah Lee", "Marcus Vane")]
    [InlineData("The trial of the film star Marcus Vane opened on Wednesday. Sarah Lee told the court that he had struck her with a "
        + "bottle. Vane denied hitting her.", "Sarah Lee", "Marcus Vane")]
    // What is claimed in the denial is of who denies.
    [InlineData("Acme Foods has withdrawn three brands. The company rejected the agency's allegation that its formula had made babies "
        + "ill.", "the agency", "Acme Foods")]
    // Who has no name in the text, where the other side has one; and which state "the country" is.
    [InlineData("The woman, who cannot be named under Norwegian law, accuses Tom Dahl of raping her in Oslo. Dahl has denied the "
        + "allegations.", "The woman", "Tom Dahl")]
    [InlineData("In May his former wife accused Tom Dahl of domestic violence. Dahl has denied the charge.", "his former wife", "Tom Dahl")]
    [InlineData("The residents said they were asked to leave because of the event, but the city's civic body denied it.",
        "The residents", "the city's civic body")]
    [InlineData("Sweden and Finland have raised concerns, accusing Norway of jamming signals near the border – though the country has "
        + "denied that.", "Sweden and Finland", "Norway")]
    // Some members are not their party, and who sues on behalf of others does not accuse.
    [InlineData("Even top Republicans in Congress are pushing back against the notion that masks are useless, as Donald Trump suggests, "
        + "and telling Americans they can help save lives.", "Donald Trump", "top Republicans in Congress")]
    [InlineData("Mr Roe has won headlines over the actions that he has filed on behalf of people accusing Bo Lee of fraud. Mr Lee has "
        + "denied all the allegations.", "people", "Bo Lee")]
    // No newspapers, and no counsel.
    [InlineData("Norway on Tuesday denied a social media rumour that Norway had closed the bridge.", "social media", "Norway")]
    [InlineData("Justice department special counsel Robert Mueller said he was late. Local officials say the march was peaceful until the "
        + "agents came, but the justice department says that is not true.", "Local officials", "the justice department")]
    // Where somebody stands in a picture is no part of a name.
    [InlineData("Prosecutors say Mika (left) stabbed a nurse. Mika (left) denies stabbing the nurse.", "Prosecutors", "Mika")]
    // An age is no name.
    [InlineData("Ann Lee accused Bo Roe of having an affair. Mr Roe, 32, denied the accusation.", "Ann Lee", "Bo Roe")]
    // Who is blamed may be described.
    [InlineData("Norway blamed the attack on Bo Roe, a cleric who lives in Oslo. Bo Roe denied any role in the attack.",
        "Norway", "Bo Roe")]
    [InlineData("Justice Department and AT&T sources said Ann Lee had mandated the sale, but Ann Lee denied it.",
        "Justice Department and AT&T sources", "Ann Lee")]
    [InlineData("Norway said Ford had cheated. Mr Ford denied that Ford had cheated.", "Norway", "Mr Ford")]
    [InlineData("The EU agreed to the loan but Sweden had blocked it, accusing Norway of delaying the repairs, which Oslo "
        + "denied.", "Sweden", "Norway")]
    [InlineData("The EU agreed to the loan for 2026 and 2027 but Sweden’s Prime Minister Tom Dahl and the Danish government had blocked "
        + "it, accusing Norway of delaying the repairs, which Oslo denied.",
        "Sweden’s Prime Minister Tom Dahl and the Danish government", "Norway")]
    [InlineData("The company works with police agencies in Norway, but the Norwegian Liberties Union and the Oslo Media Lab have both said "
        + "that Acme had sold the tool to Iran, an accusation Acme rejects.",
        "the Norwegian Liberties Union and the Oslo Media Lab", "Acme")]
    [InlineData("Lee's campaign has blamed Bo Roe for spreading the claim that Tom Dahl was born in Kenya and rejected Roe's claim that "
        + "she had sunk the ferry.", "Bo Roe", "Lee's campaign")]
    [InlineData("Norway has rejected a German report that it is considering a truce with Iran.", "a German report", "Norway")]
    [InlineData("Ann Lee, from Oslo, met the killer in 2008 after he had spotted her on a screen, and dismissed Bo Roe's claims that he "
        + "had sunk the ferry.", "Bo Roe", "Ann Lee")]
    [InlineData("Ann Lee said Norway had shelled a ferry. The Norwegian navy “categorically” denied that Norway had shelled a ferry.",
        "Ann Lee", "The Norwegian navy")]
    [InlineData("Norway's leader, Bo Roe, has said that the war will not end until Lapland is free while accusing Sweden of withholding "
        + "aid – claims that Swedish officials rejected.", "Norway's leader, Bo Roe", "Swedish officials")]
    // "who" is who is named before it, "the claims on Saturday" are the claims.
    [InlineData("Karl Moe met Ann Lee, who accused Norway of fraud. Norway denied the allegations.", "Ann Lee", "Norway")]
    [InlineData("“It hurts,” Ann Lee, a writer who accused Norway of fraud, says. Norway denied the allegations.", "Ann Lee", "Norway")]
    [InlineData("Statement of Ann Lee, who accused Norway of fraud: it was a sad day. Norway denied the allegations.", "Ann Lee", "Norway")]
    [InlineData("Ann Lee claimed that Norway had given free vans to voters. Norway denied the claims on Saturday.", "Ann Lee", "Norway")]
    [InlineData("Ann Lee accused Norway of fraud. Norway has denied the accusations launched against it by Lee.", "Ann Lee", "Norway")]
    [InlineData("In May a 13-year-old boy accused Bo Roe of hitting him. Roe denied wrongdoing but paid the boy.",
        "a 13-year-old boy", "Bo Roe")]
    // Named, though not as who did it; and where nothing else is said before, it is that.
    [InlineData("Lawmakers charged that aides including Ann Lee and Bo Roe were trying to crush the projects. Roe denies the accusations.",
        "Lawmakers", "Bo Roe")]
    [InlineData("Ann Lee, the mayor of Oslo, said Norway had opened the field. The spokesman of the club, Bo Roe, denied this.",
        "Ann Lee", "Bo Roe")]
    [InlineData("Government soldiers shot the priest, said Ann Lee, the mayor of Oslo. Minister Bo Roe said the information was false.",
        "Ann Lee", "Bo Roe")]
    [InlineData("Ann Lee made the explosive allegation that Norway had shelled Oslo. Norway angrily denies this and ties have soured.",
        "Ann Lee", "Norway")]
    [InlineData("Ann Lee said Norway had shelled Oslo. Norway said that is not true.", "Ann Lee", "Norway")]
    [InlineData("Ann Lee said Norway had shelled Oslo. Norway called the claim baseless.", "Ann Lee", "Norway")]
    [InlineData("Ann Lee said Norway had shelled Oslo. Norway has rejected that allegation.", "Ann Lee", "Norway")]
    [InlineData("Ann Lee accused Norway of massing troops. Norway has strongly dismissed the allegations and instead warned Sweden.",
        "Ann Lee", "Norway")]
    [InlineData("It was about payments to Ann Lee, who claimed that Norway had shelled Oslo. Norway denied the claims.",
        "Ann Lee", "Norway")]
    [InlineData("An official on Monday [4 May] said Norway had shelled Oslo. Norway denied that it had shelled "
        + "Oslo.", "An official", "Norway")]
    // Words that tell who it is, and who is charged.
    [InlineData("The nurses' union said Iran had shelled Oslo. Iran denied that it had shelled Oslo.", "The nurses' union", "Iran")]
    [InlineData("Norwegian officials said Iran had shelled Oslo. Iran denied that it had shelled Oslo.", "Norwegian officials", "Iran")]
    [InlineData("Officials in Norway said Iran had shelled Oslo. Iran denied that it had shelled Oslo.", "Officials in Norway", "Iran")]
    [InlineData("The Norwegian government said Iran had shelled Oslo. Iran denied that it had shelled Oslo.", "Norway", "Iran")]
    [InlineData("Norway said Hezbollah had shelled Oslo. The group denied that it had shelled Oslo.", "Norway", "Hezbollah")]
    [InlineData("Bo Roe was accused of taking bribes in Oslo, a charge he denied.", "somebody whom the sentence does not name", "Bo Roe")]
    // The people of the state that is charged, one of many who is named, one man with and without his title.
    [InlineData("Norway accused Laotian troops of sinking a ferry. The Laotians denied the charge.", "Norway", "The Laotians")]
    [InlineData("One of the clerks, Ann Lee, accused Norway of fraud. Norway denied the accusation.", "Ann Lee", "Norway")]
    [InlineData("Deputy Attorney General Bo Roe left Oslo. Bo Roe is a lawyer. Ann Lee accused Roe of theft. Roe denied the allegation.",
        "Ann Lee", "Bo Roe")]
    // A capital behind a dateline tells nothing.
    [InlineData("OSLO - Prosecutors said that Acme had sunk the ferry. The company denied the allegation.", "Prosecutors", "Acme")]
    // Who is called so, and a list of deeds.
    [InlineData("Ann Lee is a nurse who has publicly alleged that Bo Roe struck her in Oslo. Roe has denied the allegation.",
        "Ann Lee", "Bo Roe")]
    [InlineData("Many accuse Bo Roe of taking bribes – a claim he rejects.", "Many", "Bo Roe")]
    [InlineData("Ann Lee denies prosecution claims that she had taken bribes.", "prosecution", "Ann Lee")]
    // A title that ends in a word for a time, and a name with a capital inside.
    [InlineData("Player of the Year Pau Roe left Oslo. On Monday Roe denied reports from Swedish media that he would leave his team.",
        "Swedish media", "Pau Roe")]
    [InlineData("Player of the Year Pau Roe left. Player of the Year Pau Roe won. Player of the Year Pau Roe ran. Player of the Year Pau "
        + "Roe sang. Player of the Year Pau Roe ate. Roe denied reports from Swedish media that he would leave his team.",
        "Swedish media", "Pau Roe")]
    [InlineData("AcmeLeaks Releases Files on Oslo\n\nBo Roe accuses AcmeLeaks of hacking his phone, and AcmeLeaks calls the charges false.",
        "Bo Roe", "AcmeLeaks")]
    // "The company" is the firm that is charged, and no man who charges it.
    [InlineData("Ann Lee said Acme had sunk the ferry. The company denied the allegation.", "Ann Lee", "Acme")]
    [InlineData("Ann Lee said Acme had sunk the ferry. Acme did not sink the ferry, the company said.", "Ann Lee", "Acme")]
    [InlineData("Ann Lee said Acme had sunk the ferry. The firm said it had not sunk the ferry.", "Ann Lee", "Acme")]
    // Who holds an office tells the text, and who is charged tells the charge.
    [InlineData("Norway disputed the mayor's claim that it had sunk the ferry.", "the mayor", "Norway")]
    [InlineData("Norway rejected media reports claiming that it had sunk the ferry.", "media reports", "Norway")]
    [InlineData("The suit accuses Bo Roe of hiding the losses of Acme. Roe denied the allegations.", "The suit", "Bo Roe")]
    [InlineData("Online reports said Norway had bought three planes. Norway denied it.", "Online reports", "Norway")]
    [InlineData("A celebrity told a court that Bo Roe had taken bribes. Roe denied the allegations.", "A celebrity", "Bo Roe")]
    [InlineData("The opposition accused Bo Roe of taking bribes. Roe denied the charges.", "The opposition", "Bo Roe")]
    [InlineData("Protesters accused the newspapers of enabling the raid, claims the newspapers denied.", "Protesters", "the newspapers")]
    // Somebody who can speak, whatever stands behind him; and the body whose letters they are in this text.
    [InlineData("One government official familiar with the plan accused Acme of sinking the ferry, something Acme denies.",
        "One government official familiar with the plan", "Acme")]
    [InlineData("A range of leaders, including clerks and nurses, have accused Acme of fraud, a charge Acme denies.",
        "A range of leaders, including clerks and nurses", "Acme")]
    [InlineData("The shares of Far Isle Airports fell. FIA denied allegations by Ann Lee that it had sunk the ferry.\n\nThe FIA said so. "
        + "FIA will stay. FIA left. FIA won.", "Ann Lee", "Far Isle Airports")]
    [InlineData("Ann Lee said Norway was behind the alleged sinking of the ferry. Norway denied the charge.", "Ann Lee", "Norway")]
    // Two are not one of them, and what a firm owns is no part of its name.
    [InlineData("Norway accused Barack Obama of fraud, a charge Obama and Roe dismissed.", "Norway", "Obama and Roe")]
    [InlineData("Acme - Bolt's owner - said that Carl Roe had sunk the ferry. But Mr Roe has denied this.", "Acme", "Carl Roe")]
    [InlineData("Organizers of December's Games have dismissed press reports that the hall would not be ready.",
        "press", "Organizers of December's Games")]
    [InlineData("Sweden said Norway had sunk the ferry. Bo Roe , a Norwegian sailor, denied that Norway had sunk the ferry.",
        "Sweden", "Bo Roe")]
    // A state by a word for any.
    [InlineData("Nurses say Iran is building a bomb, which the Islamic republic denies.", "Nurses", "Iran")]
    // Two who are charged together.
    [InlineData("Doctors accused Ann Lee and Bo Roe of fraud. They deny the charges.", "Doctors", "Ann Lee and Bo Roe")]
    [InlineData("Doctors accused Ann Lee and Bo Roe of fraud. Both clerks deny the charges.", "Doctors", "Ann Lee and Bo Roe")]
    [InlineData("Doctors accused Ann Lee and Bo Roe of fraud. The pair deny the charges.", "Doctors", "Ann Lee and Bo Roe")]
    [InlineData("Giorgio Armani accused them of fraud - a charge Dolce and Gabbana dismissed. Domenico Dolce and Stefano Gabbana are here.",
        "Giorgio Armani", "Dolce and Gabbana")]
    // Where somebody speaks is no part of a name.
    [InlineData("Ann Lee in televised remarks said Norway had sunk the ferry. Norway denied it.", "Ann Lee", "Norway")]
    [InlineData("Ann Lee rejected Sweden's suggestion that Norway joins the raids.", "Sweden", "Ann Lee")]
    // Others spoke between, but nothing else is said of who denies.
    [InlineData("Seoul says North Korea fired shells at an island. \"This is grave,\" President Ann Lee said. North Korea has repeatedly "
        + "denied the allegation.", "South Korea", "North Korea")]
    // A paper is known by what it says, and what stands before it is a claim.
    [InlineData("Bo Roe disputed a BuzzFeed report that said Ann Lee had directed her lawyer to lie.", "BuzzFeed News", "Bo Roe")]
    [InlineData("Bo Roe said Norway had closed the plant. Norway disputed that, citing letters found last month.", "Bo Roe", "Norway")]
    [InlineData("Norway's claim that its pilot shot down a jet is wrong, Foreign Policy, a prestigious magazine, said in a report quoting "
        + "officials.", "Norway", "Foreign Policy, a prestigious magazine")]
    [InlineData("OSLO (Acme News / Bolt - 05th April, 2019) Foreign Minister Jose Valencia on Friday denied claims by the Acme website "
        + "that Oslo wanted to hand Ann Lee over to London.", "the Acme website", "Foreign Minister Jose Valencia")]
    // Who speaks to a broadcaster does not speak for it.
    [InlineData("Ann Lee said the plant was open, but three officials speaking to CNN denied this claim.",
        "Ann Lee", "three officials speaking to CNN")]
    public void Row_NamesBothSides(string text, string asserter, string denier)
    {
        var ledger = Read(text);
        var row = Assert.Single(Contradictions.SideBySide(ledger));
        Assert.Equal((asserter, denier), (row.SaidBy, row.DeniedBy));
        var sides = Contradictions.Of(ledger)[0];
        Assert.Equal((asserter, denier), (Assert.Single(sides.AssertedBy), Assert.Single(sides.DeniedBy)));
    }
}
