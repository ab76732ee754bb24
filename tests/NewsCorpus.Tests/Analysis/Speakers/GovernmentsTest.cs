using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis.Speakers;

/// <summary>For which government or body who is heard speaks.</summary>
public sealed class GovernmentsTest
{
    [Fact]
    public void Governments_TakeTheDayThatATextNames_WhereItHasNone()
    {
        using var folder = new TestFolder().With("a.txt", "On 5 June 1987, Ronald Reagan said the convoy would sail.")
            .With("b.txt", "---\npublished: 2020-06-03\n---\nIran said the ships would be hit.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);

        var said = ledger.AllStatements.Single(row => row.Speaker == "Ronald Reagan");
        Assert.Equal("United States", new Governments(corpus, ledger).Of(said));
    }

    [Theory]
    [InlineData("FBI director Jean Roe", "United States")]
    [InlineData("Gazprom spokesman Jean Roe", "Gazprom")]
    [InlineData("ABRI spokesman Jean Roe", "Indonesia")]
    // Who leads a firm, or a court, speaks for himself.
    [InlineData("Gazprom director Jean Roe", null)]
    [InlineData("Oslo prosecutor Jean Roe", null)]
    [InlineData("Jean Roe, a spokesman for the Norwegian army,", "Norway")]
    [InlineData("Jean Roe, a spokesman for the Norwegian-backed army,", null)]
    // What he speaks for is no state, whatever stands around it.
    [InlineData("Jean Roe, a spokesman for Kelmar Shipping in Norway,", null)]
    [InlineData("Jean Roe, Norwegian relief coordinator at Kelmar Sweden,", null)]
    [InlineData("The commander of Kelmari-led forces in Norway", null)]
    public void Governments_LetSpokesmenSpeakForTheirBody_AndHeadsForThatOfAGovernment(string speaker, string? speaksFor)
    {
        using var folder = new TestFolder().With("a.txt", $"{speaker} said the plan was sound.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);

        Assert.Equal(speaksFor, new Governments(corpus, ledger).Of(Assert.Single(ledger.Statements, row => row.Cue is not null)));
    }

    [Theory]
    [InlineData("BBC", "", "United Kingdom")]
    [InlineData("BBC", "Norway waits. Britain waits. Norway waits.", "United Kingdom")]
    // It is about Norway.
    [InlineData("BBC", "Norway waits.", null)]
    // An agency writes of all governments.
    [InlineData("Reuters", "", null)]
    public void Governments_TakeAMinisterOfNoStateForOneAtHome(string outlet, string about, string? state)
    {
        using var folder = new TestFolder().With(
            "a.txt", $"---\noutlet: {outlet}\n---\n{about} Justice Secretary Jean Roe said the plan was sound.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);

        Assert.Equal(state, new Governments(corpus, ledger).Of(Assert.Single(ledger.Statements, row => row.Cue is not null)));
    }

    // The last day that the text names is after her time: its title tells that she governs, or what holds in the other texts.
    [Theory]
    [InlineData("Prime Minister Theresa May said the plan was sound. It ends on 3 May 2024.", true)]
    [InlineData("Theresa May met farmers. The prime minister said the plan was sound. It ends on 3 May 2024.", true)]
    [InlineData("Former Prime Minister Theresa May said the plan was sound. It ends on 3 May 2024.", false)]
    [InlineData("Theresa May said the plan was sound. It ends on 3 May 2024.", false)]
    [InlineData("Theresa May said the plan was sound. It ends in 2024.", true)]
    public void Governments_TakeTheTitleThatATextGives_WhereItHasNoDate(string text, bool governs)
    {
        using var folder = new TestFolder().With("a.txt", text)
            .With("b.txt", "---\npublished: 2018-06-03\n---\nTheresa May slept.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);
        var said = ledger.AllStatements.First(row => row.Document == "a" && row.Cue is not null);

        Assert.Equal(governs ? "United Kingdom" : null, new Governments(corpus, ledger).Of(said));
    }

    [Fact]
    public void Governments_DoNotTakeWhoLaterLedAnother()
    {
        using var folder = new TestFolder().With(
            "a.txt", "---\npublished: 2019-03-03\n---\nThe EU's chief negotiator, Michel Barnier, said the plan was sound.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);

        Assert.NotEqual("France", new Governments(corpus, ledger).Of(Assert.Single(ledger.Statements, row => row.Cue is not null)));
    }

    [Fact]
    public void Governments_LeaveOutWhoATextCallsFormer()
    {
        using var folder = new TestFolder()
            .With("a.txt", "---\npublished: 2017-03-03\n---\nFBI Director Jean Roe said the plan was sound.")
            .With("b.txt", "---\npublished: 2018-06-03\n---\nFormer FBI Director Jean Roe wrote a book. Jean Roe said it sold.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);
        var governments = new Governments(corpus, ledger);

        Assert.Equal(["a"], ledger.AllStatements.Where(row => governments.Of(row) == "United States").Select(row => row.Document));
    }

    [Fact]
    public void Governments_TakeTheOfficesOfTheOtherTexts_WhereATextHasNoDate()
    {
        using var folder = new TestFolder().With("a.txt", "---\npublished: 1987-06-03\n---\nIt rained.")
            .With("b.txt", "Ronald Reagan said the plan was sound.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);

        Assert.Equal("United States", new Governments(corpus, ledger).Of(Assert.Single(ledger.Statements, row => row.Cue is not null)));
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

    [Theory]
    [InlineData("Brazil", true)]
    [InlineData("Brazilian officials", true)]
    [InlineData("Several Brazilian business leaders", false)]
    public void Governments_KnowAGovernmentFromItsBusinessLeaders(string source, bool speaks)
    {
        using var folder = new TestFolder().With("a.txt", $"{source} said the debt would be paid.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);
        var governments = new Governments(corpus, ledger);

        Assert.Equal(speaks, ledger.AllStatements.Any(row => governments.Of(row) == "Brazil"));
    }

    [Theory]
    [InlineData("Claims from Brazil", true)]
    [InlineData("Goods from Brazil", false)]
    public void Governments_KnowAStatementByAState(string source, bool speaks)
    {
        using var folder = new TestFolder().With("a.txt", $"{source} deny any arms shipments to Iran.");
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);
        var governments = new Governments(corpus, ledger);

        Assert.Equal(speaks, ledger.AllStatements.Any(row => governments.Of(row) == "Brazil"));
    }
}
