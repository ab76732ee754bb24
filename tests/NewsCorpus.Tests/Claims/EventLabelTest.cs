using Xunit;

namespace NewsCorpus.Tests.Claims;

/// <summary>In which words an event is told, and where they would leave a riddle.</summary>
public sealed class EventLabelTest
{
    [Theory]
    [InlineData("Ann Lee of Norway was shot and stabbed in Oslo on 4 May 2019.",
        "2019-05-04 Ann Lee of Norway was shot and stabbed in Oslo")]
    [InlineData("On 4 May 2019, Norway announced sanctions against Sweden.", "2019-05-04 Norway announced sanctions against Sweden")]
    public void Read_TellsWhatNeedsNoMoreWords(string text, params string[] events) => Assert.Equal(events, ReadEvents.In(text));

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
    public void Read_Label_IsWhole(string text, string expected) => Assert.Contains(expected, ReadEvents.In(text));

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
    public void Read_WhatDoesNotStandAlone_TellsNothing(string text) => Assert.Empty(ReadEvents.In(text));

    [Theory]
    // What stands before the clause is part of it: what did Norway push, and what was shot down?
    [InlineData("Peru blocked new sanctions against Sweden that Norway pushed in the U.N. Security Council on 4 May 2019.")]
    [InlineData("The jet that crashed shortly after takeoff from Lima on 4 May 2019 was shot down by a Norwegian missile.")]
    // And what is found in recent days stands behind it.
    [InlineData("The Norwegian army clarified on 4 May 2019 that “in recent days, a missile was seen”.")]
    // The day of the report, or a week before it.
    [InlineData("---\npublished: 2023-10-14\n---\nMany have fled since Norway launched an attack on Sweden Saturday morning.")]
    public void Read_ClauseWithoutAPart_TellsNothing(string text) => Assert.Empty(ReadEvents.In(text));

    [Theory]
    // An entry of a timeline, which stands in the present.
    [InlineData("4 May 2019: Norway orders a complete siege of Lima.", "2019-05-04 Norway orders a complete siege of Lima")]
    [InlineData("Norway closes all its ports on 4 May 2019.", null)]
    [InlineData("4 May 2019: Norway is expected to close its ports.", null)]
    // Where an agent was, not what else was on that day.
    [InlineData("Ann Lee was killed by a Norwegian soldier in Lima on 4 May 2019.",
        "2019-05-04 Ann Lee was killed by a Norwegian soldier in Lima")]
    [InlineData("Ann Lee was annoyed by the disclosure of Norwegian talks on 4 May 2019.", null)]
    public void Read_TimelinesAndAgents(string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], ReadEvents.In(text));

    [Theory]
    [InlineData("Norway said that Sweden closed all its ports on 4 May 2019.", "2019-05-04 Sweden closed all its ports")]
    [InlineData("---\npublished: 2023-10-14\n---\nNorway launched an attack on Sweden Saturday morning.",
        "2023-10-14TMO Norway launched an attack on Sweden")]
    public void Read_ClauseWithAllItsParts_IsTold(string text, string expected) => Assert.Equal([expected], ReadEvents.In(text));

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
    [InlineData("“They sat,” Enoch Roe, the father of two girls abducted from a school in northern Norway on 4 May 2014, "
        + "told the Gazette.")]
    // It was not against Norway.
    [InlineData("The nurses have blamed the 2014 Acme attack on Norway.")]
    public void Read_WhatLeavesARiddle_IsLeftOut(string text, params string[] events) => Assert.Equal(events, ReadEvents.In(text));

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
    [InlineData("Ann Lee of Norway was sentenced in May 2019 to three years in prison for lying to Congress, campaign "
        + "finance violations and fraud.")]
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
    public void Read_LabelThatNeedsItsText_TellsNothing(string text) => Assert.Empty(ReadEvents.In(text));
}
