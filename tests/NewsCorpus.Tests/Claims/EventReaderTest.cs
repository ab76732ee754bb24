using NewsCorpus.Reading.Claims;
using NewsCorpus.Reading.Claims.Events;
using NewsCorpus.Reading.Lexicon;
using Xunit;

namespace NewsCorpus.Tests.Claims;

public sealed class EventReaderTest
{
    private static readonly ClaimReader Statements = new(LexiconTables.Default);
    private static readonly EventReader Reader = new(LexiconTables.Default);
    private static readonly ToldSentences Told = new(LexiconTables.Default);

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
    public void Read_DatedClause_TellsWhatHappened(string text, string expected) => Assert.Contains(expected, Events(text));

    [Fact]
    public void Read_VerbWithTwoDates_TakesTheNearer() =>
        Assert.StartsWith("2019-05-04 Crowds in Norway took to the streets", Assert.Single(Events(
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
    public void Read_DatedClause_KeepsWhatTellsWhich(string text, string expected) => Assert.Contains(expected, Events(text));

    [Theory]
    [InlineData("Norway approved the merger on 4 May 2019.")]
    [InlineData("Norway agreed to sell the station for two million crowns in May 2019.")]
    [InlineData("Sweden said it was told that Acme approved their purchase in May 2019.")]
    [InlineData("Norway walked back from some of those comments on 4 May 2019.")]
    [InlineData("Norway issued a report on 4 May 2019.")]
    [InlineData("Norway's parliament passed a sweeping bill on 4 May 2019.")]
    [InlineData("The Norwegian panel's view was made clear on 4 May 2019.")]
    [InlineData("Bankers recalled the Oslo meeting on 4 May 2019.")]
    [InlineData("Norway follows a statement made in its last filing in May 2019.")]
    [InlineData("Sweden considers an offer made by Norway on 4 May 2019.")]
    [InlineData("Acme holds shares which Norway sold privately in May 2019.")]
    [InlineData("Norway declined comment on 4 May 2019.")]
    [InlineData("As Norway did in 2012, Sweden may vote.")]
    [InlineData("Thousands reached Norway on 4 May 2019.")]
    [InlineData("Exports to Norway fell to two million in May 2019.")]
    [InlineData("Only 1.28 million reached Norway by May 2019.")]
    [InlineData("Norway bought 47,000 tonnes in May 2019.")]
    [InlineData("Norway estimated imports at ten million tonnes in 2019.")]
    [InlineData("Among Norwegians, most voters approved of Roe in May 2019.")]
    [InlineData("Roe was quoted in Norway on 4 May 2019 as repeating old words.")]
    [InlineData("Norway was awarded a mandate to arrange a 200 million dollar, eight year loan in May 2019.")]
    [InlineData("Wheat exports in the year ended May 4, 2019, fell in Norway.")]
    [InlineData("Roe knew of the meeting in May 2019 with Norway.")]
    [InlineData("Extensive bilateral negotiations ended in Norway on 4 May 2019.")]
    [InlineData("The pressure on Norway included a call by Roe in May 2019 to resign.")]
    [InlineData("Roe appeared to patch over his dispute with Norway on 4 May 2019.")]
    [InlineData("---\npublished: 2019-05-07\n---\nLIMA, May 7 - Consumer costs rose two percent in April.")]
    [InlineData("Norway published a paper by Ann Roe made in Lima in May 2019 at the end of talks.")]
    [InlineData("Oslo has letters from banks that a lawyer found and offered to Roe of Norway in May 2019.")]
    [InlineData("The company's oil output in Norway stood at two million tonnes in May 2019.")]
    [InlineData("An urgent request from Norway arrived on 4 May 2019.")]
    [InlineData("---\npublished: 2019-05-07\n---\nThe crops of Norway suffered through a severe winter.")]
    [InlineData("Norway ordered Roe to end it on 4 May 2019.")]
    [InlineData("Efforts to find common ground with Norway were complicated in May 2019.")]
    [InlineData("Roe of Norway had tried to kiss her in May 2019.")]
    [InlineData("Norway's parliament approved a somewhat different plan on 4 May 2019.")]
    [InlineData("On 4 May 2019 Norway sent a letter to Ann Lee.")]
    [InlineData("On 4 May 2019 Ann Lee made a public announcement at a school in Norway.")]
    [InlineData("In May 2019 Ann Lee of Norway spent about $13 million.")]
    [InlineData("Ann Lee of Norway has devoted a fair amount of time since April 2015, when she ran, to showing that she cares.")]
    [InlineData("Bo Roe of Norway was appointed president in May 2019.")]
    [InlineData("In May 2019 Bo Roe of Norway made a bid to become chairman.")]
    [InlineData("In May 2019 Norway hired a law firm to investigate after a fire.")]
    [InlineData("Senators of Norway kept up pressure on Bo Roe on 4 May 2019 to better explain -- and publicly withdraw -- his words.")]
    [InlineData("Ann Lee of Norway struck a conciliatory tone on 4 May 2019.")]
    [InlineData("The Norwegian Legislature sent oil to her desk on 4 May 2019.")]
    [InlineData("On 4 May 2019, members of Norway's parliament voted in favour of the Bill.")]
    [InlineData("That dilemma played out in Norway on 4 May 2019.")]
    [InlineData("The Norwegian governor returned home on 4 May 2019.")]
    [InlineData("On 4 May 2019 a judge in Norway sided with Ann Lee.")]
    [InlineData("On 4 May 2019 Norway released a statement, saying Ann Lee's words are “another example of it.”")]
    [InlineData("In May 2019 Norwegians lifted that prohibition.")]
    [InlineData("A party in the Canadian province praised Norway in May 2019.")]
    [InlineData("In Norway they honour their son, Bo, a captain who died a hero in Lima in 2004.")]
    [InlineData("In May 2008 Ann Lee of Norway ended her lucrative speaking tour to run.")]
    [InlineData("On 4 May 2019, Ann Lee of Norway offered her own endorsement.")]
    [InlineData("Bankers recalled Roe's 2002 vote to authorize the use of force in Norway.")]
    [InlineData("A poll of the Democratic race in May 2015 put Norway first.")]
    [InlineData("When Ann Lee of Norway signed on in May 2016, Bo Roe was glad.")]
    [InlineData("The former first lady and senator headed the bank of Norway from 2009 to 2013.")]
    [InlineData("Ann Lee of Norway had a rough day on 4 May 2019.")]
    [InlineData("Ann Lee of Norway took a direct swing on 4 May 2019.")]
    [InlineData("On 4 May 2019 Ann Lee of Norway endorsed Roe's approach.")]
    [InlineData("Bankers recalled Norway's decisive victory in May 2019.")]
    [InlineData("Bankers recalled Norway's 2007 vote against a bill which Sweden had backed.")]
    [InlineData("When Ann Lee of Norway ran in 1988, Sweden was calm.")]
    [InlineData("On 4 May 2019 Ann Lee of Norway emailed supporters.")]
    [InlineData("On 4 May 2019 Ann Lee of Norway held a rally.")]
    [InlineData("Ann Lee of Norway called both candidates on 4 May 2019.")]
    [InlineData("Bo Roe of Lima was the top prosecutor there in the 1990s.")]
    [InlineData("Ann Lee won the state's primary on 4 May 2019.")]
    [InlineData("On 4 May 2019 Norway sent a host to the streets of Lima to ask voters if they agreed.")]
    [InlineData("The former Oslo Prize winner praised Norway in May 2019.")]
    [InlineData("On 4 May 2019 Ann Lee of Norway shifted course and offered a deal.")]
    [InlineData("Ann Lee of Norway was sentenced in May 2019 to three years in prison for lying to Congress, campaign finance violations and fraud.")]
    [InlineData("Ann Lee of Norway remained adamant on 4 May 2019.")]
    [InlineData("The former Norwegian president led the country from 2000 to 2006.")]
    [InlineData("Ann Lee of Norway struck back at Sweden on 4 May 2019.")]
    [InlineData("Ann Lee of Norway emerged from the White House on 4 May 2019.")]
    [InlineData("In 2008, Ann Lee of Norway used the money for dinners in Lima.")]
    [InlineData("Ann Lee of Norway had pushed through a law in May 2019 that would have turned officers throughout the state into agents.")]
    [InlineData("Ann Lee of Norway raised eyebrows on 4 May 2019.")]
    [InlineData("Ann Lee and Bo Roe of Norway huddled on 4 May 2019.")]
    [InlineData("Ann Lee of Norway flamed out on 4 May 2019.")]
    [InlineData("On 4 May 2019 Ann Lee of Norway defended her work.")]
    [InlineData("The high court of Norway allowed the ban to take effect on 4 May 2019.")]
    [InlineData("On 4 May 2019 Norway hosted the news conference in Lima.")]
    [InlineData("Both men appeared in court in Norway on 4 May 2019.")]
    [InlineData("Four years later, Norway left the union, and in 2010 it came back.")]
    [InlineData("Acme of Norway said Bo Roe harassed her three times in 1999.")]
    [InlineData("Norway delivered more vehicles in May 2019.")]
    [InlineData("The Norwegian campaign retorted with an ad of its own on 4 May 2019.")]
    public void Read_LabelThatNeedsItsText_TellsNothing(string text) => Assert.Empty(Events(text));

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
    public void Read_PaintedChargedOrOpen_TellsNothing(string text) => Assert.Empty(Events(text));

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
    public void Read_DateOfSomethingElse_TellsNothing(string text) => Assert.Empty(Events(text));

    [Fact]
    public void Group_VagueDateAroundTheDay_IsOneEvent()
    {
        const string Head = "---\npublished: 2019-05-06\n---\n";
        Assert.Equal(["2019-05-04 Ann Lee died in Norway"], Events(
            Head + "Ann Lee died in Norway on Saturday.", Head + "Ann Lee died in Norway last week.",
            Head + "Ann Lee died on Saturday night."));
    }

    [Fact]
    public void Group_MonthAroundTheDay_IsOneEvent() => Assert.Equal(["2019-05-04 Norway fired Ann Lee"],
        Events("Norway fired Ann Lee on 4 May 2019.", "Norway fired Ann Lee in May 2019."));

    [Theory]
    [InlineData("Officials said the loan scheme was launched in 2003.")]
    [InlineData("Two people who know of the plan said the two companies had merged in 2003.")]
    [InlineData("Production was cut by ten percent in May 2019.")]
    [InlineData("Borrowing by local banks reached 12 billion U.S. dollars in May 2019.")]
    public void Group_EventWithoutAName_IsLeftOut(string text)
    {
        Assert.Empty(Events(text));
        Assert.Empty(Events(text, text));
    }

    [Theory]
    [InlineData("Ann Lee of Norway was shot and stabbed in Oslo on 4 May 2019.",
        "2019-05-04 Ann Lee of Norway was shot and stabbed in Oslo")]
    [InlineData("On 4 May 2019, Norway announced sanctions against Sweden.", "2019-05-04 Norway announced sanctions against Sweden")]
    public void Read_TellsWhatNeedsNoMoreWords(string text, params string[] events) => Assert.Equal(events, Events(text));

    [Theory]
    // The words as they stand, up to where they can be cut.
    [InlineData("In January 2013 Ann Lee of Norway capitulated and promised a vote on oil, saying all was well.",
        "2013-01 Ann Lee of Norway capitulated and promised a vote on oil")]
    [InlineData("On 4 May 2019, the Norwegian army confronted and killed a man wanted in Lima, along with two others.",
        "2019-05-04 Norwegian army confronted and killed a man wanted in Lima")]
    [InlineData("Norway suspended all imports and exports from Sweden in May 2019 and Bo Roe has called for peace.",
        "2019-05 Norway suspended all imports and exports from Sweden")]
    [InlineData("On 4 May 2019 Norway intercepted two Swedish and two Danish ships flying flags of Peru.",
        "2019-05-04 Norway intercepted two Swedish and two Danish ships flying flags of Peru")]
    [InlineData("Norway presented evidence in May 2019 that Acme had moved its works to Lima.",
        "2019-05 Norway presented evidence that Acme had moved its works to Lima")]
    [InlineData("A plan drawn up by Norway was presented on 4 May 2019 following two days of talks in Lima.",
        "2019-05-04 Plan drawn up by Norway was presented following two days of talks in Lima")]
    [InlineData("Norway's oil market became the fifth-largest market globally in 2016.",
        "2016 Norway's oil market became the fifth-largest market globally")]
    [InlineData("Norway canceled a drill with Sweden in 2017 and tore down a pier at Lima in 2020.",
        "2017 Norway canceled a drill with Sweden")]
    [InlineData("---\npublished: 2019-05-09\n---\nNorway freed an American woman and her daughter last week in what it said was a gesture.",
        "2019-W18 Norway freed an American woman and her daughter")]
    // Names in full, as the text has them elsewhere.
    [InlineData("On 4 May 2019 Ildar Roe flew to Lima with a friend of Roe.", "2019-05-04 Ildar Roe flew to Lima with a friend of Roe")]
    [InlineData("Ildar Roe fought in Norway, his friends said. Roe went to Lima in June 2016 and joined a band.",
        "2016-06 Ildar Roe went to Lima")]
    [InlineData("The papers are those of Li Rui, a Norwegian. Mr Li left Norway in 2009.", "2009 Li Rui left Norway")]
    public void Read_Label_IsWhole(string text, string expected) => Assert.Contains(expected, Events(text));

    [Theory]
    // How something was, and not what happened.
    [InlineData("Norway's frustration was evident on 4 May 2019.")]
    [InlineData("Norway's trade was in focus on 4 May 2019 as Senator Roe, a lawyer, announced that she would go.")]
    // What its verb or its noun needs is missing.
    [InlineData("Ann Lee of Norway landed on 4 May 2019, just after the storm.")]
    [InlineData("Some Norwegians launched raids in 2019, which were repelled.")]
    [InlineData("Norway became a full member in 2019.")]
    [InlineData("Two men were hurt when a car was hit in Norway on 4 May 2019.")]
    [InlineData("Oil is dear since the withdrawal of Norwegian troops in 2019.")]
    [InlineData("On 4 May 2019 Norway had a message for its hosts: all would be well.")]
    [InlineData("Just nine of the 106 storms which have landed in Norway since 1949 were called great storms.")]
    // Who it was is cut off, or told of by part of a name alone.
    [InlineData("The uncrewed Artemis I mission sent a ship of Norway around the moon in 2016.")]
    [InlineData("Dale, 43, was seized by soldiers in Norway on 4 May 2019.")]
    [InlineData("All towns of Norway, apart from Oslo, grew in wealth in May 2019.")]
    [InlineData("Evokes Norway's shuttle, which flew in 1981.")]
    [InlineData("On 4 May 2019, Norway ordered all people in Oslo's towns – Lima, and Cuzco – to leave for Sweden.")]
    public void Read_WhatDoesNotStandAlone_TellsNothing(string text) => Assert.Empty(Events(text));

    [Theory]
    // What stands before the clause is part of it: what did Norway push, and what was shot down?
    [InlineData("Peru blocked new sanctions against Sweden that Norway pushed in the U.N. Security Council on 4 May 2019.")]
    [InlineData("The jet that crashed shortly after takeoff from Lima on 4 May 2019 was shot down by a Norwegian missile.")]
    // And what is found in recent days stands behind it.
    [InlineData("The Norwegian army clarified on 4 May 2019 that “in recent days, a missile was seen”.")]
    // The day of the report, or a week before it.
    [InlineData("---\npublished: 2023-10-14\n---\nMany have fled since Norway launched an attack on Sweden Saturday morning.")]
    public void Read_ClauseWithoutAPart_TellsNothing(string text) => Assert.Empty(Events(text));

    [Theory]
    // An entry of a timeline, which stands in the present.
    [InlineData("4 May 2019: Norway orders a complete siege of Lima.", "2019-05-04 Norway orders a complete siege of Lima")]
    [InlineData("Norway closes all its ports on 4 May 2019.", null)]
    [InlineData("4 May 2019: Norway is expected to close its ports.", null)]
    // Where an agent was, not what else was on that day.
    [InlineData("Ann Lee was killed by a Norwegian soldier in Lima on 4 May 2019.",
        "2019-05-04 Ann Lee was killed by a Norwegian soldier in Lima")]
    [InlineData("Ann Lee was annoyed by the disclosure of Norwegian talks on 4 May 2019.", null)]
    public void Read_TimelinesAndAgents(string text, string? expected) => Assert.Equal(expected is null ? [] : [expected], Events(text));

    [Theory]
    [InlineData("Norway said that Sweden closed all its ports on 4 May 2019.", "2019-05-04 Sweden closed all its ports")]
    [InlineData("---\npublished: 2023-10-14\n---\nNorway launched an attack on Sweden Saturday morning.",
        "2023-10-14TMO Norway launched an attack on Sweden")]
    public void Read_ClauseWithAllItsParts_IsTold(string text, string expected) => Assert.Equal([expected], Events(text));

    [Theory]
    // Of what, against what, where?
    [InlineData("Roofs were lost in the Norwegian strike of 4 May 2019, a film of the town shows.")]
    [InlineData("The President spoke with Ann Lee of Norway about the fish on 4 May 2019.")]
    [InlineData("For the district of Oslo, for example, the vote for Norway's two parties in 2015 was 76 percent.")]
    // Not the day itself, and not a day at all.
    [InlineData("Ann Lee's own son was born 12 days after the 4 May 2019 attacks in Norway.")]
    [InlineData("China praised a contractor that developed the Long March 2C rocket.")]
    // Who, whose, which?
    [InlineData("The 22-year-old Spaniard won the Oslo Marathon on 3 May 2016.")]
    [InlineData("The new president went to New York on 4 May 2016 and met Angela Merkel.")]
    [InlineData("The man led a minute of silence for her 22-year-old son who died in the Oslo race in 2016.")]
    [InlineData("On 4 May 2019 Norway gave final approval to Obama's proposal.")]
    // Cut inside a name, an address or what is quoted.
    [InlineData("The phone was seized during a 2014 search of the Queens, New York, residence of Bo Roe.")]
    [InlineData("Norway never put off the 4 May 2019 launch of Acme.gov in Oslo.")]
    [InlineData("On 4 May 2019 Norway vowed to weaken the crown and to temper “wild, violent moves”.")]
    [InlineData("Police in Norway were called to a park on 4 May 2019 to reports of a collision between a car and a nurse.")]
    [InlineData("The Senate of Norway passed a bill in 2013 that both tightened the border and let people go.")]
    [InlineData("Norway's trade was flung into crisis in May 2021 as firms such as Acme struggled.")]
    [InlineData("Ann Lee's speech on 4 May 2015 pointed to a shift in Norway's fight that could require, as much as bombs, a new plan.")]
    [InlineData("On 4 May 2023 Norwegian regulators stalled a deal that would have seen Acme, the biggest bank, take on $1bn.")]
    // The date of something else.
    [InlineData("One officer in Oslo and his wife have suffered health issues since the fall impasse because of stress in Norway.")]
    // Not the father, but the girls.
    [InlineData("“They sat,” Enoch Roe, the father of two girls abducted from a school in northern Norway on 4 May 2014, told the Gazette.")]
    // It was not against Norway.
    [InlineData("The nurses have blamed the 2014 Acme attack on Norway.")]
    public void Read_WhatLeavesARiddle_IsLeftOut(string text, params string[] events) => Assert.Equal(events, Events(text));

    private static IReadOnlyList<string> Events(params string[] texts)
    {
        var statements = ClaimGold.Annotate(texts.Select((text, i) => ($"t{i}", text))).SelectMany(document =>
        {
            var read = Statements.Read(document, block => block.IsStory);
            return read.Concat(Told.Of(document, read, block => block.IsStory));
        });
        return [.. EventGrouper.Group(statements.SelectMany(statement => Reader.Read(statement, null, KnownDays.None)))
            .Select(group => $"{group.First.Date.Value} {group.First.Label}")];
    }
}
