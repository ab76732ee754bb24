using NewsCorpus.Charts;
using NewsCorpus.Charts.Drawing;
using NewsCorpus.Charts.Painting;
using Xunit;

namespace NewsCorpus.Tests.Charts;

/// <summary>Colours of series, and what happens to those beyond the limit.</summary>
public sealed class SeriesTests
{
    [Fact]
    public void Palette_GivesASeriesTheSameColourInEveryChart()
    {
        var palette = Palette.Of("Russia", "Ukraine", "China", "Japan");
        var alone = palette.Assign(["Japan"])["Japan"];

        Assert.Equal(alone, palette.Assign(["China", "Japan", "Iran", "Mali"])["Japan"]);
        Assert.Equal(8, palette.Assign([.. Enumerable.Range(0, 4).Select(i => $"s{i}"), "Russia", "Ukraine", "China", "Japan"])
            .Values.Distinct().Count());
        Assert.Equal([0, 1], Palette.InOrder("a", "b").Assign(["b", "a"]).OrderBy(slot => slot.Key, StringComparer.Ordinal)
            .Select(slot => slot.Value));
    }

    [Fact]
    public void Series_BeyondTheLimit_AreOneAndGrey()
    {
        var table = SeriesTable.Of(["s3"], [.. Enumerable.Range(0, 20).Select(i => ($"s{i}", (double)i))], Palette.Default);

        Assert.Equal(["s13", "s14", "s15", "s16", "s17", "s18", "s19", "13 others"], table.Names);
        Assert.Equal("13 others", table.NameOf("s3"));
        Assert.Equal(Ink.Others, table.SlotOf("13 others"));
    }

    [Fact]
    public void Bars_BeyondTheLimit_AreCountedWithWhatTheyHave()
    {
        var chart = BarChart.Of(Enumerable.Range(1, 244), i => $"b{i}", i => i < 215 ? 1 : 100) with { XLabel = "mentions" };

        Assert.Equal(30, chart.Marks.Count);
        Assert.Contains(">and 214 more rows, together 214 mentions.</text>", chart.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Heatmap_KeepsTheLargestRowsAndCountsTheRest()
    {
        var map = Heatmap.Of(Enumerable.Range(0, 100), i => $"row {i}", i => "column", i => i)
            with { ValueLabel = "mentions", TopRows = 10 };

        Assert.Equal("row 90 × column", map.Marks[0].Label);
        Assert.Contains(">and 90 more rows, together 4,005 mentions.</text>", map.ToSvg(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HeatScale.Auto, 1.0, 0.12, "logarithmic shades")]
    [InlineData(HeatScale.Linear, 1.0, 0.1209, "")]
    public void Heatmap_WhereOneValuePalesTheOthers_IsLogarithmic(HeatScale scale, double largest, double smallest, string name)
    {
        var map = Heatmap.Of([1.0, 2, 3, 1000], v => v, _ => "c", v => v) with { Scale = scale };
        var shades = new HeatShades(map, HeatTable.Of(map));

        Assert.Equal((largest, smallest, name), (shades.Place(1000), Math.Round(shades.Place(1), 4), shades.Name));
    }

    [Fact]
    public void Network_OfEquallyStrongLinks_DrawsAllOrNone()
    {
        (string A, string B, int N)[] pairs = [("a", "b", 5), ("b", "c", 4), ("a", "c", 4), ("x", "y", 4), ("p", "q", 9)];

        var network = Network.Of(pairs, pair => pair.A, pair => pair.B, pair => pair.N);

        Assert.Equal(["p – q", "a – b"], (network with { TopLinks = 4 }).Marks.Select(mark => mark.Label));
        Assert.Equal(5, network.Marks.Count);
        Assert.Equal(["p – q"], (network with { Top = 3 }).Marks.Select(mark => mark.Label));
    }

    [Fact]
    public void Network_WhereTheStrongestLinksAreTooMany_DrawsThoseOfTheBestLinked()
    {
        (string A, string B)[] pairs = [("a", "b"), ("m", "x"), ("m", "y"), ("m", "z")];

        var network = Network.Of(pairs, pair => pair.A, pair => pair.B) with { TopLinks = 3 };

        Assert.Equal(["m – x", "m – y", "m – z"], network.Marks.Select(mark => mark.Label));
    }

    [Fact]
    public void Chart_OfAFewRowsTooMany_NamesThem()
    {
        var bars = BarChart.Of([5, 4, 3], n => $"bar {n}", n => n) with { Top = 1, XLabel = "things" };

        Assert.Contains("and 2 more rows (bar 4, bar 3), together 7 things.", bars.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_PointsWithoutValue_AreGaps()
    {
        var chart = LineChart.Of([1, 2, 3, 4], i => (double)i, i => i == 3 ? double.NaN : i);

        Assert.Equal(["1", "2", "no value", "4"], chart.Marks.Select(mark => mark.Value));
        Assert.Equal(2, chart.Draw().Shapes.OfType<PathShape>().Single(path => path.Role == Role.Mark && path.Fill is null)
            .Points.Count(point => point.Move));
    }
}
