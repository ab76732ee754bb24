using NewsCorpus.Charts;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>What sets two outlets apart is a title, where both have texts enough.</summary>
public sealed class OutletTitlesTest
{
    [Theory]
    [InlineData(12, "CNN names Norway far more often than the BBC: 137.9 against 34.5 times in 1,000 words")]
    [InlineData(4, "Too few outlets have 5 texts or more to compare them")]
    public void Density_SaysWhomOneOutletNamesMore(int ofBbc, string title) =>
        Assert.Equal(title, ActorFigures.Density(TwoOutlets(24 - ofBbc, ofBbc)).Title);

    // CNN has three sentences of eight, twelve or eighteen, the BBC one of six, ten or sixteen.
    [Theory]
    [InlineData(0, "29 % of the sentences have a word of attacks and war: in CNN 38 %, in the BBC 17 %")]
    [InlineData(4, "No theme touches a quarter of the sentences: the list is made for news of states, war and diplomacy")]
    public void Themes_SayHowTwoOutletsDiffer(int ofNothing, string title)
    {
        var nothing = string.Concat(Enumerable.Repeat("Ann ate bread. ", ofNothing));
        Assert.Equal(title, OutletFigures.Themes(TwoOutlets(12, 12, "The army attacked the port. ", nothing)).Title);
    }

    [Fact]
    public void Themes_AreNotDrawn_WhereOutletsAreAlike()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 24; i++)
            folder.With($"{i}.txt", $"---\noutlet: {(i % 2 == 0 ? "CNN" : "BBC")}\n---\nThe army attacked port {i}. Ann ate bread.");

        var figure = OutletFigures.Themes(Corpus.Load(folder.Path));

        Assert.Equal(("No outlet writes about a theme clearly more than another does", 0), (figure.EmptyText, figure.Marks.Count));
    }

    [Fact]
    public void Voice_SaysBetweenWhichOutletsItLies()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 24; i++)
        {
            folder.With($"{i}.txt", $"---\noutlet: {(i % 2 == 0 ? "CNN" : "Daily Express")}\n---\nSweden bought ship {i}. "
                + (i % 2 == 0 ? "Sweden paid in gold." : "Sweden said it paid in gold."));
        }

        Assert.Equal("The Daily Express gives no source for about half of its sentences, CNN for nearly all",
            ClaimFigures.VoiceShares(Corpus.Load(folder.Path)).Title);
    }

    // Whose comment is set against whose news says nothing.
    [Theory]
    [InlineData("", "I think the ship was dear. Ann paid in gold. We paid for it.", 1)]
    [InlineData("", "I saw the ship. My son came. It cost us dear. Ann paid in gold.", 1)]
    [InlineData("", "“I saw the ship,” Bo Roe said. Roe said: “It cost us dear. I paid for my ship.” Ann Lee paid in gold.", 0)]
    [InlineData("", "World War I ended. Ann told me of it. Ann paid in gold.", 0)]
    [InlineData("", "Ann paid in gold.\n\nAnn came.\n\nBo Roe is a teacher in Oslo.", 1)]
    [InlineData("", "Ann met Bo Roe.\n\nAnn paid in gold.\n\nBo Roe is a teacher in Oslo.", 0)]
    [InlineData("", "By Bo Roe, MP\n\nAnn paid in gold.\n\nAnn came.", 1)]
    [InlineData("", "Ann paid in gold.\n\nAbout the author: Bo Roe teaches in Oslo.", 1)]
    [InlineData("title: \"Letters: a dear ship\"\n", "Ann paid in gold. Ann came.", 1)]
    [InlineData("title: \"Dear ship: Ann paid\"\n", "Ann paid in gold. Ann came.", 0)]
    [InlineData("url: https://example.org/opinion/ship\n", "Ann paid in gold. Ann came.", 1)]
    public void Voice_LeavesOutComment(string head, string comment, int leftOut)
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 24; i++)
        {
            folder.With($"{i}.txt", $"---\noutlet: {(i % 2 == 0 ? "CNN" : "Daily Express")}\n{(i == 0 ? head : "")}---\n"
                + (i == 0 ? comment : $"Sweden bought ship {i}. Sweden {(i % 2 == 0 ? "" : "said it ")}paid in gold."));
        }

        var figure = ClaimFigures.VoiceShares(Corpus.Load(folder.Path));

        Assert.Equal(leftOut > 0,
            figure.Subtitle.EndsWith("; 1 text of comment or in the first person left out", StringComparison.Ordinal));
        Assert.Contains($"CNN ({12 - leftOut})", figure.Marks.Select(mark => mark.Label));
    }

    [Fact]
    public void Voice_LeavesOutWhatIsSaidInJest()
    {
        using var folder = new TestFolder().With("a.txt", "Sweden bought a ship. Sweden paid in gold.")
            .With("b.txt",
                "---\ntitle: \"Beachcomber: a bear at breakfast\"\n---\nThe bear said it was cold. The bear said it was hungry.");

        var figure = ClaimFigures.VoiceShares(Corpus.Load(folder.Path));

        Assert.Equal("2 of 2 sentences give no source for what they say", figure.Title);
        Assert.EndsWith("; 1 text in jest left out", figure.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void Density_CountsNoNameThatOthersWriteSmall()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 24; i++)
        {
            folder.With($"{i}.txt", $"---\noutlet: {(i % 2 == 0 ? "CNN" : "BBC")}\n---\nSweden bought text {i} of many. "
                + (i % 2 == 0 ? "The Federal Reserve left. The Federal Reserve paid. "
                    : i == 1 ? "The Federal Reserve left." : "The federal reserve left. It paid. "));
        }

        Assert.Equal("No outlet names an actor clearly more often than another does",
            ActorFigures.Density(Corpus.Load(folder.Path)).Title);
    }

    [Fact]
    public void Density_TellsNoOutletsOwnCountry()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 24; i++)
        {
            folder.With($"{i}.txt", $"---\noutlet: {(i % 2 == 0 ? "CNN" : "BBC")}\n---\nSweden bought text {i} of many. "
                + (i % 2 == 0 ? i == 0 ? "Britain left. " : "" : "Britain sold ships. Britain left. "));
        }

        Assert.Equal("No outlet names an actor clearly more often than another does",
            ActorFigures.Density(Corpus.Load(folder.Path)).Title);
    }

    [Theory]
    [InlineData("Norway sold. Norway left. Sweden came. ", 3, "All 3 texts name Sweden and Norway")]
    [InlineData("Norway sold. Norway left. ", 3, "All 3 texts name Norway; Sweden is named in 1")]
    [InlineData("It rained. ", 3, "No two texts name the same actor")]
    public void Density_SaysWhoIsMissingWhere(string rest, int texts, string title)
    {
        using var folder = new TestFolder().With("a.txt",
            "Norway sold. Norway left. Sweden came. Sweden rose. Sweden fell. Sweden paid. Sweden ran. Sweden slept.");
        for (var i = 1; i < texts; i++) folder.With($"{i}.txt", rest);

        Assert.Equal(title, ActorFigures.Density(Corpus.Load(folder.Path)).Title);
    }

    [Fact]
    public void Density_MarksACellThatOneTextCarries()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 24; i++)
        {
            folder.With($"{i}.txt", $"---\noutlet: {(i % 2 == 0 ? "CNN" : "BBC")}\n---\nSweden bought text {i} of many. "
                + (i % 2 == 0 ? "Iran sold ships. Iran left. Iran paid. " : i < 5 ? "Iran left. " : "")
                + (i == 0 ? "Norway sold. Norway left. Norway paid. " : "")
                + (i == 2 ? "Norway sold. " : ""));
        }

        var figure = ActorFigures.Density(Corpus.Load(folder.Path));

        Assert.StartsWith("CNN names Iran", figure.Title, StringComparison.Ordinal);
        Assert.Equal([("Iran (14)", "CNN (12)"), ("Iran (14)", "BBC (12)")], figure.Highlighted);
        Assert.DoesNotContain("source", figure.Subtitle, StringComparison.Ordinal);
        Assert.Equal("Norway (2) × CNN (12)",
            Assert.Single(figure.Marks, mark => mark.Note.StartsWith("mostly 1 text", StringComparison.Ordinal)).Label);
    }

    // An office is no name; and a paper beside its agency is explained.
    [Fact]
    public void Density_CountsNoOffice_AndExplainsTwoOutletsOfAText()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 24; i++)
        {
            folder.With($"{i}.txt", $"---\npublished: 1987-06-03\noutlet: {(i % 2 == 0 ? "CNN / Reuters" : "BBC")}\n---\n"
                + $"Ronald Reagan bought text {i} of many. The president left."
                + (i % 2 == 0 ? "Iran sold ships. Iran left. Iran paid. " : i < 5 ? "Iran left. " : ""));
        }

        var figure = ActorFigures.Density(Corpus.Load(folder.Path));

        Assert.Contains("(“CNN / Reuters”: texts that name both as their source)", figure.Subtitle, StringComparison.Ordinal);
        Assert.All(figure.Marks.Where(mark => mark.Label.StartsWith("Ronald", StringComparison.Ordinal)),
            mark => Assert.StartsWith("12 mentions", mark.Note, StringComparison.Ordinal));
    }

    [Fact]
    public void Density_TakesNoTextForItsOutlet()
    {
        // All of CNN's Norway stands in one of its texts.
        using var folder = new TestFolder();
        for (var i = 0; i < 24; i++)
        {
            folder.With($"{i}.txt", $"---\noutlet: {(i % 2 == 0 ? "CNN" : "BBC")}\n---\nSweden bought text {i} of many. "
                + string.Concat(Enumerable.Repeat("Norway sold old ships. ", i == 0 ? 30 : 0)));
        }

        Assert.Equal("No outlet names an actor clearly more often than another does",
            ActorFigures.Density(Corpus.Load(folder.Path)).Title);
    }

    [Fact]
    public void Naming_CountsTownsAndRegions()
    {
        using var folder = new TestFolder().With("a.txt", "Israel bombed Gaza. Gaza burned. Israel said Gaza was calm.");

        Assert.Equal("Gaza is named most often: 3 times, Israel 2", ActorFigures.Naming(Corpus.Load(folder.Path)).Title);
    }

    // Who is set beside the first is the next of all.
    [Fact]
    public void Naming_SetsAPlaceBesideTheFirst_WhereItIsNext()
    {
        using var folder = new TestFolder().With("a.txt",
            "Israel bombed Gaza. Israel spoke. Israel left. Israel came. Gaza burned. Egypt slept.");

        Assert.Equal("Israel is named most often: 4 times, Gaza 2", ActorFigures.Naming(Corpus.Load(folder.Path)).Title);
    }

    [Fact]
    public void Naming_SaysThatOutletsAreAside_WhereOneIsNamedAsOften()
    {
        using var folder = new TestFolder().With("a.txt",
            "The United States left. The United States slept. Peru met the United States. Reuters said so. Few read Reuters.");

        Assert.StartsWith("Outlets aside, the United States is named most often: 3 times, Peru 1",
            ActorFigures.Naming(Corpus.Load(folder.Path)).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Naming_SaysWhereAStateIsOnlyAnAdjective()
    {
        using var folder = new TestFolder().With("a.txt",
            "The Indian army left. An Indian doctor met Norway. Norway slept. Norway and an Indian firm spoke. Norway won.");

        Assert.Equal(["Norway", "India (only “Indian”)"],
            ActorFigures.Naming(Corpus.Load(folder.Path)).Marks.Select(mark => mark.Label).Distinct());
    }

    [Fact]
    public void Naming_SaysWhatTheFirstIsCalled()
    {
        using var folder = new TestFolder().With("a.txt",
            "Britain voted. Britain left. Britain paid. The UK waited. The UK asked France. British ships sailed.");

        Assert.EndsWith(". The United Kingdom is “Britain” 3 times and “UK” 2 times",
            ActorFigures.Naming(Corpus.Load(folder.Path)).Subtitle, StringComparison.Ordinal);
    }

    // "US" is "U.S." again.
    [Fact]
    public void Naming_CountsAnAbbreviationOnce_WithDotsOrWithout()
    {
        using var folder = new TestFolder().With("a.txt",
            "They met the US. The US left. The US paid. The U.S. came. The U.S. won. The United States slept. The United States woke.");

        Assert.EndsWith(". The United States is “US” or “U.S.” 5 times and “United States” 2 times",
            ActorFigures.Naming(Corpus.Load(folder.Path)).Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_CallAStateByItsPeople_WhereTextsDo()
    {
        using var folder = new TestFolder().With("a.txt",
            "Palestinians left. The Palestinians came. Palestinian troops stayed. Palestinian farmers waited. Israel met Lebanon.");

        Assert.Equal("Palestinians are named most often: 4 times", ActorFigures.Naming(Corpus.Load(folder.Path)).Title);
    }

    [Fact]
    public void Naming_SaysWhereOneTextCarriesARow()
    {
        using var folder = new TestFolder().With("0.txt", "Norway sold ships. Norway left. Norway waited for Sweden.");
        for (var i = 1; i < 12; i++) folder.With($"{i}.txt", $"Sweden bought text {i} of many.");

        var labels = ActorFigures.Naming(Corpus.Load(folder.Path)).Marks.Select(mark => mark.Label).ToList();

        Assert.Equal(["Sweden", "Norway (1 text)"], labels);
    }

    [Theory]
    [InlineData("The troops stayed in Lebanon. Nobody lives in southern Lebanon. ",
        "Lebanon is named as a scene in 100 % of mentions, Israel and Iran in 0 %")]
    [InlineData("The troops stayed in Israel and Lebanon. Lebanon peace talks failed. Two Lebanon and Iranian firms lost. ",
        "Lebanon is named as a scene in 100 % of mentions, Iran in 0 %")]
    [InlineData("Faith in Lebanon faded. Lebanon asked why. Nobody in Lebanon's cabinet spoke. ",
        "No state is often named as a scene while others hardly are")]
    public void Reading_SaysWhoActsWhere(string lebanon, string title)
    {
        using var folder = new TestFolder().With("a.txt", string.Concat(Enumerable.Repeat(
            lebanon + "Israel said no. Israel asked why. Israel denied it. Iran said no. Iran asked why. ", 25)));

        Assert.Equal(title, ActorFigures.Reading(Corpus.Load(folder.Path)).Title);
    }

    [Fact]
    public void Texts_ShowNoCourse_WhereNoPeriodStandsOut()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 64; i++) folder.With($"{i}.txt", $"---\npublished: 2024-01-{2 + 7 * (i / 16) + i % 4:00}\n---\nNorway left.");

        Assert.Equal("No day has clearly more texts than the others", TimeFigures.Texts(Corpus.Load(folder.Path)).EmptyText);
    }

    [Fact]
    public void Voices_GiveAQuotedSentenceToWhoSpokeLast()
    {
        using var folder = new TestFolder().With("a.txt",
            "“We will stay,” Ann Lee said.\n\n“The plan is sound. It is cheap.”\n\nThe house was old. It had a red door.");

        var row = Assert.Single(Voices.Of(Corpus.Load(folder.Path)));

        Assert.Equal((5, 3, 0, 2), (row.Sentences, row.Named, row.Unnamed, row.OwnVoice));
    }

    [Theory]
    [InlineData("By David Cameron\n\nWe must stay. The plan is sound.", "", 2)]
    [InlineData("By Jane Roe\n\nWe must stay. The plan is sound.", "", 0)]
    [InlineData("We must stay. The plan is sound.", "Leave Brussels now, says PAUL NUTTALL", 2)]
    [InlineData("We must stay. The plan is sound.", "Leave Brussels now, says Paul Nuttall", 0)]
    // A columnist of the paper is its own voice.
    [InlineData("We must stay. The plan is sound.", "Leave Brussels now, says LEO ROE", 0)]
    [InlineData("The plan is sound, the Northern Daily Post’s political editor, Jane Roe, said.", "", 1)]
    [InlineData("The plan is sound, Jane Roe, a veteran of our wars, said.", "", 1)]
    [InlineData("“It is sound,” Ann Dale said. It is late, the Daily Post’s political editor, Jane Roe, said. “It will be later.”", "", 1)]
    [InlineData("We must stay. The plan is sound.\n\nThe writer is a columnist of the Daily Post", "", 0)]
    [InlineData("The plan is sound, the Daily Post’s political editor, Jane Roe, said.", "", 0)]
    [InlineData("The plan is sound, the Evening Star’s political editor, Jane Roe, said.", "", 1)]
    [InlineData("We must stay. The plan is sound.\n\nThe writer is a former minister of the Liberal Democrats", "", 3)]
    [InlineData("We must stay. The plan is sound.\n\n• Paul Nuttall is deputy leader of Ukip and sits for the North West", "", 2)]
    [InlineData("Paul Nuttall left. The plan is sound.\n\n• Paul Nuttall is deputy leader of Ukip and sits in a house", "", 0)]
    public void Voices_GiveASignedArticleToItsAuthor(string text, string title, int named)
    {
        using var folder = new TestFolder().With("a.txt",
            $"---\ntitle: {(title.Length == 0 ? "Stay or leave" : title)}\noutlet: Daily Post\n---\n{text}");

        Assert.Equal(named, Assert.Single(Voices.Of(Corpus.Load(folder.Path))).Named);
    }

    // CNN has four sentences of six words about Norway in each text, the BBC one; three of what more there is, and one.
    private static Corpus TwoOutlets(int ofCnn, int ofBbc, string more = "", string end = "")
    {
        using var folder = new TestFolder();
        const string norway = "Norway sold its old ships again. ";
        for (var i = 0; i < ofCnn; i++)
            folder.With($"c{i}.txt", Text(i, "CNN", norway + norway + norway + norway, more + more + more + end));
        for (var i = 0; i < ofBbc; i++)
        {
            folder.With($"b{i}.txt",
                Text(i, "BBC", norway + string.Concat(Enumerable.Repeat("They sold the old ships again. ", 3)), more + end));
        }

        return Corpus.Load(folder.Path);

        static string Text(int i, string outlet, string body, string more) =>
            $"---\noutlet: {outlet}\n---\n{body}Sweden bought text {i} of many. {more}";
    }
}
