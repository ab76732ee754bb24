using NewsCorpus.Charts;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>What counts take for a place, a period and a sentence.</summary>
public sealed class PlacesAndVoicesTest
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
