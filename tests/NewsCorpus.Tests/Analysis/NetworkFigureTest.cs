using NewsCorpus.Charts;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>The chart of who is named together.</summary>
public sealed class NetworkFigureTest
{
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
}
