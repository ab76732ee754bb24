using System.Text.Json;
using NewsCorpus.Charts;
using Xunit;

namespace NewsCorpus.Tests.Charts;

public sealed class PlotlyTests
{
    [Theory]
    [InlineData("bars-stacked")]
    [InlineData("heat")]
    [InlineData("timeline")]
    [InlineData("lines")]
    [InlineData("network")]
    public void Json_IsWhatWasAgreed(string name) => Approved.Check($"Charts/Data/{name}.json", Samples.All[name]().ToPlotlyJson());

    [Theory, MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Json_IsAnObjectOfDataAndLayoutWithoutMarkup(string name)
    {
        using var json = JsonDocument.Parse(Samples.All[name]().ToPlotlyJson());

        Assert.Equal(["data", "layout"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.DoesNotContain("<script", json.RootElement.GetRawText(), StringComparison.Ordinal);
        Assert.All(json.RootElement.GetProperty("data").EnumerateArray(), trace => Assert.Contains(trace.GetProperty("type").GetString(), (string[])["bar", "heatmap", "scatter"]));
    }

    [Fact]
    public void AsPlotly_IsTheSameJson() => Assert.Equal(Samples.All["heat"]().ToPlotlyJson(), Samples.All["heat"]().AsPlotly().ToString());
}
