using NewsCorpus.Charts.Painting;
using Xunit;

namespace NewsCorpus.Tests.Charts;

/// <summary>Where a network puts its names.</summary>
public sealed class LabelPlacesTest
{
    [Fact]
    public void LabelPlaces_PutANameWhereNoLinkCrossesIt()
    {
        var places = LabelPlaces.Of([(100, 100), (100, 200)], [10, 10], ["Above", "Below"], [(0, 1)], [3], (300, 300));

        Assert.True(places[0].Baseline < 0, "the link leaves downwards, so the name stands above");
        Assert.True(places[1].Baseline > 0);
    }

    [Fact]
    public void LabelPlaces_PutANameRatherOverAThinLink_ThanOverAThickOne()
    {
        // A hub with links to all sides, one of them thick.
        (double X, double Y)[] centres =
            [(150, 150), (150, 20), (280, 150), (20, 150), (150, 280), (260, 40), (40, 40), (40, 260), (260, 260)];
        var places = LabelPlaces.Of(centres, [.. centres.Select(_ => 8.0)], [.. centres.Select((_, i) => i == 0 ? "A long name" : "B")],
            [(0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8)], [1, 1, 1, 7, 1, 1, 1, 1], (300, 300));

        Assert.False(places[0].Box(centres[0], "A long name").Grown(3).IsCrossed(centres[0], centres[4]));
    }
}
