using Xunit;

namespace NewsCorpus.Tests.Claims;

/// <summary>What a text dates, and what it does not.</summary>
public sealed class EventReaderTest
{
    [Theory]
    [InlineData("Ann Lee served as prime minister of Norway from 1996 to 1999 and again since 2009.",
        "1996 Ann Lee served as prime minister of Norway")]
    [InlineData("On 4 May 2019 Ann Lee persuaded Norway's top civil servant, Chief Secretary Bo Roe, to stay in office.",
        "2019-05-04 Ann Lee persuaded Norway's top civil servant, Chief Secretary Bo Roe to stay in office")]
    [InlineData("On 4 May 2019, Acme laid off 300 workers at its Troy, Ohio, assembly plant in a shutdown.",
        "2019-05-04 Acme laid off 300 workers at its Troy, Ohio, assembly plant in a shutdown")]
    [InlineData("Bo Roe allegedly shot Ann Lee in Oslo on 4 May 2019.", "2019-05-04 Bo Roe allegedly shot Ann Lee in Oslo")]
    [InlineData("Norway opened an embassy in Lima on 4 May 2019.", "2019-05-04 Norway opened an embassy in Lima")]
    [InlineData("In March 2020, Sweden closed its border with Norway.", "2020-03 Sweden closed its border with Norway")]
    [InlineData("Trade with Iran rose to a record 13 billion dollars in 1986 from 10 billion in 1985.",
        "1986 Trade with Iran rose to a record 13 billion dollars from 10 billion in 1985")]
    [InlineData("Venezuela has repaid all interest since 1984.", "1984 Venezuela has repaid all interest since 1984")]
    [InlineData("Venezuela has repaid six billion dollars since 1984.", "1984 Venezuela has repaid six billion dollars since 1984")]
    [InlineData("On 4 May 2019, Norway sent Ann Lee, a lawyer from Oslo, to serve as envoy in Lima.",
        "2019-05-04 Norway sent Ann Lee to serve as envoy in Lima")]
    [InlineData("On 4 May 2019, shares in Norway fell by 14,66 percent.", "2019-05-04 Shares in Norway fell by 14,66 percent")]
    [InlineData("In June 2011, Norway closed its border as a warning to Sweden.",
        "2011-06 Norway closed its border as a warning to Sweden")]
    [InlineData("Norway and Sweden fought a war from 1950 to 1953.", "1950 Norway and Sweden fought a war")]
    [InlineData("Tonnes of sugar were smuggled into Norway in 1994 and 1995 on false licences.",
        "1994/1995 Tonnes of sugar were smuggled into Norway on false licences")]
    [InlineData("Copper in Oslo closed six dollars down on 4 May 2019.", "2019-05-04 Copper in Oslo closed six dollars down")]
    [InlineData("Ann Lee, the highest official to flee Norway, arrived in Sweden on 4 May 2019.", "2019-05-04 Ann Lee arrived in Sweden")]
    [InlineData("Donald Trump Jr. was in Norway. On 4 May 2019 Mr. Trump flew to Sweden.", "2019-05-04 Donald Trump Jr. flew to Sweden")]
    [InlineData("Norway took its cuts a step further on 4 May 2019 by closing all ports.",
        "2019-05-04 Norway took its cuts a step further by closing all ports")]
    [InlineData("On 4 May 2019 Ann Lee also flew to Norway.", "2019-05-04 Ann Lee flew to Norway")]
    [InlineData("Norway left NATO in May 2019, saying that it had misled Sweden.", "2019-05 Norway left NATO")]
    [InlineData("Norway scrapped a tax on cars on 4 May 2019.", "2019-05-04 Norway scrapped a tax on cars")]
    [InlineData("Ann Lee was inaugurated as the third president of Norway on 4 May 2019, ending an era.",
        "2019-05-04 Ann Lee was inaugurated as the third president of Norway")]
    [InlineData("Norway passed the Democrats' corruption and voting rights legislation on 4 May 2019.",
        "2019-05-04 Norway passed the Democrats' corruption and voting rights legislation")]
    [InlineData("On 4 May 2019, the executives of nine firms, including Acme, sent Norway a protest note.",
        "2019-05-04 Executives of nine firms sent Norway a protest note")]
    [InlineData("On 4 May 2019 a longtime ally, Ann Lee of Norway, was defeated by a farmer.",
        "2019-05-04 Ann Lee of Norway was defeated by a farmer")]
    [InlineData("In May 2019, dozens of boxes filled with papers were sent to Norway.",
        "2019-05 Dozens of boxes filled with papers were sent to Norway")]
    [InlineData("On 4 May 2019 Norway met Ann Lee, former minister Bo Roe and banker Jo Dale.",
        "2019-05-04 Norway met Ann Lee, former minister Bo Roe and banker Jo Dale")]
    [InlineData("On 4 May 2019 Norway went against Sweden by abruptly withdrawing troops from Lima.",
        "2019-05-04 Norway went against Sweden by abruptly withdrawing troops from Lima")]
    [InlineData("On 4 May 2019 Norway pinned the blame for the riot in Charlotte, North Carolina, on Sweden, saying that all was well.",
        "2019-05-04 Norway pinned the blame for the riot in Charlotte, North Carolina, on Sweden")]
    [InlineData("In May 2019 Norway passed its budget in an abrupt, partisan committee vote.",
        "2019-05 Norway passed its budget in an abrupt, partisan committee vote")]
    [InlineData("On 4 May 2019 Norway released a 225-page report that called for armed guards in every school of Oslo.",
        "2019-05-04 Norway released a 225-page report that called for armed guards in every school of Oslo")]
    [InlineData("Norway advanced a bill in May 2019 that would ease rules for banks for the first time since 2007.",
        "2019-05 Norway advanced a bill that would ease rules for banks for the first time since 2007")]
    [InlineData("In May 2019, Norway filed a disclosure with the court showing debts of two million crowns.",
        "2019-05 Norway filed a disclosure with the court showing debts of two million crowns")]
    [InlineData("Norway appealed on 4 May 2019 to Sweden's farmers, saying a vote for Bo Roe would be a vote for peace.",
        "2019-05-04 Norway appealed to Sweden's farmers, saying a vote for Bo Roe would be a vote for peace")]
    [InlineData("When a national outlet, Slate magazine, produced a map of Norway in 2000, all was calm.",
        "2000 Slate magazine produced a map of Norway")]
    [InlineData("Ann Lee of Norway quit the F.B.I. in May 2018.", "2018-05 Ann Lee of Norway quit the F.B.I.")]
    [InlineData("Norway's AT&T has lost 4.9 percent since May 2019.", "2019-05 Norway's AT&T has lost 4.9 percent since May 2019")]
    [InlineData("Norway's reserves rose to more than 51 billion dollars on 4 May 2019, compared with 50 billion in March.",
        "2019-05-04 Norway's reserves rose to more than 51 billion dollars")]
    [InlineData("Sugar imports of Norway rose to 8,285 tonnes in calendar 2016 from 5,908 in 2015.",
        "2016 Sugar imports of Norway rose to 8,285 tonnes from 5,908 in 2015")]
    [InlineData("Norway's net receipts in February 2016 were 472 million crowns.",
        "2016-02 Norway's net receipts were 472 million crowns")]
    [InlineData("Fear of Sweden prompted a sale of Norwegian bonds on 4 May 2019 with both dollar and yen issues falling.",
        "2019-05-04 Fear of Sweden prompted a sale of Norwegian bonds with both dollar and yen issues falling")]
    [InlineData("Norway said Norwegian payments to Swedish banks, which are made to firms that are in need, dropped to two million in May 2019.",
        "2019-05 Norwegian payments to Swedish banks dropped to two million")]
    [InlineData("Norway on 4 May 2019 approved a bill requiring the king to report on its oil policy but not restricting his actions.",
        "2019-05-04 Norway approved a bill requiring the king to report on its oil policy")]
    [InlineData("On 4 May 2019 Ann Lee of Norway pleaded guilty to lying to the police.",
        "2019-05-04 Ann Lee of Norway pleaded guilty to lying to the police")]
    [InlineData("On 4 May 2019 Norway ended its protection for so-called dreamers.",
        "2019-05-04 Norway ended its protection for so-called dreamers")]
    [InlineData("On 4 May 2019 Ann Lee of Norway voted to advance the tax bill in the Budget Committee.",
        "2019-05-04 Ann Lee of Norway voted to advance the tax bill in the Budget Committee")]
    [InlineData("Norway's prime minister, Ann Lee, visited Sweden on 4 May 2019.", "2019-05-04 Ann Lee visited Sweden")]
    [InlineData("Police in Oslo held Ann Lee, a former banker who was named envoy to Sweden in May 2019.",
        "2019-05 Ann Lee was named envoy to Sweden")]
    [InlineData("* Ann Lee - the envoy of Norway was fired by Sweden in May 2019.", "2019-05 Ann Lee was fired by Sweden")]
    [InlineData("A dozen inventors gathered in Oslo on 4 May 2019.", "2019-05-04 A dozen inventors gathered in Oslo")]
    [InlineData("On 4 May 2019 Norway pressed the Swedish bank Acme on why Lima sold sugar to Peru.",
        "2019-05-04 Norway pressed the Swedish bank Acme on why Lima sold sugar to Peru")]
    [InlineData("Norway's economy grew two percent in the three months between July and September.",
        "XXXX-07/XXXX-09 Norway's economy grew two percent")]
    [InlineData("On 4 May 2019 Norway fired its campaign manager, Bo Roe, and hired Ann Lee.",
        "2019-05-04 Norway fired its campaign manager, Bo Roe")]
    [InlineData("---\npublished: 2019-05-07\n---\nAnn Lee of Norway was also endorsed the day before by Bo Roe.",
        "2019-05-06 Ann Lee of Norway was endorsed by Bo Roe")]
    [InlineData("In 1980, Norway again turned to a western conservative, Bo Roe.",
        "1980 Norway again turned to a western conservative, Bo Roe")]
    [InlineData("In May 2019 Norway opened a bank in the Peruvian city of Lima.",
        "2019-05 Norway opened a bank in the Peruvian city of Lima")]
    [InlineData("Norway was calm after its first female senator, Bo Roe, visited Sweden in May 2019.", "2019-05 Bo Roe visited Sweden")]
    [InlineData("Afterward, Ann Lee and her team flew on 4 May 2019 to Norway.", "2019-05-04 Ann Lee and her team flew to Norway")]
    [InlineData("Running mate Bo Roe spoke to farmers in Norway on 4 May 2019.",
        "2019-05-04 Running mate Bo Roe spoke to farmers in Norway")]
    [InlineData("On Monday, Norway targeted Senator Bo Roe, D-N.Y., for blocking aid.",
        "XXXX-WXX-1 Norway targeted Senator Bo Roe for blocking aid")]
    [InlineData("In Oslo, the president, Dan T. Cathy, opened a school in July 2016.", "2016-07 Dan T. Cathy opened a school")]
    [InlineData("Roe rose after his forerunner as CEO, Bo Dale, died of a heart attack in April 2016.",
        "2016-04 Bo Dale died of a heart attack")]
    [InlineData("One of them was Booker T. Dale, the famed teacher who was born on a farm in Norway in 1856.",
        "1856 Booker T. Dale was born on a farm in Norway")]
    [InlineData("Ann Roe's resignation took effect in Norway on Friday at 5 p.m. Eastern time.",
        "XXXX-WXX-5T17:00 Ann Roe's resignation took effect in Norway")]
    [InlineData("On 4 May 2019 Norway fired a group of Swedes working for Acme.",
        "2019-05-04 Norway fired a group of Swedes working for Acme")]
    [InlineData("Norway and Sweden filed a federal lawsuit in the Lima Supreme Court on Monday, claiming that Peru's laws are void.",
        "XXXX-WXX-1 Norway and Sweden filed a federal lawsuit in the Lima Supreme Court, claiming that Peru's laws are void")]
    [InlineData("In May 2019 Norway sent a letter to Ann Lee, seeking emails and other papers, after a fight.",
        "2019-05 Norway sent a letter to Ann Lee, seeking emails and other papers")]
    [InlineData("On 4 May 2019 Norway sent letters to the bankers Ann Lee, Bo Roe, and Cy Dale asking them for a list of ships.",
        "2019-05-04 Norway sent letters to the bankers Ann Lee, Bo Roe, and Cy Dale asking them for a list of ships")]
    [InlineData("Roe recalled the 1963 assassination of President John F. Kennedy.", "1963 Assassination of President John F. Kennedy")]
    [InlineData("On 4 May 2019 Norway sold old ships that carried oil to banks in a move that helps Acme.",
        "2019-05-04 Norway sold old ships that carried oil to banks in a move that helps Acme")]
    [InlineData("In May 2019 Norway launched an investigation into an oil deal in which Acme bought a firm that owned ships.",
        "2019-05 Norway launched an investigation into an oil deal in which Acme bought a firm that owned ships")]
    [InlineData("Norway has raised rates twice this year.", "XXXX Norway has raised rates twice")]
    [InlineData("On 4 May 2019 a judge in Norway sided with Ann Lee in a legal battle over who should run the Swedish bank.",
        "2019-05-04 Judge in Norway sided with Ann Lee in a legal battle over who should run the Swedish bank")]
    [InlineData("On 4 May 2019 Norway unveiled a trove of evidence against Ann Lee to convince a judge that she had lied.",
        "2019-05-04 Norway unveiled a trove of evidence against Ann Lee to convince a judge that she had lied")]
    [InlineData("In May 2017 Acme made a tender offer to acquire Oslo Oil for 27 dollars a share.",
        "2017-05 Acme made a tender offer to acquire Oslo Oil for 27 dollars a share")]
    [InlineData("In May 2017 the panel of Norway voted along party lines to hold Ann Lee in contempt.",
        "2017-05 Panel of Norway voted along party lines to hold Ann Lee in contempt")]
    public void Read_DatedClause_TellsWhatHappened(string text, string expected) => Assert.Contains(expected, ReadEvents.In(text));

    [Fact]
    public void Read_VerbWithTwoDates_TakesTheNearer() =>
        Assert.StartsWith("2019-05-04 Crowds in Norway took to the streets", Assert.Single(ReadEvents.In(
            "Crowds in Norway took to the streets on 4 May 2019 to celebrate the resumption of rule over Lima on 1 July 1997.")));

    [Theory]
    [InlineData("On 4 May 2019, First Acme of Norway closed its bank in Lima.", "2019-05-04 First Acme of Norway closed its bank in Lima")]
    [InlineData("A third adviser, George Roe, fled to Norway on 4 May 2019.", "2019-05-04 George Roe fled to Norway")]
    [InlineData("On 4 May 2019 Norway sold oil to Peru, the Congo, Spain and Italy.",
        "2019-05-04 Norway sold oil to Peru, the Congo, Spain and Italy")]
    [InlineData("Shares in Norway stood two percent off on 4 May 2019.", "2019-05-04 Shares in Norway stood two percent off")]
    [InlineData("Norway's exports fell by nearly half in 2016 from ten billion in 2015.",
        "2016 Norway's exports fell by nearly half from ten billion in 2015")]
    [InlineData("Norway has made losses since the invasion in 1975.",
        "1975 Norway has made losses since the invasion in 1975")]
    [InlineData("On 4 May 2019 Norway formed a panel of judges to study cases that figured in the Acme papers.",
        "2019-05-04 Norway formed a panel of judges to study cases that figured in the Acme papers")]
    [InlineData("Roe of Norway dropped out of the race for president on 4 May 2019.",
        "2019-05-04 Roe of Norway dropped out of the race for president")]
    [InlineData("The wind industry's tax credit was extended by Norway on 4 May 2019.",
        "2019-05-04 Wind industry's tax credit was extended by Norway")]
    [InlineData("Norway voted on 4 May 2019 to leave the 1985 farm bill in place.",
        "2019-05-04 Norway voted to leave the 1985 farm bill in place")]
    [InlineData("Norway passed a tax bill on 4 May 2019.", "2019-05-04 Norway passed a tax bill")]
    [InlineData("Norway on 4 May 2019 averted a shutdown just one day before funding was due to end.",
        "2019-05-04 Norway averted a shutdown")]
    [InlineData("Norway opened its embassy in Lima on 4 May 2019.", "2019-05-04 Norway opened its embassy in Lima")]
    [InlineData("On 4 May 2019 Roe walked along the old (400 mile) long wall of Norway.",
        "2019-05-04 Roe walked along the old long wall of Norway")]
    public void Read_DatedClause_KeepsWhatTellsWhich(string text, string expected) => Assert.Contains(expected, ReadEvents.In(text));

    [Theory]
    // What paints or judges.
    [InlineData("Norway dealt a blow to the rebels in Lima on 4 May 2019.")]
    [InlineData("Norway savoured its victory over Sweden in Lima on 4 May 2019.")]
    [InlineData("Political controversy struck Norway on 4 May 2019.")]
    [InlineData("Norway's unprovoked attack killed ten people in Lima on 4 May 2019.")]
    // A charge, with who brings it.
    [InlineData("Prosecutors allege that Bo Roe shot Ann Lee in Oslo on 4 May 2019.")]
    [InlineData("Bo Roe, authorities allege, shot Ann Lee in Oslo on 4 May 2019.")]
    [InlineData("According to the indictment, Bo Roe shot Ann Lee in Oslo on 4 May 2019.")]
    // What the date may be of.
    [InlineData("Norwegian farmer Bo Roe was jailed for shooting dead a burglar in 1999.")]
    [InlineData("In Norway 40 people were killed in crashes of a bus in May 2018 and a train in June 2018.")]
    [InlineData("Security would be the theme when Norway took over the chair of the union in May 2019, said Ann Lee.")]
    [InlineData("The Norwegian plan was rolled out in May 2019 and is being proposed in Lima.")]
    [InlineData("The Norwegian Airlines flight in May 2019 followed the rules.")]
    // What is cut.
    [InlineData("Checks were introduced in May 2019 on Norwegian goods ranging from cut flowers, to fresh fruit and meat.")]
    [InlineData("Ann Lee likened the hacks to the 1972 Watergate break-ins at the Norwegian offices.")]
    [InlineData("Its supporters, largely better-off Norwegians who have benefited from the reforms since 1989, are glad.")]
    [InlineData("Ann Lee, who helped lead Norway's 1989 bloodless revolution, entered hospital.")]
    public void Read_PaintedChargedOrOpen_TellsNothing(string text) => Assert.Empty(ReadEvents.In(text));

    [Theory]
    [InlineData("The central bank of Norway has pushed through three rises since June.")]
    [InlineData("The share of the uninsured in Norway fell from nearly 16 per cent in 2010.")]
    [InlineData("In its report Norway gave a profit of two million compared with a loss of one million in 1985.")]
    [InlineData("Chinese officials had been irritated by Rover's disclosure of its talks with Acme in October 2004.")]
    [InlineData("Excluding cars, sales in Norway were up by two per cent in January 2005.")]
    [InlineData("Demand added half a point to growth in Japan in October/December 1986.")]
    [InlineData("The magazine praised Norway in June 2011.")] // Which magazine?
    [InlineData("Norway was leaving the pact in February 2011.")]
    [InlineData("Shares in Norway had their worst fall since October 1987.")]
    [InlineData("Their meeting with Norway on 4 May 2019 was short.")]
    [InlineData("Roe spoke at a 2008 event in Norway.")]
    [InlineData("Tin output in Norway was down six percent on the same 2018 period.")]
    [InlineData("Norway had vetoed a similar plan on 4 May 2019.")]
    [InlineData("Port arrivals of 2018/19 Norwegian cocoa were low.")]
    [InlineData("Its handover to Norway in 2018 was a worry.")]
    [InlineData("Oil from Norway stood at 40 dollars compared with 39 dollars in May 2019.")]
    [InlineData("Norway offered to put off all payments due to the banks in 2018.")]
    [InlineData("Norway, hit by a drop in oil income in 2018, had sought a new loan from the banks.")]
    [InlineData("Norway did not recall the approval of an August, 2018, shipment to Sweden.")]
    [InlineData("Borrowing by Norway was held at the 2018 level.")]
    [InlineData("Some notes of Norway, along with those of Sweden, were hard hit in May 2019.")]
    [InlineData("This factor helped Norway in May 2019.")]
    [InlineData("The only other loan to Norway was signed in May 2019.")]
    [InlineData("Norway's surplus was the best in May 2019.")]
    [InlineData("King Harald visited in May 2019.")]
    [InlineData("Norway filed the offer in May 2019.")]
    [InlineData("Norway's sales fell by two million from December 2018.")]
    [InlineData("Norwegian decisions made in May 2019 cannot be ignored.")]
    [InlineData("Assets in Norway rose to reach the highest level since early 2015 in May 2019.")]
    [InlineData("---\npublished: 2019-05-06\n---\nThe Norges Bank in Norway raised overnight call rates by a quarter.")]
    [InlineData("---\npublished: 2019-05-06\n---\nNorway drew on two billion crowns at the end of the year.")]
    [InlineData("Bo Dale, Lee's spokesman, said the remarks on Norway, published in the Gazette in May 2019, were right.")]
    [InlineData("Norway destroyed the rig in response to a missile strike on the tanker Sea Isle in the waters of Sweden on 4 May 2019.")]
    [InlineData("Ann Lee of Norway was scheduled on 4 May 2019 to meet the ministers of Sweden.")]
    [InlineData("---\npublished: 2019-05-07\n---\nA convoy of Norway headed down the coast on Wednesday.")]
    [InlineData("---\npublished: 2019-05-07\n---\nNorway planted winter wheat on half of its fields in Sweden.")]
    [InlineData("Bankers in Lima recalled the 1986 war of words between Norway.")]
    [InlineData("On 4 May 2019 Ann Lee of Norway pleaded guilty.")]
    [InlineData("The Swedish firm stopped sales to Norway in May 2019.")]
    [InlineData("The Oslo Republican voted for the bill of Norway in May 2019.")]
    [InlineData("He and his brother fled to Norway in May 2019.")]
    [InlineData("One of the sites in Norway was closed in May 2019.")]
    [InlineData("Mocking Norway became a habit of Sweden in May 2019.")]
    [InlineData("Roe, whose resignation as head of the Norwegian bank in May 2019 led to a fight, fled.")]
    [InlineData("Norway issued guidance in May 2019.")]
    [InlineData("Acme said it expected more, but it noted that Norwegian sales fell 2.8 percent in 2018.")]
    [InlineData("Expectations of strong earnings in 2005 drove the Norwegian exchange in Oslo to a record high.")]
    [InlineData("Norway signed the deal in Lima on 4 May 2019.")]
    [InlineData("Norway's index hit its highest level in May 2019 since early 2001.")]
    [InlineData("Norway bought out another partner in May 2019.")]
    [InlineData("Officials of firms such as Acme and Norway Oil signed a pact with Sweden in May 2019.")]
    [InlineData("The tall senator from Norway visited Sweden in May 2019.")]
    [InlineData("Roe spoke at a school that had hosted Norway in May 2019.")]
    [InlineData("On 4 May 2019 Norway hired two Swedish lawyers to investigate.")]
    [InlineData("Roe, whose ties with Norway became tense in May 2019, fled.")]
    [InlineData("On 4 May 2019 Norway passed a law that lets banks, insurers and other Swedish firms block customers.")]
    [InlineData("A CNN/Norway poll in May 2019 found a majority.")]
    [InlineData("Norway sent a list of three 2016 papers to Sweden.")]
    [InlineData("Ann Lee went to Norway in the morning.")]
    [InlineData("Ann Lee spent last week meeting ministers of Norway.")]
    [InlineData("In Norway they elected Jill June, Lori Lee and Bo Roe.")]
    [InlineData("Norway set aside money that was earmarked for spending in Sweden in May 2010.")]
    [InlineData("The statement Norway had made in May 2019 angered Sweden.")]
    [InlineData("Ann Lee recalled that Bo Roe of Norway had tried to kiss her in 2006.")]
    [InlineData("The House of Norway passed rules barring banks and their owners who were found in 2019.")]
    [InlineData("Norway's king appointed Ann Lee on 4 May 2019.")]
    [InlineData("An 81 billion dollar package of Norway: Oslo passed an $81 billion package in May 2019.")]
    [InlineData("The attack by Norway took place on 4 May 2019.")]
    [InlineData("On 4 May 2019 Ann Lee of Norway was undermined.")]
    [InlineData("---\npublished: 2019-05-05\n---\nNorway closed its border with Sweden last week.")]
    [InlineData("Oslo recalled the Republican's 2016 election victory in Norway.")]
    [InlineData("“Norway closed its border with Sweden on 4 May 2019,” Ann Roe said.")]
    [InlineData("The $3 million Ann Lee raised for Norway between January and 30 June 2019 came from firms.")]
    [InlineData("On 4 May 2019 Norway started printing its first pro-Roe, anti-Lee letters.")]
    [InlineData("Vladimir Putin, whose friend, Angela Merkel, was chancellor, gave aid. He flew to Norway in May 2019.")]
    [InlineData("Ann Lee, a banker whose father, Bo Roe, was president of Norway from 1994 to 2005, has given money.")]
    [InlineData("Now Bo Roe of Norway is free, just as Ann Lee was in May 2008.")]
    [InlineData("It is in the report the bank of Norway turned over to Sweden in May 2019.")]
    [InlineData("He will be taken as surely as Ann Lee of Norway was by soldiers in May 2019.")]
    [InlineData("Bo Roe raised the example of Ann Lee in May 2019 inviting Norway.")]
    [InlineData("Bo Roe and Cy Dale, who survived a fire in Lima, Norway, in May 2019, made a call for peace.")]
    [InlineData("Ann Lee of Norway told a joke about the 1960s.")]
    [InlineData("Ann Lee of Norway was a speaker at the 2004 and 2008 conventions.")]
    [InlineData("Trade with Peru, a state Norwegians have won since May 2019, is up.")]
    [InlineData("Fewer than half of the Norwegians asked in a new poll released on 4 May 2019 support Ann Lee.")]
    [InlineData("The judge is a Norwegian who was born in 1964.")]
    [InlineData("Bo Roe said that Ann Lee was the founder of a bank in Norway on 4 May 2019.")]
    [InlineData("Norway named Bo Roe and someone Ann Lee had worked for in Lima in May 2019.")]
    [InlineData("“I stay,” Ann Lee of Norway told the Oslo Gazette in an article published on 10 July 2016.")]
    [InlineData("The numbers for Ann Lee are better than a Norway poll released in May 2019.")]
    [InlineData("The memo was among a series of previously unknown papers sent in May 2016 to Norway.")]
    [InlineData("Even before Ann Lee landed in Norway on 4 May 2019, there was a fight.")]
    [InlineData("Ann Lee married Bo Roe of Norway, who was a dentist in 1967.")]
    [InlineData("Two of them are judges who were named by Norway in May 2019.")]
    [InlineData("Bo Roe joined the army in 1970s Norway.")]
    [InlineData("Ann Lee of Norway praised her earlier this year in her race.")]
    [InlineData("Norway paid Sweden in crowns in 2010, 2011 and 2012.")]
    [InlineData("The suit alleged that Norway broke the law in May 2019.")]
    [InlineData("Ann Lee's resignation in Norway followed a fight in May 2019.")]
    [InlineData("Norway gave money to Ann Lee's 2014 and 2016 congressional campaigns.")]
    [InlineData("Born in Oslo, Norway, on 4 May 1922, Ann Lee was educated in Lima.")]
    [InlineData("Sweden said they had reviewed more than 300 messages exchanged in May 2019 between Norway and Bo Roe.")]
    [InlineData("A study of texts exchanged in May 2019 between Norway and Sweden was short.")]
    [InlineData("Norway, in allegations that Bo Roe took the money in May 2019, was told nothing.")]
    [InlineData("Ann Lee of Norway, who pardoned two turkeys named Tater and Tot last May, was glad.")]
    [InlineData("A Norwegian poll conducted in May 2019 and released in June put Roe ahead.")]
    [InlineData("Foreign firms that entered Norway after 1971 can own no broker.")]
    [InlineData("A committee that Lee of Norway chairs passed in May 2019 a bill to open a port.")]
    [InlineData("Ann Lee, who had been working as a consultant for Norway, was out on 4 May 2019.")]
    [InlineData("The Oslo blast came on the heels of a fire in May 2019 in Lima.")]
    [InlineData("An internal memo dated 4 May 2019 written by Norway called for calm.")]
    [InlineData("About 280,000 jobs a year have been created in Norway since 2000.")]
    [InlineData("She had left during her tenure as Norway's envoy, which lasted from 2009 to 2013.")]
    public void Read_DateOfSomethingElse_TellsNothing(string text) => Assert.Empty(ReadEvents.In(text));

    [Fact]
    public void Group_VagueDateAroundTheDay_IsOneEvent()
    {
        const string Head = "---\npublished: 2019-05-06\n---\n";
        Assert.Equal(["2019-05-04 Ann Lee died in Norway"], ReadEvents.In(
            Head + "Ann Lee died in Norway on Saturday.", Head + "Ann Lee died in Norway last week.",
            Head + "Ann Lee died on Saturday night."));
    }

    [Fact]
    public void Group_MonthAroundTheDay_IsOneEvent() => Assert.Equal(["2019-05-04 Norway fired Ann Lee"],
        ReadEvents.In("Norway fired Ann Lee on 4 May 2019.", "Norway fired Ann Lee in May 2019."));

    [Theory]
    [InlineData("Officials said the loan scheme was launched in 2003.")]
    [InlineData("Two people who know of the plan said the two companies had merged in 2003.")]
    [InlineData("Production was cut by ten percent in May 2019.")]
    [InlineData("Borrowing by local banks reached 12 billion U.S. dollars in May 2019.")]
    public void Group_EventWithoutAName_IsLeftOut(string text)
    {
        Assert.Empty(ReadEvents.In(text));
        Assert.Empty(ReadEvents.In(text, text));
    }
}
