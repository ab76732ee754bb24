using NewsCorpus.Charts;
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

    // A hub, and three nodes that are linked with each other alone at the edge.
    [Fact]
    public void Links_StayAside_OfNodesThatTheyDoNotEndAt()
    {
        (string First, string Second, double Weight)[] pairs =
        [
            ("Hub", "Ann", 25), ("Hub", "Bo", 17), ("Hub", "Cleo", 16), ("Hub", "Dan", 9), ("Hub", "Eva", 9), ("Cleo", "Finn", 8),
            ("Ann", "Dan", 8), ("Ann", "Eva", 6), ("Bo", "Dan", 6), ("Cleo", "Gus", 6), ("Hub", "Hal", 6), ("Astrid Moen", "Ingrid Moe", 5),
            ("Astrid Moen", "Tormod Dahl", 5), ("Ingrid Moe", "Tormod Dahl", 5), ("Finn", "Hub", 5),
        ];
        var plan = NetworkPlan.Of(Network.Of(pairs, pair => pair.First, pair => pair.Second, pair => pair.Weight), 728);

        foreach (var link in plan.Table.Links)
        {
            var (a, b) = (plan.Centres[link.From], plan.Centres[link.To]);
            for (var node = 0; node < plan.Centres.Count; node++)
            {
                if (node != link.From && node != link.To) Assert.True(Distance(plan.Centres[node], a, b) > plan.Radii[node] + 8);
            }
        }
    }

    [Fact]
    public void ALongName_StandsInTwoLines_AndIsNotCut()
    {
        (string First, string Second)[] pairs =
            [("Department of Government Efficiency of the North", "Ann"), ("Ann", "Bo"), ("Bo", "Cleo")];
        var plan = NetworkPlan.Of(Network.Of(pairs, pair => pair.First, pair => pair.Second, _ => 5), 728);

        Assert.Contains("Department of Government\nEfficiency of the North", plan.Names);
    }

    private static double Distance((double X, double Y) point, (double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var along = Math.Clamp(((point.X - a.X) * dx + (point.Y - a.Y) * dy) / (dx * dx + dy * dy), 0, 1);
        var (x, y) = (point.X - a.X - along * dx, point.Y - a.Y - along * dy);
        return Math.Sqrt(x * x + y * y);
    }
}
