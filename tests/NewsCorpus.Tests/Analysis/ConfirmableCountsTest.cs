using NewsCorpus.Charts;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>Charts count what a reader finds who counts again, and say what they leave out.</summary>
public sealed class ConfirmableCountsTest
{
    [Fact]
    public void Naming_SaysWhichNameItDoesNotKnow()
    {
        using var folder = new TestFolder().With("a.txt",
            "Norway sued Vellcor and Sweden. Norway met Vellcor. Sweden met Vellcor. Norway met Ann Lee. "
            + string.Concat(Enumerable.Repeat("Sweden read the Bill of the bill. Sweden lost its GPS. ", 4)));

        Assert.Equal(["Not counted: names of which no text says who or what they are, such as Vellcor with 3 mentions."],
            ActorFigures.Naming(Corpus.Load(folder.Path)).Remarks);
    }

    // What another text writes small is a word, though longer words that begin like it stand before it.
    [Fact]
    public void Naming_GivesNoWordForAName()
    {
        using var folder = new TestFolder()
            .With("a.txt", "Norway sued Vellcor and Sweden. Norway met Vellcor. Sweden met Vellcor. "
                + string.Concat(Enumerable.Repeat("Sweden met Zorb. ", 4)))
            .With("b.txt", "Sweden paid for a zorblet and the zorb.");

        Assert.Equal(["Not counted: names of which no text says who or what they are, such as Vellcor with 3 mentions."],
            ActorFigures.Naming(Corpus.Load(folder.Path)).Remarks);
    }

    // A town that hardly stands for its state is counted as a town; else the chart says that it is not.
    [Theory]
    [InlineData(9, "Oslo (town)", "")]
    [InlineData(3, "", "Not counted: capitals as towns, such as Oslo with 3 mentions.")]
    public void Naming_SaysWhereACapitalIsATown(int times, string label, string remark)
    {
        using var folder = new TestFolder().With("a.txt", "Oslo rejected the plan. Oslo denied it. Norway sued Sweden. "
            + string.Concat(Enumerable.Repeat("Ann lives in Oslo. ", times)));

        var figure = ActorFigures.Naming(Corpus.Load(folder.Path));

        Assert.Equal(label, string.Concat(
            figure.Marks.Select(mark => mark.Label).Where(name => name.StartsWith("Oslo", StringComparison.Ordinal))));
        Assert.Equal(remark, string.Concat(figure.Remarks));
    }

    [Fact]
    public void Naming_CountsNoOffice_AndNamesWhatAReaderWouldMiss()
    {
        using var folder = new TestFolder().With("a.txt", "---\npublished: 1987-06-03\n---\nRonald Reagan met Iran. The president left. "
            + "The president slept. Iran slept. Reuters slept. Reuters woke. Reuters ate.");

        var figure = ActorFigures.Naming(Corpus.Load(folder.Path));

        Assert.Equal("1", Assert.Single(figure.Marks, mark => mark.Label == "Ronald Reagan").Value);
        Assert.Equal(["Not counted: offices (“the president”) and outlets, such as Reuters with 3 mentions."], figure.Remarks);
    }

    [Fact]
    public void Network_PairsNoOffice_AndNamesThePlacesThatItLeavesOut()
    {
        const string office = "Ronald Reagan came. The president met Peru. Ronald Reagan came. The president met Peru. ";
        using var folder = new TestFolder().With("a.txt", "---\npublished: 1987-06-03\n---\n" + office
            + "Iran met Iraq. Iran and Iraq talked. Iran met Japan. Iran and Japan talked. Japan met Iraq. Iraq and Japan talked. "
            + "Iran left Gaza. Iran left Gaza. Iran met Iraq. Iran met Iraq. Iran met Iraq.");

        var figure = ActorFigures.Together(Corpus.Load(folder.Path));

        Assert.Equal(3, figure.Marks.Count);
        Assert.EndsWith(". Towns, regions and the like (Gaza) are left out", figure.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsLeftOut_IsNoSum_WhereOneTextCountsForSeveralBars()
    {
        var bars = new[] { ("A", 3), ("B", 1), ("C", 1), ("D", 1), ("E", 1) };
        var chart = BarChart.Of(bars, bar => bar.Item1, bar => bar.Item2) with { Top = 1, XLabel = "texts" };

        Assert.Contains("and 4 more rows, together 4 texts", chart.ToSvg(), StringComparison.Ordinal);
        Assert.Contains("and 4 more rows with 1 text each", (chart with { AddsUp = false }).ToSvg(), StringComparison.Ordinal);
        Assert.Contains("and 4 more rows with 1 text each",
            (chart with { AddsUp = false, XLabel = "texts, at least" }).ToSvg(), StringComparison.Ordinal);
    }

    // The last bar is drawn and its equals are not, by the order of the alphabet.
    [Theory]
    [InlineData(1, "and 5 more rows, together 9 texts.")]
    [InlineData(2, "and 4 more rows, together 7 texts; 3 of them have 2 too.")]
    [InlineData(3, "and 3 more rows (D, E, F), together 5 texts; D and E have 2 too.")]
    public void WhatIsLeftOut_IsNamed_WhereItHasAsMuchAsTheLastBar(int top, string rest)
    {
        var bars = new[] { ("A", 3), ("B", 2), ("C", 2), ("D", 2), ("E", 2), ("F", 1) };
        var chart = BarChart.Of(bars, bar => bar.Item1, bar => bar.Item2) with { Top = top, XLabel = "texts" };

        Assert.Contains(rest, chart.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Network_IsNotDrawn_WhereManyPairsShareTheFirstPlace_OrTheFirstIsWeak()
    {
        const string pairs = "Iran met Iraq. Peru met Chile. Japan met Spain. Cuba met Mali. ";

        Assert.Empty(Drawn(string.Concat(Enumerable.Repeat(pairs, 6))));
        Assert.NotEmpty(Drawn(string.Concat(Enumerable.Repeat(pairs, 5)) + "Iran met Iraq."));
        Assert.Empty(Drawn(string.Concat(Enumerable.Repeat(pairs, 3)) + "Iran met Iraq."));

        static IReadOnlyList<Mark> Drawn(string text)
        {
            using var folder = new TestFolder().With("a.txt", text);
            return ActorFigures.Together(Corpus.Load(folder.Path)).Marks;
        }
    }

    [Theory]
    [InlineData(2020, true)]
    [InlineData(2018, false)]
    public void Outlets_AreComparedWithinATime(int year, bool isCompared)
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 24; i++)
        {
            var (outlet, published) = i % 2 == 0 ? ("CNN", 2020) : ("BBC", year);
            folder.With($"{i}.txt", $"---\noutlet: {outlet}\npublished: {published}-06-{i % 9 + 10}\n---\n"
                + (i % 2 == 0 ? "Norway slept. Norway woke. Norway ate. " : i < 8 ? "Norway slept. " : "")
                + string.Join(" and ", Enumerable.Range(12 * i, 12).Select(j => $"pupil {j} read book {j + 1} in room {j + 2}")) + ".");
        }

        Assert.Equal(isCompared, ActorFigures.Density(Corpus.Load(folder.Path)).Marks.Count > 0);
    }

    // Ten texts: Iran speaks in all of them twice, and Iraq and Peru once in four; its campaign is not Ann Lee.
    [Fact]
    public void Stances_CountTextsAndNotStatements_WithoutMediaAndCampaigns()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 10; i++)
        {
            folder.With($"{i}.txt", $"Iran said road {i} was closed. Iran said ship {i} was slow. CNN said gate {i} was shut. "
                + "Senator Ann Lee slept. The Ann Lee campaign said it was late. "
                + (i < 4 ? $"Iraq said bridge {i} was old. Peru said tax {i} was high. " : "")
                + string.Join(" and ", Enumerable.Range(12 * i, 12).Select(j => $"pupil {j} read book {j + 1} in room {j + 2}")) + ".");
        }

        var corpus = Corpus.Load(folder.Path);
        var figure = ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus);

        Assert.Equal("The government of Iran is heard most: in 10 of 10 texts, the governments of Iraq and Peru in 4 each", figure.Title);
        Assert.Equal(["Iran (government): 10", "Iraq (government): 4", "Peru (government): 4"],
            figure.Marks.Select(mark => $"{mark.Label}: {mark.Value}"));
        Assert.Equal(["Left out: media, campaigns and who was found in fewer than 4 texts.",
            "At least: where a text does not say plainly who speaks, nobody is counted."], figure.Remarks);
    }

    [Theory]
    [InlineData("The Kremlin’s press service", "Russia")]
    [InlineData("Two Norwegian security officials", "Norway")]
    [InlineData("The CDC", "United States")]
    [InlineData("Two former Norwegian officials", null)]
    [InlineData("The Norwegian Council on Roads", null)]
    public void Stances_KnowWhoseBodyASourceIs(string source, string? state)
    {
        using var folder = new TestFolder().With("a.txt", $"{source} said that the road was closed.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);
        var governments = new Governments(corpus, ledger);
        var row = Assert.Single(ledger.Statements, row => row.Cue is not null);

        Assert.Equal(state, governments.Of(Assert.Single(governments.OfEach(row))));
    }

    // "the ministry" is of the state whose ministry was named last; who reports what another said is heard too, and so is each of two.
    [Theory]
    [InlineData("They met at Norway's health ministry. The ministry said that the road was closed.", "Norway")]
    [InlineData("They met at the Norwegian ministry and the Swedish army. The army said that the road was closed.", "Sweden")]
    [InlineData("They met Norway at a ministry. The ministry said that the road was closed.", null)]
    [InlineData("Norway and Sweden said that the road was closed.", "Norway|Sweden")]
    [InlineData("Norway and its allies said that the road was closed.", "Norway")]
    [InlineData("Norway and her men said that the road was closed.", null)]
    [InlineData("Norway said that Sweden had promised that the road was closed.", "Sweden|Norway")]
    [InlineData("Norwegian and Swedish officials said that the road was closed.", "Norway|Sweden")]
    [InlineData("The U.S. and Swedish navies said that the road was closed.", "United States|Sweden")]
    [InlineData("Norwegian and Swedish opposition officials said that the road was closed.", null)]
    [InlineData("Norwegian and Swedish bankers said that the road was closed.", null)]
    [InlineData("Margaret Thatcher’s office said that the road was closed.", "United Kingdom")]
    [InlineData("Margaret Thatcher’s lawyers said that the road was closed.", null)]
    public void Stances_KnowWhoIsHeard_WhereNobodyIsNamedAlone(string text, string? states)
    {
        using var folder = new TestFolder().With("a.txt", text);
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);
        var governments = new Governments(corpus, ledger);
        var rows = ledger.Statements.Where(row => row.Cue is not null).SelectMany(governments.OfEach)
            .Select(governments.Of);

        Assert.Equal(states ?? "", string.Join('|', rows.OfType<string>().Distinct(StringComparer.Ordinal)));
    }

    // Who denies, welcomes or dismisses something is heard, though nothing is claimed; who is only asked or whose claims are told is not.
    [Theory]
    [InlineData("Norway denied the charges.", true)]
    [InlineData("Sweden says Arden is a part of its land — a claim Norway has repeatedly dismissed.", true)]
    [InlineData("Norway was denied the vote.", false)]
    [InlineData("They heard of Norway’s claims over the land.", false)]
    [InlineData("They asked Norway to deny the charges.", false)]
    public void Stances_HearWhoClaimsNothing(string sentence, bool isHeard)
    {
        using var folder = new TestFolder().With("a.txt", string.Join(' ', Enumerable.Range(0, 5).Select(i => $"{sentence[..^1]} {i}.")));
        var corpus = Corpus.Load(folder.Path);

        Assert.Equal(isHeard, ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus).Marks.Any(mark => mark.Label == "Norway (government)"));
    }

    // No text has a date: whoever held an office is heard for it; a minister of whom no table knows the office is one of his state.
    [Theory]
    [InlineData("Prime Minister Margaret Thatcher said that the road was closed.", "United Kingdom")]
    [InlineData("Security Minister Itamar Ben-Gvir said that the road was closed.", "Israel")]
    [InlineData("The minister of security, Itamar Ben-Gvir, said that the road was closed.", "Israel")]
    [InlineData("Border czar Tom Homan said that the road was closed.", "United States")]
    // The last day that the text names is after her time.
    [InlineData("Margaret Thatcher said on 4 June 2009 that the road was closed.", null)]
    [InlineData("President Itamar Ben-Gvir said that the road was closed.", null)]
    [InlineData("Itamar Ben-Gvir said that the road was closed.", null)]
    public void Stances_KnowForWhomAMinisterSpeaks(string text, string? state)
    {
        using var folder = new TestFolder().With("a.txt", text);
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);

        var governments = new Governments(corpus, ledger);

        Assert.Equal(state, governments.Of(
            Assert.Single(ledger.Statements.Where(row => row.Cue is not null).SelectMany(governments.OfEach))));
    }

    // Ten texts that have little in common but the road.
    [Theory]
    [InlineData(0, "Peru (mostly 1 text) and Iran are named most often: 30 and 20 times")]
    [InlineData(6, "Most of the names that come often do so in one text or two: the texts tell of different things")]
    public void Naming_SaysWhomFewTextsCarry_AndIsNotDrawnWhereThatAreMost(int others, string title)
    {
        using var folder = new TestFolder();
        string[] states = ["Chile", "Norway", "Sweden", "Japan", "Mali", "Cuba"];
        for (var i = 0; i < 10; i++)
        {
            folder.With($"{i}.txt", (i == 0 ? string.Concat(Enumerable.Repeat("Peru slept. ", 28)) : i < 3 ? "Peru slept. " : "")
                + "Iran slept. Iran woke. " + (i < others ? string.Concat(Enumerable.Repeat($"{states[i]} slept. ", 10)) : "")
                + string.Join(" and ", Enumerable.Range(12 * i, 12).Select(j => $"pupil {j} read book {j + 1} in room {j + 2}")) + ".");
        }

        Assert.Equal(title, ActorFigures.Naming(Corpus.Load(folder.Path)).Title);
    }

    [Fact]
    public void Naming_SaysWhatCountsForAPerson_AndWhichHeadlinesAreNoText()
    {
        using var folder = new TestFolder().With("a.txt", "---\ntitle: Peru slept\n---\n"
            + string.Concat(Enumerable.Repeat("They met the Obama administration. They met the Obama team. Barack Obama slept. ", 3)));

        var figure = ActorFigures.Naming(Corpus.Load(folder.Path));

        Assert.Equal(["“Obama administration”, “Obama team” count for the person: 6 mentions."], figure.Remarks);
        Assert.Equal("1 text, none with a date; separate headlines, page furniture, biographies and datelines left out", figure.Source);
    }

    // A people acts, and a place does not; a ministry and who speaks for it belong to their state.
    [Fact]
    public void Network_HasPeoples_AndNoMinistryBesideItsState()
    {
        using var folder = new TestFolder().With("a.txt",
            Several("Kurdish men met Iran. ", 9) + Several("The Kurds met Iraq. ", 8) + Several("Iraq met Iran. ", 7)
            + Several("The Swedish Foreign Ministry met Sweden. ", 6)
            + Several("Swedish Foreign Ministry spokesman Orvo Quillam left. Orvo Quillam met Sweden. ", 6));

        var figure = ActorFigures.Together(Corpus.Load(folder.Path));

        Assert.Contains(figure.Marks, mark => mark.Label.Contains("Kurds", StringComparison.Ordinal));
        Assert.DoesNotContain(figure.Marks, mark => mark.Label.Contains("Sweden", StringComparison.Ordinal));

        static string Several(string sentence, int times) => string.Concat(Enumerable.Repeat(sentence, times));
    }

    [Theory]
    [InlineData("A poll by Acme Research found that half of them stayed.", true)]
    [InlineData("Half of them stayed, data show.", true)]
    [InlineData("Statistics from the ministry put the number at ten.", true)]
    [InlineData("CNN filmed a man at the gate.", true)]
    [InlineData("The letter was short: “We will never leave the old house.”", true)]
    [InlineData("Many analysts believe that the road is lost.", true)]
    [InlineData("The alleged thief left.", false)]
    [InlineData("The crisis shows no signs of easing.", false)]
    [InlineData("They wanted a “better” road.", false)]
    [InlineData("The road was closed.", false)]
    public void Voices_FindASource_AsAReaderDoes(string sentence, bool hasSource)
    {
        using var folder = new TestFolder().With("a.txt", sentence);

        Assert.Equal(hasSource ? 0 : 1, Assert.Single(Voices.Of(Corpus.Load(folder.Path))).OwnVoice);
    }

    [Fact]
    public void Voices_GiveABlockQuoteToWhoIsAnnounced()
    {
        using var folder = new TestFolder().With("a.txt", "CNN reports that the road is lost:\n\nIt was old. It was narrow.\n\nIt rained.");

        Assert.Equal((4, 3), (Assert.Single(Voices.Of(Corpus.Load(folder.Path))).Sentences, Voices.Of(Corpus.Load(folder.Path))[0].Named));
    }

    [Fact]
    public void Themes_CountTheWordsThatTheyName()
    {
        using var folder = new TestFolder().With("a.txt", "The army attacked a port. An ally came. The bomb fell. Ann slept.")
            .With("b.txt", "The army attacked a town. It was an attack on all. The missile fell. Ann slept.");

        var figure = OutletFigures.Themes(Corpus.Load(folder.Path));

        Assert.Equal("4 of 8 sentences have a word of attacks and war, 1 one of agreements and alliances", figure.Title);
        Assert.Contains("Attacks and war: attacked, attack, bomb", figure.Remarks);
        Assert.Contains("Attacks and war: attacked, attack, bomb", figure.ToSvg(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, "about a sixth")]
    [InlineData(51, "about half")]
    [InlineData(1, "hardly any")]
    public void AShare_IsSaidAsExactlyAsItIsKnown(double percent, string words) => Assert.Equal(words, Comparison.About(percent));
}
