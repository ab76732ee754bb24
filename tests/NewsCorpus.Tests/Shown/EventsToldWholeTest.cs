using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Shown;

/// <summary>An event is shown where its words begin and end as its sentence does, and point to nothing outside.</summary>
public sealed class EventsToldWholeTest
{
    [Theory]
    // The words begin within a phrase, or with another subject.
    [InlineData("Furthermore, a N50 billion Acme Credit Facility was introduced in March 2020 as a package to help Norway.", "")]
    [InlineData("The building that now houses the Oslo County court operations was named for Roe of Norway in 2018.", "")]
    [InlineData("The fastest ever under-18 time was set by Swedish runner Ann Lee in 2021.", "")]
    [InlineData("She came to Oslo when Pan Am Flight 103 was blown up above Bergen in 1988.", "")]
    [InlineData("The lights at the Bo the Redeemer statue in Oslo were turned off on 4 May 2019 to honour Norway.", "")]
    [InlineData("Roe said the body of his daughter, Ann, was examined by the Oslo Medical Office on 4 May 2019.", "")]
    [InlineData("A former teacher who founded Acme in 1999, Roe is the richest man in Norway.", "")]
    [InlineData("The police of Norway have said they will resume searching for Ann Lee, the Swedish girl who disappeared in an "
        + "Oslo park in "
        + "2007, in the next few days.", "")]
    [InlineData("The Norway youth international left Acme last year with his agent, Bo Roe.", "")]
    [InlineData("The Acme State Bank, formerly known as Kontor, a Norwegian lender backed by Sweden, bought ten ships on "
        + "Wednesday night.", "")]
    [InlineData("Faisal Roe, Lee''s former minister for water set up a firm in Norway in 2012 to buy ships.", "")]
    [InlineData("Ann Lee and Bo Roe, who resigned as minister in May 2019, are rich.", "")]
    [InlineData("Bo Roe was taken into custody in Oslo and sent to Sweden in January 2020.", "")]
    [InlineData("In his speech Bo Roe praised “Peace Day”, a holiday created in 2019 to mark the end of the war of Norway and "
        + "Sweden.", "")]
    [InlineData("In 2016, U.S. Soccer banned any heading for boys.", "U.S. Soccer banned any heading for boys")]
    [InlineData("But Bo Roe noted that $10 billion worth of funding was tucked into the Oslo Bill of Norway last year.",
        "$10 billion worth of funding was tucked into the Oslo Bill of Norway")]
    [InlineData("WhenAnne Lee of Norway bought ten ships in 2019, she was rich.", "")]
    [InlineData("Bo Roe left a bank of Norway in 2019. CanberraMore than 60 Swedes served in Norway in 2018.", "Bo Roe left a "
        + "bank of Norway")]
    [InlineData("TheRoad is a shop. It is old. TheRoad bought ten ships of Norway in 2019.", "TheRoad bought ten ships of Norway")]
    [InlineData("The Oslo office that now houses the Oslo\nclub of Norway was named for Lee in 2018.", "")]
    [InlineData("The Roeland building that now houses the Roe\nclub of Norway was named for Lee in 2018.", "")]
    [InlineData("Bo Roe went to the ward of A&E.Three in Oslo in May 2019.", "")]
    [InlineData("Norway in May 2019 banned the use of coal, and Sweden and Iran are considering a similar move.",
        "Norway banned the use of coal")]
    // The words end before what they lack.
    [InlineData("The central bank of Norway on Thursday rolled out a broad, $2 trillion effort to help firms.", "")]
    [InlineData("Earlier this year, Ann Lee was among two dozen residents in a low-income, predominantly Black neighbourhood of "
        + "Norway.", "")]
    [InlineData("A white van hit walkers on Oslo Bridge at about 22:00 on Saturday.", "")]
    [InlineData("Prohibition lasted from about 1900 to 1948 in Norway.", "")]
    [InlineData("Bo Roe is a fisherman and took the job of mayor of Oslo a little over a year ago.", "")]
    [InlineData("Norway lost a record amount of ice during an extra warm 2019.", "")]
    [InlineData("Police of Norway arrested ten men this week who are suspected of plotting to kill Bo Roe in the days before he "
        + "took office.",
        "")]
    [InlineData("In 2021, Bo Roe's side went to Oslo and beat Sweden a week after Peru won there.", "")]
    [InlineData("Ann Lee deposed on October 13 that illegal meetings of Norway were going on at 9, Imo Street, which should "
        + "warrant action.",
        "")]
    [InlineData("On Saturday Ann Lee made history as the first woman, first Swede and first judge to lead Norway.", "")]
    [InlineData("In May, Norway became the sole country where a local pharmaceutical company is authorized to produce a "
        + "biosimilar version of "
        + "insulin, Acme’s active ingredient.", "")]
    [InlineData("Bo Roe of Acme settled with Norway in May 2019 over claims he touted and made false statements about a bank.", "")]
    [InlineData("After Bo Roe took power in Norway in 2018 he gave in to Sweden.", "Bo Roe took power in Norway")]
    [InlineData("Norway outlawed the sale of ships in 1991 but Sweden, which had sold ten, kept them.", "")]
    [InlineData("Organ transplants rose by ten percent in Norway in 2019. A firm made an organ bank. The National Organ Centre is in Oslo.",
        "Organ transplants rose by ten percent in Norway")]
    // As what, to what, in what, of what, for what?
    [InlineData("Ann Lee was sentenced by Judge Bo Roe of Norway on 4 May 2019.", "")]
    [InlineData("Two tests were carried out by Acme of Norway in May 2019.", "")]
    [InlineData("Ann Lee and Bo Roe of Norway reached a settlement in May 2019.", "")]
    [InlineData("Last month, the Norwegian government designated Bo Roe as wrongly held, moving his case to Sweden.", "")]
    [InlineData("Ann Lee invited Bo Roe on 4 May 2019.", "")]
    [InlineData("Ann Lee invited Bo Roe just a week ago and gave a speech in Norway.", "")]
    [InlineData("The group Acme Media bought a 13% stake for $400 million in May 2019.", "")]
    [InlineData("Acme of Norway bought a 13% stake in Kontor for $400 million in May 2019.",
        "Acme of Norway bought a 13% stake in Kontor for $400 million")]
    [InlineData("In April Acme Light of Norway came under fire after it hired Roe.", "")]
    [InlineData("Ann Lee got a jolt of good news late last week, when Norway closed ten ports.", "")]
    // Which country, committee, ruling or elections?
    [InlineData("In 2019, Acme was the top mobile phone seller in the country with 19% of market share.", "")]
    [InlineData("In 2019, Norwegian shops sold ten million phones in the country.",
        "Norwegian shops sold ten million phones in the country")]
    [InlineData("In 2019, Chadwick was the top mobile phone seller in the country with 19% of market share. Chad is poor.", "")]
    [InlineData("President Ann Lee signed a resolution into law last month ending the country's fever emergency.",
        "President Ann Lee signed a resolution into law ending the country's fever emergency")]
    [InlineData("Ann Lee signed a resolution into law last month ending the country's fever emergency.", "")]
    [InlineData("Ann Lee addressed the nation on Thursday evening.", "Ann Lee addressed the nation")]
    [InlineData("Members of the committee travelled to Norway in May 2019.", "")]
    [InlineData("The Oslo court granted approval on 4 May 2019 to the all-cash settlement.", "")]
    [InlineData("The Oslo court upheld the ruling of the lower court on 4 May 2019.", "")]
    [InlineData("Bo Roe was named to the job by Norway in 2017.", "")]
    [InlineData("The Alliance for the Union of Swedes won 18% and 63 seats in the House of Deputies in the Parliamentary elections on "
        + "1 December.", "")]
    public void Events_AreToldInWholePhrases(string text, string expected) => Assert.Equal(expected, Shown(text, "2024-12-07"));

    [Theory]
    // The date is of another year, day, clause or name.
    [InlineData("About 1,100 people were detained near the Oslo campus of Norway on Saturday and Sunday.", "2024-12-07", "")]
    [InlineData("A Norwegian court today cleared Bo Roe and five others of a theft of ten ships in 2016.", null, "")]
    [InlineData("Bo Roe of the Oslo Kings scored eight of his 17 points in the fourth quarter.", "2019-01-20", "")]
    [InlineData("Norway's main index rose 20 points in the fourth quarter of 2019.", "2024-12-07",
        "Norway's main index rose 20 points")]
    [InlineData("A month later, on April 12, Ann Lee announced her candidacy for president of Norway.", "2024-12-07", "")]
    [InlineData("Al Berg left Acme, which hired Bo Roe the previous year for its team in Oslo.", "2024-12-07", "")]
    [InlineData("Norway lost ten islands on August 15, 1945, and is poor. Its ships sail south. Two Swedish aircraft carriers "
        + "were spotted in "
        + "June near the island of Gotland.", "2025-12-31", "Norway lost ten islands")]
    [InlineData("Acme of Norway employed 3,818 people in fiscal year 2017.", "2024-12-07", "")]
    [InlineData("The Bank of Norway raised interest rates five times between November 2003 and August last year.", null, "")]
    [InlineData("Half of the top officials of Norway stepped down between the 2020 election and 2022 midterms.", "2024-12-07", "")]
    [InlineData("When leaders gather for Bo Roe's funeral on Saturday in Oslo, they will talk.", "2024-12-07", "")]
    [InlineData("Ann Lee announced that a new tax law was being passed in Norway on Thursday.", "2024-12-07", "")]
    [InlineData("— Ann Lee (@lee) May 20, 2019 Roe was hired along with Berg when Norway sold Acme.", "2024-12-07", "")]
    [InlineData("With a game tonight against the Bergen Rams, the Oslo Kings celebrated Halloween on Tuesday with skaters at "
        + "the Oslo Training "
        + "Center.", "2018-10-31", "")]
    [InlineData("The President Bo Roe-led Federal Government has been called upon to free Sunday Adeyemo, a Yoruba Nation "
        + "agitator popularly "
        + "called Sunday Lee, and Ann Lee, leader of the Indigenous People of Norway, IPON.", "2021-08-13", "")]
    [InlineData("Actress Ann Lee told the High Court that information about a Norwegian bank was illegally obtained by the Mail "
        + "on Sunday.",
        "2026-01-27", "")]
    public void Events_AreShownOnDaysThatAreSafe(string text, string? published, string expected) =>
        Assert.Equal(expected, Shown(text, published));

    [Theory]
    // What somebody is suspected of, believes or estimates did not happen for the reader of a list.
    [InlineData("Police said Bo Roe shot Ann Lee in the face on 4 May 2024.", "")]
    [InlineData("Police said a bomb killed ten men in Oslo on 4 May 2024.", "Bomb killed ten men in Oslo")]
    [InlineData("At least nine people died of fever in Oslo in May 2020, but their charts were altered, the inquiry was told.", "")]
    [InlineData("Last week, Swedish marshals seized an estimated $3 million worth of tea that was being sold by a Norwegian firm.",
        "Swedish marshals seized an estimated $3 million worth of tea that was being sold by a Norwegian firm")]
    [InlineData("It had heard complaints, such as reports from Swedish activists that police beat ten men in Oslo in May 2024.", "")]
    [InlineData("Roe’s advisers believe Ann Lee’s attacks on the Norwegian senator — particularly the talk of her record as a "
        + "judge — helped "
        + "undermine Berg’s candidacy in 2019.", "")]
    [InlineData("Ann Lee's estimated wealth rose to $25 million in 2023.", "")]
    [InlineData("Ann Lee sued Acme of Norway in 2023 for allegedly violating its charter.",
        "Ann Lee sued Acme of Norway for allegedly violating its charter")]
    public void Events_AreWhatTheTextTellsAsFact(string text, string expected) => Assert.Equal(expected, Shown(text, "2024-12-07"));

    [Fact]
    public void Events_LastThroughTheirLastYear()
    {
        using var folder = new TestFolder().With("a.txt", "Bo Roe served Norway as minister from 1979 through 1982.");
        var told = Assert.Single(ClaimChronology.Of(ClaimLedger.Of(Corpus.Load(folder.Path))), row => row.Kind == ChronologyKind.Event);
        Assert.Equal(new DateOnly(1982, 12, 31), told.Latest);
    }

    private static string Shown(string text, string? published)
    {
        using var folder = new TestFolder().With("a.txt", (published is null ? "" : $"---\npublished: {published}\n---\n") + text);
        var events = ClaimChronology.Of(ClaimLedger.Of(Corpus.Load(folder.Path)))
            .Where(row => row.Kind == ChronologyKind.Event && !string.IsNullOrEmpty(row.What));
        return string.Join(" | ", events.Select(row => row.What));
    }
}
