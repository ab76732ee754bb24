using NewsCorpus.Charts;
using NewsCorpus.Charts.Painting;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>What charts take for a speaker, a place and a sentence.</summary>
public sealed class SpeakersAndPlacesTest
{
    [Fact]
    public void Mentions_LeaveOutWhereATextWasWritten()
    {
        using var folder = new TestFolder()
            .With("a.txt", "WASHINGTON, June 3 - Iran said it would stay. Washington denied it.");

        var mentions = ActorMentions.Of(Corpus.Load(folder.Path));

        Assert.Equal(["Iran", "United States"], mentions.Select(row => row.Name));
    }

    [Fact]
    public void Stances_SetAGovernmentWithItsOfficialsAsOneSpeaker()
    {
        using var folder = new TestFolder().With("a.txt", "---\npublished: 1987-06-03\n---\n"
            + "President Ronald Reagan said the convoy would sail. The Pentagon said the ships were ready. "
            + "Pentagon spokesman Jean Roe said the plan was sound. Washington said the oil would flow. "
            + "Caspar Weinberger said the Gulf was safe. Iran said the ships would be hit. Gazprom said the price was fair.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);
        var governments = new Governments(corpus, ledger);

        Assert.Equal(
            ["Caspar Weinberger: United States", "Gazprom: ", "Iran: Iran", "Jean Roe: United States", "Ronald Reagan: United States",
                "US Department of Defense: United States", "United States: United States"],
            ledger.Statements.Where(row => row.Speaker is not null)
                .Select(row => $"{row.Speaker}: {governments.Of(row)}").Order(StringComparer.Ordinal));
        Assert.StartsWith(
            "The government of the United States is heard most: in at least 5 sentences with a named speaker",
            ClaimFigures.Stances(ledger, corpus).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Stances_TakeTheDayThatATextNames_WhereItHasNone()
    {
        using var folder = new TestFolder().With("a.txt", "On 5 June 1987, Ronald Reagan said the convoy would sail.")
            .With("b.txt", "---\npublished: 2020-06-03\n---\nIran said the ships would be hit.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);

        var said = ledger.AllStatements.Single(row => row.Speaker == "Ronald Reagan");
        Assert.Equal("United States", new Governments(corpus, ledger).Of(said));
    }

    // Margaret Thatcher speaks often and in two texts only: she is heard for the United Kingdom, as nobody would find her in the chart.
    [Fact]
    public void Stances_LetNobodyStandAlone_WhoWouldHaveNoBar()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 12; i++)
        {
            folder.With($"{i}.txt", "---\npublished: 1987-06-03\n---\n"
                + $"Ronald Reagan said road {i} was closed. Ronald Reagan said ship {i} was slow. "
                + (i < 2 ? string.Concat(Enumerable.Range(0, 3).Select(j => $"Margaret Thatcher said tax {i} of {j} was high. ")) : "")
                + (i is 2 or 3 ? $"London said tax {i} was low. " : "") + (i < 4 ? $"Iran said gate {i} was shut. " : "")
                + string.Join(" and ", Enumerable.Range(12 * i, 12).Select(j => $"pupil {j} read book {j + 1} in room {j + 2}")) + ".");
        }

        var corpus = Corpus.Load(folder.Path);

        Assert.Equal(["Iran (government)", "Ronald Reagan", "United Kingdom (government)"],
            ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus).Marks.Select(mark => mark.Label).Order());
    }

    [Theory]
    [InlineData("FBI director Jean Roe", "United States")]
    [InlineData("Gazprom spokesman Jean Roe", "Gazprom")]
    // Who leads a firm, or a court, speaks for himself.
    [InlineData("Gazprom director Jean Roe", null)]
    [InlineData("Oslo prosecutor Jean Roe", null)]
    [InlineData("Jean Roe, a spokesman for the Norwegian army,", "Norway")]
    [InlineData("Jean Roe, a spokesman for the Norwegian-backed army,", null)]
    public void Stances_LetSpokesmenSpeakForTheirBody_AndHeadsForThatOfAGovernment(string speaker, string? speaksFor)
    {
        using var folder = new TestFolder().With("a.txt", $"{speaker} said the plan was sound.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);

        Assert.Equal(speaksFor, new Governments(corpus, ledger).Of(Assert.Single(ledger.Statements, row => row.Cue is not null)));
    }

    [Theory]
    [InlineData("BBC", "United Kingdom")]
    // An agency writes of all governments.
    [InlineData("Reuters", null)]
    public void Stances_TakeAMinisterOfNoStateForOneAtHome(string outlet, string? state)
    {
        using var folder = new TestFolder().With(
            "a.txt", $"---\noutlet: {outlet}\n---\nJustice Secretary Jean Roe said the plan was sound.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);

        Assert.Equal(state, new Governments(corpus, ledger).Of(Assert.Single(ledger.Statements, row => row.Cue is not null)));
    }

    [Fact]
    public void Stances_LetPersonsOfTheStateThatVotesSpeakForThemselves()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 5; i++)
        {
            folder.With($"{i:00}.txt", $"---\npublished: 2020-06-{i + 10}\n---\nBoris Johnson said that Britain would vote in the "
                + $"referendum on road {i}. Russia said that road {i} was closed. Angela Merkel said that ship {i} left port. "
                + string.Join(" and ", Enumerable.Range(12 * i, 12).Select(j => $"pupil {j} read book {j + 1} in room {j + 2}")) + ".");
        }

        var corpus = Corpus.Load(folder.Path);
        var figure = ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus);

        Assert.Contains("of the United Kingdom, persons speak for themselves", figure.Subtitle, StringComparison.Ordinal);
        Assert.Equal(["Boris Johnson", "Germany (government)", "Russia (government)"], figure.Marks.Select(mark => mark.Label).Order());
    }

    [Fact]
    public void Stances_NameWhomATextCallsSirByHisFullName()
    {
        using var folder = new TestFolder().With("a.txt", "The lawyer, Sir Benno Kerber, came. Sir Benno said the plan was bad. "
            + "Sir Benno said the road was long. Sir Benno said the bridge was old. Sir Benno said the ship was slow. "
            + "Sir Benno said the tax was high.");
        var corpus = Corpus.Load(folder.Path);

        Assert.Equal("Benno Kerber", Assert.Single(ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus).Marks).Label);
    }

    [Fact]
    public void Stances_TakeTheOfficesOfTheOtherTexts_WhereATextHasNoDate()
    {
        using var folder = new TestFolder().With("a.txt", "---\npublished: 1987-06-03\n---\nIt rained.")
            .With("b.txt", "Ronald Reagan said the plan was sound.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);

        Assert.Equal("United States", new Governments(corpus, ledger).Of(Assert.Single(ledger.Statements, row => row.Cue is not null)));
    }

    [Fact]
    public void Stances_SetABodyOfTheUnitedNationsWithItsOfficials()
    {
        using var folder = new TestFolder().With("a.txt",
            "UNRWA said the road was closed. The UN said the bridge was closed. Jane Roe, a UN spokeswoman in Gaza, said the school was "
            + "shut. Senior WHO official Max Lee said the hospital was full. OCHA said the water was gone. Jean Doe, a historian of the "
            + "UN, said the war was old.");
        var corpus = Corpus.Load(folder.Path);

        var marks = ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus).Marks;

        Assert.Equal(("United Nations (all bodies)", "5"), (marks[0].Label, marks[0].Value));
        Assert.DoesNotContain(marks, mark => mark.Note.Contains("Jean Doe", StringComparison.Ordinal));
    }

    [Fact]
    public void Stances_KnowTheAuthoritiesOfAPartOfAState_AndSayWhatIsLeftOut()
    {
        using var folder = new TestFolder().With("a.txt",
            "The Gaza health ministry said the road was closed. Gazan health officials said the bridge was closed. The health ministry in "
            + "the Hamas-run Gaza Strip said the school was shut. The Gaza Health Ministry said the water was gone. Authorities in Gaza "
            + "said the well was dry. Hospital officials in Gaza said the ward was full. Sweden said the war was old.");
        var corpus = Corpus.Load(folder.Path);

        var figure = ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus);

        var mark = Assert.Single(figure.Marks);
        Assert.Equal(("Gaza authorities", "5"), (mark.Label, mark.Value));
        Assert.Equal(["Left out: media, campaigns and who was found in fewer than 3 sentences.",
            "At least: where a text does not say plainly who speaks, nobody is counted."], figure.Remarks);
    }

    [Theory]
    [InlineData("Traders in Cali said sugar was dear. California officials said the dam was safe.", "California authorities")]
    [InlineData("Government forces in Aleppo said the road was closed.", null)]
    [InlineData("The Hamas-run health ministry said the road was closed.", "Gaza authorities")]
    [InlineData("Hamas-run clinics said the road was closed.", null)]
    [InlineData("Doctors at the Gaza health ministry said the road was closed.", null)]
    [InlineData("Hospital officials in Rafah said the road was closed.", null)]
    [InlineData("A Gaza-based official said the road was closed.", null)]
    [InlineData("The health ministry in Gaza said the road was closed.", "Gaza authorities")]
    [InlineData("A spokesman for the Gaza health ministry said the road was closed.", "Gaza authorities")]
    public void Authorities_AreTheHeadOfASourceThatNamesTheirPlace(string text, string? name)
    {
        using var folder = new TestFolder().With("a.txt", text);
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);
        var governments = new Governments(corpus, ledger);

        Assert.Equal(name is null ? [] : [name], ledger.Statements.Select(governments.AuthoritiesOf).OfType<string>());
    }

    [Fact]
    public void Stances_LetNoOfficialOfAUnionStandAlone_AndNameNoOthersBehindALeader()
    {
        var said = string.Concat(Enumerable.Range(1, 20).Select(i => $"Volodymyr Zelensky said that road {i} was closed. "))
            + string.Concat(Enumerable.Range(1, 5).Select(i => $"Jens Stoltenberg said that ship {i} was slow. "))
            + "NATO said the bridge was closed. NATO said the gate was closed. "
            + string.Concat(Enumerable.Range(1, 9).Select(i => $"Ukrainian officials said that house {i} was lost. "));
        using var folder = new TestFolder().With("a.txt", $"---\npublished: 2024-07-01\n---\n{said}");
        var corpus = Corpus.Load(folder.Path);

        var figure = ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus);

        Assert.Contains(figure.Marks, mark => (mark.Label, mark.Value) == ("NATO", "7"));
        Assert.Equal("Volodymyr Zelenskyy is heard most: in at least 20 sentences with a named speaker", figure.Title);
    }

    [Fact]
    public void Stances_GiveASurnameItsGivenName_FromWhereverATextTellsIt()
    {
        using var folder = new TestFolder()
            .With("a.txt", "Mr Kerber said the plan was bad. Mr Kerber said the road was long. Mr Kerber said the bridge was old. "
                + "Mr Kerber said the ship was slow. The man is Markus Kerber, a lawyer.")
            .With("b.txt", "Mr Kerber said the tax was high.");
        var corpus = Corpus.Load(folder.Path);

        var mark = Assert.Single(ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus).Marks);

        Assert.Equal(("Markus Kerber", "5"), (mark.Label, mark.Value));
    }

    [Fact]
    public void Stances_LeaveOutWhoIsHeardInOneText()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 16; i++) folder.With($"{i:00}.txt", $"Iran said ship {i} would stay.");
        folder.With("99.txt", string.Concat(Enumerable.Range(0, 20).Select(i => $"Janet Yellen said bank {i} would lend {i} loans. ")));
        var corpus = Corpus.Load(folder.Path);

        Assert.Equal("Fewer than 3 speakers with a name are heard in 4 texts or more",
            ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus).EmptyText);
    }

    // Of seven statements of the government five are Reagan's: it is he who is heard.
    [Fact]
    public void Stances_LetPersonsStandAloneWhoMakeMostOfWhatAGovernmentSays()
    {
        using var folder = new TestFolder().With("a.txt", "---\npublished: 1987-06-03\n---\n"
            + "President Ronald Reagan said the convoy would sail. Ronald Reagan said the plan was sound. "
            + "Ronald Reagan said the price was fair. "
            + "Ronald Reagan said the port was open. Ronald Reagan said the ships were safe. Washington said the oil would flow. "
            + "The Pentagon said the mines were gone. Iran said the ships would be hit.");
        var corpus = Corpus.Load(folder.Path);

        var figure = ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus);

        Assert.Equal("Ronald Reagan is heard most: in at least 5 sentences with a named speaker", figure.Title);
        Assert.Equal("Ronald Reagan", Assert.Single(figure.Marks).Label);
    }

    [Theory]
    [InlineData("Brazil", true)]
    [InlineData("Brazilian officials", true)]
    [InlineData("Several Brazilian business leaders", false)]
    public void Stances_KnowAGovernmentFromItsBusinessLeaders(string source, bool speaks)
    {
        using var folder = new TestFolder().With("a.txt", $"{source} said the debt would be paid.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);
        var governments = new Governments(corpus, ledger);

        Assert.Equal(speaks, ledger.AllStatements.Any(row => governments.Of(row) == "Brazil"));
    }

    [Fact]
    public void Stances_CountAStatementOnceInATextAndItsCopies()
    {
        const string text = "President Ronald Reagan said the convoy would sail to Kuwait on Monday. Iran denied that the mines were laid "
            + "by its navy in the Gulf. The ships left the harbour at dawn, and two helicopters flew ahead of them all the way.";
        using var folder = new TestFolder().With("a.txt", text).With("b.txt", text).With(
            "c.txt", "Ronald Reagan said the plan was sound. Ronald Reagan said the price was fair. "
                + "Ronald Reagan said the ships were safe. Ronald Reagan said the port was open.");
        var corpus = Corpus.Load(folder.Path);

        var marks = ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus).Marks.Where(mark => mark.Label == "Ronald Reagan");

        Assert.Equal("5", Assert.Single(marks).Value);
        Assert.StartsWith("3 texts (1 of them a copy or version of another)", SourceLine.Of(corpus), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Claims from Brazil", true)]
    [InlineData("Goods from Brazil", false)]
    public void Stances_KnowAStatementByAState(string source, bool speaks)
    {
        using var folder = new TestFolder().With("a.txt", $"{source} deny any arms shipments to Iran.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);
        var governments = new Governments(corpus, ledger);

        Assert.Equal(speaks, ledger.AllStatements.Any(row => governments.Of(row) == "Brazil"));
    }

    [Fact]
    public void Periods_SayWhereTheTextsEndWithinThem()
    {
        using var folder = new TestFolder();
        foreach (var day in new[] { "1987-03-02", "1987-03-03", "1987-03-10", "1987-03-18" })
            folder.With(day + ".txt", $"---\npublished: {day}\n---\nIt rained.");
        var corpus = Corpus.Load(folder.Path);

        Assert.Equal("; the last week has texts until 18 Mar", PeriodWords.OfPart(corpus, ThroughTime.Texts(corpus, Rows.Period.Week)));
        Assert.Equal("", PeriodWords.OfPart(corpus, ThroughTime.Texts(corpus, Rows.Period.Day)));
    }

    [Fact]
    public void Voices_CountSentencesAndNoHeadings()
    {
        using var folder = new TestFolder().With("a.md", "# Ministers meet in Oslo\n\nThe ministers met on Monday. Berg said it went well. "
            + "Reports suggest that more will come.\n\n"
            + "## What they want\n\n- More money\n- Berg said they want peace.\n");

        var voices = Assert.Single(Voices.Of(Corpus.Load(folder.Path)));

        Assert.Equal((4, 3), (voices.Sentences, voices.Unnamed));
    }

    [Fact]
    public void Network_PutsANameWhereNoLinkCrossesIt()
    {
        var places = LabelPlaces.Of([(100, 100), (100, 200)], [10, 10], ["Above", "Below"], [(0, 1)], [3], (300, 300));

        Assert.True(places[0].Baseline < 0, "the link leaves downwards, so the name stands above");
        Assert.True(places[1].Baseline > 0);
    }

    [Fact]
    public void Network_PutsANameRatherOverAThinLink_ThanOverAThickOne()
    {
        // A hub with links to all sides, one of them thick.
        (double X, double Y)[] centres =
            [(150, 150), (150, 20), (280, 150), (20, 150), (150, 280), (260, 40), (40, 40), (40, 260), (260, 260)];
        var places = LabelPlaces.Of(centres, [.. centres.Select(_ => 8.0)], [.. centres.Select((_, i) => i == 0 ? "A long name" : "B")],
            [(0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8)], [1, 1, 1, 7, 1, 1, 1, 1], (300, 300));

        Assert.False(places[0].Box(centres[0], "A long name").Grown(3).IsCrossed(centres[0], centres[4]));
    }

    [Fact]
    public void Network_OfAFewTexts_HasNoPairOfOneText_AndTellsOfAPlaceLeftOut()
    {
        const string text = "Iran met Iraq. Iran met Japan. Japan met Iraq. Gaza slept. Gaza woke. Gaza ate. Gaza sang. Gaza slept again. ";
        using var folder = new TestFolder().With("a.txt", text + text + text)
            .With("b.txt", text + text + "Iran met Peru. Iran and Peru talked.")
            .With("c.txt", "Peru slept.");

        var figure = ActorFigures.Together(Corpus.Load(folder.Path));

        Assert.DoesNotContain(figure.Marks, mark => mark.Label.Contains("Peru", StringComparison.Ordinal));
        Assert.Equal(3, figure.Marks.Count);
        Assert.EndsWith(", in 2 texts or more. Persons and bodies whose state is known are not paired with it. Towns, "
            + "regions and the like, such as Gaza, "
            + "are left out", figure.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void Network_SaysWhatAPairMustHave()
    {
        using var folder = new TestFolder().With("a.txt",
            "Iran met Iraq. Iran and Iraq talked. Iran met Japan. Iran and Japan talked. Japan met Iraq. Iraq and Japan talked. "
                + "Iran met Iraq. Iran met Iraq. Iran met Iraq.");

        Assert.Equal("Numbers: sentences that name both; pairs with 2 or more. Persons and bodies whose state is "
            + "known are not paired with it",
            ActorFigures.Together(Corpus.Load(folder.Path)).Subtitle);
    }

    [Fact]
    public void Network_WithoutPairs_SaysInHowManyTextsAPairMustBe()
    {
        using var folder = new TestFolder().With("a.txt",
            "Iran met Iraq. Iran and Iraq talked. Iran met Japan. Iran and Japan talked. Japan met Iraq. Iraq and Japan talked.")
            .With("b.txt", "Peru slept.").With("c.txt", "Chile slept.");

        Assert.Equal("Fewer than 3 pairs of actors share 2 sentences and 2 texts",
            ActorFigures.Together(Corpus.Load(folder.Path)).EmptyText);
    }

    [Fact]
    public void Naming_CountsWhomTheDictionaryLacks()
    {
        using var folder = new TestFolder()
            .With("a.txt", "The minister, Mr Dilsen Funarro, met bankers. Funarro left. Funarro came back. Funarro spoke of Iran. "
                + "Iran was glad. Funarro went home.");

        Assert.Equal("Dilsen Funarro is named most often: 5 times, Iran 2", ActorFigures.Naming(Corpus.Load(folder.Path)).Title);
    }

    [Fact]
    public void Keyness_LeavesOutMonthsAndWeekdays()
    {
        using var folder = new TestFolder()
            .With("a.txt", "OSLO, April 3 - Grain is sold. Grain is dear. Grain is grown. It was April, April 3, a Monday in April.")
            .With("b.txt", "OSLO, June 3 - Oil is sold. Oil is dear. Oil is pumped. It was June, June 3, a Friday in June.");

        var words = Keyness.Of(Corpus.Load(folder.Path), document => document.Id == "a").Select(row => row.Word);

        Assert.Equal(["grain", "oil"], words.Where(word => word is "grain" or "oil" or "april" or "june" or "monday").Order());
    }
}
