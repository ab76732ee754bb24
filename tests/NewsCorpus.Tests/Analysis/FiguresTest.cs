using NewsCorpus.Charts;
using NewsCorpus.Tests.Charts;
using NewsCorpus.Tests.Documents;
using Xunit;

namespace NewsCorpus.Tests.Analysis;

/// <summary>The figures of a corpus, from no text to more than fit a page, dated and undated.</summary>
public sealed class FiguresTest
{
    private static readonly string[] Actors = ["Russia", "Ukraine", "North Korea", "China", "Kim Jong Un", "the United Nations", "Japan", "Iran"];

    public static TheoryData<int> Sizes => [0, 1, 5, 40];

    [Theory, MemberData(nameof(Sizes))]
    public void Figures_OfAnySize_FitAPageAndSayWhatTheyRestOn(int texts)
    {
        using var folder = new TestFolder();
        for (var i = 0; i < texts; i++) folder.With($"{i:00}.txt", Text(i));
        var corpus = Corpus.Load(folder.Path);
        var ledger = ClaimLedger.Of(corpus);
        var snapshot = Snapshot.Of(corpus);
        Figure[] figures =
        [
            CorpusFigures.Blocks(corpus), CorpusFigures.KeyWordsOf(Keyness.Of(corpus, document => document.Id.EndsWith('1')), "these", "the rest", "source"),
            ActorFigures.Naming(corpus), ActorFigures.Density(corpus), ActorFigures.Reading(corpus), ActorFigures.Together(corpus),
            OutletFigures.Cited(corpus), OutletFigures.ByActor(corpus), OutletFigures.ByTheme(corpus), OutletFigures.Themes(corpus),
            TimeFigures.Mentions(corpus), TimeFigures.Texts(corpus), TimeFigures.Claims(ledger, corpus),
            ClaimFigures.Disputed(ledger, corpus), ClaimFigures.Chronology(ledger, corpus), ClaimFigures.Spread(ledger, corpus),
            ClaimFigures.VoiceShares(corpus), ClaimFigures.Stances(ledger, corpus),
            ChangeFigures.Mentions(RunComparison.Counts(snapshot, snapshot), "source"),
        ];

        foreach (var figure in figures)
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
        using var folder = new TestFolder().With("a.txt", Text(1)).With("b.txt", Text(2));
        var snapshot = Snapshot.Of(Corpus.Load(folder.Path));

        var figure = ChangeFigures.Mentions(RunComparison.Counts(snapshot, snapshot), "source");

        Assert.StartsWith("Nothing changed: all ", figure.Title, StringComparison.Ordinal);
        Assert.Empty(figure.Marks);
        Assert.Contains(">Nothing changed</text>", figure.ToSvg(), StringComparison.Ordinal);
    }

    private static string Text(int i)
    {
        var (one, other) = (Actors[i % Actors.Length], Actors[(i * 3 + 1) % Actors.Length]);
        var head = $"title: {one} and {other} at odds over something that takes a long line to say, part {i}\n" + (i % 4 == 0 ? "" : $"published: 2024-{i % 9 + 1:00}-{i % 27 + 1:00}\n") + (i % 5 == 0 ? "" : $"outlet: Outlet {i % 17}\n");
        return $"---\n{head}---\n{one} sent troops to {other} on 3 March 2024, Reuters reported. {other} denied that {one} had sent troops. Officials in Moscow said sanctions would follow. In Kyiv, {one} and {other} met {i} times.";
    }
}
