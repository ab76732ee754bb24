using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Shown;

/// <summary>An event is shown where its words are whole and its day is that of the text.</summary>
public sealed class ReadableEventsTest
{
    [Theory]
    // A noun that names no happening, and one that does.
    [InlineData("Norway oversaw the Acme case of 2005.", "")]
    [InlineData("Norway mourned the victims of the 2005 Acme Tower bombing in Oslo.", "Acme Tower bombing in Oslo")]
    // Cut within a name, a list or a clause.
    [InlineData("Sweden surrendered two men wanted in the 1988 bombing of a Sky Am passenger plane over Oslo, that killed ten people.", "")]
    [InlineData("In 2015 a bomb killed the governor of Norway and at least eight others in Oslo.",
        "Bomb killed the governor of Norway and at least eight others in Oslo")]
    [InlineData("The Oslo committee of Norway voted on 4 May 2019 to hold Attorney General Ann Lee and Secretary Bo Roe in contempt of it "
        + "over a dispute.", "")]
    // Ten years are no date, and until when is told.
    [InlineData("Norway attacked Sweden with ten ships in the 1990s.", "")]
    [InlineData("Ann Lee remained army commander of Norway until May 2019.", "Ann Lee remained army commander of Norway until May 2019")]
    // Whom?
    [InlineData("Norway launched ten investigations into them on 4 May 2019.", "")]
    [InlineData("On 4 May 2019 the Norwegian leader met in Oslo to mend ties.", "")]
    [InlineData("On 4 May 2019 Bo Roe sparked sharp criticism from Norway.", "")]
    [InlineData("On 4 May 2019 Bo Roe sparked sharp criticism from Norway by closing ten ports.",
        "Bo Roe sparked sharp criticism from Norway by closing ten ports")]
    [InlineData("The Norwegian was signed by Acme of Sweden on 4 May 2019.", "")]
    [InlineData("Since Norway's invasion of Sweden in 2022, Peru has built ten ships for Norway.",
        "Peru has built ten ships for Norway since Norway's invasion of Sweden in 2022 | Norway invades Sweden")]
    // For what, of whom, on what?
    [InlineData("Ann Lee of Norway was convicted on 4 May 2019.", "")]
    [InlineData("Ann Lee of Norway was convicted of fraud on 4 May 2019.", "Ann Lee of Norway was convicted of fraud")]
    [InlineData("Ann Lee was eventually arrested on 4 May 2019.", "")]
    [InlineData("Ann Lee was eventually arrested in Oslo on 4 May 2019.", "Ann Lee was eventually arrested in Oslo")]
    [InlineData("A trial began in Oslo on 4 May 2019.", "")]
    [InlineData("The trial of Ann Lee began in Oslo on 4 May 2019.", "Trial of Ann Lee began in Oslo")]
    [InlineData("Ann Lee planned ten rallies in Oslo on 4 May 2019.", "")]
    [InlineData("Ann Lee withdrew her endorsement on 4 May 2019.", "")]
    [InlineData("Ann Lee energized her campaign for president of Norway on 4 May 2019.", "")]
    // A list of years gone by, and a lie.
    [InlineData("May 2: Norway attacks Sweden with ten ships.", "")]
    [InlineData("Ann Lee spread the lie that Norway attacked Sweden with ten ships on 4 May 2019.", "")]
    [InlineData("News of the death of Bo Roe spread in Norway on 4 May 2019. “It was a hoax,” Ann Lee said.", "")]
    // What a cut ran together, and what only its page or its town tells.
    [InlineData("Ten bombers who killed 43 men in an attack in Oslo on 4 May 2019 were Swedes.", "")]
    [InlineData("A man caught on video beating Roe after a 2015 traffic stop in Norway was sentenced to ten years on 4 May 2019.", "")]
    [InlineData("By: Bo Roe/ The Acme Project President Ann Lee signed a pact with Norway on 4 May 2019.", "")]
    [InlineData("Bo Roe is the son of a priest murdered by Norway in 1999.", "")]
    [InlineData("Exports of Norway declined by 2% in 1999.", "Exports of Norway declined by 2%")]
    [InlineData("Sweden blocked the sanctions that Norway pushed in the council on 4 May 2019.", "")]
    [InlineData("Ann Lee of Norway arrived here from Sweden on 4 May 2019.", "")]
    [InlineData("Bo Roe was seen in Norway when the 1979 Oslo murder occurred.", "")]
    // What follows is shared with what a cut would part from it.
    [InlineData("Ann Lee voted on 4 May 2019 to repeal and replace the law of Norway.", "")]
    [InlineData("On 4 May 2019 the Norwegian court ordered payments to Norway and Sweden veterans harmed by gas.", "")]
    [InlineData("Firms of Norway built ten fewer ships in 2019 than the year before.", "")]
    [InlineData("Ann Lee was arrested in Oslo in 2013 for driving an unregistered and uninsured car.", "")]
    [InlineData("Bo Roe held up the first vote on Monday so Minister Ann Lee, who is ill, could get to Oslo and vote.", "")]
    [InlineData("On Friday afternoon Ann Lee signed a plan for Oslo as the Norwegian public and the Oslo press fight the fever.", "")]
    [InlineData("Norway, tired of talks, gave Sweden until the end of 1996 to sign a trade deal and said it would leave.", "")]
    [InlineData("Norway and Sweden have met for the first time since last December's pact on trade.", "")]
    [InlineData("Prices of Norway fell for the first time since the month Ann Lee took office in 2009.", "")]
    [InlineData("Time Roe bought a bank of Norway in 2009.", "Time Roe bought a bank of Norway")]
    [InlineData("Norway passed a bill in May 2019 on the sentencing of low-level, nonviolent drug offenders.", "")]
    // A name in part, and what is only a name.
    [InlineData("Norway's King Bo V changed the family name from Lee and Oslo to Roe in 1917. Ann Lee wrote about Al Berg Roe. Mr Roe is "
        + "late.", "Norway's King Bo V changed the family name from Lee and Oslo to Roe")]
    [InlineData("Bo ‘Al’ Roe founded a bank of Norway in 1982. It was Al Roe who closed it.",
        "Bo ‘Al’ Roe founded a bank of Norway")]
    // The date is part of a name.
    [InlineData("A truck hit dancers during Bastille Day celebrations in the Norwegian town of Oslo.", "")]
    [InlineData("Bo Roe was killed over the weekend in a battle in Norway.", "Bo Roe was killed in a battle in Norway")]
    public void Events_AreShownWhereAReaderUnderstandsThem(string text, string expected)
    {
        using var folder = new TestFolder().With("a.txt", "---\npublished: 2024-12-07\n---\n" + text);
        var events = ClaimChronology.Of(ClaimLedger.Of(Corpus.Load(folder.Path)))
            .Where(row => row.Kind == ChronologyKind.Event && !string.IsNullOrEmpty(row.What));
        Assert.Equal(expected, string.Join(" | ", events.Select(row => row.What)));
    }
}
