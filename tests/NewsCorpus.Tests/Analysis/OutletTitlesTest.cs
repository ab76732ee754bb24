using NewsCorpus.Charts;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>What sets two outlets apart is a title, where both have texts enough.</summary>
public sealed class OutletTitlesTest
{
    [Theory]
    [InlineData(12, "CNN names Norway 137.9 times in 1,000 words, the BBC 34.5")]
    [InlineData(4, "Norway and Sweden are named in each of the 24 texts")]
    public void Density_SaysWhomOneOutletNamesMore(int ofBbc, string title) =>
        Assert.Equal(title, ActorFigures.Density(TwoOutlets(24 - ofBbc, ofBbc)).Title);

    [Fact]
    public void Themes_SayHowTwoOutletsDiffer() => Assert.Equal(
        "“Attacks and invasion” is the most frequent theme: 29 % of the sentences touch it, in CNN 38 %, in the BBC 17 %",
        OutletFigures.Themes(TwoOutlets(12, 12, "The army attacked the port. ")).Title);

    [Fact]
    public void Naming_SaysWhichPlacesItLeavesOut()
    {
        using var folder = new TestFolder().With("a.txt", "Israel bombed Gaza. Gaza burned. Israel said Gaza was calm.");

        Assert.EndsWith(". Towns and regions are left out, as Gaza (3)", ActorFigures.Naming(Corpus.Load(folder.Path)).Subtitle,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Voices_GiveAQuotedSentenceToWhoSpokeLast()
    {
        using var folder = new TestFolder().With("a.txt",
            "“We will stay,” Ann Lee said.\n\n“The plan is sound. It is cheap.”\n\nThe house was old. It had a red door.");

        var row = Assert.Single(Voices.Of(Corpus.Load(folder.Path)));

        Assert.Equal((5, 3, 0, 2), (row.Sentences, row.Named, row.Unnamed, row.OwnVoice));
    }

    // CNN has four sentences of six words about Norway in each text, the BBC one; three of what more there is, and one.
    private static Corpus TwoOutlets(int ofCnn, int ofBbc, string more = "")
    {
        using var folder = new TestFolder();
        const string norway = "Norway sold its old ships again. ";
        for (var i = 0; i < ofCnn; i++) folder.With($"c{i}.txt", Text(i, "CNN", norway + norway + norway + norway, more + more + more));
        for (var i = 0; i < ofBbc; i++)
            folder.With($"b{i}.txt", Text(i, "BBC", norway + string.Concat(Enumerable.Repeat("They sold the old ships again. ", 3)), more));
        return Corpus.Load(folder.Path);

        static string Text(int i, string outlet, string body, string more) =>
            $"---\noutlet: {outlet}\n---\n{body}Sweden bought text {i} of many. {more}";
    }
}
