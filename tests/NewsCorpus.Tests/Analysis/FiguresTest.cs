using NewsCorpus.Charts;
using NewsCorpus.Tests.Charts;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>The figures of a corpus, from no text to more than fit a page, dated and undated.</summary>
public sealed class FiguresTest
{
    public static TheoryData<int> Sizes => [0, 1, 5, 40];

    [Theory, MemberData(nameof(Sizes))]
    public void Figures_OfAnySize_FitAPageAndSayWhatTheyRestOn(int texts)
    {
        using var folder = CorpusCharts.Pile(texts);
        foreach (var (_, figure) in CorpusCharts.Of(Corpus.Load(folder.Path)))
        {
            foreach (var options in new[] { default, new ImageOptions { Theme = Theme.Dark, Width = 320 } })
            {
                var canvas = figure.Draw(options);
                LayoutRules.AllInside(canvas);
                LayoutRules.NoTextOverText(canvas);
                Assert.InRange(Math.Max(canvas.Width, canvas.Y), 1, Figure.MaxSize);
            }

            Assert.NotEmpty(figure.Title);
            Assert.NotEmpty(figure.Source);
            Assert.Contains(figure.Title, figure.AlternativeText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Change_OfAnUnchangedRun_SaysSo()
    {
        using var folder = CorpusCharts.Pile(2);
        var snapshot = Snapshot.Of(Corpus.Load(folder.Path));

        var figure = ChangeFigures.Mentions(RunComparison.Counts(snapshot, snapshot), "source");

        Assert.StartsWith("Nothing changed: all ", figure.Title, StringComparison.Ordinal);
        Assert.Empty(figure.Marks);
        Assert.Contains(">Nothing changed</text>", figure.ToSvg(), StringComparison.Ordinal);
    }
}
