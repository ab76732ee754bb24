using System.Globalization;
using NewsCorpus.Charts;
using NewsCorpus.Tests.Analysis;
using Xunit;

namespace NewsCorpus.Tests.Charts;

/// <summary>Writes charts of every kind and size for the browser test, which measures them with real fonts.</summary>
public sealed class ChartGalleryTest
{
    // The width of a figure by default, and that of the text on an A4 page in points.
    private static readonly int[] Widths = [760, 482];
    private static readonly int[] Sizes = [0, 1, 5, 50, 750, 5_000];

    [Fact]
    public void Gallery_HoldsEveryKindOfChartAtEverySize()
    {
        var folder = Environment.GetEnvironmentVariable("NEWSCORPUS_GALLERY");
        Assert.SkipWhen(folder is null, "Written where NEWSCORPUS_GALLERY names a folder, as .ci/report-checks does.");
        foreach (var (name, sample) in Samples.All) Save(folder, name, sample());
        foreach (var size in Sizes)
        {
            using var pile = CorpusCharts.Pile(size);
            foreach (var (name, figure) in CorpusCharts.Of(Corpus.Load(pile.Path)))
                Save(folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{size}"), figure);
        }

        Assert.Equal((Samples.All.Count + Sizes.Length * 21) * 4, Directory.GetFiles(folder, "*.svg").Length);
    }

    private static void Save(string folder, string name, Figure figure)
    {
        foreach (var width in Widths)
        {
            foreach (var theme in Enum.GetValues<Theme>())
                figure.Save(Path.Combine(folder, $"{name}-{width}-{theme}.svg".ToLowerInvariant()),
                    new ImageOptions { Width = width, Theme = theme });
        }
    }
}
