using NewsCorpus.Charts;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>Titles of figures say what the texts show, and figures that have nothing to show are empty.</summary>
public sealed class FigureTitlesTest
{
    [Theory]
    [InlineData("More than a dozen women", "more than a dozen women")]
    [InlineData("The administration", "the administration")]
    [InlineData("United States", "the United States")]
    [InlineData("The New York Times", "The New York Times")]
    [InlineData("Bank of England", "the Bank of England")]
    [InlineData("European Community", "the European Community")]
    public void Names_StandInATitleAsInASentence(string name, string inSentence) => Assert.Equal(inSentence, NameInSentence.Of(name));

    [Fact]
    public void Cited_LeavesOutWhatAnOutletSaysOfItself()
    {
        using var folder = new TestFolder()
            .With("a.txt", "---\noutlet: Reuters\n---\nThe minister told Reuters that he would go. Xinhua reported that he had gone.")
            .With("b.txt", "---\noutlet: The Guardian\n---\nThe minister told Reuters that he would stay.");

        var citations = OutletCoverage.Citations(Corpus.Load(folder.Path));

        Assert.Equal([("a", "Xinhua"), ("b", "Reuters")], citations.Select(row => (row.Document, row.Name)));
    }

    [Fact]
    public void Cited_TakesAShortNameForThePaperThatTheTextNamed()
    {
        using var folder = new TestFolder()
            .With("a.txt", "The New York Times reported the deal. The Times said it was signed on Monday.")
            .With("b.txt", "The Times said the deal was off.")
            .With("c.txt", "---\noutlet: The New York Times\n---\nMr. Berg told The Times that the deal was off. CNN said so too.");

        var citations = OutletCoverage.Citations(Corpus.Load(folder.Path));

        Assert.Equal(
            [("a", "The New York Times"), ("a", "The New York Times"), ("b", "The Times"), ("c", "CNN")],
            citations.Select(row => (row.Document, row.Name)));
    }

    [Fact]
    public void Chronology_CountsTellingsOfOneTextOrInOneWordingOnce()
    {
        const string same = "Russia invaded Ukraine on 24 February 2022. ";
        using var folder = new TestFolder()
            .With("a.txt", same + "The harvest was poor that year, and bread was dear in many towns of the south.")
            .With("b.txt", same + "A choir sang in the old church while the mayor counted the votes of the night before.")
            .With("c.txt", "It was cold when, on 24 February 2022, Russia invaded Ukraine from three sides.");
        var ledger = ClaimLedger.Of(Corpus.Load(folder.Path));

        var row = Assert.Single(ClaimChronology.Of(ledger), row => row.Kind == ChronologyKind.Event && row.Value == "2022-02-24");

        Assert.Equal((3, 2), (row.Documents, row.Origins));
    }

    [Fact]
    public void Mentions_ShowActorsWithAPeakBesideWhoIsNamedMost()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 60; i++)
        {
            var peak = i / 12 == 2 ? "Japan sent aid. Japan sent ships. Japan sent money." : "Some sent aid. Some sent ships and money.";
            folder.With(
                $"{i:00}.txt",
                $"---\npublished: 2024-0{i / 12 + 1}-{i % 12 + 10}\n---\nChina met Japan in text {i}. China was glad. {peak}");
        }

        var figure = TimeFigures.Mentions(Corpus.Load(folder.Path), period: Rows.Period.Month);

        Assert.Equal("Mentions of Japan peak in March 2024", figure.Title);
        Assert.Equal(["Japan", "China"], figure.Marks.Select(mark => mark.Series).Distinct());
        Assert.Contains("and China, named most of all,", figure.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void Mentions_TakeWhatOneTextNamesForNoPeak()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 60; i++)
        {
            var peak = i == 25 ? string.Join(' ', Enumerable.Repeat("Japan sent aid.", 12)) : "Some sent aid. Japan sent ships and money.";
            folder.With($"{i:00}.txt", $"---\npublished: 2024-0{i / 12 + 1}-{i % 12 + 10}\n---\nChina was glad of text {i}. {peak}");
        }

        var figure = TimeFigures.Mentions(Corpus.Load(folder.Path), period: Rows.Period.Month);

        Assert.Equal("No actor is named clearly more in one month than in the others", figure.Title);
    }

    [Theory]
    [InlineData("Two hostages have been freed", true)]
    [InlineData("Israel killed Saleh Mohammed", true)]
    [InlineData("al-Qaeda bombed the port of Oslo", true)]
    [InlineData("the port of Oslo was bombed", false)]
    public void Spread_LeavesOutFragments_AndNoSentences(string claim, bool isDrawn)
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 3; i++)
        {
            folder.With($"{i}.txt", $"---\npublished: 2024-10-1{i}\noutlet: Paper {i}\n---\nAnn Lee said {claim}. "
                + "“Norway attacked Sweden with ships,” Bo Roe said. “Peru closed its embassy in Chile,” Jo Dale said. "
                + "“Japan sent grain to Egypt,” Al Dee said.");
        }

        var corpus = Corpus.Load(folder.Path);
        var lanes = ClaimFigures.Spread(ClaimLedger.Of(corpus), corpus).Items.Select(item => item.Lane).ToList();

        Assert.NotEmpty(lanes);
        Assert.Equal(isDrawn, lanes.Exists(lane => lane.Contains(claim, StringComparison.Ordinal)));
    }

    [Theory]
    // The same of the same speaker; of another one; with another number; on another day.
    [InlineData("Ann Lee said Peru sold 30 ships to Chile.", 3)]
    [InlineData("Jo Dale said Peru sold 30 ships to Chile.", 0)]
    [InlineData("Ann Lee said Peru sold 40 ships to Chile.", 0)]
    [InlineData("Ann Lee said Peru sold 30 ships to Chile on 3 May 2024.", 0)]
    public void Spread_FollowsOneStatementOfOneSpeaker(string third, int outlets)
    {
        const string first = "Ann Lee said Peru sold 30 ships to Chile.";
        using var folder = new TestFolder();
        for (var i = 0; i < 3; i++)
        {
            folder.With($"{i}.txt", $"---\npublished: 2024-10-1{i}\noutlet: Paper {i}\n---\n{(i == 2 ? third : first)} "
                + "“Norway attacked Sweden with ships,” Bo Roe said. “Peru closed its embassy in Oslo,” Al Dee said. "
                + "“Japan sent grain to Egypt,” Di Fay said.");
        }

        var corpus = Corpus.Load(folder.Path);
        var items = ClaimFigures.Spread(ClaimLedger.Of(corpus), corpus).Items;

        Assert.NotEmpty(items);
        Assert.Equal(outlets, items.Count(item => item.Lane.StartsWith("Ann Lee: “Peru sold", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Oslo denied it.", 0)]
    [InlineData("Oslo denied it. Norway denied attacking Sweden. Norwegian officials said Norway never attacked Sweden.", 2)]
    public void Disputed_DrawsBarsWhereASideHasThreeStatements(string denials, int bars)
    {
        using var folder = new TestFolder().With("a.txt", "Sweden said Norway had attacked Sweden. " + denials);
        var corpus = Corpus.Load(folder.Path);

        Assert.Equal(bars, ClaimFigures.Disputed(ClaimLedger.Of(corpus), corpus).Marks.Count);
    }

    // The title is that of the longest bar, not of a claim that comes before it.
    [Fact]
    public void Disputed_NamesTheClaimOfMostStatements()
    {
        using var folder = new TestFolder().With("a.txt", "Egypt said Chad had sold grain to Peru. Chad denied it.").With("b.txt",
            "Sweden said Norway had attacked Sweden. Oslo denied it. Norway denied attacking Sweden. "
            + "Norwegian officials said Norway never attacked Sweden.");
        var corpus = Corpus.Load(folder.Path);

        Assert.Contains("denied by Norway", ClaimFigures.Disputed(ClaimLedger.Of(corpus), corpus).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Together_LeavesOutAPersonWithTheOwnState()
    {
        using var folder = new TestFolder().With("a.txt", string.Concat(Enumerable.Repeat(
            "Vladimir Putin of Russia met Kim Jong Un in China. Japan saw Russia and China. Hezbollah left Lebanon. ", 3)));

        var pairs = ActorFigures.Together(Corpus.Load(folder.Path)).Marks.Select(mark => mark.Label).ToList();

        Assert.Contains("Hezbollah – Lebanon", pairs);

        Assert.Contains("China – Vladimir Putin", pairs);
        Assert.DoesNotContain("Russia – Vladimir Putin", pairs);
    }

    [Theory]
    [InlineData("US security adviser Ann Lee", true)]
    [InlineData("FBI director Ann Lee", true)]
    [InlineData("Peru’s adviser Ann Lee", false)]
    public void Together_LeavesOutWhomTextsPresentAsOfAState(string name, bool isLeftOut)
    {
        using var folder = new TestFolder().With("a.txt", string.Concat(Enumerable.Repeat(
            $"{name} met Japan and the United States. Ann Lee left the United States. Japan saw China. China met Peru and Japan. ", 3)));

        var pairs = ActorFigures.Together(Corpus.Load(folder.Path)).Marks.Select(mark => mark.Label).ToList();

        Assert.Contains("Ann Lee – Japan", pairs);
        Assert.Equal(!isLeftOut, pairs.Contains("Ann Lee – United States"));
    }

    [Fact]
    public void Naming_OfTextsWithNobodyInCommon_IsNotDrawn()
    {
        string[] states = ["Norway", "Sweden", "Peru", "Chile", "Japan", "China", "Kenya", "Egypt", "Mali", "Chad"];
        using var folder = new TestFolder();
        foreach (var state in states) folder.With($"{state}.txt", $"{state} bought a ship. {state} paid. {state} left.");

        Assert.Equal("No actor is named in a quarter of the texts, which tell of different things",
            ActorFigures.Naming(Corpus.Load(folder.Path)).EmptyText);
    }

    [Theory]
    [InlineData(5, "Of 3 outlets only CNN names Norway")]
    [InlineData(4, "Fewer than 3 outlets published 5 of these texts or more")]
    public void ByActor_SaysWhomFewOutletsName_OfThoseWithTextsEnough(int texts, string title)
    {
        using var folder = new TestFolder();
        foreach (var (i, outlet) in new[] { "CNN", "BBC", "Reuters" }.Index())
        {
            for (var j = 0; j < texts; j++)
            {
                folder.With($"{i}{j}.txt", $"---\noutlet: {outlet}\n---\nSweden bought ship {i}{j}. Sweden paid. "
                    + (i == 0 ? "Norway left." : ""));
            }
        }

        Assert.Equal(title, OutletFigures.ByActor(Corpus.Load(folder.Path)).Title);
    }

    [Fact]
    public void Cited_CountsATextOnceHoweverOftenItCites()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 4; i++)
            folder.With($"{i}.txt", "CNN reported it. CNN reported more. Reuters said so." + (i < 2 ? " The BBC reported it." : ""));

        var figure = OutletFigures.Cited(Corpus.Load(folder.Path));

        Assert.Equal("CNN and Reuters are cited by the most texts: 4 and 4 of 4", figure.Title);
    }

    [Theory]
    [InlineData("The Guardian reported it.", "The Guardian is cited by the most texts: 9 of 9")]
    [InlineData("The Guardian reported it. The Guardian denied hacking him. The trial of The Guardian goes on.",
        "Who cites The Guardian cannot be told, as the texts are about it")]
    public void Cited_OfAnOutletThatTheTextsAreAbout_IsNotDrawn(string text, string title)
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 9; i++)
        {
            var others = i < 5 ? " Reuters said so. CNN said so. AFP said so. The BBC said so." : "";
            folder.With($"{i}.txt", $"{text}{others} Norway met Norway in Norway.");
        }

        Assert.Equal(title, OutletFigures.Cited(Corpus.Load(folder.Path)).Title);
    }

    [Fact]
    public void Themes_AreDrawnOnlyWhereTheFirstTouchesAQuarterOfTheSentences()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 3; i++)
            folder.With($"{i}.txt", "The troops left. Ann ate. Bo slept. Cy sang. Di ran." + (i == 0 ? "" : " Ed sat. Flo wept."));

        Assert.Empty(OutletFigures.Themes(Corpus.Load(folder.Path)).Marks);
    }

    [Fact]
    public void Mentions_ShowNoCourseWhereMostPeriodsAreGaps()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 60; i++)
        {
            folder.With($"{i:00}.txt", $"---\npublished: 20{i / 12 + 20}-01-{i % 12 + 10}\n---\nChina was glad of text {i}. "
                + (i / 12 == 2 ? "Japan sent aid. Japan sent ships. Japan sent money." : "Some sent aid and ships and money."));
        }

        var figure = TimeFigures.Mentions(Corpus.Load(folder.Path), period: Rows.Period.Month);

        Assert.Equal("More than half of the months have fewer than 3 texts: no course to show", figure.Title);
    }
}
