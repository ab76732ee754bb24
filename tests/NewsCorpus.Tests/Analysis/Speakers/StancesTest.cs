using NewsCorpus.Charts;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis.Speakers;

/// <summary>The chart of who is heard.</summary>
public sealed class StancesTest
{
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
            "The government of the United States is heard most: in at least 5 sentences with an identified speaker",
            ClaimFigures.Stances(ledger, corpus).Title, StringComparison.Ordinal);
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

    // Who does something is not heard, nor whose claim stands in every text on it.
    [Theory]
    [InlineData("Norway said the price was fair.", 1)]
    [InlineData("Norway agreed a road deal of $2 billion.", 0)]
    [InlineData("Norway agreed: “The road was never safe.”", 1)]
    [InlineData("Norway offered a million tourists for the road.", 0)]
    [InlineData("Norway claims the island as part of its territory.", 0)]
    [InlineData("They laughed at the Norwegian army's claim that the bridge was closed.", 1)]
    public void Stances_HearWhoSaysSomething(string sentence, int heard)
    {
        using var folder = new TestFolder().With("a.txt",
            $"{sentence} Norway said that road 1 was long. Norway said that ship 2 was slow. Norway said that bridge 3 was old. "
            + "Norway said that gate 4 was shut. Norway said that tax 5 was high.");
        var corpus = Corpus.Load(folder.Path);

        Assert.Equal($"{5 + heard}", Assert.Single(ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus).Marks).Value);
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
    public void Stances_HearTheWhiteHouseByItsSpokesmenAndAllies()
    {
        using var folder = new TestFolder().With("a.txt", "White House press secretary Jean Roe said the road was long. Roe said the "
            + "bridge was old. Roe said the ship was slow. The White House and its allies said the tax was high. A White House spokesman, "
            + "who also asked not to be named, said the plan was bad.");
        var corpus = Corpus.Load(folder.Path);
        var heard = Assert.Single(ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus).Marks);

        Assert.Equal(("United States (government)", "5"), (heard.Label, heard.Value));
    }

    // She speaks, and not her party.
    [Theory]
    [InlineData("Greens' climate spokesperson, Sen. Jean Roe")]
    [InlineData("The Greens' climate spokesperson Senator Jean Roe")]
    public void Stances_HearAPersonWhomATextPresentsByTitleAndParty(string source)
    {
        using var folder = new TestFolder().With("a.txt", $"Australia voted. {source} said the road was long. Senator Roe said the "
            + "bridge was old. \"The ship was slow and the road was long,'' Senator Roe said. Ms Roe said the tax was high. "
            + "Ms Roe said the plan was bad.");
        var corpus = Corpus.Load(folder.Path);
        var heard = Assert.Single(ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus).Marks);

        Assert.Equal(("Jean Roe", "5"), (heard.Label, heard.Value));
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
        Assert.Equal("Volodymyr Zelenskyy is heard most: in at least 20 sentences with an identified speaker", figure.Title);
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

        Assert.Equal("Fewer than 3 identified speakers are heard in 4 texts or more",
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

        Assert.Equal("Ronald Reagan is heard most: in at least 5 sentences with an identified speaker", figure.Title);
        Assert.Equal("Ronald Reagan", Assert.Single(figure.Marks).Label);
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

    // Level bars stand as in the title, and who is set in capitals is who wrote the text.
    [Fact]
    public void Stances_OrderLevelBarsAsTheTitle_AndLeaveOutWhoIsSetInCapitals()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 12; i++)
        {
            folder.With($"{i:00}.txt", $"Iran said ship {i} would stay. "
                + (i < 5 ? $"Brazil said tax {i} was low. The UN said gate {i} was shut. JEAN ROE reports that road {i} is long. " : "")
                + string.Join(" and ", Enumerable.Range(12 * i, 12).Select(j => $"pupil {j} read book {j + 1} in room {j + 2}")) + ".");
        }

        var corpus = Corpus.Load(folder.Path);
        var figure = ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus);

        Assert.EndsWith(", the United Nations and the government of Brazil in 5 each", figure.Title, StringComparison.Ordinal);
        Assert.Equal(["Iran (government)", "United Nations (all bodies)", "Brazil (government)"], figure.Marks.Select(mark => mark.Label));
    }

    [Fact]
    public void Stances_SayNothingOfGovernments_WhereNoneIsDrawn()
    {
        using var folder = new TestFolder().With("a.txt",
            string.Concat(Enumerable.Range(1, 6).Select(i => $"Orvo Kelmar said that road {i} was closed. "))
            + "Iran slept. Iran said it was late.");
        var corpus = Corpus.Load(folder.Path);

        Assert.Equal("Sentences that quote or report each identified speaker",
            ClaimFigures.Stances(ClaimLedger.Of(corpus), corpus).Subtitle);
    }
}
